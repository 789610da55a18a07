// The claims that go beside a record of a file: whose they are, and what they say.
import { Draft } from "../../../keep/new/draft.js";
import type { Locale } from "../../../language/locale.js";
import type { Store } from "../../../load/store.js";
import type { NewDocument } from "../../keeping/additions.js";
import { claimOn, onlySource, sourcesNamed } from "../claim.js";
import { CLAIM_KEY } from "./kind.js";
import type { KnownRecord } from "./order.js";
import { refusedAt, type WrittenValue } from "./read.js";

/** Whose claims a record asks for: sources as they are named, or the one source it has. */
export type Claimants = string[] | "its own";

/** What is asked for all records of a file. */
export interface ClaimFlags {
  /** Each record that has sources gets a claim of them. */
  claim: boolean;
  /** The sources whose claims these are, where they are named. */
  claimBy: string[];
}

/** Whose claims a record asks for, sources by their ids. Throws UsageError, with the line, for what is no source. */
export function claimantsNamed(record: KnownRecord, flags: ClaimFlags, store: Store, languages: Locale[]): Claimants | undefined {
  const wanted = wantedBy(record);
  const by = claimantsOf(wanted, flags);
  if (!Array.isArray(by)) return by;
  if (!record.kind.fields.has("sources")) return [];
  const draft = new Draft(store.kind("claim"), store, languages);
  for (const name of by) {
    const refused = draft.refusal(() => [["source", name]]);
    if (refused) throw refusedAt(wanted === undefined ? `--claim-by ${name}` : record.at(CLAIM_KEY), refused);
  }
  return sourcesNamed(by, store, languages);
}

/** Whose claims a record asks for, itself or by what is asked for all; undefined for none. */
function claimantsOf(wanted: WrittenValue | undefined, { claim, claimBy }: ClaimFlags): Claimants | undefined {
  if (wanted === undefined && claimBy.length > 0) return claimBy;
  if (wanted === undefined) return claim ? "its own" : undefined;
  if (typeof wanted === "string" && /^(true|yes)$/i.test(wanted)) return claimBy.length > 0 ? claimBy : "its own";
  if (typeof wanted === "string" && /^(false|no)$/i.test(wanted)) return undefined;
  return [wanted].flat().map(String);
}

/** What a record is, who claims it, and what was given for it. */
export interface ClaimsRequest {
  draft: Draft;
  given: Set<string>;
  by: Claimants | undefined;
  store: Store;
  /** The ids that claims were given; those of these are added. */
  claimIds: Set<string>;
}

/** The claims on a record. Throws UsageError where it asks for one and has no source, or several. */
export function claimsOn(record: KnownRecord, { draft, given, by, store, claimIds }: ClaimsRequest): NewDocument[] {
  if (by === undefined || record.kind.name === "claim") return [];
  const cited = (draft.fields.sources as string[] | undefined) ?? [];
  // What is asked for all is for those that have sources; a record that asks for a claim of its own must have one.
  if (by === "its own" && wantedBy(record) === undefined && cited.length === 0) return [];
  if (by === "its own" && cited.length !== 1)
    throw refusedAt(
      record.at(CLAIM_KEY),
      "claim: true is for a record with one source; claim: with the id of a source says whose claim it is",
    );
  const sources = by === "its own" ? [onlySource(draft.fields)] : by;
  return sources.flatMap((source) => claimOn(draft.record, given, source, store, claimIds) ?? []);
}

/** What a record itself says of its claims; a field of a kind's own is another thing. */
function wantedBy({ kind, fields }: KnownRecord): WrittenValue | undefined {
  return kind.fields.has(CLAIM_KEY) ? undefined : fields.get(CLAIM_KEY);
}
