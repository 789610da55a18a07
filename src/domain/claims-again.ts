// Claims that say again what another claim of the same source says of the same record.
import type { Store } from "../load/store.js";
import { groupBy } from "../model/group.js";
import { memo } from "../model/memo.js";
import type { ArsomRecord, Fields } from "../model/record.js";

/** What names a claim and what it speaks of; all else is what it says. */
const NAMING = new Set(["kind", "version", "id", "source", "record"]);

/** The claims of each source on each record, in file order; a second one of an id is left out. */
const claimsBySubject = memo((store: Store) =>
  groupBy(
    store.all("claim").filter((claim) => !store.isRepeated(claim)),
    ({ fields }) => subjectOf(fields),
  ),
);

/** The claims of the source of a claim on its record, also itself when it is on record. */
export function claimsBeside(claim: Fields, store: Store): ArsomRecord<"claim">[] {
  return claimsBySubject(store).get(subjectOf(claim)) ?? [];
}

/** Every claim that says no more than another one, with that one: of two that say the same the later, of others the one that says less. */
export function* claimsAgain(store: Store): Iterable<[claim: ArsomRecord<"claim">, other: ArsomRecord<"claim">]> {
  for (const claims of claimsBySubject(store).values()) {
    for (const [i, claim] of claims.length > 1 ? claims.entries() : []) {
      const says = (one: ArsomRecord, j: number) => saysNoMore(claim, one, store) && (j < i || !saysNoMore(one, claim, store));
      const other = claims.find((one, j) => j !== i && says(one, j));
      if (other) yield [claim, other];
    }
  }
}

/**
 * True of a claim that says something, and nothing but what another one of its source and record says, with the same judgement.
 * One end of a span without the other is another statement than the span.
 */
export function saysNoMore(claim: Pick<ArsomRecord, "kind" | "fields">, other: Pick<ArsomRecord, "fields">, store: Store): boolean {
  const spans = store.kinds.get(store.get(claim.fields.record)?.kind ?? "")?.when ?? [];
  const said = Object.keys(claim.fields).filter((field) => !NAMING.has(field));
  const whole = spans.flatMap((span) => (span.some((field) => said.includes(field)) ? span : []));
  return said.length > 0 && ["rank", ...said, ...whole].every((field) => isSame(claim.fields[field], other.fields[field]));
}

/** The source and the record of a claim, as one key. */
export function subjectOf({ source, record = "" }: Fields): string {
  return `${source} ${record}`;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
