// Counts by two fields as SVG: a square for each pair of values, the darker the more, with the number in it.
import { greatest } from "../../model/extremes.js";
import type { CrossChart } from "../../model/paper.js";
import { element, type Markup } from "./markup.js";
import { drawnWidth, fitted, linesWithin, onOneLine } from "./measure.js";
import { light } from "./palette.js";
import { picture, titleParts } from "./picture.js";
import { LINE, SIZE, SMALL } from "./sizes.js";

const LABELS = { left: 16, width: 200 };
const LEFT = LABELS.left + LABELS.width + 8;
const HIGH = 22;
/** No column is narrower than two digits, and none takes more than a name of some words. */
const COLUMN = { least: 30, most: 110 };
/** From this part of the greatest on, the square is dark enough for a light number. */
const DARK = 0.7;

/** The chart as one picture; `titled` with its title and heading above, which a page has of its own. */
export function crossed(chart: CrossChart, { titled }: { titled: boolean }): string {
  const columns = chart.columns.map(onOneLine);
  const widths = columns.map((name) => Math.min(COLUMN.most, Math.max(COLUMN.least, drawnWidth(name, SIZE) + 8)));
  const lefts = widths.map((_, i) => widths.slice(0, i).reduce((sum, one) => sum + one, LEFT));
  const width = Math.max(SMALL, (lefts.at(-1) ?? LEFT) + (widths.at(-1) ?? 0) + 16);
  const title = titled ? titleParts(chart.title, width) : [];
  const parts: Markup[] = [...title];
  let y = titled ? 20 + 26 * title.length : 4;
  if (titled) {
    parts.push(
      text(LABELS.left, y + 13, fitted(onOneLine(chart.heading), width - 32, SIZE, true), { class: "ink", "font-weight": "bold" }),
    );
    y += HIGH;
  }
  const placed = columns.map((name, i) => ({ name, x: lefts[i] as number, wide: widths[i] as number }));
  const names = placed.map((column) => linesWithin(column.name, column.wide - 4, SIZE, 3));
  const lines = Math.max(1, greatest(names.map((rows) => rows.length)));
  for (const [i, { x, wide }] of placed.entries())
    for (const [at, row] of (names[i] ?? []).entries()) parts.push(centred(x + wide / 2, y + 13 + at * LINE, row, light.faint, "faint"));
  y += lines * LINE + 6;
  const most = Math.max(1, greatest(chart.rows.flatMap(({ counts }) => counts)));
  for (const { label, counts } of chart.rows) {
    parts.push(text(LABELS.left, y + 15, fitted(onOneLine(label), LABELS.width, SIZE), { class: "label" }));
    for (const [i, { name, x, wide }] of placed.entries()) {
      const count = counts[i] ?? 0;
      if (count > 0) parts.push(square(x, y, wide, count, count / most, onOneLine(`${label}, ${name}: ${count}`)));
    }
    y += HIGH;
  }
  return picture(parts, [Math.ceil(width), Math.ceil(y + 12)], chart, "cross");
}

function square(x: number, y: number, wide: number, count: number, share: number, said: string): Markup {
  const look = { class: "level-ministerial", fill: light.levels.ministerial, "fill-opacity": 0.12 + 0.88 * share };
  return element(
    "g",
    {},
    element("title", {}, said),
    element("rect", { x: x + 1, y: y + 1, width: wide - 2, height: HIGH - 2, ...look }),
    centred(x + wide / 2, y + 15, String(count), share >= DARK ? light.paper : light.ink, share >= DARK ? "paper" : "label"),
  );
}

function text(x: number, y: number, words: string, look: { [name: string]: string }): Markup {
  return element("text", { x, y, fill: light.ink, ...look }, words);
}

function centred(x: number, y: number, words: string, fill: string, className?: string): Markup {
  return element("text", { x, y, "text-anchor": "middle", fill, class: className }, words);
}
