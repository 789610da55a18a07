// The claims that are asked for beside a record of a file: of the sources that are named, or of the one that it has.
import { Draft } from "../../../keep/new/draft.js";
import type { Locale } from "../../../language/locale.js";
import { cite, sourcesNamed } from "../claim.js";
import { CLAIM_KEY } from "./kind.js";
import type { KnownRecord } from "./order.js";

/** What is asked for all records of a file. */
export interface ClaimFlags {
  /** Each record that has sources gets a claim of them. */
  claim: boolean;
  /** The sources whose claims these are, where they are named. */
  claimBy: string[];
}

/** The claims that are asked for beside a record. */
export interface WantedClaims {
  /** The sources, by name; none for the one source that the record has. */
  by: string[];
  /** Where they are asked for. */
  place: string;
  /** The record itself asks for them: it must have a source. */
  itself: boolean;
}

/** The claims that a record asks for, or that are asked for all; undefined for none. */
export function wantedClaims({ kind, fields, at }: KnownRecord, { claim, claimBy }: ClaimFlags): WantedClaims | undefined {
  const wanted = kind.fields.has(CLAIM_KEY) ? undefined : fields.get(CLAIM_KEY);
  if (wanted === undefined) {
    const asked = (claim || claimBy.length > 0) && kind.name !== "claim" && kind.fields.has("sources");
    return asked ? { by: claimBy, place: claimBy.length > 0 ? "--claim-by" : at(), itself: false } : undefined;
  }
  if (typeof wanted === "string" && /^(false|no)$/i.test(wanted)) return undefined;
  const yes = typeof wanted === "string" && /^(true|yes)$/i.test(wanted);
  return { by: yes ? claimBy : [wanted].flat().map(String), place: at(CLAIM_KEY), itself: true };
}

/** Has a record cite the sources that are named for its claims; gives what is wrong with their names. */
export function citeNamed({ by, place }: WantedClaims, draft: Draft, languages: Locale[]): string[] {
  const claim = new Draft(draft.store.kind("claim"), draft.store, languages);
  const faults = by.flatMap((name) => claim.refusal(() => [["source", name]]) ?? []);
  if (faults.length === 0) cite(draft, sourcesNamed(by, draft.store, languages));
  return faults.map((fault) => `${place}: ${fault}`);
}

/** The sources that claim a record, or why it cannot be told which. */
export function claimantsOf({ by, place, itself }: WantedClaims, draft: Draft, languages: Locale[]): { ids: string[]; fault?: string } {
  if (by.length > 0) return { ids: sourcesNamed(by, draft.store, languages) };
  const ids = (draft.fields.sources as string[] | undefined) ?? [];
  if (ids.length === 1 || (ids.length === 0 && !itself)) return { ids };
  const which = ids.length === 0 ? "this one has none" : `this one has ${ids.length}`;
  return { ids: [], fault: `${place}: a claim is of one source, and ${which}; claim: with the id of a source says whose it is` };
}
