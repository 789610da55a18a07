// The meetings as the rules look at them, each with its days, its series and its partner, looked up once for all rules.

import type { Store } from "../load/store.js";
import { append } from "../model/group.js";
import { memo } from "../model/memo.js";
import type { ArsomRecord } from "../model/record.js";
import type { DateSpan } from "../model/span.js";
import { whenOf } from "./when.js";

export type MeetingRecord = ArsomRecord<"meeting">;

/** A meeting, or an agreement that meetings follow, in its place: when it was, and with whom. */
export interface Placed<R extends ArsomRecord = MeetingRecord> {
  record: R;
  span: DateSpan;
  series?: ArsomRecord<"series">;
  partner?: ArsomRecord<"partner">;
}

/** One step from a meeting to a meeting or an agreement that it follows; `at` is where its list says so. */
export interface FollowStep {
  from: Placed;
  to: Placed<ArsomRecord>;
  at: number;
}

interface Meetings {
  all: Placed[];
  bySeries: Map<string, Placed[]>;
  placed(record: MeetingRecord): Placed;
}

/** All sound meetings, in file order. */
export function meetingsIn(store: Store): Placed[] {
  return placedIn(store).all;
}

/** Sound meetings by series, in file order; a second record of an id is reported as such and left out. */
export function meetingsBySeries(store: Store): Map<string, Placed[]> {
  return placedIn(store).bySeries;
}

const placedIn = memo(place);

function place(store: Store): Meetings {
  const all: Placed[] = [];
  const bySeries = new Map<string, Placed[]>();
  // Many meetings have few series: what those are is looked up once each.
  const sides = new Map<string, Pick<Placed, "series" | "partner">>();
  const placed = (record: MeetingRecord): Placed => {
    const id = record.fields.series;
    let side = sides.get(id);
    if (!side) {
      const series = store.find("series", id);
      side = { series, partner: store.find("partner", series?.fields.partner) };
      sides.set(id, side);
    }
    return { record, span: whenOf(record).span, series: side.series, partner: side.partner };
  };
  for (const record of store.all("meeting")) {
    const meeting = placed(record);
    all.push(meeting);
    if (store.isRepeated(record)) continue;
    append(bySeries, record.fields.series, meeting);
  }
  return { all, bySeries, placed };
}

/** Every step from a meeting to one that it follows. */
export const stepsIn = memo((store: Store): FollowStep[] => {
  const { all, placed } = placedIn(store);
  const steps: FollowStep[] = [];
  for (const from of all) {
    const { follows = NONE } = from.record.fields;
    for (let at = 0; at < follows.length; at++) {
      const to = store.get(follows[at]);
      if (!to || to.broken) continue;
      if (to.kind === "meeting") steps.push({ from, to: placed(to as MeetingRecord), at });
      else if (to.kind === "agreement") steps.push({ from, to: placedAgreement(to as ArsomRecord<"agreement">, store), at });
    }
  }
  return steps;
});

const NONE: string[] = [];

/** An agreement in the same way. */
export function placedAgreement(record: ArsomRecord<"agreement">, store: Store): Placed<ArsomRecord> {
  return { record, span: whenOf(record).span, partner: store.find("partner", record.fields.partner) };
}
