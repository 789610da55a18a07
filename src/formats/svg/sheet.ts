// One sheet of a drawing: the axis, the lanes below it, the line of the day it is of.
import type { Axis } from "./axis.js";
import type { DrawnBlock } from "./blocks.js";
import { element, type Markup, rounded } from "./markup.js";
import { drawnWidth } from "./measure.js";
import { light } from "./palette.js";
import { heightOf } from "./sheets.js";
import { PLOT, SIZE } from "./sizes.js";

/** A sheet that has its axis at the end too is higher than this. */
const HIGH = 700;

/** The day that a drawing is of. */
export interface TodayLine {
  day: number;
  name: string;
}

/** The parts of a sheet from a place downwards, and where they end. */
export function sheetParts(
  sheet: DrawnBlock[],
  head: number,
  axis: Axis,
  today: TodayLine | undefined,
): { parts: Markup[]; bottom: number } {
  if (sheet.length === 0) return { parts: [], bottom: head };
  const top = head + (today ? 44 : 24);
  const bottom = top + heightOf(sheet);
  const placed: [number, DrawnBlock][] = [];
  let y = top;
  for (const block of sheet) {
    placed.push([y, block]);
    y += block.height;
  }
  const high = bottom - top > HIGH;
  const parts = [
    ...placed.filter(([, block]) => block.striped).map(([at, { height }]) => stripe(at, height, axis.width)),
    ...axis.ticks.flatMap(({ x, label }) => [upright(x, top - 4, bottom), named(x, top - 8, label)]),
    ...(high ? axis.ticks.map(({ x, label }) => named(x, bottom + 16, label)) : []),
    ...(today ? now(axis.at(today.day), head, bottom, today.name, axis.width) : []),
    ...placed.flatMap(([at, block]) => block.draw(at)),
  ];
  return { parts, bottom: bottom + (high ? 26 : 8) };
}

function stripe(y: number, height: number, width: number): Markup {
  return element("rect", { class: "band", x: 0, y, width, height, fill: light.band });
}

function upright(x: number, top: number, bottom: number): Markup {
  return element("path", { class: "line", d: `M${rounded(x)},${top}V${bottom}`, stroke: light.line });
}

function named(x: number, y: number, label: string): Markup {
  return element("text", { class: "faint", x, y, "text-anchor": "middle", fill: light.faint }, label);
}

/** The line of the day, and its name in a row of its own. */
function now(x: number, top: number, bottom: number, name: string, room: number): Markup[] {
  const width = drawnWidth(name, SIZE);
  const left = Math.max(PLOT.left, Math.min(x - width / 2, room - 8 - width));
  const line = { stroke: light.alert, "stroke-opacity": "0.7", "stroke-dasharray": "5 3" };
  return [
    element("path", { class: "today", d: `M${rounded(x)},${top + 20}V${bottom}`, ...line }),
    element("text", { class: "alert-text", x: left, y: top + 15, fill: light.alert }, name),
  ];
}
