// What the signs of a drawing mean: only those that it uses.
import type { Locale } from "../../language/locale.js";
import type { Drawing } from "../../model/paper.js";
import { glyph, ring } from "./glyphs.js";
import { outline } from "./items.js";
import { element, type Markup } from "./markup.js";
import { drawnWidth, fitted, onOneLine } from "./measure.js";
import type { Palette } from "./palette.js";
import { ROW, SIZE } from "./sizes.js";

interface Sign {
  name: string;
  draw(x: number, y: number): Markup;
}

/** The legend from a place downwards in a width, and how high it is. */
export function legend(drawing: Drawing, top: number, room: number, locale: Locale, palette: Palette): { parts: Markup[]; height: number } {
  const parts: Markup[] = [];
  let [x, y] = [16, top];
  for (const { name: whole, draw } of signsOf(drawing, locale, palette)) {
    const name = fitted(onOneLine(whole), room / 3, SIZE);
    const width = 28 + drawnWidth(name, SIZE);
    if (x + width > room - 16 && x > 16) [x, y] = [16, y + ROW + 2];
    parts.push(draw(x + 10, y + ROW / 2), element("text", { class: "label", x: x + 24, y: y + ROW / 2 + 4, fill: palette.ink }, name));
    x += width + 16;
  }
  return { parts, height: parts.length > 0 ? y + ROW - top : 0 };
}

function signsOf({ lanes }: Drawing, locale: Locale, palette: Palette): Sign[] {
  const marks = lanes.flatMap((lane) => lane.marks);
  const bars = lanes.flatMap((lane) => lane.bars);
  const levels = new Set(lanes.filter((lane) => lane.marks.length > 0).map(({ level }) => level));
  const statuses = new Set(marks.map(({ status }) => status).filter((status) => status !== null && status !== "held"));
  const bar = (ends: { from?: number; to?: number; open: boolean }, name: string): Sign => ({
    name,
    draw: (x, y) =>
      element("path", {
        class: "bar-plan",
        d: outline(x - 10, x + 10, y - 6, y + 6, ends),
        fill: palette.bars.plan,
        stroke: palette.levels.plan,
      }),
  });
  return [
    ...[...levels].map((level) => ({ name: levelName(level, locale), draw: signOf(level, "held", palette) })),
    ...[...statuses].map((status) => ({ name: locale.label(String(status)), draw: signOf("senior-officials", status, palette) })),
    ...(marks.some(({ earliest, latest }) => latest - earliest >= 27)
      ? [{ name: locale.phrase("drawing-imprecise"), draw: band(palette) }]
      : []),
    ...(marks.some(({ disputed }) => disputed) || bars.some(({ disputed }) => disputed)
      ? [{ name: locale.phrase("drawing-disputed"), draw: (x: number, y: number) => ring(x, y, palette) }]
      : []),
    ...(bars.some(({ open }) => open) ? [bar({ from: 0, open: true }, locale.phrase("drawing-running"))] : []),
    ...(bars.some(({ from, to, open }) => from === undefined || (to === undefined && !open))
      ? [bar({ from: 0, open: false }, locale.phrase("drawing-unknown-end"))]
      : []),
  ];
}

function signOf(level: string, status: string | null, palette: Palette) {
  return (x: number, y: number) => glyph(level, status, x, y, palette);
}

function band(palette: Palette) {
  return (x: number, y: number) =>
    element("rect", {
      class: "span imprecise",
      x: x - 10,
      y: y - 5,
      width: 20,
      height: 10,
      rx: 4,
      fill: palette.band,
      stroke: palette.faint,
      "stroke-dasharray": "3 2",
    });
}

/** What the sign of a level means. */
export function levelName(level: string, locale: Locale): string {
  if (level === "agreement" || level === "milestone") return locale.phrase(`drawing-${level}`);
  return locale.label(level);
}
