// What changed between two sides: records by partner, the weightiest first, and the findings that came and went.

import { extentOfRecord } from "../../domain/extent.js";
import { namingRecords, titleOf } from "../../domain/titles.js";
import type { Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import { SEVERITIES, type Severity } from "../../model/finding.js";
import { compareCodes } from "../../model/fold.js";
import type { ArsomRecord } from "../../model/record.js";
import type { Checked, RuledFinding } from "../../rules/engine/check.js";
import { type FindingData, findingData } from "../shared/findings.js";
import { countsOf, type KindCount, weightOf } from "./count.js";
import { type FieldChange, fieldChanges } from "./fields.js";
import { findingChanges } from "./findings.js";
import { contentOf, fieldsUnder, type Pair, pairsOf, type Renamed } from "./pairs.js";
import { partnerIdOf } from "./partner.js";

/** One side: what it is called, of a revision its commit and that commit's day, and its records. */
export interface Side {
  name: string;
  commit: string | null;
  day: string | null;
  store: Store;
}

/** One record that is not the same. */
export interface Change {
  change: "added" | "removed" | "changed" | "renamed";
  kind: string;
  id: string;
  /** The id it had before, where that is another. */
  was: string | null;
  partner: string | null;
  title: string;
  /** Of a record on one side only, all of its fields. */
  fields: FieldChange[];
}

type BySeverity = { [severity in Severity]: number };

/** What is said of a side; `unread` names its files that cannot be read, whose records are compared with nothing. */
export interface SideData {
  name: string;
  commit: string | null;
  day: string | null;
  records: number;
  unread: string[];
}

/** The comparison as data (`schemas/output/diff.schema.json`). */
export interface DiffData {
  version: 1;
  today: string;
  before: SideData;
  after: SideData;
  summary: { records: KindCount[]; findings: { new: BySeverity; gone: BySeverity } };
  changes: Change[];
  findings: { new: FindingData[]; gone: FindingData[] };
}

/** What is to be compared of each side: all, or what a query asks for on either. */
export interface DiffSelection {
  before: Set<ArsomRecord>;
  after: Set<ArsomRecord>;
}

/** Compares two sides, whose rules have run. */
export function diffData(
  [before, after]: [Side, Side],
  checked: [Checked, Checked],
  chosen: DiffSelection | undefined,
  locale: Locale,
): DiffData {
  const [old, now] = [before.store, after.store];
  const { pairs, renamed } = pairsOf(old, now);
  const wanted = chosen ? pairs.filter((pair) => isIn(pair.before, old, chosen.before) || isIn(pair.after, now, chosen.after)) : pairs;
  const told = inOrder(wanted.flatMap((pair) => changeOf(pair, old, now, renamed, locale)));
  const findings = findingChanges(about(checked[0].findings, old, chosen?.before), about(checked[1].findings, now, chosen?.after), renamed);
  return {
    version: 1,
    today: now.today,
    before: sideData(before),
    after: sideData(after),
    summary: { records: countsOf(told), findings: { new: bySeverity(findings.new), gone: bySeverity(findings.gone) } },
    changes: told,
    findings: {
      new: worstFirst(findings.new, namingRecords(locale, now)),
      gone: worstFirst(findings.gone, namingRecords(locale, old)),
    },
  };
}

function sideData({ name, commit, day, store }: Side): SideData {
  const unread = [...store.unreadFiles].map(({ path }) => path);
  return { name, commit, day, records: store.records.length + store.broken.length + store.unread, unread };
}

/** A record is in a selection itself, a claim also by the record it speaks of. */
function isIn(record: ArsomRecord | undefined, store: Store, selection: Set<ArsomRecord>): boolean {
  if (!record) return false;
  const spoken = record.kind === "claim" ? store.get(record.fields.record) : undefined;
  return selection.has(record) || (!!spoken && selection.has(spoken));
}

function about(findings: RuledFinding[], store: Store, selection: Set<ArsomRecord> | undefined): RuledFinding[] {
  if (!selection) return findings;
  return findings.filter(({ at }) => "record" in at && isIn(at.record, store, selection));
}

/** A change, and what orders it. */
interface Told {
  change: Change;
  date: number;
}

/** What is to be said of a pair: nothing when both are the same. */
function changeOf({ before, after }: Pair, old: Store, now: Store, renamed: Renamed, locale: Locale): Told[] {
  const record = (after ?? before) as ArsomRecord;
  const store = after ? now : old;
  const fields = fieldChanges(
    before ? contentOf(fieldsUnder(before, old, renamed)) : {},
    after ? contentOf(after.fields) : {},
    store.kind(record.kind),
  );
  const was = before && after && before.id !== after.id ? before.id : null;
  // A claim goes by the names of its source and record: that these have others is told of them.
  const name = was !== null && (record.kind !== "claim" || record.fields.id !== undefined);
  if (before && after && fields.length === 0 && !name) return [];
  const other = fields.length > 0 ? "changed" : "renamed";
  const one = before ? "removed" : "added";
  const change = before && after ? other : one;
  const { kind, id } = record;
  const told: Change = { change, kind, id, was, partner: partnerIdOf(record, store), title: titleOf(record, store, locale), fields };
  return [{ change: told, date: extentOfRecord(record, store.kind(kind))?.earliest ?? Number.POSITIVE_INFINITY }];
}

/** By partner, what concerns several last; then by weight, date and id. */
function inOrder(told: Told[]): Change[] {
  // What concerns no one partner comes last.
  const byPartner = (a: Change, b: Change) =>
    a.partner && b.partner ? compareCodes(a.partner, b.partner) : Number(!a.partner) - Number(!b.partner);
  return told
    .sort(
      (a, b) =>
        byPartner(a.change, b.change) ||
        weightOf(a.change.kind) - weightOf(b.change.kind) ||
        compareCodes(a.change.kind, b.change.kind) ||
        (a.date === b.date ? 0 : a.date - b.date) ||
        compareCodes(a.change.id, b.change.id),
    )
    .map(({ change }) => change);
}

function bySeverity(findings: RuledFinding[]): BySeverity {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { error: count("error"), warning: count("warning"), note: count("note") };
}

function worstFirst(findings: RuledFinding[], locale: Locale): FindingData[] {
  return SEVERITIES.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity).map((finding) => findingData(finding, locale)),
  );
}
