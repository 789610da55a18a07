// The numbered meetings of each series: what the rules on ordinals and duplicates share.

import type { Store } from "../load/store.js";
import type { ArsomRecord } from "../model/record.js";
import { certainlyOver } from "../model/span.js";
import { whenOf } from "./when.js";

export type Meeting = ArsomRecord<"meeting">;

/** Two meetings of one series and number; `apart` when both were held and certainly on different days. */
export interface SameNumber {
  record: Meeting;
  first: Meeting;
  apart: boolean;
}

/** True of a meeting that took place (a meeting without a status did). */
export function isHeld({ fields }: Meeting): boolean {
  return (fields.status ?? "held") === "held";
}

/** True of a meeting that was put off or called off: another may have taken its number and its days. */
export function isOff({ fields }: Meeting): boolean {
  return fields.status === "postponed" || fields.status === "cancelled";
}

/** Sound meetings by series, in file order; a second record of an id is told as such and left out. */
export function meetingsBySeries(store: Store): Map<string, Meeting[]> {
  const series = new Map<string, Meeting[]>();
  for (const meeting of store.all("meeting")) {
    if (store.get(meeting.id) !== meeting) continue;
    const list = series.get(meeting.fields.series);
    if (list) list.push(meeting);
    else series.set(meeting.fields.series, [meeting]);
  }
  return series;
}

/** Every further meeting of a series and number, beside the first that was held (or the first, when none was). */
export function* sameNumber(store: Store): Iterable<SameNumber> {
  for (const meetings of meetingsBySeries(store).values()) {
    const numbers = new Map<number, Meeting[]>();
    for (const meeting of meetings) {
      const { number } = meeting.fields;
      if (number === undefined || isOff(meeting)) continue;
      const list = numbers.get(number);
      if (list) list.push(meeting);
      else numbers.set(number, [meeting]);
    }
    for (const list of numbers.values()) {
      const first = list.find(isHeld) ?? (list[0] as Meeting);
      for (const record of list) {
        if (record !== first) yield { record, first, apart: isHeld(record) && isHeld(first) && areApart(record, first) };
      }
    }
  }
}

function areApart(a: Meeting, b: Meeting): boolean {
  const [one, other] = [whenOf(a).span, whenOf(b).span];
  return certainlyOver(one, other) || certainlyOver(other, one);
}
