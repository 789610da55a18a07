// What a statement of a briefing stands on: the sources that bear it out, and whether they part.

import { type Dispute, disputesIn } from "../../domain/disputes.js";
import { evidenceOn, fieldOfEvidence, SPANS } from "../../domain/evidence.js";
import { sourcesOf } from "../../domain/sources.js";
import type { Store } from "../../load/store.js";
import { append } from "../../model/group.js";
import { memo } from "../../model/memo.js";
import type { ArsomRecord } from "../../model/record.js";

/** The footing of a statement. */
export interface Citation {
  sources: string[];
  /** Sources part on it, and no one has settled it. */
  disputed: boolean;
  /** No source of the day bears it out; later ones do. */
  later: boolean;
}

/** The records of the day, and all there are, to tell what is known only from later sources. */
export interface DayAndAll {
  store: Store;
  full: Store;
}

/** What a statement takes of a field, where a claim may speak of another part of it. */
type Part = (value: unknown) => unknown;

/** The footing of fields of a record: the claims of the day that bear them out; where no claim ever spoke of them, the sources that it lists. */
export function citationOf(record: ArsomRecord, fields: string[], { store, full }: DayAndAll, part: Part = (value) => value): Citation {
  const wanted = [...new Set(fields.map(fieldOfEvidence))];
  const original = full.get(record.id) ?? record;
  const bearing = bearingOut(record, wanted, store, part);
  const known = bearing.length > 0 || bearingOut(original, wanted, full, part).length === 0;
  const listed = (record.fields.sources as string[] | undefined) ?? [];
  const sources = bearing.length > 0 || !known ? bearing : listed.length > 0 ? listed : sourcesOf(record, store);
  return {
    sources,
    disputed: (unsettledIn(store).get(record.id) ?? []).some(
      ({ field, claim: { fields: said } }) =>
        field && wanted.includes(field) && (said[field] === undefined || part(said[field]) !== undefined),
    ),
    later: sources.length === 0 && sourcesOf(original, full).length > 0,
  };
}

/** The sources of the claims that say as much as the record does; of a field of which none does, those that agree. */
function bearingOut(record: ArsomRecord, wanted: string[], store: Store, part: Part): string[] {
  const claims = wanted.flatMap((field) => {
    const agreeing = evidenceOn(record, store).filter(
      (one) =>
        fieldOfEvidence(one.field) === field && AGREEING.has(one.verdict) && (one.value === undefined || part(one.value) !== undefined),
    );
    const whole = agreeing.filter(({ claim }) => saysAll(claim, record, field, part));
    return whole.length > 0 ? whole : agreeing;
  });
  return [...new Set(claims.map(({ claim }) => String(claim.fields.source)))];
}

const AGREEING = new Set(["agrees", "within", "mentions"]);

/** True of a claim that gives the same value, not a vaguer one or some of it; of a span both its ends. */
function saysAll(claim: ArsomRecord, record: ArsomRecord, field: string, part: Part): boolean {
  const ends = SPANS.find((span) => span.includes(field)) ?? [field];
  const text = (value: unknown) =>
    Array.isArray(value)
      ? value
          .map((one) => JSON.stringify(one))
          .sort()
          .join()
      : JSON.stringify(value);
  return ends.every((end) => text(part(claim.fields[end])) === text(part(record.fields[end])));
}

/** The disputes of each record that no one has settled. */
const unsettledIn = memo((store: Store): Map<string, Dispute[]> => {
  const byRecord = new Map<string, Dispute[]>();
  for (const dispute of disputesIn(store)) {
    const { record, standing } = dispute;
    if (record && (standing === "open" || standing === "contradiction")) append(byRecord, record.id, dispute);
  }
  return byRecord;
});
