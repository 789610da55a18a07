// The meetings as the rules look at them, each with its days, its series and its partner, looked up once for all rules.

import type { Store } from "../load/store.js";
import type { ArsomRecord } from "../model/record.js";
import type { Span } from "../model/span.js";
import { whenOf } from "./when.js";

export type Meeting = ArsomRecord<"meeting">;

/** A meeting, or an agreement that meetings follow, in its place: when it was, and with whom. */
export interface Placed<R extends ArsomRecord = Meeting> {
  record: R;
  span: Span;
  series?: ArsomRecord<"series">;
  partner?: ArsomRecord<"partner">;
}

/** One step from a meeting to a meeting or an agreement that it follows; `at` is where its list says so. */
export interface Step {
  from: Placed;
  to: Placed<ArsomRecord>;
  at: number;
}

interface Meetings {
  all: Placed[];
  bySeries: Map<string, Placed[]>;
  steps?: Step[];
}

const known = new WeakMap<Store, Meetings>();

/** All sound meetings, in file order. */
export function meetingsIn(store: Store): Placed[] {
  return placedIn(store).all;
}

/** Sound meetings by series, in file order; a second record of an id is told as such and left out. */
export function meetingsBySeries(store: Store): Map<string, Placed[]> {
  return placedIn(store).bySeries;
}

/** Every step from a meeting to one that it follows. */
export function stepsIn(store: Store): Step[] {
  const meetings = placedIn(store);
  meetings.steps ??= stepsOf(meetings.all, store);
  return meetings.steps;
}

function placedIn(store: Store): Meetings {
  let meetings = known.get(store);
  if (!meetings) {
    meetings = place(store);
    known.set(store, meetings);
  }
  return meetings;
}

function place(store: Store): Meetings {
  const all: Placed[] = [];
  const bySeries = new Map<string, Placed[]>();
  // Many meetings have few series: what those are is looked up once each.
  const sides = new Map<string, Pick<Placed, "series" | "partner">>();
  for (const record of store.all("meeting")) {
    const id = record.fields.series;
    let side = sides.get(id);
    if (!side) {
      const series = store.find("series", id);
      side = { series, partner: store.find("partner", series?.fields.partner) };
      sides.set(id, side);
    }
    const placed = { record, span: whenOf(record).span, series: side.series, partner: side.partner };
    all.push(placed);
    if (store.isAgain(record)) continue;
    const list = bySeries.get(id);
    if (list) list.push(placed);
    else bySeries.set(id, [placed]);
  }
  return { all, bySeries };
}

function stepsOf(meetings: Placed[], store: Store): Step[] {
  const steps: Step[] = [];
  const byId = new Map<string, Placed>();
  for (const placed of meetings) if (!store.isAgain(placed.record)) byId.set(placed.record.id, placed);
  for (const from of meetings) {
    const { follows } = from.record.fields;
    for (let at = 0; at < (follows?.length ?? 0); at++) {
      const id = follows?.[at] as string;
      const agreement = byId.has(id) ? undefined : store.find("agreement", id);
      const to = agreement ? placedAgreement(agreement, store) : byId.get(id);
      if (to) steps.push({ from, to, at });
    }
  }
  return steps;
}

/** An agreement in the same way. */
export function placedAgreement(record: ArsomRecord<"agreement">, store: Store): Placed<ArsomRecord> {
  return { record, span: whenOf(record).span, partner: store.find("partner", record.fields.partner) };
}
