// The consistency report: what is wrong, what sources dispute, what was settled, and what the evidence covers.

import { titleOf } from "../domain/titles.js";
import { fill, type Words } from "../language/words.js";
import type { Store } from "../load/store.js";
import { recordOf, SEVERITIES } from "../model/finding.js";
import type { Rows } from "../model/output.js";
import type { Block, Column, Paper, Table, Text } from "../model/paper.js";
import type { ArsomRecord } from "../model/record.js";
import type { Judged } from "../rules/engine/check.js";
import { type Count, type Coverage, coverageOf, UNDATED } from "./coverage.js";
import { type Disagreement, disagreementsOn } from "./disagreements.js";
import { type FindingData, findingData } from "./findings.js";

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
export function consistencyData(records: ArsomRecord[], all: boolean, store: Store, findings: Judged[], words: Words): ConsistencyData {
  const selected = new Set(records);
  const about = (finding: Judged) => {
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
    findings: grouped(wanted, about, store, words),
    open: disagreementsOn(records, ["open", "contradiction", "better-source", "outvoted", "span-differs"], store, words, all),
    settled: disagreementsOn(records, ["settled", "explained"], store, words, all),
    coverage: coverageOf(records, store),
  };
}

/** Findings by the record they are about: worst first, then in the order they came. */
function grouped(
  findings: Judged[],
  about: (finding: Judged) => ArsomRecord | undefined,
  store: Store,
  words: Words,
): ConsistencyData["findings"] {
  const groups = new Map<ArsomRecord | undefined, Judged[]>();
  for (const finding of findings) {
    const record = about(finding);
    const group = groups.get(record);
    if (group) group.push(finding);
    else groups.set(record, [finding]);
  }
  const rank = ({ severity }: Judged) => SEVERITIES.indexOf(severity);
  return [...groups]
    .map(([record, group]) => ({ record, group: [...group].sort((a, b) => rank(a) - rank(b)) }))
    .sort((a, b) => rank(a.group[0] as Judged) - rank(b.group[0] as Judged))
    .map(({ record, group }) => ({
      record: record?.id ?? null,
      title: record ? titleOf(record, store, words) : words.phrase("no-records"),
      findings: group.map((finding) => findingData(finding, words)),
    }));
}

/** The report as a paper; notes are counted, and printed only when asked for. */
export function consistencyPaper(data: ConsistencyData, words: Words, options: { partner?: string; notes: boolean }): Paper {
  const title = options.partner
    ? fill(words.phrase("consistency-title-of"), { partner: options.partner }, words)
    : words.phrase("consistency-title");
  const scope = fill(words.phrase("consistency-scope"), { count: data.records, date: { date: data.today } }, words);
  return {
    title,
    lang: words.lang,
    date: data.today,
    blocks: [
      { note: [scope] },
      ...findingBlocks(data, options.notes, words),
      ...openBlocks(data, words),
      ...settledBlocks(data, words),
      ...coverageBlocks(data.coverage, words),
    ],
  };
}

function findingBlocks({ findings }: ConsistencyData, notes: boolean, words: Words): Block[] {
  const all = findings.flatMap((group) => group.findings);
  const shown = findings
    .map((group) => ({ ...group, findings: group.findings.filter(({ severity }) => notes || severity !== "note") }))
    .filter((group) => group.findings.length > 0);
  const quiet = all.filter(({ severity }) => severity === "note").length;
  const blocks: Block[] = [{ heading: words.phrase("does-not-fit") }];
  if (shown.length === 0) blocks.push({ paragraph: [words.phrase("fits-all")] });
  for (const { title, record, findings: own } of shown) {
    blocks.push({ paragraph: [{ strong: title }, record && record !== title ? { faint: ` (${record})` } : ""] });
    blocks.push({
      list: own.map(({ severity, rule, message, help, file, line }) => [
        `${capital(message)}.`,
        help ? ` ${capital(help)}.` : "",
        { faint: ` [${words.phrase(`severity-${severity}`)} ${rule}, ${file}:${line}]` },
      ]),
    });
  }
  if (!notes && quiet > 0) blocks.push({ note: [fill(words.phrase("notes-hidden"), { count: quiet }, words)] });
  return blocks;
}

function openBlocks({ open }: ConsistencyData, words: Words): Block[] {
  return [{ heading: words.phrase("open-heading") }, ...disagreementBlocks(open, words)];
}

function settledBlocks({ settled }: ConsistencyData, words: Words): Block[] {
  return [{ heading: words.phrase("settled-heading") }, ...disagreementBlocks(settled, words)];
}

/** A paragraph a disagreement, "3rd ASEAN-Russia Summit, date: we hold 14 November 2018", and a line each other value. */
function disagreementBlocks(list: Disagreement[], words: Words): Block[] {
  if (list.length === 0) return [{ paragraph: [words.phrase("none")] }];
  return list.flatMap(({ title, field, held, others }) => {
    const lead = field
      ? `, ${words.label(`of-${field}`)}: ${held === null ? words.phrase("we-hold-nothing") : fill(words.phrase("we-hold"), { value: held }, words)}`
      : "";
    const lines = others.map(({ value, sources, reason }): Text => {
      const where = words.list(sources.map(({ id, published }) => (published ? `${id} (${words.date(published)})` : id)));
      return [...(value ? valueIn(value, where, words) : [where]), reason ? `. ${capital(reason)}` : "."];
    });
    return [{ paragraph: [{ strong: title }, lead] }, { list: lines }];
  });
}

function coverageBlocks(coverage: Coverage, words: Words): Block[] {
  const { records, fields, by_kind, by_year, thinnest } = coverage;
  if (records.of === 0) return [];
  const lines: [string, Count, Count][] = [
    [words.phrase("all"), records, fields],
    ...by_kind.map(({ kind, records: r, fields: f }): [string, Count, Count] => [words.label(kind), r, f]),
  ];
  const years: [string, Count, Count][] = by_year.map(({ year, records: r, fields: f }) => [
    year === UNDATED ? words.phrase("undated") : year,
    r,
    f,
  ]);
  return [
    { heading: words.phrase("coverage-heading") },
    {
      paragraph: [
        `${fill(words.phrase("coverage-records"), { ...records }, words)} ${fill(words.phrase("coverage-fields"), { ...fields }, words)}`,
      ],
    },
    { table: coverageTable("kind", lines, words) },
    { table: coverageTable("year", years, words) },
    { paragraph: [words.phrase("thinnest")] },
    {
      list: thinnest.map(({ kind, field, none, of }) => [
        fill(words.phrase("thinnest-line"), { field: words.label(field), kind: words.label(kind), none, of }, words),
      ]),
    },
  ];
}

function coverageTable(first: "kind" | "year", lines: [string, Count, Count][], words: Words): Table {
  const keys = [first, "records", "on-none", "on-one", "on-several", "on-official", "fields", "unborne", "by-one", "by-several"] as const;
  const columns = keys.map((key): Column => ({ key, heading: words.phrase(key), align: key === first ? "left" : "right" }));
  const rows = lines.map(([name, r, f]) =>
    [name, r.of, r.none, r.one, r.several, r.official, f.of, f.none, f.one, f.several].map((cell) => [String(cell)]),
  );
  return { columns, rows };
}

/** "14 November 2019 in x", the value strong. */
function valueIn(value: string, sources: string, words: Words): Text {
  const [before = "", after = ""] = words.phrase("value-in").split("{value}");
  return [before, { strong: value }, fill(after, { sources }, words)];
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
