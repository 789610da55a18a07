// The consistency report as data: what is wrong, what sources dispute, what was settled, and what the evidence covers.

import { titleOf } from "../../domain/titles.js";
import type { Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import { recordOf, SEVERITIES } from "../../model/finding.js";
import { append } from "../../model/group.js";
import type { Rows } from "../../model/output.js";
import type { ArsomRecord } from "../../model/record.js";
import type { RuledFinding } from "../../rules/engine/check.js";
import { type Disagreement, disagreementsOn } from "../shared/disagreements.js";
import { type FindingData, findingData } from "../shared/findings.js";
import { type Coverage, coverageOf } from "./coverage.js";

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
    if (!record || record.broken) return undefined;
    return spoken && !spoken.broken ? spoken : record;
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
    append(groups, about(finding), finding);
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
