// Marks and bars with their labels, each one item with a box of its own.
import type { Bar, Lane, Mark } from "../../model/paper.js";
import type { Axis } from "./axis.js";
import { glyph, HALF, ring } from "./glyphs.js";
import { element, type Markup, rounded } from "./markup.js";
import { drawnWidth, fitted, hasUnknownWidth, onOneLine } from "./measure.js";
import type { Palette } from "./palette.js";
import { GAP, LONGEST, PLOT, ROW, SIZE, STUB } from "./sizes.js";

/** Something drawn in a row: where it begins and ends, label included. */
export interface DrawnItem {
  left: number;
  right: number;
  shortened: boolean;
  draw(top: number): Markup;
}

/** What items are drawn with. */
export interface ItemContext {
  axis: Axis;
  palette: Palette;
  /** The name of a status that is not `held`. */
  status(name: string): string;
  disputed: string;
}

interface Label {
  text: string;
  x: number;
  anchor: "start" | "end";
  left: number;
  right: number;
  shortened: boolean;
}

/** The items of a lane. */
export function itemsOf(lane: Lane, ink: ItemContext): DrawnItem[] {
  return [...lane.bars.map((bar) => barItem(bar, lane, ink)), ...lane.marks.map((mark) => markItem(mark, lane, ink))];
}

function markItem(mark: Mark, lane: Lane, { axis, palette, status, disputed }: ItemContext): DrawnItem {
  const x = (axis.at(mark.earliest) + axis.at(mark.latest + 1)) / 2;
  // Days of a meeting are a line; a month or year in which it was somewhere is a dashed band, wide enough to be seen.
  const imprecise = mark.latest - mark.earliest >= 27;
  const [from, to] = [
    Math.min(axis.at(mark.earliest), x - (imprecise ? 11 : 0)),
    Math.max(axis.at(mark.latest + 1), x + (imprecise ? 11 : 0)),
  ];
  const half = mark.disputed ? HALF + 3 : HALF + 1;
  const [left, right] = [Math.min(from, x - half), Math.max(to, x + half)];
  const doubt = mark.status === null || mark.status === "held" ? "" : ` (${status(mark.status)})`;
  const label = beside(`${mark.label}${doubt}`, left, right, axis.right);
  const told = [mark.label, lane.name, `${mark.when}${doubt}`, ...(mark.disputed ? [disputed] : [])].join(" · ");
  return {
    left: Math.min(left, label.left),
    right: Math.max(right, label.right),
    shortened: label.shortened,
    draw: (top) => {
      const y = top + ROW / 2;
      const band = element("rect", {
        class: imprecise ? "span imprecise" : "span",
        x: from,
        y: imprecise ? y - 5 : y - 1.5,
        width: to - from,
        height: imprecise ? 10 : 3,
        rx: imprecise ? 4 : 1,
        fill: imprecise ? palette.band : palette.faint,
        stroke: imprecise ? palette.faint : undefined,
        "stroke-dasharray": imprecise ? "3 2" : undefined,
      });
      return element(
        "g",
        { class: "mark" },
        element("title", {}, onOneLine(told)),
        to - from > 2 * HALF ? band : undefined,
        glyph(lane.level, mark.status, x, y, palette),
        mark.disputed ? ring(x, y, palette) : undefined,
        labelText(label, y, palette),
      );
    },
  };
}

type Point = [x: number, y: number];

function barItem(bar: Bar, lane: Lane, { axis, palette, disputed }: ItemContext): DrawnItem {
  const known = bar.from ?? bar.to ?? 0;
  const left = bar.from === undefined ? Math.max(PLOT.left, axis.at(known + 1) - STUB) : axis.at(bar.from);
  const unknownEnd = bar.open ? axis.right : Math.min(axis.right, axis.at(known) + STUB);
  const end = bar.to === undefined ? unknownEnd : axis.at(bar.to + 1);
  const right = Math.max(end, left + 6);
  const inside = drawnWidth(onOneLine(bar.label), SIZE) + 12 <= right - left - (bar.open ? 8 : 0);
  const ring = bar.disputed ? 12 : 0;
  const label: Label = inside
    ? { text: onOneLine(bar.label), x: left + 6, anchor: "start", left, right, shortened: false }
    : beside(bar.label, left, right + ring, axis.right);
  const told = [bar.label, lane.name, bar.when, ...(bar.disputed ? [disputed] : [])].join(" · ");
  return {
    left: Math.min(left, label.left),
    right: Math.max(right + ring, label.right),
    shortened: label.shortened,
    draw: (top) => {
      const shape = element("path", {
        class: `bar-${lane.level}`,
        d: outline(left, right, top + 2, top + ROW - 2, bar),
        fill: palette.bars[lane.level] ?? palette.bars.plan,
        stroke: bar.disputed ? palette.alert : palette.levels[lane.level],
        "stroke-width": bar.disputed ? 1.6 : 1,
        "stroke-dasharray": bar.disputed ? "3 2" : undefined,
      });
      const text = labelText(label, top + ROW / 2, palette);
      return element("g", { class: bar.disputed ? "bar disputed" : "bar" }, element("title", {}, onOneLine(told)), shape, text);
    },
  };
}

/** A bar's outline: straight where its end is known, pointed where it still runs, torn where nobody knows. */
export function outline(left: number, right: number, top: number, bottom: number, bar: Pick<Bar, "from" | "to" | "open">): string {
  const middle = (top + bottom) / 2;
  const torn = (x: number, inward: number) => {
    const quarter = (bottom - top) / 4;
    return [0, 1, 2, 3, 4].map((i): Point => [x + (i % 2 === 1 ? inward : 0), top + i * quarter]);
  };
  const straight = (x: number): Point[] => [
    [x, top],
    [x, bottom],
  ];
  const pointed: Point[] = [
    [right - 7, top],
    [right, middle],
    [right - 7, bottom],
  ];
  const unknownEnd = bar.open ? pointed : torn(right, -4);
  const end = bar.to === undefined ? unknownEnd : straight(right);
  const begin = bar.from === undefined ? torn(left, 4) : straight(left);
  return `M${[...end, ...begin.reverse()].map(([x, y]) => `${rounded(x)},${rounded(y)}`).join("L")}Z`;
}

/** A label to the right of a thing, or to its left where there is more room; cut where neither side has enough. */
function beside(words: string, left: number, right: number, end: number): Label {
  const text = onOneLine(words);
  const wanted = Math.min(drawnWidth(text, SIZE), LONGEST);
  const [before, behind] = [left - GAP.label - PLOT.left, end - right - GAP.label];
  const toRight = behind >= wanted || behind >= before;
  const shown = fitted(text, Math.max(14, Math.min(wanted, toRight ? behind : before)), SIZE);
  const width = drawnWidth(shown, SIZE);
  const x = toRight ? right + GAP.label : left - GAP.label;
  const place = toRight ? { left: x, right: x + width } : { left: x - width, right: x };
  return { text: shown, x, anchor: toRight ? "start" : "end", ...place, shortened: shown !== text };
}

function labelText({ text, x, anchor }: Label, y: number, palette: Palette): Markup {
  const forced = hasUnknownWidth(text) ? { textLength: drawnWidth(text, SIZE), lengthAdjust: "spacingAndGlyphs" } : {};
  return element(
    "text",
    { class: "label", x, y: y + 4, "text-anchor": anchor === "end" ? "end" : undefined, fill: palette.ink, ...forced },
    text,
  );
}
