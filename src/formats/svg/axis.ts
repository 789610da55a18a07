// The axis of time: which day stands where, and which days are named.
import { scaleUtc } from "d3-scale";
import { type CountableTimeInterval, utcDay, utcMonth, utcYear } from "d3-time";
import type { Locale } from "../../language/locale.js";
import { dayText } from "../../model/date.js";
import { drawnWidth } from "./measure.js";
import { PLOT, SIZE } from "./sizes.js";

/** A named day. */
export interface Tick {
  x: number;
  label: string;
}

export interface Axis {
  /** The width of the drawing, and where its plot ends. */
  width: number;
  right: number;
  /** Where a day begins. */
  at(day: number): number;
  ticks: Tick[];
}

/** Steps from fine to coarse; the texts of days are cut to what each names. */
const STEPS: [CountableTimeInterval, number, "day" | "month" | "year"][] = [
  ...[1, 2, 7, 14].map((every): [CountableTimeInterval, number, "day"] => [utcDay, every, "day"]),
  ...[1, 2, 3, 6].map((every): [CountableTimeInterval, number, "month"] => [utcMonth, every, "month"]),
  ...[1, 2, 5, 10, 20, 50, 100, 250, 500, 1000, 2500].map((every): [CountableTimeInterval, number, "year"] => [utcYear, every, "year"]),
];
/** So far from the ends of the plot its first and last day stand. */
const INSET = 12;
const LETTERS = { day: 10, month: 7, year: 4 };

/** The axis of the days from first to last in a drawing of a width, its ticks far enough apart for their names. */
export function axisOf(first: number, last: number, width: number, locale: Locale): Axis {
  const [left, right] = [PLOT.left + INSET, width - PLOT.margin - INSET];
  const scale = scaleUtc()
    .domain([dateOf(first), dateOf(last)])
    .range([left, right]);
  const at = (day: number) => scale(dateOf(day));
  const named = ([interval, every, precision]: (typeof STEPS)[number]): Tick[] => {
    const step = interval.every(every) ?? interval;
    const range = step.range(step.ceil(dateOf(first)), dateOf(last + 1));
    return range.map((date) => {
      const text = dayText(date.getTime() / 86_400_000).slice(0, LETTERS[precision]);
      return { x: scale(date), label: precision === "year" ? text : locale.date(text) };
    });
  };
  // A step that would name far more days than there is room for is not even tried.
  const possible = STEPS.filter((step) => (last - first) / days(step) < (right - left) / 20);
  const ticks = possible
    .map((step) => named(step).filter(({ x, label }) => inside(x, label, left, right, SIZE)))
    .find((list) => apart(list, SIZE));
  return { width, right: right + INSET, at, ticks: ticks ?? [] };
}

function days([, every, precision]: (typeof STEPS)[number]): number {
  return every * { day: 1, month: 30, year: 365 }[precision];
}

function inside(x: number, label: string, left: number, right: number, size: number): boolean {
  const half = drawnWidth(label, size) / 2;
  return x - half >= left - 14 && x + half <= right + 12;
}

function apart(ticks: Tick[], size: number): boolean {
  const width = ({ label }: Tick) => drawnWidth(label, size);
  return ticks.every((tick, i) => {
    const next = ticks[i + 1];
    return !next || next.x - width(next) / 2 - (tick.x + width(tick) / 2) >= 8;
  });
}

function dateOf(day: number): Date {
  return new Date(day * 86_400_000);
}
