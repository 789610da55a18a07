// How well the records are borne out: how many records and fields stand on none, one or several independent sources.

import { evidenceOn, fieldOfEvidence } from "../../domain/evidence.js";
import { extentOfRecord } from "../../domain/extent.js";
import { sourcesOf } from "../../domain/sources.js";
import { isOfficial, witnessesOf } from "../../domain/witnesses.js";
import { isTranslation } from "../../language/translated.js";
import type { Store } from "../../load/store.js";
import { dayText } from "../../model/date.js";
import { append } from "../../model/group.js";
import type { ArsomRecord } from "../../model/record.js";

/** What stands for the year of a record without a date. */
export const UNDATED = "undated";

/** How many stand on none, one or several independent sources, and how many of them on an official one. */
export interface Count {
  of: number;
  none: number;
  one: number;
  several: number;
  official: number;
}

/** The coverage of a selection of records. */
export interface Coverage {
  records: Count;
  fields: Count;
  by_kind: { kind: string; records: Count; fields: Count }[];
  by_year: { year: string; records: Count; fields: Count }[];
  /** The fields that most often stand on no claim, thinnest first. */
  thinnest: { kind: string; field: string; none: number; of: number }[];
}

/** Fields that name and order a record; no source is asked for them. */
const BESIDES = new Set("kind version id sources note series partner code type title name acronym level text formal_name".split(" "));

/** Counts the evidence of records; kinds that need no source are left out. */
export function coverageOf(records: ArsomRecord[], store: Store): Coverage {
  const coverage: Coverage = { records: zero(), fields: zero(), by_kind: [], by_year: [], thinnest: [] };
  const kinds = new Map<string, { records: Count; fields: Count }>();
  const years = new Map<string, { records: Count; fields: Count }>();
  const thin = new Map<string, { kind: string; field: string; none: number; of: number }>();
  for (const record of records) {
    if (store.kind(record.kind).uncited) continue;
    const tallies = [coverage, entry(kinds, record.kind), entry(years, yearOf(record, store))];
    add(
      tallies.map((tally) => tally.records),
      sourcesOf(record, store),
      store,
    );
    const bearing = bearingOut(record, store);
    for (const field of Object.keys(record.fields)) {
      // Translations and grammar are our own words; no source is asked for them.
      if (BESIDES.has(field) || field.startsWith("x_") || isTranslation(field)) continue;
      const sources = bearing.get(fieldOfEvidence(field)) ?? [];
      add(
        tallies.map((tally) => tally.fields),
        sources,
        store,
      );
      const key = `${record.kind}.${field}`;
      const one = thin.get(key) ?? { kind: record.kind, field, none: 0, of: 0 };
      thin.set(key, one);
      one.of++;
      if (sources.length === 0) one.none++;
    }
  }
  coverage.by_kind = [...kinds].map(([kind, counts]) => ({ kind, ...counts }));
  coverage.by_year = [...years].sort(([a], [b]) => (a < b ? -1 : 1)).map(([year, counts]) => ({ year, ...counts }));
  coverage.thinnest = [...thin.values()]
    .filter(({ none }) => none > 0)
    .sort((a, b) => b.none / b.of - a.none / a.of || b.of - a.of || (a.field < b.field ? -1 : 1))
    .slice(0, 10);
  return coverage;
}

/** The sources that bear out each field. */
function bearingOut(record: ArsomRecord, store: Store): Map<string, string[]> {
  const bearing = new Map<string, string[]>();
  for (const { field, verdict, claim } of evidenceOn(record, store)) {
    if (verdict !== "agrees" && verdict !== "mentions") continue;
    append(bearing, fieldOfEvidence(field), String(claim.fields.source));
  }
  return bearing;
}

function yearOf(record: ArsomRecord, store: Store): string {
  const extent = extentOfRecord(record, store.kind(record.kind));
  return extent ? dayText(extent.earliest).slice(0, 4) : UNDATED;
}

function entry(map: Map<string, { records: Count; fields: Count }>, key: string): { records: Count; fields: Count } {
  const found = map.get(key) ?? { records: zero(), fields: zero() };
  map.set(key, found);
  return found;
}

function zero(): Count {
  return { of: 0, none: 0, one: 0, several: 0, official: 0 };
}

function add(counts: Count[], sources: string[], store: Store): void {
  const witnesses = witnessesOf(sources, store).size;
  const official = sources.some((source) => isOfficial(source, store));
  const some = witnesses === 1 ? "one" : "several";
  for (const count of counts) {
    count.of++;
    count[witnesses === 0 ? "none" : some]++;
    if (official) count.official++;
  }
}
