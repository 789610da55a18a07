// The days that a drawing's axis covers.
import { dayOf, dayText } from "../../model/date.js";
import type { Drawing } from "../../model/paper.js";

/** From a little before the first thing to a little after the last; whole years where it is long, never less than a few weeks. */
export function drawnExtent({ lanes, today }: Drawing): { first: number; last: number } {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const take = (day: number | undefined) => {
    if (day === undefined) return;
    first = Math.min(first, day);
    last = Math.max(last, day);
  };
  for (const { marks, bars } of lanes) {
    for (const { earliest, latest } of marks) for (const day of [earliest, latest]) take(day);
    for (const { from, to, open } of bars) for (const day of [from, to, open ? today : undefined]) take(day);
  }
  if (first > last) [first, last] = [today, today];
  if (last - first > 1500) return { first: yearOf(first, 0), last: yearOf(last, 1) };
  const room = Math.max(15, Math.ceil((last - first) / 20));
  return { first: first - room, last: last + room };
}

/** The first day of a day's year, or of a year after it. */
function yearOf(day: number, later: number): number {
  return dayOf(Number(dayText(day).replace(/^\+/, "").split("-")[0]) + later, 1, 1);
}
