// The consistency report in words.

import { fillSlots, type Locale } from "../../language/locale.js";
import type { Block, Column, Paper, Table, Text } from "../../model/paper.js";
import { capital } from "../shared/capital.js";
import type { Disagreement } from "../shared/disagreements.js";
import { english } from "../shared/english.js";
import { type Count, type Coverage, UNDATED } from "./coverage.js";
import type { ConsistencyData } from "./data.js";

/** The report as a paper; notes are counted, and printed only when asked for. */
export function consistencyPaper(data: ConsistencyData, locale: Locale, options: { relation?: string; notes: boolean }): Paper {
  const title = options.relation
    ? fillSlots(locale.phrase("consistency-title-of"), { relation: options.relation }, locale)
    : locale.phrase("consistency-title");
  const scope = fillSlots(locale.phrase("consistency-scope"), { count: data.records, date: { date: data.today } }, locale);
  return {
    title,
    lang: locale.lang,
    date: data.today,
    blocks: [
      { note: [scope] },
      ...findingBlocks(data, options.notes, locale),
      ...openBlocks(data, locale),
      ...settledBlocks(data, locale),
      ...coverageBlocks(data.coverage, locale),
    ],
  };
}

function findingBlocks({ findings }: ConsistencyData, notes: boolean, locale: Locale): Block[] {
  const all = findings.flatMap((group) => group.findings);
  const shown = findings
    .map((group) => ({ ...group, findings: group.findings.filter(({ severity }) => notes || severity !== "note") }))
    .filter((group) => group.findings.length > 0);
  const quiet = all.filter(({ severity }) => severity === "note").length;
  const blocks: Block[] = [{ heading: locale.phrase("does-not-fit") }];
  if (shown.length === 0) blocks.push({ paragraph: [locale.phrase("fits-all")] });
  for (const { title, record, findings: own } of shown) {
    blocks.push({ paragraph: [{ strong: title }, record && record !== title ? { faint: ` (${record})` } : ""] });
    blocks.push({
      list: own.map(({ severity, rule, message, help, file, line }) => [
        `${capital(message)}.`,
        help ? ` ${capital(help)}.` : "",
        { faint: ` [${locale.phrase(`severity-${severity}`)} ${rule}, ${file}:${line}]` },
      ]),
    });
  }
  if (!notes && quiet > 0) blocks.push({ note: [fillSlots(locale.phrase("notes-hidden"), { count: quiet }, locale)] });
  return blocks;
}

function openBlocks({ open }: ConsistencyData, locale: Locale): Block[] {
  return [{ heading: locale.phrase("open-heading") }, ...disagreementBlocks(open, locale)];
}

function settledBlocks({ settled }: ConsistencyData, locale: Locale): Block[] {
  return [{ heading: locale.phrase("settled-heading") }, ...disagreementBlocks(settled, locale)];
}

/** A paragraph a disagreement, "3rd ASEAN-Russia Summit, date: we hold 14 November 2018", and a line each other value. */
function disagreementBlocks(list: Disagreement[], locale: Locale): Block[] {
  if (list.length === 0) return [{ paragraph: [locale.phrase("none")] }];
  return list.flatMap(({ title, field, held, others }) => {
    const lead = field
      ? `, ${locale.label(`of-${field}`)}: ${held === null ? locale.phrase("we-hold-nothing") : fillSlots(locale.phrase("we-hold"), { value: held }, locale)}`
      : "";
    const lines = others.map(({ value, sources, reason, reason_lang }): Text => {
      const where = locale.list(sources.map(({ id, published }) => (published ? `${id} (${locale.date(published)})` : id)));
      return [
        ...(value ? valueIn(value, where, locale) : [where]),
        ". ",
        reason ? english(capital(reason), locale, reason_lang ?? undefined) : "",
      ];
    });
    return [{ paragraph: [{ strong: title }, lead] }, { list: lines }];
  });
}

function coverageBlocks(coverage: Coverage, locale: Locale): Block[] {
  const { records, fields, by_kind, by_year, thinnest } = coverage;
  if (records.of === 0) return [];
  const lines: [string, Count, Count][] = [
    [locale.phrase("all"), records, fields],
    ...by_kind.map(({ kind, records: r, fields: f }): [string, Count, Count] => [locale.label(kind), r, f]),
  ];
  const years: [string, Count, Count][] = by_year.map(({ year, records: r, fields: f }) => [
    year === UNDATED ? locale.phrase("undated") : year,
    r,
    f,
  ]);
  return [
    { heading: locale.phrase("coverage-heading") },
    {
      paragraph: [
        `${fillSlots(locale.phrase("coverage-records"), { ...records }, locale)} ${fillSlots(locale.phrase("coverage-fields"), { ...fields }, locale)}`,
      ],
    },
    { table: coverageTable("kind", lines, locale) },
    { table: coverageTable("year", years, locale) },
    { paragraph: [locale.phrase("thinnest")] },
    {
      list: thinnest.map(({ kind, field, none, of }) => [
        fillSlots(locale.phrase("thinnest-line"), { field: locale.label(field), kind: locale.label(kind), none, of }, locale),
      ]),
    },
  ];
}

function coverageTable(first: "kind" | "year", lines: [string, Count, Count][], locale: Locale): Table {
  const keys = [first, "records", "on-none", "on-one", "on-several", "on-official", "fields", "unborne", "by-one", "by-several"] as const;
  const columns = keys.map((key): Column => ({ key, heading: locale.phrase(key), align: key === first ? "left" : "right" }));
  const rows = lines.map(([name, r, f]) =>
    [name, r.of, r.none, r.one, r.several, r.official, f.of, f.none, f.one, f.several].map((cell) => [String(cell)]),
  );
  return { columns, rows };
}

/** "14 November 2019 in x", the value strong. */
function valueIn(value: string, sources: string, locale: Locale): Text {
  const [before = "", after = ""] = locale.phrase("value-in").split("{value}");
  return [before, { strong: value }, fillSlots(after, { sources }, locale)];
}
