// Tables on a terminal, fitted to its width; the one place that knows cli-table3.
import type { Screen } from "../../model/output.js";
import { type Table, wordsOf } from "../../model/paper.js";
import type { Colours } from "./colour.js";
import { cut, graphemesOf, oneLine, widthOf } from "./measure.js";

const GAP = 2;
const LEAST = 6;

/** A table without borders: a heading line, a rule, and rows whose widest columns give way to the width. */
export async function grid({ columns, rows }: Table, screen: Screen, colours: Colours): Promise<string> {
  const { default: CliTable } = await import("cli-table3");
  const heads = columns.map(({ heading }) => oneLine(heading));
  const cells = rows.map((row) => row.map((cell) => oneLine(wordsOf(cell))));
  const widths = fit(
    heads.map((head, i) => Math.max(widthOf(head), ...sample(cells.map((row) => widthOf(row[i] ?? ""))))),
    screen.width,
  );
  const stand = new StandIns();
  const layout = (row: string[], paint: (text: string, column: number) => string) =>
    row.map((cell, i) => paint(stand.in(cut(cell, widths[i] as number)), i));
  const none = Object.fromEntries("top top-mid top-left top-right bottom bottom-mid bottom-left bottom-right left left-mid mid mid-mid right right-mid".split(" ").map((side) => [side, ""]));
  const table = new CliTable({
    chars: { ...none, middle: " ".repeat(GAP) },
    style: { "padding-left": 0, "padding-right": 0, head: [], border: [] },
    colAligns: columns.map(({ align }) => align ?? "left"),
  });
  table.push(layout(heads, (text) => colours.heading(text)));
  table.push(widths.map((width) => colours.faint("─".repeat(width))));
  for (const row of cells) table.push(layout(row, (text, i) => (i === 0 ? colours.strong(text) : text)));
  const lines = table.toString().split("\n");
  return `${lines.map((line) => stand.out(line).trimEnd()).join("\n")}\n`;
}

/** Math.max takes its numbers as arguments, which a very long list would overflow. */
function sample(widths: number[]): number[] {
  return [widths.reduce((most, width) => Math.max(most, width), 0)];
}

/** Takes from the widest columns until all fit, down to a least width. */
function fit(natural: number[], width: number): number[] {
  const widths = [...natural];
  const room = width - GAP * (widths.length - 1);
  for (let excess = widths.reduce((sum, one) => sum + one, 0) - room; excess > 0; excess--) {
    const widest = widths.indexOf(Math.max(...widths));
    if ((widths[widest] as number) <= LEAST) break;
    widths[widest] = (widths[widest] as number) - 1;
  }
  return widths;
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
