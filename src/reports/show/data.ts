// One record as data, with what it refers to, what refers to it, what sources say of it and what rules find.

import { evidenceOn } from "../../domain/evidence.js";
import type { Locale } from "../../language/locale.js";
import { ownText } from "../../language/locale.js";
import { locate, positionOf } from "../../load/locate.js";
import type { Store } from "../../load/store.js";
import { escapeControls } from "../../model/escape.js";
import type { ArsomRecord } from "../../model/record.js";
import type { RuledFinding } from "../../rules/engine/check.js";
import { labelledData } from "../shared/cells.js";
import { type FindingData, findingData } from "../shared/findings.js";

/** Where a record stands: `file:line`. */
export function whereOf(record: ArsomRecord): string {
  const { file, start } = locate(record, []);
  return `${escapeControls(file.path)}:${positionOf(file.text, start).line}`;
}

/** A record as data, with what surrounds it (`schemas/output/show.schema.json`). */
export interface ShownRecord {
  where: string;
  refers_to: { path: (string | number)[]; id: string; kind: string | null }[];
  referred_by: { id: string; kind: string }[];
  evidence: { field: string; source: string; verdict: string; value: unknown; rank: string | null; reason: string | null }[];
  findings: FindingData[];
  [field: string]: unknown;
}

/** Everything about a record; `findings` are those of the whole data set. */
export function showData(record: ArsomRecord, store: Store, findings: RuledFinding[], locale: Locale): ShownRecord {
  return {
    ...labelledData(record, store, locale),
    where: whereOf(record),
    refers_to: [...store.references(record)].map(({ path, to }) => ({ path, id: to, kind: store.get(to)?.kind ?? null })),
    referred_by: store.referrers(record.id).map(({ id, kind }) => ({ id, kind })),
    evidence: evidenceOn(record, store).map(({ field, claim, value, verdict }) => ({
      field,
      source: String(claim.fields.source),
      verdict,
      value: value ?? null,
      rank: claim.fields.rank ?? null,
      reason: ownText(claim.fields, "reason", locale.lang) ?? null,
    })),
    findings: findingsOn(record, findings).map((finding) => findingData(finding, locale)),
  };
}

/** The findings that stand in a record. */
export function findingsOn(record: ArsomRecord, findings: RuledFinding[]): RuledFinding[] {
  return findings.filter(({ at }) => "record" in at && at.record === record);
}
