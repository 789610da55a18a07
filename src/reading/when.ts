// Dates of a text made certain: the year that a date leaves out, and the days that are told from the day of publication.
import { type CivilDate, dayOf, dayText, parseDate, weekdayOf } from "../model/date.js";
import type { FoundDate, FoundDay } from "./find-dates.js";

/** A date as records write it; `inferred` when its year or day follows from the day of publication. */
export interface ReadSpan {
  start: string;
  end: string;
  inferred: boolean;
}

/** The dates that a found date stands for; `coming` where its sentence speaks of what is to come; undefined when it needs a day of publication and there is none. */
export function spanRead(date: FoundDate, published: CivilDate | undefined, coming = false): ReadSpan | undefined {
  const { from, to, weekday, relative, impossible } = date;
  if (impossible) return undefined;
  if (relative && to.month === undefined) return relativeTo(relative, weekday, published);
  if (to.year !== undefined) return { start: isoText(from), end: isoText(to), inferred: false };
  const year = relative?.years !== undefined && published ? yearOf(published) + relative.years : yearBy(to, published, coming);
  if (year === undefined) return undefined;
  // "30 December – 2 January": the year is that of the end.
  const before = (from.month ?? 0) > (to.month ?? 0) ? year - 1 : year;
  return { start: isoText({ ...from, year: from.year ?? before }), end: isoText({ ...to, year }), inferred: true };
}

function relativeTo({ days, years }: { days?: number; years?: number }, weekday: number | undefined, published: CivilDate | undefined) {
  if (!published) return undefined;
  if (years !== undefined) {
    const year = String(yearOf(published) + years);
    return { start: year, end: year, inferred: true };
  }
  if (published.precision !== "day") return undefined;
  // A weekday alone is the last one before the day of publication, or that day.
  const back = weekday === undefined ? 0 : (weekdayOf(published.earliest) - weekday + 7) % 7;
  const day = dayText(published.earliest + (days ?? 0) - back);
  return { start: day, end: day, inferred: true };
}

/** The same day in other years, for a date whose year is only told from the day of publication; the likeliest first. */
export function readingsOf(date: FoundDate, published: CivilDate | undefined, coming: boolean): ReadSpan[] {
  const first = spanRead(date, published, coming);
  if (!first) return [];
  if (!first.inferred || date.relative || date.to.month === undefined) return [first];
  const shifted = (years: number): ReadSpan => {
    const moved = (text: string) => `${Number(text.slice(0, 4)) + years}${text.slice(4)}`;
    return { ...first, start: moved(first.start), end: moved(first.end) };
  };
  return [first, shifted(-1), shifted(1), shifted(-2)];
}

/** A day without a year is certain when it lies this near to the day of publication. */
const FRESH = 45;

/** True of a date whose year is told from a day of publication long before or after it. */
export function isStale({ start, inferred }: ReadSpan, published: CivilDate | undefined): boolean {
  const date = parseDate(start);
  return inferred && (!date || published?.precision !== "day" || Math.abs(date.earliest - published.earliest) > FRESH);
}

/** How many days after the day of publication a text may still speak of as if they were past. */
const SLACK = 14;

/** The year of a day or a month without one: the last before the day of publication; of what is to come, the next. */
function yearBy({ month, day }: FoundDay, published: CivilDate | undefined, coming: boolean): number | undefined {
  if (!published || month === undefined || published.precision === "year") return undefined;
  const year = yearOf(published);
  const on = (one: number) => dayOf(one, month, day ?? 1);
  if (coming) return on(year) >= published.earliest - SLACK ? year : year + 1;
  return on(year) <= published.latest + SLACK ? year : year - 1;
}

function yearOf(date: CivilDate): number {
  return Number(date.text.slice(0, 4));
}

/** ISO text of a day as far as it is known. */
export function isoText({ year, month, day }: FoundDay): string {
  const two = (number: number) => String(number).padStart(2, "0");
  const parts = [
    String(year),
    ...(month === undefined ? [] : [two(month)]),
    ...(month === undefined || day === undefined ? [] : [two(day)]),
  ];
  return parts.join("-");
}

/** The two ends as civil dates; undefined when there is no such day. */
export function civilEnds({ start, end }: ReadSpan): { from: CivilDate; to: CivilDate } | undefined {
  const [from, to] = [parseDate(start), parseDate(end)];
  return from && to ? { from, to } : undefined;
}
