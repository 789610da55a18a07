// The mechanisms of a partner: how often each meets, how many were held, the last, and when the next is to be expected.

import { dayText, parseDate } from "../../model/date.js";
import { greatest } from "../../model/extremes.js";
import { groupBy } from "../../model/group.js";
import type { ArsomRecord } from "../../model/record.js";
import { type Citation, citationOf, type DayAndAll } from "./citation.js";

/** One series with its meetings so far. */
export interface MechanismData extends Citation {
  id: string;
  level: string;
  every: number | null;
  /** Meetings that are recorded as held. */
  held: number;
  /** The highest number that any of them has. */
  highest: number | null;
  last: string | null;
  /** The year in which the next is to be expected, by `every`. */
  next: string | null;
  asean_side: string | null;
}

const LEVELS = ["summit", "ministerial", "senior-officials", "committee", "other"];

/** The series in order of level, then of name. */
export function mechanismsOf(series: ArsomRecord[], held: ArsomRecord[], stores: DayAndAll): MechanismData[] {
  const bySeries = groupBy(held, ({ fields }) => String(fields.series));
  return (
    (series as ArsomRecord<"series">[])
      .map((record) => mechanismOf(record, bySeries.get(record.id) ?? [], stores))
      // A mechanism that had not met, and of which no one knew yet, is not one of that day.
      .filter(({ held, later }) => held > 0 || !later)
      .sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || (a.id < b.id ? -1 : 1))
  );
}

function mechanismOf(series: ArsomRecord<"series">, meetings: ArsomRecord[], stores: DayAndAll): MechanismData {
  const { level, every, asean_side } = series.fields;
  const last = meetings.at(-1);
  const date = last ? parseDate(String(last.fields.start)) : undefined;
  const numbers = meetings.flatMap(({ fields }) => (typeof fields.number === "number" ? [fields.number] : []));
  return {
    id: series.id,
    level,
    every: every ?? null,
    held: meetings.length,
    highest: numbers.length > 0 ? greatest(numbers) : null,
    last: last?.id ?? null,
    next: every && date ? String(Number(dayText(date.earliest).slice(0, 4)) + every) : null,
    asean_side: asean_side ?? null,
    ...citationOf(series, ["every", "asean_side"], stores),
  };
}
