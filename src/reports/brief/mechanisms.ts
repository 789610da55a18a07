// The mechanisms of a partner: how often each meets, how many were held, the last, and when the next is to be expected.

import { type HeldCounts, heldCounts } from "../../domain/counts.js";
import { expectedNext, heldUntil } from "../../domain/held.js";
import { meetingsBySeries } from "../../domain/meetings.js";
import type { Day } from "../../model/date.js";
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
export function mechanismsOf(series: ArsomRecord[], day: Day, stores: DayAndAll): MechanismData[] {
  return (
    (series as ArsomRecord<"series">[])
      .map((record) => mechanismOf(record, day, stores))
      // A mechanism that had not met, and of which no one knew yet, is not one of that day.
      .filter(({ held, later }) => held > 0 || !later)
      .sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || (a.id < b.id ? -1 : 1))
  );
}

function mechanismOf(series: ArsomRecord<"series">, day: Day, stores: DayAndAll): MechanismData {
  const { level, every, asean_side } = series.fields;
  const meetings = meetingsBySeries(stores.store).get(series.id) ?? [];
  const expected = expectedNext(meetings, stores.store);
  return {
    id: series.id,
    level,
    every: every ?? null,
    ...heldCounts(meetings.map(({ record }) => record)),
    last: heldUntil(meetings, day).at(-1)?.record.id ?? null,
    next: expected?.year.text ?? null,
    overdue: expected?.overdue ?? false,
    asean_side: asean_side ?? null,
    ...citationOf(series, ["every", "asean_side"], stores),
  };
}
