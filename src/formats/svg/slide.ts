// A few events as one slide, 16:9: the years run down the middle, the events stand beside them in large type, left and right in turn.
import { localeOf } from "../../language/index.js";
import type { Locale } from "../../language/locale.js";
import { dayOf, dayText } from "../../model/date.js";
import { greatest, smallest } from "../../model/extremes.js";
import type { Slide, SlideEvent } from "../../model/paper.js";
import { glyph } from "./glyphs.js";
import { levelName } from "./legend.js";
import { element, type Markup, rounded } from "./markup.js";
import { drawnWidth, onOneLine, wholeWords } from "./measure.js";
import { light } from "./palette.js";
import { picture } from "./picture.js";

const WIDTH = 1600;
const HEIGHT = 900;
const MARGIN = 56;
/** The room of the events, below the title and above the foot. */
const TOP = 128;
const BOTTOM = 828;
/** The band of the years, and where the texts beside it begin. */
const BAND = { left: 752, right: 848 };
const GUTTER = 64;
const TEXT = BAND.left - GUTTER - MARGIN;
/** From the largest type down: the first in which all events have room. */
const SIZES = [28, 26, 24, 22, 20, 18, 16];
const MOST_LINES = 3;
const GLYPH = 2;
const FOOT = 18;

/** An event with the lines of its text. */
interface Label {
  event: SlideEvent;
  left: boolean;
  lines: string[];
  height: number;
}

/** The slide as a picture. */
export async function slideDrawn(slide: Slide): Promise<string> {
  const locale = await localeOf(slide.lang);
  const { first, last } = yearsOf(slide.events);
  const at = (day: number) => TOP + 24 + ((day - first) / (last - first)) * (BOTTOM - TOP - 48);
  const { size, labels } = fitting(slide.events, locale);
  const parts = [
    ...titled(slide.title),
    element("rect", { class: "band", x: BAND.left, y: TOP, width: BAND.right - BAND.left, height: BOTTOM - TOP, rx: 8, fill: light.band }),
    ...years(first, last, at),
    ...[true, false].flatMap((left) =>
      side(
        labels.filter((label) => label.left === left),
        size,
        at,
      ),
    ),
    ...foot(slide, locale),
  ];
  return picture(parts, [WIDTH, HEIGHT], slide, "slide");
}

/** From the first day of the first year to the last of the last. */
function yearsOf(events: SlideEvent[]): { first: number; last: number } {
  const year = (day: number) => Number(dayText(day).slice(0, 4));
  const [from, to] = [smallest(events.map(({ earliest }) => earliest)), greatest(events.map(({ latest }) => latest))];
  return Number.isFinite(from) ? { first: dayOf(year(from), 1, 1), last: dayOf(year(to) + 1, 1, 1) } : { first: 0, last: 1 };
}

/** The labels in the largest type in which both sides have room for all of theirs. */
function fitting(events: SlideEvent[], locale: Locale): { size: number; labels: Label[] } {
  const inSize = (size: number) => ({ size, labels: events.map((event, i) => labelOf(event, i % 2 === 0, size, locale)) });
  const fits = ({ size, labels }: { size: number; labels: Label[] }) =>
    [true, false].every(
      (left) =>
        heightOf(
          labels.filter((label) => label.left === left),
          size,
        ) <=
        BOTTOM - TOP,
    );
  return SIZES.map(inSize).find(fits) ?? inSize(SIZES.at(-1) as number);
}

function labelOf(event: SlideEvent, left: boolean, size: number, locale: Locale): Label {
  const doubt = event.status === null || event.status === "held" ? "" : ` (${locale.value(event.status)})`;
  const lines = balanced(onOneLine(`${event.title}${doubt}`), size);
  return { event, left, lines, height: (lines.length + 1) * leading(size) };
}

/** A text on as few lines as it takes, none of them much shorter than the others. */
function balanced(text: string, size: number): string[] {
  let rows = wholeWords(text, TEXT, size, MOST_LINES);
  for (let width = TEXT - size; width > TEXT / 3; width -= size) {
    const narrower = wholeWords(text, width, size, MOST_LINES);
    if (narrower.length > rows.length || narrower.join(" ") !== rows.join(" ")) break;
    rows = narrower;
  }
  return rows;
}

/** The date, and the place where there is room for it. */
function headOf({ when, place }: SlideEvent, size: number): string {
  const whole = onOneLine([when, place].filter(Boolean).join(" · "));
  return drawnWidth(whole, size, true) <= TEXT ? whole : onOneLine(when);
}

function leading(size: number): number {
  return size * 1.2;
}

function gap(size: number): number {
  return size * 0.6;
}

function heightOf(labels: Label[], size: number): number {
  return labels.reduce((sum, { height }) => sum + height, 0) + Math.max(0, labels.length - 1) * gap(size);
}

/** The labels of one side, each as near to its day as those before and behind it leave room for. */
function side(labels: Label[], size: number, at: (day: number) => number): Markup[] {
  const middle = ({ event }: Label) => at((event.earliest + event.latest + 1) / 2);
  const tops: number[] = [];
  let free = TOP;
  for (const label of labels) {
    const top = Math.max(free, middle(label) - label.height / 2);
    tops.push(top);
    free = top + label.height + gap(size);
  }
  let end = BOTTOM;
  for (const [i, { height }] of [...labels.entries()].reverse()) {
    tops[i] = Math.min(tops[i] as number, end - height);
    end = (tops[i] as number) - gap(size);
  }
  return labels.map((label, i) => drawn(label, tops[i] as number, middle(label), size));
}

/** A label: date and place, the title below, and a line from them to the day. */
function drawn({ event, left, lines, height }: Label, top: number, day: number, size: number): Markup {
  const edge = left ? BAND.left : BAND.right;
  const outwards = left ? -1 : 1;
  const x = edge + outwards * GUTTER;
  const look = { x, "font-size": size, "text-anchor": left ? "end" : undefined };
  const line = (i: number) => top + i * leading(size) + size * 0.9;
  const colour = light.levels[event.level] ?? light.levels.other;
  const middle = top + height / 2;
  const path = `M${edge},${rounded(day)}L${edge + outwards * 34},${rounded(middle)}H${x - outwards * 12}`;
  return element(
    "g",
    { class: "event" },
    element("title", {}, onOneLine(`${event.when}: ${event.title}`)),
    element("path", { class: "line", d: path, fill: "none", stroke: light.faint, "stroke-width": 1.5 }),
    element("path", { d: `M${x - outwards * 12},${rounded(top)}v${rounded(height)}`, stroke: colour, "stroke-width": 4 }),
    element("g", { transform: `translate(${edge},${rounded(day)}) scale(${GLYPH})` }, glyph(event.level, event.status, 0, 0, light)),
    element("text", { ...look, y: line(0), "font-weight": "bold", fill: colour }, headOf(event, size)),
    ...lines.map((words, i) => element("text", { ...look, y: line(i + 1), fill: light.ink }, words)),
  );
}

function titled(title: string): Markup[] {
  const look = { x: MARGIN, "font-size": 40, "font-weight": "bold", fill: light.ink };
  const rows = wholeWords(onOneLine(title), WIDTH - 2 * MARGIN, 40, 2, true);
  return rows.map((row, i) => element("text", { ...look, y: (rows.length > 1 ? 52 : 78) + 46 * i }, row));
}

/** The years down the band, as many as can be read. */
function years(first: number, last: number, at: (day: number) => number): Markup[] {
  const [from, to] = [first, last].map((day) => Number(dayText(day).slice(0, 4))) as [number, number];
  const every = [1, 2, 5, 10, 20, 50, 100].find((step) => at(dayOf(from + step, 1, 1)) - at(first) >= 40) ?? 200;
  const named = Array.from({ length: to - from }, (_, i) => from + i).filter((year) => year % every === 0);
  const middle = (BAND.left + BAND.right) / 2;
  return named.map((year) =>
    element(
      "text",
      { class: "faint", x: middle, y: at(dayOf(year, 1, 1)) + 7, "font-size": 20, "text-anchor": "middle", fill: light.faint },
      String(year),
    ),
  );
}

/** What the signs mean, and at the right how much of all is shown. */
function foot({ events, note }: Slide, locale: Locale): Markup[] {
  const y = HEIGHT - 28;
  const look = { class: "faint", y, "font-size": FOOT, fill: light.faint };
  const end = WIDTH - MARGIN - drawnWidth(note, FOOT);
  let x = MARGIN;
  const signs = [...new Set(events.map(({ level }) => level))].flatMap((level) => {
    const name = levelName(level, locale);
    const [left, right] = [x, x + 28 + drawnWidth(name, FOOT)];
    if (right > end - 24) return [];
    x = right + 24;
    return [
      element("g", { transform: `translate(${rounded(left + 10)},${y - 6}) scale(1.4)` }, glyph(level, "held", 0, 0, light)),
      element("text", { ...look, x: left + 28 }, name),
    ];
  });
  return [...signs, element("text", { ...look, x: WIDTH - MARGIN, "text-anchor": "end" }, note)];
}
