// A checked text on paper: what contradicts the records first, with its place; what agrees folded by record; what was not judged, always.
import { fillSlots, type Locale } from "../../language/locale.js";
import { binarySearch } from "../../model/binary-search.js";
import type { Block, Framed, MarkedText, Paper, Text } from "../../model/paper.js";
import type { PlainText } from "../../reading/text/plain.js";
import type { StatementData, TextData } from "./data.js";

/** How a paper is written: for a screen with the lines that differ, or with the whole text and its marks. */
export interface PaperOptions {
  /** Each statement that agrees on a line of its own. */
  verbose: boolean;
}

const SEVERITY = { contradicts: "error", differs: "warning", open: "warning", unknown: "note", agrees: "note" } as const;
const ORDER = ["contradicts", "open", "differs", "unknown"] as const;

/** The texts for a terminal: a frame around each line that the records do not bear out. */
export function framedPaper(texts: { data: TextData; plain: PlainText }[], locale: Locale, options: PaperOptions): Paper {
  return { blocks: texts.flatMap(({ data, plain }) => framedText(data, plain, locale, options)) };
}

function framedText(data: TextData, plain: PlainText, locale: Locale, { verbose }: PaperOptions): Block[] {
  const findings = ORDER.flatMap((verdict) => data.statements.filter((one) => one.verdict === verdict)).map((one) =>
    framed(one, data, plain, locale),
  );
  const agreeing = data.statements.filter(({ verdict }) => verdict === "agrees");
  return [
    { paragraph: [{ strong: data.file }, `: ${readFrom(data, locale)}`] },
    ...(findings.length > 0 ? [{ findings }] : []),
    ...agreed(agreeing, locale, verbose),
    { paragraph: [lastLine(data, locale)] },
  ];
}

/** The texts whole, with marks and notes. */
export function markedPaper(texts: { data: TextData; plain: PlainText }[], locale: Locale): Paper {
  const blocks = texts.flatMap(({ data, plain }): Block[] => [
    ...(texts.length > 1 ? [{ heading: data.file }] : []),
    { note: [readFrom(data, locale)] },
    { marked: markedText(data, plain, locale) },
    { paragraph: [lastLine(data, locale)] },
  ]);
  const [first] = texts;
  const title = fillSlots(
    locale.phrase("factcheck-of"),
    { file: texts.length === 1 ? (first?.data.file ?? "") : String(texts.length) },
    locale,
  );
  return { title, lang: locale.lang, blocks };
}

/** "Indonesian, read from 20 February 2019 (the first full date in the text)". */
function readFrom({ language, published }: TextData, locale: Locale): string {
  const named = language ? locale.label(`language-${language}`) : locale.phrase("language-unknown");
  if (!published) return fillSlots(locale.phrase("text-undated"), { language: named }, locale);
  const slots = {
    language: named,
    date: locale.date(published.date),
    from: locale.phrase(`published-${published.from}` as "published-text"),
  };
  return fillSlots(locale.phrase("text-read-from"), slots, locale);
}

function framed(one: StatementData, { file }: TextData, { source }: PlainText, locale: Locale): Framed {
  const { start, end, line, column, verdict, record, field } = one;
  return {
    severity: SEVERITY[verdict],
    rule: `text-${verdict}`,
    message: one.message,
    at: { file, text: source, start, end, line, column, around: one.named ? { named: one.named } : {} },
    related: [],
    help: [
      ...(one.sources.length > 0 ? [fillSlots(locale.phrase("text-sources"), { sources: few(one.sources, locale) }, locale)] : []),
      ...(one.why ? [one.why] : []),
      ...(record && one.held ? [`arsom why ${record}.${Object.keys(one.held)[0] ?? field}`] : []),
    ],
  };
}

/** How many sources are named. */
const SOURCES = 4;

function few(sources: string[], locale: Locale): string {
  const more = sources.length - SOURCES;
  return more > 0
    ? locale.list([...sources.slice(0, SOURCES), fillSlots(locale.phrase("further"), { count: more }, locale)])
    : locale.list(sources);
}

/** What agrees: a line a record with its fields; or a line a statement. */
function agreed(statements: StatementData[], locale: Locale, verbose: boolean): Block[] {
  if (statements.length === 0) return [];
  const lines = verbose
    ? statements.map(({ line, column, message }): Text => [`${line}:${column} ${message}`])
    : folded(statements, locale);
  return [{ paragraph: [{ strong: locale.phrase("text-agreeing") }] }, { list: lines }];
}

function folded(statements: StatementData[], locale: Locale): Text[] {
  const byRecord = new Map<string, Set<string>>();
  for (const { title, field } of statements) {
    const name = title ?? locale.phrase("asean");
    byRecord.set(name, (byRecord.get(name) ?? new Set()).add(locale.label(`of-${field}`)));
  }
  return [...byRecord].map(([title, fields]) => [`${title}: ${[...fields].join(", ")}`]);
}

/** What was counted; always also what was not judged, so that silence is never taken for approval. */
function lastLine({ summary, undated, unread }: TextData, locale: Locale): string {
  const { sentences, silent, contradicts, differs, agrees, unknown, open } = summary;
  const total = contradicts + differs + agrees + unknown + open;
  const slots = { total, sentences: sentences - silent, contradicts, agrees, differs: differs + open, unknown, silent };
  const parts = [fillSlots(locale.phrase(total === 0 ? "text-nothing" : "text-counts"), slots, locale)];
  if (silent > 0) parts.push(fillSlots(locale.phrase("text-silent"), slots, locale));
  if (undated.length > 0) parts.push(fillSlots(locale.phrase("text-dates-open"), { count: undated.length }, locale));
  const passed = unread.filter(({ reason }) => reason !== "markup");
  if (passed.length > 0) parts.push(fillSlots(locale.phrase("text-passed-over"), { count: passed.length }, locale));
  return parts.join(" ");
}

/** The marks of a text, none within another. */
function markedText({ statements }: TextData, plain: PlainText, locale: Locale): MarkedText {
  const { text, at } = plain;
  const marks: MarkedText["marks"] = [];
  let from = 0;
  for (const { start, end, verdict, message, sources, why } of statements) {
    // Marks stand in the text as it is read: without the markup of a page.
    const first = positionIn(at, start);
    const last = Math.max(first + 1, positionIn(at, end));
    if (first < from) continue;
    from = last;
    const more = [...(sources.length > 0 && verdict !== "agrees" ? [few(sources, locale)] : []), ...(why ? [why] : [])];
    const note: Text = [{ strong: locale.phrase(`verdict-${verdict}`) }, `: ${message}`, ...more.map((line) => ({ faint: ` (${line})` }))];
    marks.push({ start: first, end: last, class: verdict, note });
  }
  return { text, marks };
}

/** The first unit of the text that is read at or behind a place of the file. */
function positionIn(at: Int32Array, place: number): number {
  return Math.min(
    binarySearch(at, (stands) => stands < place),
    at.length - 1,
  );
}
