// A small bar chart of counts: drawn on a terminal, a line a label in a pipe.

import { oneLine } from "../../model/escape.js";
import { greatest } from "../../model/extremes.js";
import type { Screen } from "../../model/output.js";
import type { Colours } from "./colour.js";
import { cut, widthOf } from "./measure.js";

const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/** Labels, a bar each of a length in proportion, and the count. */
export function barChart(bars: { label: string; count: number }[], screen: Screen, colours: Colours): string {
  if (!screen.terminal) return bars.map(({ label, count }) => `${oneLine(label)}\t${count}\n`).join("");
  const most = Math.max(1, greatest(bars.map(({ count }) => count)));
  const name = Math.min(Math.floor(screen.width / 2), Math.max(0, greatest(bars.map(({ label }) => widthOf(oneLine(label))))));
  const digits = String(most).length;
  const room = Math.max(4, Math.min(40, screen.width - name - digits - 3));
  return bars
    .map(({ label, count }) => {
      const text = cut(oneLine(label), name);
      const eighths = Math.round((count / most) * room * 8);
      const bar = "█".repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8];
      return `${text}${" ".repeat(Math.max(0, name - widthOf(text)))}  ${String(count).padStart(digits)} ${colours.level("senior-officials")(bar)}`
        .trimEnd()
        .concat("\n");
    })
    .join("");
}
