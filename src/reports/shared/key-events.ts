// The key events of the relations with a partner, each with its rank.

import { type PartnerStep, RANK, ranksOf, stepsOf, tellsOf } from "../../domain/rank.js";
import { fillSlots, type Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import type { Day } from "../../model/date.js";
import type { Entry } from "../../model/paper.js";
import type { ArsomRecord } from "../../model/record.js";
import { entriesOf } from "./entries.js";

/** One event; the lower the rank, the weightier. */
export interface KeyEvent {
  entry: Entry;
  rank: number;
  record: ArsomRecord;
  /** The step of the partner that it is, or that a milestone tells of. */
  step?: PartnerStep;
}

/** The steps of a partner that no milestone tells, and what is dated of records in order of time: those of relations with it, or with none. */
export function keyEventsOf(
  partner: ArsomRecord<"partner"> | undefined,
  records: ArsomRecord[],
  day: Day,
  asOf: string,
  store: Store,
  locale: Locale,
): KeyEvent[] {
  const steps = partner ? stepsOf(partner, day) : [];
  const milestones = records.filter(({ kind }) => kind === "milestone");
  const untold = steps.filter((step) => !milestones.some((milestone) => tellsOf(milestone, step)));
  const own = untold.flatMap((step) =>
    partner ? { entry: stepEntry(partner, step, locale), rank: step.rank, record: partner, step } : [],
  );
  const told = [...ranksOf(records, steps, day, store)].flatMap(([record, rank]): KeyEvent[] => {
    const dated = entriesOf([record], store, locale, asOf).filter(({ date, event }) => date !== null && event !== "ends");
    // The period of a plan is told by the section of plans; its beginning is a date where its adoption has none.
    const [entry] = [...dated.filter(({ event }) => event !== "begins"), ...(rank === RANK.turning ? dated : [])];
    const step = record.kind === "milestone" ? steps.find((one) => tellsOf(record, one)) : undefined;
    return entry ? [{ entry, rank, record, ...(step && { step }) }] : [];
  });
  return [...own, ...told];
}

/** What a step is called: `Relations begin`, `Becomes a strategic partner`. */
export function stepTitle({ level }: PartnerStep, locale: Locale): string {
  if (level === undefined) return locale.phrase("relations-begin");
  return fillSlots(locale.phrase("status-reached"), { level: locale.label(level) }, locale);
}

function stepEntry({ id }: ArsomRecord<"partner">, step: PartnerStep, locale: Locale): Entry {
  const date = step.date.text;
  return {
    date,
    end: date,
    kind: "partner",
    event: "happened",
    id,
    series: null,
    number: null,
    title: stepTitle(step, locale),
    place: null,
    chairs: [],
    sources: [],
    level: null,
    status: null,
    when: locale.span(date, date),
  };
}
