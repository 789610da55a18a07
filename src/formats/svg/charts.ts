// Counts as SVG: small bar charts one below the other, the number beside each bar.
import { greatest } from "../../model/extremes.js";
import type { Charts } from "../../model/paper.js";
import { type Attributes, element, type Markup } from "./markup.js";
import { drawnWidth, fitted, hasUnknownWidth, linesWithin, onOneLine } from "./measure.js";
import { light } from "./palette.js";
import { picture, titleParts } from "./picture.js";
import { LINE, ROW, SIZE, SMALL } from "./sizes.js";

/** Labels end where bars begin; a number needs room behind the longest bar. */
const BARS = { left: 340, right: SMALL - 70 };
const LABEL = BARS.left - 16 - 8;

/** The charts as one picture. */
export function charted(charts: Charts): string {
  const title = titleParts(charts.title, SMALL);
  const parts: Markup[] = [...title];
  let y = 20 + 26 * title.length;
  for (const { heading, bars } of charts.charts) {
    const most = Math.max(1, greatest(bars.map(({ count }) => count)));
    const bold = { class: "ink", "font-weight": "bold", fill: light.ink };
    parts.push(line(16, y + 13, fitted(onOneLine(heading), SMALL - 32, SIZE, true), bold));
    y += ROW + 4;
    for (const { label, count } of bars) {
      const rows = linesWithin(onOneLine(label), LABEL, SIZE, 2);
      const width = (count / most) * (BARS.right - BARS.left);
      const bar = { class: "level-ministerial", x: BARS.left, y: y + 3, width, height: ROW - 6, fill: light.levels.ministerial };
      parts.push(
        ...rows.map((row, i) => line(16, y + 13 + i * LINE, row, { class: "label", fill: light.ink })),
        element("g", {}, element("title", {}, onOneLine(`${label}: ${count}`)), element("rect", bar)),
        line(BARS.left + width + 6, y + 13, String(count), { class: "faint", fill: light.faint }),
      );
      y += ROW + (rows.length - 1) * LINE;
    }
    y += 12;
  }
  return picture(parts, [SMALL, Math.ceil(y)], charts, "charts");
}

function line(x: number, y: number, words: string, look: Attributes): Markup {
  const forced = hasUnknownWidth(words) ? { textLength: drawnWidth(words, SIZE), lengthAdjust: "spacingAndGlyphs" } : {};
  return element("text", { x, y, ...look, ...forced }, words);
}
