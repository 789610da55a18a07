// What a text says and what the records say to it, as data (`schemas/output/factcheck.schema.json`).

import { saidSlot } from "../../domain/claimed.js";
import { evidenceOn, fieldOfEvidence } from "../../domain/evidence.js";
import { namingRecords, titleOf } from "../../domain/titles.js";
import { fillSlots, type Locale, ownText } from "../../language/locale.js";
import { positionOf } from "../../load/locate.js";
import type { Store } from "../../load/store.js";
import type { Slots } from "../../model/finding.js";
import type { ArsomRecord, Fields } from "../../model/record.js";
import type { TextReading } from "../../reading/read.js";
import type { PlainText } from "../../reading/text/plain.js";
import { messageOf } from "../shared/findings.js";
import type { Judged } from "./judge.js";
import type { SavedData } from "./saved.js";
import type { TextVerdict } from "./verdicts.js";

/** A text that was read and judged. */
export interface CheckedText {
  /** Its name as it is shown; `-` is standard input. */
  file: string;
  plain: PlainText;
  reading: TextReading;
  judged: Judged[];
}

/** One statement; `start` and `end` are offsets of UTF-16 units in the file as given, lines and columns count from 1. */
export interface StatementData {
  verdict: TextVerdict;
  strength: "strong" | "weak";
  record: string | null;
  title: string | null;
  field: string;
  stated: Fields;
  /** The words that say so. */
  printed: string;
  held: Fields | null;
  /** The sources of what is held. */
  sources: string[];
  rule: string | null;
  message: string;
  /** Why the very value was rejected or left open before. */
  why: string | null;
  start: number;
  end: number;
  /** Where the record is named, as far as it is. */
  named: { start: number; end: number } | null;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** The counts of one text; `silent` are the sentences that say nothing which the records can judge. */
export interface FactcheckSummary {
  sentences: number;
  silent: number;
  contradicts: number;
  differs: number;
  agrees: number;
  unknown: number;
  open: number;
}

/** One text. */
export interface TextData {
  file: string;
  language: string | null;
  published: { date: string; from: string } | null;
  statements: StatementData[];
  /** Parts that were passed over, and dates that need a day of publication. */
  unread: { start: number; end: number; reason: string }[];
  undated: { start: number; end: number }[];
  summary: FactcheckSummary;
}

/** All texts; or, of `--saved`, the claims of sources against their saved texts. */
export interface FactcheckData {
  version: 1;
  texts: TextData[];
  saved?: SavedData[];
}

/** Which verdicts to show. */
export interface ShownVerdicts {
  only?: TextVerdict[];
  /** Also what may be no more than a likeness: linked by a date, told from other sentences. */
  weak: boolean;
}

/** A statement as it was judged, and as data. */
export interface ShownStatement {
  judged: Judged;
  data: StatementData;
}

/** The statements of a text that are shown, in its order. */
export function shownStatements({ judged, plain }: CheckedText, store: Store, locale: Locale, shown: ShownVerdicts): ShownStatement[] {
  return judged
    .map((one) => ({ judged: one, data: statementData(one, plain, store, locale) }))
    .filter(({ data }) => isShown(data, shown))
    .sort(({ data: a }, { data: b }) => a.start - b.start || a.end - b.end);
}

/** The data of one text. */
export function textData({ file, plain, reading }: CheckedText, shown: ShownStatement[]): TextData {
  const statements = shown.map(({ data }) => data);
  const count = (verdict: TextVerdict) => statements.filter((one) => one.verdict === verdict).length;
  return {
    file,
    language: reading.language ?? null,
    published: reading.published ? { date: reading.published.date.text, from: reading.published.from } : null,
    statements,
    unread: plain.unread,
    undated: reading.undated.map((range) => inFile(range, plain)),
    summary: {
      sentences: reading.sentences,
      silent: reading.silent,
      contradicts: count("contradicts"),
      differs: count("differs"),
      agrees: count("agrees"),
      unknown: count("unknown"),
      open: count("open"),
    },
  };
}

/** A difference that rests on a likeness alone is shown only where that is asked for. */
function isShown({ verdict, strength }: StatementData, { only, weak }: ShownVerdicts): boolean {
  if (only && !only.includes(verdict)) return false;
  return weak || strength === "strong" || verdict === "agrees";
}

/** A range of the text that was read as one of the file. */
function inFile({ start, end }: { start: number; end: number }, { at, ends, source }: PlainText): { start: number; end: number } {
  return { start: at[start] ?? source.length, end: ends[end - 1] ?? source.length };
}

function statementData(one: Judged, plain: PlainText, store: Store, locale: Locale): StatementData {
  const { start, end } = inFile(one, plain);
  const [from, to] = [positionOf(plain.source, start), positionOf(plain.source, end)];
  const record = store.get(one.record);
  // An agreement in one field is not what another field of a claim was rejected for.
  const known = one.verdict === "agrees" ? undefined : one.known.at(-1);
  return {
    verdict: one.verdict,
    strength: one.caution.some((caution) => caution !== "planned" && caution !== "denied") ? "weak" : "strong",
    record: record?.id ?? null,
    title: record ? titleOf(record, store, locale) : null,
    field: one.field,
    stated: one.said,
    printed: plain.source.slice(start, end).replaceAll(/\s+/g, " "),
    held: Object.keys(one.held).length > 0 ? one.held : null,
    sources: record ? evidenceSources(record, one.field, store) : [],
    rule: one.rule ?? null,
    message: messageFor(one, record, store, locale),
    why: (known && ownText(known.fields, "reason", locale.lang)) ?? null,
    start,
    end,
    named: one.named ? inFile(one.named, plain) : null,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
  };
}

/** The sources whose claims bear out what is held; of a value without claims, those of the record. */
export function evidenceSources(record: ArsomRecord, field: string, store: Store): string[] {
  const evidence = evidenceOn(record, store).filter(
    (one) => fieldOfEvidence(one.field) === field && (one.verdict === "agrees" || one.verdict === "mentions"),
  );
  const claimed = [...new Set(evidence.map(({ claim }) => String(claim.fields.source)))];
  if (claimed.length > 0) return claimed;
  return Array.isArray(record.fields.sources) ? (record.fields.sources as string[]) : [];
}

/** One sentence on a statement: what the text says, and what is held. */
function messageFor(
  { verdict, field, said, held, finding }: Judged,
  record: ArsomRecord | undefined,
  store: Store,
  locale: Locale,
): string {
  const named = namingRecords(locale, store);
  if (finding) return messageOf({ ...finding, slots: { ...finding.slots, source: locale.phrase("this-text") } }, named);
  const slots: Slots = {
    record: record ? { record } : "",
    field: locale.label(`of-${field}`),
    said: saidSlot(said),
    held: Object.keys(held).length > 0 ? saidSlot(held) : { value: "unknown" },
  };
  return fillSlots(locale.phrase(`text-${verdict}`), { ...slots, record: record ? titleOf(record, store, locale) : "" }, named);
}
