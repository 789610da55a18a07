// The blocks of a paper as paragraphs and tables of a Word document.
import { type FileChild, HeadingLevel, Paragraph, TextRun } from "docx";
import type { Words } from "../../language/words.js";
import { type Block, type Entry, type Framed, type Paper, type Table, type Text, wordsOf } from "../../model/paper.js";
import type { Notes } from "./notes.js";
import { literal, runsOf } from "./spans.js";
import { type Grid, tableOf } from "./table.js";

/** The title and the blocks of a paper; `width` is what the page leaves for a table. */
export function bodyOf({ title, blocks }: Paper, words: Words, notes: Notes, width: number): FileChild[] {
  const head = title ? [new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(literal(title))] })] : [];
  const styled = (style: string, text: Text) => new Paragraph({ style, children: runsOf(text, notes) });
  /** A table, and a little space: Word joins tables that touch. */
  const table = (rows: Grid, head = true) => [tableOf(rows, notes, width, head), new Paragraph({ style: "AfterTable" })];
  let lists = 0;
  const block = (part: Block, next?: Block): FileChild[] => {
    if ("heading" in part) return [new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(literal(part.heading))] })];
    if ("paragraph" in part) return [styled(styleBefore(next, wordsOf(part.paragraph)), part.paragraph)];
    if ("note" in part) return [styled("Note", part.note)];
    if ("list" in part) return listed(part.list, lists++, notes);
    if ("code" in part) return code(part.code);
    if ("verbatim" in part) return code(part.verbatim);
    if ("drawing" in part) return [];
    if ("findings" in part) return part.findings.flatMap((finding) => found(finding, notes));
    if ("fields" in part)
      return table({ columns: columns(["", ""]), rows: part.fields.map(({ name, text }) => [[{ strong: name }], text]) }, false);
    if ("bars" in part) return table(counts(part.bars, part.unit));
    return table("table" in part ? part.table : annex(part.timeline, words));
  };
  return [...head, ...blocks.flatMap((part, i) => block(part, blocks[i + 1]))];
}

/** The style of a paragraph by what follows it: a short one before a table is its caption. */
function styleBefore(next: Block | undefined, text: string): string {
  if (next && "list" in next) return "Lead";
  return next && ("table" in next || "bars" in next || "timeline" in next) && text.length < 100 ? "Caption" : "Normal";
}

/** A list; where its items say 1, 2, 3… themselves, Word numbers them. */
function listed(items: Text[], instance: number, notes: Notes): Paragraph[] {
  const numbered = items.map((item, i) => withoutNumber(item, i + 1));
  if (!numbered.every((item) => item !== undefined))
    return items.map((item) => new Paragraph({ style: "ListBullet", children: runsOf(item, notes) }));
  const numbering = { reference: "numbers", level: 0, instance };
  return numbered.map((item) => new Paragraph({ style: "ListNumber", numbering, children: runsOf(item, notes) }));
}

function withoutNumber([first, ...rest]: Text, number: number): Text | undefined {
  return typeof first === "string" && first.startsWith(`${number}. `) ? [first.slice(`${number}. `.length), ...rest] : undefined;
}

function columns(headings: string[]): Table["columns"] {
  return headings.map((heading) => ({ key: heading, heading }));
}

/** Labels, counts and bars. */
function counts(bars: { label: string; count: number }[], unit: string): Grid {
  const most = bars.reduce((max, { count }) => Math.max(max, count), 1);
  const heads: Table["columns"] = [
    { key: "label", heading: "" },
    { key: "count", heading: unit, align: "right" },
    { key: "bar", heading: "" },
  ];
  return { columns: heads, rows: bars.map(({ label, count }) => [[label], [String(count)], { bar: count / most }]) };
}

/** A timeline as a table: when, what, where, who. */
function annex(entries: Entry[], words: Words): Table {
  const heads = columns([words.phrase("date"), words.phrase("event"), words.phrase("place"), words.phrase("chairs")]);
  const row = ({ when, title, place, chairs, status }: Entry): Text[] => {
    const unsure = status && status !== "held" ? [{ faint: ` (${words.label(status)})` }] : [];
    return [[when || words.phrase("undated")], [title, ...unsure], [place ?? ""], [chairs.join("; ")]];
  };
  return { columns: heads, rows: entries.map(row) };
}

function code(text: string): Paragraph[] {
  return text.split("\n").map((line) => new Paragraph({ style: "Code", children: [new TextRun(literal(line))] }));
}

function found({ severity, rule, message, at, help }: Framed, notes: Notes): Paragraph[] {
  const text: Text = [{ strong: `${severity} ` }, message, { faint: ` [${rule}, ${at.file}:${at.line}]` }];
  const more = help.map((line) => new Paragraph({ style: "ListBullet2", children: runsOf([line], notes) }));
  return [new Paragraph({ style: "ListBullet", children: runsOf(text, notes) }), ...more];
}
