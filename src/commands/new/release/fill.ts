// Partial records of a file, each filled as one of the command line is, beside those that were made before it.
import { doublesOf } from "../../../domain/doubles.js";
import { sourceAt } from "../../../keep/new/address.js";
import { Draft, type Given } from "../../../keep/new/draft.js";
import type { Locale } from "../../../language/locale.js";
import type { Store } from "../../../load/store.js";
import { UsageError } from "../../../model/usage-error.js";
import type { Env } from "../../../runtime/env.js";
import type { NewDocument } from "../../keeping/additions.js";
import { doubleInTheWay, refusalFor } from "../../keeping/doubles.js";
import { messagesOf } from "../../keeping/messages.js";
import { askFields } from "../ask.js";
import { cite, claimOn, onlySource, sourcesNamed } from "../claim.js";
import { CLAIM_KEY, kindMeant } from "./kind.js";
import { byDependence, type KnownRecord } from "./order.js";
import { partialRecordsIn, type WrittenValue } from "./read.js";

/** What the records of a file are filled with. */
export interface ReleaseRequest {
  store: Store;
  locale: Locale;
  languages: Locale[];
  /** What is likely is taken as well. */
  accept: boolean;
  /** Each record that has sources gets a claim of them. */
  claim: boolean;
  /** The sources whose claims these are, where they are named for all. */
  claimBy: string[];
  env: Env;
}

/** The records of a file in the order they are made, with their claims. Throws UsageError that names the file and line. */
export async function releaseDocuments(name: string, request: ReleaseRequest): Promise<NewDocument[]> {
  const { env, languages } = request;
  const partial = await partialRecordsIn(name, request.store, env);
  const records = byDependence(partial.map((record): KnownRecord => ({ ...record, kind: kindMeant(record, request.store) })));
  const cited = records.filter(({ kind }) => kind.name === "source");
  const documents: NewDocument[] = [];
  const claims: NewDocument[] = [];
  const made = new Map<string, string>();
  const claimIds = new Set<string>();
  let { store } = request;
  for (const { kind, fields, at } of records) {
    const draft = new Draft(kind, store, languages);
    const refuse = (why: string, field?: string): never => {
      throw new UsageError(`${at(field)}: ${why}; nothing was written`);
    };
    const say = (line: string) => messagesOf(env)(`${at()}: ${line}`);
    const isOwn = !kind.fields.has(CLAIM_KEY);
    for (const [field, value] of recordFirst(fields)) {
      if (field === "version" && value !== String(kind.version))
        refuse(`a ${kind.name} is written in version ${kind.version}; leave the line out`, field);
      if (field === CLAIM_KEY && kind.name === "claim") refuse("a claim has no claim of its own", field);
      if (field === "kind" || field === "version" || (field === CLAIM_KEY && isOwn)) continue;
      const given = givenFor(field, value);
      const source = kind.name === "source" && field === "url" ? sourceAt(String(value), store) : undefined;
      const again = source && made.get(source.id);
      if (again) refuse(`this is the source of ${again} again`, field);
      const refused = draft.refusal(() => given);
      if (refused) refuse(refused, field);
      for (const one of given) draft.give(one);
    }
    const said = new Set(Object.keys(draft.fields));
    const wanted = isOwn ? fields.get(CLAIM_KEY) : undefined;
    const by = claimants(wanted, request);
    const named = kind.fields.has("sources") && Array.isArray(by) ? sourcesNamed(by, store, languages) : [];
    if (named.length > 0) cite(draft, named);
    const [only] = documents.filter(({ fields }) => fields.kind === "source");
    if (
      only &&
      cited.length === 1 &&
      !kind.uncited &&
      kind.fields.has("sources") &&
      !draft.fields.sources &&
      !draft.without.has("sources")
    ) {
      draft.give(["sources", String(only.fields.id)]);
      say(`sources: ${only.fields.id} - the one source among these records`);
    }
    await askFields(draft, { store, locale: request.locale, person: undefined, partner: undefined, accept: request.accept, say });
    const missing = draft.missing();
    if (missing.length > 0) refuse(`a ${kind.name} needs ${missing.join(" and ")}`);
    const double = doubleInTheWay(doublesOf(kind.name, draft.fields, store), fields.has("id"), say);
    const twin = double && made.get(double.record.id);
    if (twin) refuse(`this is the record of ${twin} again`);
    if (double) refuse(refusalFor(double).replace("(--id)", "(id:)"));
    const record = draft.record;
    const taken = made.get(record.id);
    if (taken) refuse(`${record.id} is the id of the record of ${taken}`, "id");
    made.set(record.id, at());
    store = store.with([record]);
    documents.push({ text: draft.text(), fields: draft.fields });
    if (by === undefined || kind.name === "claim") continue;
    // The flag is for all records that have sources; a record that asks for a claim of its own must have one.
    if (by === "its own" && wanted === undefined && !draft.fields.sources) continue;
    if (by === "its own" && (draft.fields.sources as string[] | undefined)?.length !== 1)
      refuse("claim: true is for a record with one source; claim: with the id of a source says whose claim it is", CLAIM_KEY);
    const sources = by === "its own" ? [onlySource(draft.fields)] : named;
    claims.push(...sources.flatMap((source) => claimOn(record, said, source, store, claimIds) ?? []));
  }
  return [...documents, ...claims];
}

/** Whose claims a record asks for; undefined for none. */
function claimants(wanted: WrittenValue | undefined, { claim, claimBy }: ReleaseRequest): string[] | "its own" | undefined {
  if (wanted === undefined && claimBy.length > 0) return claimBy;
  if (wanted === undefined) return claim ? "its own" : undefined;
  if (typeof wanted === "string" && /^(true|yes)$/i.test(wanted)) return claimBy.length > 0 ? claimBy : "its own";
  if (typeof wanted === "string" && /^(false|no)$/i.test(wanted)) return undefined;
  return [wanted].flat().map(String);
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
