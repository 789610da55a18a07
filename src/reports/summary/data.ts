// Counts and coverage as data: meetings by series, year, host, chair, subject and mode; plans and their progress; what is missing.

import { endOf } from "../../domain/extensions.js";
import { isHeld } from "../../domain/numbers.js";
import type { Store } from "../../load/store.js";
import { append } from "../../model/group.js";
import type { Cell, Rows } from "../../model/output.js";
import type { ArsomRecord } from "../../model/record.js";

/** How many meetings a value has. */
export interface Counted {
  value: string;
  count: number;
}

/** The summary of a selection (`schemas/output/summary.schema.json`). */
export interface SummaryData {
  version: 1;
  today: string;
  meetings: number;
  by: { series: Counted[]; year: Counted[]; host: Counted[]; chair: Counted[]; topic: Counted[]; mode: Counted[] };
  plans: { id: string; from: string | null; to: string | null; progress: { date: string; done: number; total: number | null }[] }[];
  /** With `--by`: how many meetings have each pair of values of the two fields. */
  cross?: { [field: string]: Cell }[];
  gaps: { series: { id: string; missing: number[][] }[]; fields: { field: string; unknown: number }[] };
}

const ASKED = ["start", "city", "country", "mode", "chairs", "topics", "number"];

/** The meetings among records that were held. */
export function heldMeetings(records: ArsomRecord[]): ArsomRecord<"meeting">[] {
  return records
    .filter(({ kind }) => kind === "meeting")
    .filter((record) => isHeld(record as ArsomRecord<"meeting">)) as ArsomRecord<"meeting">[];
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
      series: counted(meetings, ({ fields }) => [fields.series]),
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

/** Values with how often they stand, the most frequent first; an empty value is not counted. */
function counted(meetings: ArsomRecord<"meeting">[], values: (meeting: ArsomRecord<"meeting">) => string[]): Counted[] {
  const counts = new Map<string, number>();
  for (const meeting of meetings) for (const value of new Set(values(meeting))) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** The counts as rows. */
export function summaryRows({ by }: SummaryData): Rows {
  return {
    columns: ["by", "value", "count"],
    rows: Object.entries(by).flatMap(([name, list]) => list.map(({ value, count }) => [name, value, count])),
  };
}
