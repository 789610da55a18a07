// A query over the store: which records, in which order.

import { extentOfRecord } from "../domain/extent.js";
import { en } from "../language/en/index.js";
import type { Locale } from "../language/locale.js";
import type { Store } from "../load/store.js";
import { parseDate } from "../model/date.js";
import { compareCodes, compareText } from "../model/fold.js";
import type { Kind } from "../model/kind.js";
import type { ArsomRecord } from "../model/record.js";
import { valuesAt } from "./fields.js";
import { testOf } from "./match.js";
import type { QueryTerm } from "./parse.js";

/** What is asked for. */
export interface Query {
  kinds: Kind[];
  terms: QueryTerm[];
  /** The language of labels; else English. */
  locale?: Locale;
}

/** The records of the kinds that hold for every term, in order of time and id. */
export function select(store: Store, { kinds, terms, locale = en }: Query): ArsomRecord[] {
  const tests = terms.map((term) => testOf(term, kinds, store, locale));
  const chosen = kinds.flatMap((kind) => store.all(kind.name).filter((record) => tests.every((test) => test(record))));
  return inTime(store, chosen);
}

/** By date, undated last, then by id: an order that no file can change. */
export function inTime(store: Store, records: ArsomRecord[]): ArsomRecord[] {
  const keyed = records.map((record) => ({ record, extent: extentOfRecord(record, store.kind(record.kind)) }));
  keyed.sort((a, b) => {
    if (a.extent && b.extent)
      return (
        a.extent.earliest - b.extent.earliest || compareEnds(a.extent.latest, b.extent.latest) || compareCodes(a.record.id, b.record.id)
      );
    if (a.extent || b.extent) return a.extent ? -1 : 1;
    return compareCodes(a.record.id, b.record.id);
  });
  return keyed.map(({ record }) => record);
}

/** Two endless periods end alike; their difference would be no number. */
function compareEnds(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** Sorts by fields that the kinds of the records have, `-start` backwards, records without a value last; by label in a language. */
export function sortBy(store: Store, records: ArsomRecord[], fields: string[], locale: Locale = en): ArsomRecord[] {
  const keys = fields.map((written) => {
    const name = written.replace(/^-/, "");
    return { steps: name.split("."), name, backwards: written.startsWith("-") };
  });
  const keyed = records.map((record) => ({ record, values: keys.map(({ steps, name }) => sortValue(store, record, steps, name, locale)) }));
  keyed.sort((a, b) => {
    for (const [i, { backwards }] of keys.entries()) {
      const [x, y] = [a.values[i], b.values[i]];
      if (x === undefined && y === undefined) continue;
      if (x === undefined || y === undefined) return x === undefined ? 1 : -1;
      const order = typeof x === "number" && typeof y === "number" ? compareEnds(x, y) : compareText(String(x), String(y));
      if (order !== 0) return backwards ? -order : order;
    }
    return 0;
  });
  return keyed.map(({ record }) => record);
}

function sortValue(store: Store, record: ArsomRecord, steps: string[], name: string, locale: Locale): string | number | undefined {
  if (name === "date") return extentOfRecord(record, store.kind(record.kind))?.earliest;
  const [found] = valuesAt(store, record, steps, locale);
  if (!found) return undefined;
  if (found.field?.type === "date") return found.value === ".." ? Number.POSITIVE_INFINITY : parseDate(String(found.value))?.earliest;
  return typeof found.value === "number" ? found.value : String(found.value);
}
