// The sign of each level: a shape of its own, so that it is told apart in grey too.

import { element, type Markup, rounded } from "./markup.js";
import type { Palette } from "./palette.js";

/** Half the room of a glyph. */
export const HALF = 6;

const DIAMOND = points([0, -6.4], [6.4, 0], [0, 6.4], [-6.4, 0]);
const SHAPES: { [level: string]: string } = {
  summit: star(),
  ministerial: DIAMOND,
  "senior-officials": "M-5.2,0A5.2,5.2 0 1 1 5.2,0A5.2,5.2 0 1 1 -5.2,0Z",
  committee: points([0, -5.8], [6, 4.8], [-6, 4.8]),
  other: points([0, 5.8], [6, -4.8], [-6, -4.8]),
  agreement: points([-4.8, -4.8], [4.8, -4.8], [4.8, 4.8], [-4.8, 4.8]),
  milestone: points([-2, -6], [2, -6], [2, -2], [6, -2], [6, 2], [2, 2], [2, 6], [-2, 6], [-2, 2], [-6, 2], [-6, -2], [-2, -2]),
};

/** The sign of a level about a point: full for what was, hollow for what was not or may not have been, crossed for what was called off. */
export function glyph(level: string, status: string | null, x: number, y: number, palette: Palette): Markup {
  const colour = palette.levels[level] ?? palette.levels.other;
  const sure = status === null || status === "held";
  const shape = element("path", {
    class: `level-${level in palette.levels ? level : "other"}${sure ? "" : " hollow"}`,
    d: SHAPES[level] ?? SHAPES.other,
    transform: `translate(${rounded(x)},${rounded(y)})`,
    fill: sure ? colour : palette.paper,
    stroke: colour,
    "stroke-width": sure ? 1 : 1.6,
  });
  if (status !== "cancelled") return shape;
  const cross = element("path", {
    class: `level-${level in palette.levels ? level : "other"} stroke`,
    d: `M${rounded(x - HALF)},${rounded(y - HALF)}L${rounded(x + HALF)},${rounded(y + HALF)}`,
    stroke: colour,
    "stroke-width": 2,
  });
  return element("g", {}, shape, cross);
}

/** A ring about a mark whose date sources dispute. */
export function ring(x: number, y: number, palette: Palette): Markup {
  return element("circle", {
    class: "alert",
    cx: x,
    cy: y,
    r: 8.2,
    fill: "none",
    stroke: palette.alert,
    "stroke-width": 1.6,
    "stroke-dasharray": "3 2",
  });
}

function points(...list: [number, number][]): string {
  return `M${list.map(([x, y]) => `${x},${y}`).join("L")}Z`;
}

function star(): string {
  const list = Array.from({ length: 10 }, (_, i): [number, number] => {
    const [radius, angle] = [i % 2 === 0 ? 7.4 : 3.2, (Math.PI * i) / 5];
    return [rounded(radius * Math.sin(angle)), rounded(-radius * Math.cos(angle))];
  });
  return points(...list);
}
