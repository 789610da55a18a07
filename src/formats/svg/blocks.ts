// Lanes laid out: the name at the left, the rows beside it.
import type { Lane } from "../../model/paper.js";
import { glyph } from "./glyphs.js";
import { type DrawnItem, type ItemContext, itemsOf } from "./items.js";
import { element, type Markup } from "./markup.js";
import { linesWithin, onOneLine } from "./measure.js";
import { rowsOf } from "./rows.js";
import { LINE, NAME, PAD, ROW, SIZE } from "./sizes.js";

/** A lane, or some of its rows, where it is too high for a sheet. */
export interface DrawnBlock {
  height: number;
  rows: number;
  /** Some of its rows as a block of their own. */
  part(from: number, to?: number): DrawnBlock;
  striped: boolean;
  shortened: number;
  draw(top: number): Markup[];
}

/** The lanes that hold anything. */
export function blocksOf(lanes: Lane[], ink: ItemContext): DrawnBlock[] {
  return lanes
    .map((lane) => ({ lane, rows: rowsOf(itemsOf(lane, ink)) }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ lane, rows }, i) => blockOf(lane, rows, i % 2 === 0, ink));
}

function blockOf(lane: Lane, rows: DrawnItem[][], striped: boolean, ink: ItemContext): DrawnBlock {
  const name = linesWithin(onOneLine(lane.name), NAME.width, SIZE, 5, true);
  const { palette } = ink;
  return {
    height: Math.max(rows.length * ROW, name.length * LINE + 2) + 2 * PAD,
    rows: rows.length,
    part: (from, to) => blockOf(lane, rows.slice(from, to), striped, ink),
    striped,
    shortened: rows.flat().filter((item) => item.shortened).length,
    draw: (top) => [
      ...(lane.marks.length > 0 ? [glyph(lane.level, "held", 16, top + PAD + ROW / 2, palette)] : []),
      element(
        "g",
        { class: "lane" },
        element("title", {}, onOneLine(lane.name)),
        ...name.map((row, i) =>
          element("text", { class: "ink", x: NAME.left, y: top + PAD + 13 + i * LINE, "font-weight": "bold", fill: palette.ink }, row),
        ),
      ),
      ...rows.flatMap((row, i) => row.map((item) => item.draw(top + PAD + i * ROW))),
    ],
  };
}
