// The mechanisms of a partner: how often each meets, how many were held, the last, and when the next is to be expected.

import { type HeldCounts, heldCounts } from "../../domain/counts.js";
import { type Day, dayText, parseDate } from "../../model/date.js";
import { groupBy } from "../../model/group.js";
import type { ArsomRecord } from "../../model/record.js";
import { type Citation, citationOf, type DayAndAll } from "./citation.js";

/** One series with its meetings so far. */
export interface MechanismData extends Citation, HeldCounts {
  id: string;
  level: string;
  every: number | null;
  last: string | null;
  /** The year in which the next is to be expected, by `every`. */
  next: string | null;
  /** That year is certainly past, and no meeting is on record. */
  overdue: boolean;
  asean_side: string | null;
}

const LEVELS = ["summit", "ministerial", "senior-officials", "committee", "other"];

/** The series in order of level, then of name. */
export function mechanismsOf(series: ArsomRecord[], meetings: ArsomRecord[], day: Day, stores: DayAndAll): MechanismData[] {
  const known = meetings.filter((meeting) => meeting.fields.start !== undefined || !citationOf(meeting, ["number"], stores).later);
  const bySeries = groupBy(known as ArsomRecord<"meeting">[], ({ fields }) => fields.series);
  return (
    (series as ArsomRecord<"series">[])
      .map((record) => mechanismOf(record, bySeries.get(record.id) ?? [], day, stores))
      // A mechanism that had not met, and of which no one knew yet, is not one of that day.
      .filter(({ held, later }) => held > 0 || !later)
      .sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || (a.id < b.id ? -1 : 1))
  );
}

function mechanismOf(series: ArsomRecord<"series">, meetings: ArsomRecord<"meeting">[], day: Day, stores: DayAndAll): MechanismData {
  const { level, every, asean_side } = series.fields;
  const last = meetings.filter(({ fields }) => (fields.status ?? "held") === "held" && fields.start !== undefined).at(-1);
  const date = parseDate(last?.fields.start ?? "");
  const next = every && date ? String(Number(dayText(date.earliest).slice(0, 4)) + every) : null;
  return {
    id: series.id,
    level,
    every: every ?? null,
    ...heldCounts(meetings),
    last: last?.id ?? null,
    next,
    overdue: next !== null && next < dayText(day).slice(0, 4),
    asean_side: asean_side ?? null,
    ...citationOf(series, ["every", "asean_side"], stores),
  };
}
