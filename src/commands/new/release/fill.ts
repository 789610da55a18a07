// A partial record of a file, filled as one of the command line is, beside those that were made before it.
import { doublesOf } from "../../../domain/doubles.js";
import { sourceAt } from "../../../keep/new/address.js";
import { Draft, type Given, type ValueCheck } from "../../../keep/new/draft.js";
import type { Locale } from "../../../language/locale.js";
import type { Store } from "../../../load/store.js";
import { whereOf } from "../../../reports/show/data.js";
import { doubleInTheWay, refusalFor } from "../../keeping/doubles.js";
import { takeProposed } from "../ask.js";
import { type ShippedContext, takeNamed } from "../shipped.js";
import { type ClaimFlags, citeNamed, claimantsOf, wantedClaims } from "./claims.js";
import { CLAIM_KEY } from "./kind.js";
import type { KnownRecord } from "./order.js";
import { MOST_SAID, type WrittenValue } from "./read.js";

/** What records are filled with. */
export interface FillRequest extends ClaimFlags {
  languages: Locale[];
  check: ValueCheck;
  /** What is likely is taken as well. */
  accept: boolean;
  /** The records that ship with arsom, read when they are asked for. */
  shipped(): Promise<Store>;
}

/** What was made of the records before. */
export interface Before {
  /** All records there are, those with them. */
  store: Store;
  /** The place in the file of each, by its id. */
  places: ReadonlyMap<string, string>;
  /** The id of the source, where the file has one. */
  source: string | undefined;
}

/** A record filled. */
export interface Filled {
  draft: Draft;
  /** The fields that the file gives. */
  given: Set<string>;
  /** The sources whose claims go beside it. */
  claimants: string[];
  /** What was filled in, and why. */
  said: string[];
  /** Why it cannot be made. */
  faults: string[];
}

/** Fills a record: what it gives, its sources, what the records imply of it. */
export async function fill(record: KnownRecord, before: Before, request: FillRequest): Promise<Filled> {
  const { languages, accept } = request;
  const said: string[] = [];
  const say = (line: string) => void said.push(`${record.at()}: ${line}`);
  const draft = new Draft(record.kind, before.store, languages, request.check);
  const faults = await give(record, draft, before, { ...request, say });
  const given = new Set(Object.keys(draft.fields));
  const wanted = wantedClaims(record, request);
  if (wanted) faults.push(...citeNamed(wanted, draft, languages));
  if (before.source !== undefined) citeTheOne(before.source, draft, say);
  takeProposed(draft, { accept, say });
  // What it is as a whole follows from values that are right.
  if (faults.length > 0) return { draft, given, claimants: [], said, faults };
  const { ids, fault } = wanted ? claimantsOf(wanted, draft, languages) : { ids: [] };
  return { draft, given, claimants: ids, said, faults: [...whyNot(record, draft, before, say), ...(fault ? [fault] : [])] };
}

/** Gives a draft what a record of the file gives; gives what cannot be taken, and why. */
async function give(record: KnownRecord, draft: Draft, before: Before, context: ShippedContext): Promise<string[]> {
  const faults = new Set<string>();
  // The record that a claim speaks of comes first, for on it depends what it may give.
  const fields = [...record.fields].sort(([a], [b]) => Number(b === "record") - Number(a === "record"));
  for (const [field, value] of fields) {
    const fault = whyNotField(field, value, record, before);
    if (fault) faults.add(`${record.at(field)}: ${fault}`);
    if (fault || isAbout(field, record)) continue;
    for (const one of givenFor(field, value)) {
      if (faults.size > MOST_SAID) break;
      const refused = (await takeNamed(one, draft, context)) ?? draft.refusal(() => [one]);
      if (refused) faults.add(`${record.at(field)}: ${refused}`);
      else draft.give(one);
    }
  }
  return [...faults];
}

/** Whether a line is about the record, and gives none of its values. */
function isAbout(field: string, { kind }: KnownRecord): boolean {
  return field === "kind" || field === "version" || (field === CLAIM_KEY && !kind.fields.has(CLAIM_KEY));
}

/** Why a line has no place in the file. */
function whyNotField(field: string, value: WrittenValue, { kind }: KnownRecord, { store, places }: Before): string | undefined {
  if (field === "version" && value !== String(kind.version))
    return `a ${kind.name} is written in version ${kind.version}; leave the line out`;
  if (field === CLAIM_KEY && kind.name === "claim") return "a claim has no claim of its own";
  const again = kind.name === "source" && field === "url" ? places.get(sourceAt(String(value), store)?.id ?? "") : undefined;
  return again && `this is the source of ${again} again`;
}

/** Has a record that names no source cite the one of the file. */
function citeTheOne(source: string, draft: Draft, say: (line: string) => void): void {
  const { fields, without, kind } = draft;
  if (!kind.fields.has("sources") || kind.uncited || fields.sources || without.has("sources")) return;
  draft.give(["sources", source]);
  say(`sources: ${source} - the one source among these records`);
}

/** Why a record cannot be made: it lacks something, or is there already. */
function whyNot({ kind, at, fields }: KnownRecord, draft: Draft, { store, places }: Before, say: (line: string) => void): string[] {
  const missing = draft.missing();
  if (missing.length > 0) return [`${at()}: a ${kind.name} needs ${missing.join(" and ")}`];
  const double = doubleInTheWay(doublesOf(kind.name, draft.fields, store), fields.has("id"), say);
  const twin = double && places.get(double.record.id);
  if (twin) return [`${at()}: this is the record of ${twin} again`];
  if (double) return [`${at()}: ${refusalFor(double).replace("(--id)", "(id:)")}`];
  const { id } = draft.record;
  const taken = places.get(id);
  if (taken) return [`${at("id")}: ${id} is the id of the record of ${taken}`];
  const other = store.get(id);
  return other ? [`${at("id")}: ${id} is the id of another record, ${whereOf(other)}; arsom set ${id} changes it`] : [];
}

/** A value as it is given: a text as on the command line, the entries of a list each as they stand. */
function givenFor(field: string, value: WrittenValue): Given[] {
  if (typeof value === "string") return [[field, value]];
  return value.map((entry): Given => [field, { entry }]);
}
