// Which record a mention means: by its number, as the only special meeting near a date, else by a date that only one meets.
import { type MeetingRecord, meetingsBySeries, type Placed } from "../domain/meetings.js";
import { isOff } from "../domain/numbers.js";
import type { Store } from "../load/store.js";
import type { CivilDate } from "../model/date.js";
import { extentOf, overlaps } from "../model/span.js";
import type { Mention } from "./mentions.js";
import { civilEnds, type ReadSpan } from "./when.js";

/** The meeting that is meant. */
export type MeetingLink =
  | { record: MeetingRecord; strong: boolean; by: "number" | "special" | "date" | "topic" }
  /** The day is that of another meeting of the series: the number that is printed is wrong. */
  | { misnumbered: MeetingRecord; printed: number }
  /** No record has that number. */
  | { unknown: true };

/** A special meeting is meant by a date as far as this from it, in days. */
const NEAR = 400;

/** The meeting that a mention means, with the date that belongs to it; undefined when none or several may be meant. */
export function linkOf(mention: Mention, when: ReadSpan | undefined, store: Store): MeetingLink | undefined {
  if (!mention.series || mention.several) return undefined;
  const meetings = (meetingsBySeries(store).get(mention.series) ?? []).filter(({ record }) => !isOff(record) || mention.special);
  const dates = when && civilEnds(when);
  const on = dates ? meetings.filter((meeting) => meets(meeting, dates)) : [];
  if (mention.number) return byNumber(mention.number.value, meetings, on, when);
  if (mention.special) {
    const special = meetings.filter(({ record }) => record.fields.special);
    const near = dates ? special.filter((meeting) => within(meeting, dates.from, NEAR)) : special;
    return near.length === 1 ? { record: (near[0] as Placed).record, strong: true, by: "special" } : undefined;
  }
  return on.length === 1 ? { record: (on[0] as Placed).record, strong: false, by: "date" } : undefined;
}

function byNumber(number: number, meetings: Placed[], on: Placed[], when: ReadSpan | undefined): MeetingLink {
  const numbered = meetings.filter(({ record }) => record.fields.number === number && !record.fields.special);
  const [own] = numbered;
  const other = on.find(({ record }) => record.fields.number !== undefined && record.fields.number !== number && !record.fields.special);
  // A month may hold two meetings of a series; a day proves which is meant.
  const precise = when && when.start.length >= 7 && on.length === 1;
  if (other && precise && (!own || !on.includes(own))) return { misnumbered: other.record, printed: number };
  return own ? { record: own.record, strong: true, by: "number" } : { unknown: true };
}

/** True of a meeting that may have been on one of these days. */
export function meets(meeting: Placed, { from, to }: { from: CivilDate; to: CivilDate }): boolean {
  const extent = extentOf(meeting.span);
  return !!extent && overlaps(extent, { earliest: from.earliest, latest: to.latest });
}

function within(meeting: Placed, date: CivilDate, days: number): boolean {
  const extent = extentOf(meeting.span);
  return !!extent && overlaps({ earliest: extent.earliest - days, latest: extent.latest + days }, date);
}
