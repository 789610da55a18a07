// Counts and coverage: meetings by series, year, host, chair, subject and mode; plans and their progress; what is missing.

import { chairName, countryName, textOf, titleOf } from "../../domain/titles.js";
import type { PhraseKey } from "../../language/en/phrases.js";
import { fillSlots, type Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import { append } from "../../model/group.js";
import type { Rows } from "../../model/output.js";
import type { Block, Charts, Paper, Text } from "../../model/paper.js";
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
  gaps: { series: { id: string; missing: number[][] }[]; fields: { field: string; unknown: number }[] };
}

const ASKED = ["start", "city", "country", "mode", "chairs", "topics", "number"];

/** Counts the held meetings and the plans among records. */
export function summaryData(records: ArsomRecord[], store: Store): SummaryData {
  const meetings = records.filter(
    ({ kind, fields }) => kind === "meeting" && (fields.status ?? "held") === "held",
  ) as ArsomRecord<"meeting">[];
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
    plans: plans.map(({ id, fields }) => ({
      id,
      from: fields.from ?? null,
      to: fields.extended_to ?? fields.to ?? null,
      progress: (fields.progress ?? []).map(({ date, done, total }) => ({ date, done, total: total ?? null })),
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

/** So many values of a kind a chart shows, and so many years, the latest. */
const MOST = 15;
const YEARS = 30;

/** The summary as a paper with small bar charts. */
export function summaryPaper(data: SummaryData, store: Store, locale: Locale, partner?: string): Paper {
  const named = (id: string) => {
    const record = store.get(id);
    return (record && (textOf(record, "name", locale) ?? titleOf(record, store, locale))) ?? id;
  };
  const chart = (heading: PhraseKey, list: Counted[], label: (value: string) => string, shown = list.slice(0, MOST)): Block[] => {
    if (list.length === 0) return [];
    const bars = shown.map(({ value, count }) => ({ label: label(value), count }));
    const more = list.length - shown.length;
    return [
      { heading: locale.phrase(heading) },
      { bars, unit: locale.phrase("meetings") },
      ...(more > 0 ? [{ note: [fillSlots(locale.phrase("more-in-csv"), { count: more, flag: "--format csv" }, locale)] }] : []),
    ];
  };
  const { by } = data;
  return {
    title: partner ? fillSlots(locale.phrase("summary-of"), { partner }, locale) : locale.phrase("summary-title"),
    lang: locale.lang,
    date: data.today,
    blocks: [
      { note: [fillSlots(locale.phrase("as-of"), { date: { date: data.today } }, locale)] },
      ...chart("by-series", by.series, named),
      ...chart("by-year", by.year, (year) => year, by.year.slice(-YEARS)),
      ...chart("by-host", by.host, (code) => countryName(code, store, locale)),
      ...chart("by-chair", by.chair, (id) => chairName(id, store, locale)),
      ...chart("by-topic", by.topic, named),
      ...chart("by-mode", by.mode, locale.label),
      { heading: locale.phrase("plans-progress") },
      planList(data, store, locale),
      { heading: locale.phrase("gaps") },
      gapList(data, locale, named),
    ],
  };
}

/** The charts of a summary, to be drawn. */
export function summaryCharts({ title = "", lang = "en", blocks }: Paper): Charts {
  const charts = blocks.flatMap((block, i) => {
    const before = blocks[i - 1];
    return "bars" in block && before && "heading" in before ? [{ heading: before.heading, bars: block.bars }] : [];
  });
  const said = charts.map(({ heading, bars }) => `${heading}: ${bars.map(({ label, count }) => `${label} ${count}`).join(", ")}.`);
  return { title, lang, description: said.join(" "), charts };
}

function planList({ plans }: SummaryData, store: Store, locale: Locale): Block {
  if (plans.length === 0) return { paragraph: [locale.phrase("none")] };
  return {
    list: plans.map(({ id, from, to, progress }): Text => {
      const record = store.get(id) as ArsomRecord;
      const steps = progress.map(({ date, done, total }) =>
        fillSlots(
          locale.phrase(total === null ? "plan-progress-open" : "plan-progress"),
          { done, date: { date }, ...(total !== null && { total }) },
          locale,
        ),
      );
      return [
        { record: id, text: titleOf(record, store, locale) },
        from || to ? `, ${locale.span(from ?? undefined, to ?? undefined)}` : "",
        steps.length > 0 ? `; ${steps.join("; ")}` : "",
      ];
    }),
  };
}

function gapList({ gaps, meetings }: SummaryData, locale: Locale, named: (id: string) => string): Block {
  const range = ([first, last]: number[]) => (first === last || last === undefined ? String(first) : `${first}–${last}`);
  const numbers = gaps.series.map(
    ({ id, missing }): Text => [
      fillSlots(locale.phrase("gap-numbers"), { series: named(id), numbers: locale.list(missing.map(range)) }, locale),
    ],
  );
  const fields = gaps.fields.map(
    ({ field, unknown }): Text => [
      fillSlots(locale.phrase("gap-field"), { field: locale.label(field), count: unknown, of: meetings }, locale),
    ],
  );
  const list = [...numbers, ...fields];
  return list.length > 0 ? { list } : { paragraph: [locale.phrase("none")] };
}

/** The counts as rows. */
export function summaryRows({ by }: SummaryData): Rows {
  return {
    columns: ["by", "value", "count"],
    rows: Object.entries(by).flatMap(([name, list]) => list.map(({ value, count }) => [name, value, count])),
  };
}
