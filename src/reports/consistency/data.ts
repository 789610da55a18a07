// The consistency report: what is wrong, what sources dispute, what was settled, and what the evidence covers.

import { titleOf } from "../../domain/titles.js";
import { fillSlots, type Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import { recordOf, SEVERITIES } from "../../model/finding.js";
import type { Rows } from "../../model/output.js";
import type { Block, Column, Paper, Table, Text } from "../../model/paper.js";
import type { ArsomRecord } from "../../model/record.js";
import type { RuledFinding } from "../../rules/engine/check.js";
import { type Disagreement, disagreementsOn } from "../shared/disagreements.js";
import { type FindingData, findingData } from "../shared/findings.js";
import { type Count, type Coverage, coverageOf, UNDATED } from "./coverage.js";

/** The report as data (`schemas/output/consistency.schema.json`). */
export interface ConsistencyData {
  version: 1;
  today: string;
  records: number;
  findings: { record: string | null; title: string; findings: FindingData[] }[];
  open: Disagreement[];
  settled: Disagreement[];
  coverage: Coverage;
}

/** What the selected records, and the claims on them, do not agree about; `all` when nothing was left out of the selection. */
export function consistencyData(
  records: ArsomRecord[],
  all: boolean,
  store: Store,
  findings: RuledFinding[],
  locale: Locale,
): ConsistencyData {
  const selected = new Set(records);
  const about = (finding: RuledFinding) => {
    const record = recordOf(finding.at);
    const spoken = record?.kind === "claim" ? store.get(record.fields.record) : undefined;
    // A record that breaks its schema is part of every whole, and of no selection.
    return record && !record.broken ? (spoken && !spoken.broken ? spoken : record) : undefined;
  };
  const wanted = findings.filter((finding) => {
    const record = about(finding);
    return record ? selected.has(record) || all : all;
  });
  return {
    version: 1,
    today: store.today,
    records: records.length,
    findings: grouped(wanted, about, store, locale),
    open: disagreementsOn(records, ["open", "contradiction", "better-source", "outvoted", "span-differs"], store, locale, all),
    settled: disagreementsOn(records, ["settled", "explained"], store, locale, all),
    coverage: coverageOf(records, store),
  };
}

/** Findings by the record they are about: worst first, then in the order they came. */
function grouped(
  findings: RuledFinding[],
  about: (finding: RuledFinding) => ArsomRecord | undefined,
  store: Store,
  locale: Locale,
): ConsistencyData["findings"] {
  const groups = new Map<ArsomRecord | undefined, RuledFinding[]>();
  for (const finding of findings) {
    const record = about(finding);
    const group = groups.get(record);
    if (group) group.push(finding);
    else groups.set(record, [finding]);
  }
  const rank = ({ severity }: RuledFinding) => SEVERITIES.indexOf(severity);
  return [...groups]
    .map(([record, group]) => ({ record, group: [...group].sort((a, b) => rank(a) - rank(b)) }))
    .sort((a, b) => rank(a.group[0] as RuledFinding) - rank(b.group[0] as RuledFinding))
    .map(({ record, group }) => ({
      record: record?.id ?? null,
      title: record ? titleOf(record, store, locale) : locale.phrase("no-records"),
      findings: group.map((finding) => findingData(finding, locale)),
    }));
}

/** The report as a paper; notes are counted, and printed only when asked for. */
export function consistencyPaper(data: ConsistencyData, locale: Locale, options: { partner?: string; notes: boolean }): Paper {
  const title = options.partner
    ? fillSlots(locale.phrase("consistency-title-of"), { partner: options.partner }, locale)
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
    const lines = others.map(({ value, sources, reason }): Text => {
      const where = locale.list(sources.map(({ id, published }) => (published ? `${id} (${locale.date(published)})` : id)));
      return [...(value ? valueIn(value, where, locale) : [where]), reason ? `. ${capital(reason)}` : "."];
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

/** The findings and disagreements as rows. */
export function consistencyRows({ findings, open, settled }: ConsistencyData): Rows {
  const columns = ["section", "record", "field", "severity", "rule", "message", "held", "sources", "reason"];
  const found = findings.flatMap(({ record, findings: own }) =>
    own.map(({ path, severity, rule, message }) => ["finding", record, path.join(".") || null, severity, rule, message, null, null, null]),
  );
  const disputed = (section: string, list: Disagreement[]) =>
    list.flatMap(({ record, field, held, others }) =>
      others.map(({ value, sources, reason }) => [
        section,
        record,
        field,
        null,
        null,
        value,
        held,
        sources.map(({ id }) => id).join(" "),
        reason,
      ]),
    );
  return { columns, rows: [...found, ...disputed("open", open), ...disputed("settled", settled)] };
}

/** A sentence with its first letter large. */
export function capital(text: string): string {
  // An id at the beginning of a sentence stays as it is typed.
  if (/^[a-z][a-z0-9]*-/.test(text)) return text;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
