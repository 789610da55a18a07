// The key dates of relations, each with its rank and its footing.

import { RANK } from "../../domain/rank.js";
import type { Locale } from "../../language/locale.js";
import type { Day } from "../../model/date.js";
import type { Entry } from "../../model/paper.js";
import type { ArsomRecord } from "../../model/record.js";
import { byTime } from "../shared/entries.js";
import { type KeyEvent, keyEventsOf } from "../shared/key-events.js";
import { type Citation, citationOf, type DayAndAll } from "./citation.js";

/** One date; the lower the rank, the weightier. */
export interface KeyDate extends Entry, Citation {
  rank: number;
}

/** A short briefing leaves out none up to this rank. */
export const LEAST_RANK = RANK.commemorative;

/** The dates in order of time: start of relations, steps of status, accession to ASEAN's treaty, summits, plans, milestones. */
export function keyDatesOf(
  partner: ArsomRecord<"partner">,
  records: ArsomRecord[],
  day: Day,
  asOf: string,
  locale: Locale,
  stores: DayAndAll,
): KeyDate[] {
  const events = keyEventsOf(partner, records, day, asOf, stores.store, locale).filter(({ rank }) => rank < RANK.routine);
  return events.map((event) => ({ ...event.entry, ...footingOf(event, stores), rank: event.rank })).sort(byTime);
}

const DATES = ["start", "date", "adopted", "signed", "in_force"];

function footingOf({ record, step }: KeyEvent, stores: DayAndAll): Citation {
  if (record.kind !== "partner") return citationOf(record, DATES, stores);
  if (step?.level === undefined) return citationOf(record, ["relations_since"], stores);
  return citationOf(record, ["levels"], stores, (value) =>
    (value as { level: string }[] | undefined)?.find(({ level }) => level === step.level),
  );
}
