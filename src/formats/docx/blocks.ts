// The blocks of a paper as paragraphs and tables of a Word document.
import { type FileChild, HeadingLevel, Paragraph, TextRun } from "docx";
import type { Locale } from "../../language/locale.js";
import { type Block, type Entry, type Framed, type Paper, plainText, type Table, type Text, type TimelineLane } from "../../model/paper.js";
import { partnerNames } from "../lanes.js";
import { withNotes } from "../marked.js";
import { partsOf } from "../parts.js";
import { xmlText } from "./links.js";
import type { Notes } from "./notes.js";
import { runsOf } from "./spans.js";
import { type Grid, tableOf } from "./table.js";

/** So many columns of numbers stand side by side on a page. */
const WIDEST = 13;

/** The title and the blocks of a paper; `width` is what the page leaves for a table. */
export function bodyOf({ title, blocks }: Paper, locale: Locale, notes: Notes, width: number): FileChild[] {
  const head = title ? [new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(xmlText(title))] })] : [];
  const heading = (text: string) => new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(xmlText(text))] });
  const styled = (style: string, text: Text) => new Paragraph({ style, children: runsOf(text, notes) });
  /** A table, and a little space where no heading brings its own: Word joins tables that touch. */
  const table = (rows: Grid, next: Block | undefined, head = true) => [
    tableOf(rows, notes, width, head),
    ...(next && "heading" in next ? [] : [new Paragraph({ style: "AfterTable" })]),
  ];
  let lists = 0;
  const block = (part: Block, next?: Block): FileChild[] => {
    if ("heading" in part) return [heading(part.heading)];
    if ("paragraph" in part) return [styled(styleBefore(next, part.paragraph), part.paragraph)];
    if ("note" in part) return [styled("Note", part.note)];
    if ("list" in part) return listed(part.list, part.ordered === true, lists++, notes);
    if ("code" in part) return code(part.code);
    if ("verbatim" in part) return code(part.verbatim);
    // The footnotes are the list of sources.
    if ("drawing" in part || "sources" in part || "marked" in part) return [];
    if ("findings" in part) return part.findings.flatMap((finding) => found(finding, notes));
    if ("fields" in part)
      return table({ columns: columns(["", ""]), rows: part.fields.map(({ name, text }) => [[{ strong: name }], text]) }, next, false);
    if ("bars" in part) return table(counts(part.bars, part.unit), next);
    if ("timeline" in part) return table(annex(part.timeline, part.lanes ?? [], locale), next);
    return partsOf(part.table, (columns) => columns.length <= WIDEST).flatMap((rows, i, parts) =>
      table(rows, i < parts.length - 1 ? undefined : next),
    );
  };
  const printed = blocks.filter((part) => !("drawing" in part)).flatMap((part) => ("marked" in part ? withNotes(part.marked) : [part]));
  return [...head, ...printed.flatMap((part, i) => block(part, printed[i + 1]))];
}

/** The style of a paragraph by what follows it: a short one before a table is its caption, a strong one a small heading. */
function styleBefore(next: Block | undefined, text: Text): string {
  if (!next) return "Normal";
  const table = "table" in next || "bars" in next || "timeline" in next;
  const strong = text.every((span) => typeof span === "object" && "strong" in span);
  if ("list" in next || "fields" in next || (table && strong)) return "Lead";
  return table && plainText(text).length < 100 ? "Caption" : "Normal";
}

/** A list; Word numbers an ordered one, each from 1. */
function listed(items: Text[], ordered: boolean, instance: number, notes: Notes): Paragraph[] {
  const look = ordered ? { style: "ListNumber", numbering: { reference: "numbers", level: 0, instance } } : { style: "ListBullet" };
  return items.map((item) => new Paragraph({ ...look, children: runsOf(item, notes) }));
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

/** A timeline as a table: when, with whom where it is of several partners, what, where, who. */
function annex(entries: Entry[], lanes: TimelineLane[], locale: Locale): Table {
  const names = partnerNames(lanes);
  const [partner] = lanes.map(({ heading }) => [heading]);
  const heads = [[locale.phrase("date")], partner ?? [], [locale.phrase("event"), locale.phrase("place"), locale.phrase("chairs")]];
  const row = (entry: Entry): Text[] => {
    const { when, title, place, chairs, status } = entry;
    const unsure = status && status !== "held" ? [{ faint: ` (${locale.label(status)})` }] : [];
    const partners: Text[] = partner ? [[(names.get(entry) ?? []).join(", ")]] : [];
    return [[when || locale.phrase("undated")], ...partners, [title, ...unsure], [place ?? ""], [chairs.join("; ")]];
  };
  return { columns: columns(heads.flat()), rows: entries.map(row) };
}

function code(text: string): Paragraph[] {
  return text.split("\n").map((line) => new Paragraph({ style: "Code", children: [new TextRun(xmlText(line))] }));
}

function found({ severity, rule, message, at, help }: Framed, notes: Notes): Paragraph[] {
  const text: Text = [{ strong: `${severity} ` }, message, { faint: ` [${rule}, ${at.file}:${at.line}]` }];
  const more = help.map((line) => new Paragraph({ style: "ListBullet2", children: runsOf([line], notes) }));
  return [new Paragraph({ style: "ListBullet", children: runsOf(text, notes) }), ...more];
}
