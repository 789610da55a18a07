// Partial records of a file, each filled as one of the command line is, beside those that were made before it.
import { doublesOf } from "../../../domain/doubles.js";
import { sourceAt } from "../../../keep/new/address.js";
import { Draft, type Given } from "../../../keep/new/draft.js";
import type { Locale } from "../../../language/locale.js";
import type { Store } from "../../../load/store.js";
import type { Env } from "../../../runtime/env.js";
import type { NewDocument } from "../../keeping/additions.js";
import { doubleInTheWay, refusalFor } from "../../keeping/doubles.js";
import { messagesOf } from "../../keeping/messages.js";
import { takeProposed } from "../ask.js";
import { cite } from "../claim.js";
import { documentsFrom } from "../documents.js";
import { takeNamed } from "../shipped.js";
import { type Claimants, type ClaimFlags, claimantsNamed, claimsOn } from "./claims.js";
import { CLAIM_KEY, kindMeant } from "./kind.js";
import { byDependence, type KnownRecord } from "./order.js";
import { partialRecordsIn, refusedAt, type WrittenValue } from "./read.js";

/** What the records of a file are filled with. */
export interface ReleaseRequest extends ClaimFlags {
  store: Store;
  languages: Locale[];
  /** What is likely is taken as well. */
  accept: boolean;
  /** The records that ship with arsom, read when they are asked for. */
  shipped(): Promise<Store>;
  env: Env;
}

/** What was made of the records before. */
interface Made {
  /** All records there are, those with them. */
  store: Store;
  documents: NewDocument[];
  /** The place in the file of each, by its id. */
  places: Map<string, string>;
  /** The id of the source, where there is one among the records of the file. */
  source?: string;
}

/** The records of a file in the order they are made, with their claims. Throws UsageError that names the file and line. */
export async function releaseDocuments(name: string, request: ReleaseRequest): Promise<NewDocument[]> {
  const partial = await partialRecordsIn(name, request.store, request.env);
  const records = byDependence(partial.map((record): KnownRecord => ({ ...record, kind: kindMeant(record, request.store) })));
  const sources = records.filter(({ kind }) => kind.name === "source");
  let made: Made = { store: request.store, documents: [], places: new Map() };
  const claims: NewDocument[] = [];
  const claimIds = new Set<string>();
  for (const record of records) {
    const { draft, given, by } = await filled(record, made, request);
    refuseAgain(record, draft, made, request);
    made = withRecord(record, draft, made);
    if (sources.length === 1 && record === sources[0]) made.source = draft.record.id;
    claims.push(...claimsOn(record, { draft, given, by, store: made.store, claimIds }));
  }
  return [...made.documents, ...claims];
}

/** A record filled: what it gives, its source, what the records imply of it. */
async function filled(
  record: KnownRecord,
  made: Made,
  request: ReleaseRequest,
): Promise<{ draft: Draft; given: Set<string>; by: Claimants | undefined }> {
  const { kind, at } = record;
  const draft = new Draft(kind, made.store, request.languages);
  for (const [field, value] of recordFirst(record.fields)) await give(field, value, draft, record, made, request);
  const given = new Set(Object.keys(draft.fields));
  const by = claimantsNamed(record, request, made.store, request.languages);
  const say = sayAt(record, request);
  const cites = kind.fields.has("sources") && !kind.uncited;
  if (Array.isArray(by)) cite(draft, by);
  if (made.source !== undefined && cites && !draft.fields.sources && !draft.without.has("sources")) {
    draft.give(["sources", made.source]);
    say(`sources: ${made.source} - the one source among these records`);
  }
  takeProposed(draft, { accept: request.accept, say });
  const missing = draft.missing();
  if (missing.length > 0) throw refusedAt(at(), `a ${kind.name} needs ${missing.join(" and ")}`);
  return { draft, given, by };
}

/** Gives a draft what a line of the file gives. */
async function give(
  field: string,
  value: WrittenValue,
  draft: Draft,
  record: KnownRecord,
  made: Made,
  request: ReleaseRequest,
): Promise<void> {
  const { kind, at } = record;
  const isOwn = kind.fields.has(CLAIM_KEY);
  if (field === "version" && value !== String(kind.version))
    throw refusedAt(at(field), `a ${kind.name} is written in version ${kind.version}; leave the line out`);
  if (field === CLAIM_KEY && kind.name === "claim") throw refusedAt(at(field), "a claim has no claim of its own");
  if (field === "kind" || field === "version" || (field === CLAIM_KEY && !isOwn)) return;
  const source = kind.name === "source" && field === "url" ? sourceAt(String(value), made.store) : undefined;
  const again = source && made.places.get(source.id);
  if (again) throw refusedAt(at(field), `this is the source of ${again} again`);
  const given = givenFor(field, value);
  for (const one of given) {
    const refused = (await takeNamed(one, draft, { ...request, say: sayAt(record, request) })) ?? draft.refusal(() => [one]);
    if (refused) throw refusedAt(at(field), refused);
    draft.give(one);
  }
}

/** Throws UsageError for a record that is there already, or is in the file twice. */
function refuseAgain(record: KnownRecord, draft: Draft, { store, places }: Made, request: ReleaseRequest): void {
  const { kind, at, fields } = record;
  const double = doubleInTheWay(doublesOf(kind.name, draft.fields, store), fields.has("id"), sayAt(record, request));
  const twin = double && places.get(double.record.id);
  if (twin) throw refusedAt(at(), `this is the record of ${twin} again`);
  if (double) throw refusedAt(at(), refusalFor(double).replace("(--id)", "(id:)"));
  const taken = places.get(draft.record.id);
  if (taken) throw refusedAt(at("id"), `${draft.record.id} is the id of the record of ${taken}`);
}

/** What was made, with a further record and what was taken for it. */
function withRecord({ at }: KnownRecord, draft: Draft, made: Made): Made {
  const documents = documentsFrom(draft);
  return {
    ...made,
    store: draft.store.with([draft.record]),
    documents: [...made.documents, ...documents],
    places: new Map([...made.places, [draft.record.id, at()]]),
  };
}

function sayAt({ at }: KnownRecord, { env }: ReleaseRequest): (line: string) => void {
  return (line) => messagesOf(env)(`${at()}: ${line}`);
}

/** The record that a claim speaks of comes first, for on it depends what it may give. */
function recordFirst(fields: Map<string, WrittenValue>): [string, WrittenValue][] {
  return [...fields].sort(([a], [b]) => Number(b === "record") - Number(a === "record"));
}

/** A value as it is given: a text as on the command line, the entries of a list each as they stand. */
function givenFor(field: string, value: WrittenValue): Given[] {
  if (typeof value === "string") return [[field, value]];
  return value.map((entry): Given => [field, { entry }]);
}
