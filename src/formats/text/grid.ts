// Tables on a terminal, fitted to its width; the one place that knows cli-table3.
import { fillSlots, type Locale } from "../../language/locale.js";
import { oneLine } from "../../model/escape.js";
import type { Screen } from "../../model/output.js";
import { plainText, type Table } from "../../model/paper.js";
import type { Colours } from "./colour.js";
import { cut, graphemesOf, widthOf } from "./measure.js";
import { wrap } from "./wrap.js";

const GAP = 2;
const LEAST = 10;
/** Ids, numbers, codes and dates. */
const WHOLE = /^(\S{0,40}|\d{4}-\S+)$/;
const SIDES = "top top-mid top-left top-right bottom bottom-mid bottom-left bottom-right left left-mid mid mid-mid right right-mid".split(
  " ",
);

/**
 * A table without borders: a heading line, a rule, and rows fitted to the width. What a reader types or compares, ids,
 * numbers and dates, is never cut; words give way, and are broken into lines in a paper; columns that still do not fit are left out and named below.
 */
export async function grid(
  table: Table,
  screen: Screen,
  colours: Colours,
  inPaper: boolean,
  language: () => Promise<Locale>,
): Promise<string> {
  const all = table.columns.map((_, i) => columnAt(table, i));
  const columns = fitted(all, screen.width);
  const lines = await laidOut(columns, table.rows.length, colours, inPaper);
  const left = all.filter(({ heading }) => !columns.some((column) => column.heading === heading)).map(({ heading }) => heading);
  if (left.length === 0) return `${lines.join("\n")}\n`;
  const locale = await language();
  const note = fillSlots(locale.phrase("no-room"), { columns: left.join(", "), flag: "--columns" }, locale);
  return `${[...lines, ...wrap(note, screen.width).map((line) => colours.faint(line))].join("\n")}\n`;
}

/** How wide these columns of a table are at their least. */
export function gridWidth(table: Table, columns: number[]): number {
  return columns.reduce((sum, i) => sum + columnAt(table, i).least + GAP, -GAP);
}

function columnAt({ columns, rows }: Table, i: number): Fitted {
  const { heading = "", align = "left" } = columns[i] ?? {};
  return columnOf(
    oneLine(heading),
    align,
    rows.map((row) => oneLine(plainText(row[i] ?? []))),
  );
}

interface Fitted {
  heading: string;
  align: "left" | "right";
  cells: string[];
  /** Its natural width, and the least it can be shown in. */
  width: number;
  least: number;
}

function columnOf(heading: string, align: "left" | "right", cells: string[]): Fitted {
  const width = cells.reduce((most, cell) => Math.max(most, widthOf(cell)), widthOf(heading));
  const whole = cells.every((cell) => WHOLE.test(cell));
  return { heading, align, cells, width, least: whole ? width : Math.min(width, LEAST) };
}

async function laidOut(columns: Fitted[], rows: number, colours: Colours, inPaper: boolean): Promise<string[]> {
  const { default: CliTable } = await import("cli-table3");
  const stand = new StandIns();
  const fit = (text: string, width: number) => (inPaper ? wrap(text, width) : [text]).map((line) => stand.in(cut(line, width)));
  const none = Object.fromEntries(SIDES.map((side) => [side, ""]));
  const layout = new CliTable({
    chars: { ...none, middle: " ".repeat(GAP) },
    style: { "padding-left": 0, "padding-right": 0, head: [], border: [] },
    colAligns: columns.map(({ align }) => align),
  });
  layout.push(
    columns.map(({ heading, width }) =>
      fit(heading, width)
        .map((line) => colours.heading(line))
        .join("\n"),
    ),
  );
  layout.push(columns.map(({ width }) => colours.faint("─".repeat(width))));
  for (let row = 0; row < rows; row++) {
    layout.push(
      columns.map(({ cells, width }, i) => {
        const lines = fit(cells[row] ?? "", width);
        return (i === 0 ? lines.map((line) => colours.strong(line)) : lines).join("\n");
      }),
    );
  }
  return layout
    .toString()
    .split("\n")
    .map((line) => stand.out(line).trimEnd());
}

/** Keeps the columns that fit at their least, from the left, the first in any case; then the widest give what is too much. */
function fitted(all: Fitted[], width: number): Fitted[] {
  const columns: Fitted[] = [];
  let used = 0;
  for (const column of all) {
    const more = column.least + (columns.length > 0 ? GAP : 0);
    if (columns.length > 0 && used + more > width) continue;
    columns.push({ ...column });
    used += more;
  }
  const total = columns.reduce((sum, column) => sum + column.width + GAP, -GAP);
  for (let excess = total - width; excess > 0; excess--) {
    const giving = columns.filter((column) => column.width > column.least);
    if (giving.length === 0) break;
    giving.reduce((widest, column) => (column.width > widest.width ? column : widest)).width--;
  }
  return columns;
}

/**
 * cli-table3 measures with an older string-width, which counts the marks of Khmer and Burmese as columns. While it lays
 * the table out, each such character is stood in for by private-use characters of the true width.
 */
class StandIns {
  private readonly parts: string[] = [];
  private static readonly FIRST = 0xf0000;
  private static readonly FILL = "\u{10fffd}";

  in(text: string): string {
    if (/^[\u0020-\u02ff\u0400-\u052f\u2010-\u2027]*$/.test(text)) return text;
    return graphemesOf(text)
      .map((part) => {
        if (/^[\u0020-\u02ff\u0400-\u052f]$/.test(part)) return part;
        const index = this.parts.push(part) - 1;
        return String.fromCodePoint(StandIns.FIRST + (index % 0xfffd)) + StandIns.FILL.repeat(Math.max(0, widthOf(part) - 1));
      })
      .join("");
  }

  out(line: string): string {
    if (this.parts.length === 0) return line;
    return line.replace(/[\u{f0000}-\u{ffffd}]\u{10fffd}*/gu, (one) => this.parts[(one.codePointAt(0) as number) - StandIns.FIRST] ?? one);
  }
}
