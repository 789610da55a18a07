// The plans of action with each partner, in order, with the days they certainly cover and those they may.

import type { Store } from "../load/store.js";
import { binarySearch } from "../model/binary-search.js";
import { type CivilDate, certainlyBefore, type Day, parseDate } from "../model/date.js";
import type { Slot } from "../model/finding.js";
import { append } from "../model/group.js";
import { memo } from "../model/memo.js";
import type { ArsomRecord, Path } from "../model/record.js";
import { endOf } from "./extensions.js";

export interface Plan {
  record: ArsomRecord<"agreement">;
  from?: CivilDate;
  /** The end, an extension counted. */
  to?: CivilDate;
  /** Where the end is said. */
  ends: Path;
  /** From the latest start to the earliest end; `first` > `last` when no day is certain. */
  first: Day;
  last: Day;
  /** The days it may cover; an unknown end goes as far as the plan beyond its adoption that certainly runs. */
  earliest: Day;
  latest: Day;
}

/** The plans of type plan-of-action by partner, as they may begin. */
export const plansIn = memo((store: Store): Map<string, Plan[]> => {
  const plans = new Map<string, Plan[]>();
  for (const record of store.all("agreement")) {
    const { type, partner } = record.fields;
    if (type !== "plan-of-action" || !partner || store.isRepeated(record)) continue;
    append(plans, partner, planOf(record));
  }
  for (const list of plans.values()) {
    boundOpenEnds(list);
    list.sort((a, b) => upward(a.earliest, b.earliest));
  }
  return plans;
});

function planOf(record: ArsomRecord<"agreement">): Plan {
  const held = endOf(record);
  const [begin, end] = [parseDate(record.fields.from ?? ""), parseDate(held?.text ?? "")];
  const reversed = certainlyBefore(end, begin);
  // One that ends before it begins is reported as such, and says nothing of when it was.
  const plain = (date: CivilDate | undefined) => (date && !date.qualifier && !reversed ? date : undefined);
  return {
    record,
    from: begin,
    to: end,
    ends: held?.path ?? ["to"],
    first: plain(begin)?.latest ?? Number.POSITIVE_INFINITY,
    last: plain(end)?.earliest ?? Number.NEGATIVE_INFINITY,
    earliest: plain(begin)?.earliest ?? Number.NEGATIVE_INFINITY,
    latest: plain(end)?.latest ?? Number.POSITIVE_INFINITY,
  };
}

/** A plan that gives no end is over when another has certainly begun since, and did not begin before one that certainly ended. */
function boundOpenEnds(plans: Plan[]): void {
  const [starts, stops] = [plans.map(({ first }) => first).sort(upward), plans.map(({ last }) => last).sort(upward)];
  for (const plan of plans) {
    const { adopted } = plan.record.fields;
    const anchor = plan.from ?? plan.to ?? parseDate(adopted ?? "");
    if (!anchor) continue;
    if (!plan.to) plan.latest = starts[firstBeyond(starts, anchor.latest)] ?? plan.latest;
    if (!plan.from) plan.earliest = stops[firstBeyond(stops, anchor.earliest - 1) - 1] ?? plan.earliest;
  }
}

function upward(a: number, b: number): number {
  return a < b ? -1 : Number(a > b);
}

/** The index of the first of sorted days that is after a day. */
function firstBeyond(days: Day[], day: Day): number {
  return binarySearch(days, (other) => other <= day);
}

/** The period of a plan as a sentence shows it. */
export function periodSlot({ from, to }: Plan): Slot {
  return { span: [from?.text, to?.text] };
}
