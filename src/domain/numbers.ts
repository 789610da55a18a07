// The numbered meetings of each series: what the rules on ordinals and duplicates share.

import type { Store } from "../load/store.js";
import { append } from "../model/group.js";
import { certainlyOver, type DateSpan } from "../model/span.js";
import { type MeetingRecord, meetingsBySeries, type Placed } from "./meetings.js";

/** Two meetings of one series and number; `apart` when both were held and certainly on different days. */
export interface SameNumber {
  record: MeetingRecord;
  first: MeetingRecord;
  apart: boolean;
}

/** True of a meeting that took place (a meeting without a status did). */
export function isHeld({ fields }: MeetingRecord): boolean {
  return (fields.status ?? "held") === "held";
}

/** True of a meeting that was put off or called off: another may have taken its number and its days. */
export function isOff({ fields }: MeetingRecord): boolean {
  return fields.status === "postponed" || fields.status === "cancelled";
}

/** Every further meeting of a series and number, beside the first that was held (or the first, when none was). */
export function* sameNumber(store: Store): Iterable<SameNumber> {
  for (const meetings of meetingsBySeries(store).values()) yield* sameNumberIn(meetings);
}

/** The same of the meetings of one series. */
export function* sameNumberIn(meetings: Placed[]): Iterable<SameNumber> {
  const numbers = new Map<number, Placed[]>();
  for (const meeting of meetings) {
    const { number } = meeting.record.fields;
    if (number === undefined || isOff(meeting.record)) continue;
    append(numbers, number, meeting);
  }
  for (const list of numbers.values()) {
    if (list.length === 1) continue;
    const first = list.find(({ record }) => isHeld(record)) ?? (list[0] as Placed);
    for (const one of list) {
      if (one === first) continue;
      const apart = isHeld(one.record) && isHeld(first.record) && areApart(one.span, first.span);
      yield { record: one.record, first: first.record, apart };
    }
  }
}

function areApart(one: DateSpan, other: DateSpan): boolean {
  return certainlyOver(one, other) || certainlyOver(other, one);
}
