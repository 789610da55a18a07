// Meetings of one series that have a day in common, and so may be one.
import type { MeetingRecord, Placed } from "./meetings.js";
import { isOff } from "./numbers.js";

interface Dated {
  meeting: MeetingRecord;
  /** Which of its series it is, in file order. */
  place: number;
  earliest: number;
  latest: number;
}

/** Of the meetings of a series those with a day in common, each told once, the later one in the list first: swept in order of time, against the one that lasts longest. */
export function* sameDays(meetings: Placed[]): Iterable<[record: MeetingRecord, other: MeetingRecord]> {
  const dated = meetings.flatMap((meeting, i) => datedOf(meeting, i) ?? []).sort((a, b) => a.earliest - b.earliest);
  // Of each sort the one that lasts longest, and the same of those without a number.
  const longest = new Map<string, Dated>();
  const unnumbered = new Map<string, Dated>();
  for (const now of dated) {
    const { number, special = "" } = now.meeting.fields;
    // Of two numbers they are two meetings; of one number they are reported already.
    const near = (number === undefined ? longest : unnumbered).get(special);
    if (near && near.latest >= now.earliest) yield near.place < now.place ? [now.meeting, near.meeting] : [near.meeting, now.meeting];
    for (const known of number === undefined ? [longest, unnumbered] : [longest]) {
      const last = known.get(special);
      if (!last || last.latest < now.latest) known.set(special, now);
    }
  }
}

/** The days of a meeting that are known to the day, without a doubt. */
function datedOf({ record: meeting, span: { from, to } }: Placed, place: number): Dated | undefined {
  if (!from || !to || isOff(meeting)) return undefined;
  const certain = from.precision === "day" && to.precision === "day" && !from.qualifier && !to.qualifier;
  return certain && from.earliest <= to.latest ? { meeting, place, earliest: from.earliest, latest: to.latest } : undefined;
}
