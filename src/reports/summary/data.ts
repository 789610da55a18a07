// Counts and coverage as data: meetings by series, year, host, chair, subject and mode; plans and their progress; what is missing.

import { type HeldCounts, heldCounts } from "../../domain/counts.js";
import { endOf } from "../../domain/extensions.js";
import type { MeetingRecord } from "../../domain/meetings.js";
import { isHeld } from "../../domain/numbers.js";
import type { Store } from "../../load/store.js";
import { append, groupBy } from "../../model/group.js";
import type { Cell, Rows } from "../../model/output.js";
import type { ArsomRecord } from "../../model/record.js";
import type { CoverageRow } from "./coverage.js";

/** How many meetings a value has. */
export interface Counted {
  value: string;
  count: number;
}

/** How many meetings a series has: `count` are those that were held. */
export interface CountedSeries extends Counted, Omit<HeldCounts, "held"> {}

/** The summary of a selection (`schemas/output/summary.schema.json`). */
export interface SummaryData {
  version: 1;
  today: string;
  meetings: number;
  by: { series: CountedSeries[]; year: Counted[]; host: Counted[]; chair: Counted[]; topic: Counted[]; mode: Counted[] };
  plans: { id: string; from: string | null; to: string | null; progress: { date: string; done: number; total: number | null }[] }[];
  /** With `--by`: how many meetings have each pair of values of the two fields. */
  cross?: { [field: string]: Cell }[];
  /** With `--coverage`: how full the record is, by partner and series. */
  coverage?: CoverageRow[];
  gaps: { series: { id: string; missing: number[][] }[]; fields: { field: string; unknown: number }[] };
}

const ASKED = ["start", "city", "country", "mode", "chairs", "topics", "number"];

/** The meetings among records that were held. */
export function heldMeetings(records: ArsomRecord[]): MeetingRecord[] {
  return meetingsAmong(records).filter(isHeld);
}

function meetingsAmong(records: ArsomRecord[]): MeetingRecord[] {
  return records.filter(({ kind }) => kind === "meeting") as MeetingRecord[];
}

/** Counts the held meetings and the plans among records. */
export function summaryData(records: ArsomRecord[], store: Store): SummaryData {
  const meetings = heldMeetings(records);
  const plans = records.filter(
    ({ kind, fields }) => kind === "agreement" && fields.type === "plan-of-action",
  ) as ArsomRecord<"agreement">[];
  const byNumber = new Map<string, number[]>();
  for (const { fields } of meetings) if (fields.number !== undefined) append(byNumber, fields.series, fields.number);
  return {
    version: 1,
    today: store.today,
    meetings: meetings.length,
    by: {
      series: countedSeries(meetingsAmong(records)),
      year: counted(meetings, ({ fields }) => [fields.start?.slice(0, 4) ?? ""]).sort((a, b) => (a.value < b.value ? -1 : 1)),
      host: counted(meetings, ({ fields }) => [fields.country ?? ""]),
      chair: counted(meetings, ({ fields }) => fields.chairs ?? []),
      topic: counted(meetings, ({ fields }) => fields.topics ?? []),
      mode: counted(meetings, ({ fields }) => [fields.mode ?? ""]),
    },
    plans: plans.map((plan) => ({
      id: plan.id,
      from: plan.fields.from ?? null,
      to: endOf(plan)?.text ?? null,
      progress: (plan.fields.progress ?? []).map(({ date, done, total }) => ({ date, done, total: total ?? null })),
    })),
    gaps: {
      series: [...byNumber].map(([id, numbers]) => ({ id, missing: missingRuns(numbers) })).filter(({ missing }) => missing.length > 0),
      fields: ASKED.map((field) => ({ field, unknown: meetings.filter(({ fields }) => unknown(field, fields, byNumber)).length })).filter(
        (gap) => gap.unknown > 0,
      ),
    },
  };
}

/** The runs of numbers below the highest that no meeting has, each as first and last. */
function missingRuns(numbers: number[]): number[][] {
  const runs: number[][] = [];
  let expected = 1;
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    if (number > expected) runs.push([expected, number - 1]);
    expected = number + 1;
  }
  return runs;
}

/** A virtual meeting has no city; a number is asked only of a meeting that counts, in a series that counts. */
function unknown(field: string, fields: { [field: string]: unknown }, numbered: Map<string, number[]>): boolean {
  if (fields[field] !== undefined) return false;
  if (field === "city" || field === "country") return fields.mode !== "virtual";
  return field !== "number" || (fields.special === undefined && numbered.has(String(fields.series)));
}

/** The series of some meetings, the most frequent first; one of which none is known to have been held is not counted. */
function countedSeries(meetings: MeetingRecord[]): CountedSeries[] {
  const counts = [...groupBy(meetings, ({ fields }) => fields.series)].map(([value, own]) => {
    const { held, ...others } = heldCounts(own);
    return { value, count: held, ...others };
  });
  return counts.filter(({ count }) => count > 0).sort(mostFrequentFirst);
}

function mostFrequentFirst(a: Counted, b: Counted): number {
  return b.count - a.count || (a.value < b.value ? -1 : 1);
}

/** Values with how often they stand, the most frequent first; an empty value is not counted. */
function counted(meetings: ArsomRecord<"meeting">[], values: (meeting: ArsomRecord<"meeting">) => string[]): Counted[] {
  const counts = new Map<string, number>();
  for (const meeting of meetings) for (const value of new Set(values(meeting))) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort(mostFrequentFirst);
}

/** The counts as rows. */
export function summaryRows({ by }: SummaryData): Rows {
  return {
    columns: ["by", "value", "count"],
    rows: Object.entries(by).flatMap(([name, list]) => list.map(({ value, count }) => [name, value, count])),
  };
}
