// The summary in words, with small bar charts.

import { chairName, countryName, textOf, titleOf } from "../../domain/titles.js";
import type { PhraseKey } from "../../language/en/phrases.js";
import { fillSlots, type Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import type { Block, Charts, Paper, Text } from "../../model/paper.js";
import type { ArsomRecord } from "../../model/record.js";
import { capital } from "../shared/capital.js";
import { titleSpan } from "../shared/english.js";
import { heldText } from "../shared/held.js";
import type { Counted, SummaryData } from "./data.js";

/** So many values of a kind a chart shows, and so many years, the latest. */
const MOST = 15;
const YEARS = 30;

/** The summary as a paper with small bar charts. */
export function summaryPaper(data: SummaryData, store: Store, locale: Locale, relation?: string): Paper {
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
    title: relation ? fillSlots(locale.phrase("summary-of"), { relation }, locale) : locale.phrase("summary-title"),
    lang: locale.lang,
    date: data.today,
    blocks: [
      { note: [fillSlots(locale.phrase("as-of"), { date: { date: data.today } }, locale)] },
      ...chart("by-series", by.series, named),
      ...seriesNotes(data, locale, named),
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

/** The counts of the series of which there is more to say than a number, as a briefing says them. */
function seriesNotes({ by }: SummaryData, locale: Locale, named: (id: string) => string): Block[] {
  const list = by.series.flatMap(({ value, count, ...others }): Text[] => {
    const text = heldText({ held: count, ...others }, locale);
    return text === String(count) ? [] : [[`${named(value)}: ${text}`]];
  });
  return list.length > 0 ? [{ list }] : [];
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
        titleSpan(record, store, locale),
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
      fillSlots(locale.phrase("gap-field"), { field: capital(locale.label(`of-${field}`)), count: unknown, of: meetings }, locale),
    ],
  );
  const list = [...numbers, ...fields];
  return list.length > 0 ? { list } : { paragraph: [locale.phrase("none")] };
}
