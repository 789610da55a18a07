// The meetings that were held by a day, those to come, and when the next of a series is to be expected.

import type { Store } from "../load/store.js";
import { type CivilDate, type Day, dayText, parseDate } from "../model/date.js";
import { compareCodes } from "../model/fold.js";
import type { Placed } from "./meetings.js";
import { isHeld, isOff } from "./numbers.js";

/** The next meeting of a series by its rhythm. */
export interface ExpectedMeeting {
  year: CivilDate;
  /** The one after which it is expected. */
  last: Placed;
  /** The year is certainly past. */
  overdue: boolean;
}

/** The dated meetings that were held by a day, in order of time: the last of them is the last meeting. */
export function heldUntil(meetings: Placed[], day: Day): Placed[] {
  return meetings.filter(({ record, span }) => isHeld(record) && !!span.from && span.from.earliest <= day).sort(inTime);
}

/** The meetings that are to come after a day, in order of time; those planned for no day yet come last. */
export function toCome(meetings: Placed[], day: Day): Placed[] {
  return meetings.filter((meeting) => isToCome(meeting, day)).sort(inTime);
}

/** True of a meeting that is not off and has its day ahead, or is planned for no day yet. */
export function isToCome({ record, span }: Placed, day: Day): boolean {
  if (isOff(record)) return false;
  if (!span.from || !span.to) return record.fields.status === "planned";
  // What was held is to come only for one who asks as of an earlier day.
  return span.to.latest >= day && (!isHeld(record) || span.from.earliest > day);
}

/** By the first day it may be, the less precise date first, those without one last. */
function inTime(a: Placed, b: Placed): number {
  const [x, y] = [a.span.from, b.span.from];
  if (!x || !y) return Number(!x) - Number(!y) || compareCodes(a.record.id, b.record.id);
  return x.earliest - y.earliest || y.latest - x.latest || compareCodes(a.record.id, b.record.id);
}

/** The year in which a series meets next, so many years after the last; undefined when it has no rhythm, is over, or a record may be of that meeting. */
export function expectedNext(meetings: Placed[], { today, days }: Store): ExpectedMeeting | undefined {
  const day = (parseDate(today) as CivilDate).latest;
  const { every, until } = meetings[0]?.series?.fields ?? {};
  const last = heldUntil(meetings, day).at(-1);
  if (!every || until !== undefined || !last?.span.from || isAnswered(meetings, last, day)) return undefined;
  const year = parseDate(String(Number(dayText(last.span.from.earliest).slice(0, 4)) + every));
  return year && { year, last, overdue: year.latest < (parseDate(days.first) as CivilDate).latest };
}

/** True when the records have the next meeting, or one of which it cannot be told that it is not the next. */
function isAnswered(meetings: Placed[], last: Placed, day: Day): boolean {
  const { number } = last.record.fields;
  return meetings.some((meeting) => {
    const { record, span } = meeting;
    if (isOff(record) || meeting === last) return false;
    if (span.to)
      return span.to.latest >= day && (span.from?.earliest ?? Number.NEGATIVE_INFINITY) >= (last.span.from as CivilDate).earliest;
    const other = record.fields.number;
    return number === undefined || other === undefined || other > number;
  });
}
