// When a record was: the days it may touch, by the fields that its kind says tell so.

import { parseDate } from "../model/date.js";
import type { Kind } from "../model/kind.js";
import type { ArsomRecord } from "../model/record.js";
import { type Extent, extentOf, spanOf } from "../model/span.js";

/** The dates a record's extent is made of, as the record writes them. */
export interface Dates {
  from?: string;
  to?: string;
}

/** The dates of a record: the first of its kind's `x-when` that it has. A meeting without `end` ends where it starts. */
export function datesOf(record: ArsomRecord, kind: Kind): Dates | undefined {
  for (const [first, last] of kind.when) {
    const from = textOf(record.fields[first as string]);
    const to = last === undefined ? from : textOf(record.fields[last]);
    if (from === undefined && to === undefined) continue;
    // A period without an end is open to what we do not know; a meeting without one lasted a day.
    return last === "end" ? { from, to: to ?? from } : { from, to };
  }
  return undefined;
}

/** A date, or the first to the last of a list of days. */
function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  return Array.isArray(value) && typeof value[0] === "string" ? value[0] : undefined;
}

/** The days a record may touch; undefined when no date of it is known. */
export function extentOfRecord(record: ArsomRecord, kind: Kind): Extent | undefined {
  const dates = datesOf(record, kind);
  return dates && extentOf(spanOf(dates.from, dates.to));
}

/** True when a record is certainly of a later day than `day`, plainly dated. */
export function certainlyAfter(record: ArsomRecord, kind: Kind, day: number): boolean {
  const first = datesOf(record, kind)?.from;
  const date = first === undefined ? undefined : parseDate(first);
  return !!date && !date.qualifier && date.earliest > day;
}
