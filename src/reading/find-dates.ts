// Every date in a text: full, of two days, without a year, in figures, a period of years, or told from the day of publication.
import { daysInMonth } from "../model/date.js";
import type { DateNames } from "./date-names.js";
import { type Atom, atomsOf } from "./date-parts.js";
import type { Match } from "./lexicon.js";
import type { TextToken } from "./tokens.js";

/** A day as far as the text gives it. */
export interface FoundDay {
  year?: number;
  month?: number;
  day?: number;
}

/** A date in a text: its tokens, its first and last day (of a single day the same), and the weekday before or behind it. */
export interface FoundDate {
  first: number;
  last: number;
  from: FoundDay;
  to: FoundDay;
  weekday?: number;
  /** Where that stands. */
  weekdays?: { value: number; first: number; last: number }[];
  /** `2016-2020`: a period of years. */
  period?: true;
  /** No such day: `31 September`, `28–20 February`. */
  impossible?: true;
  /** Told from the day of publication: days or years from it. */
  relative?: { days?: number; years?: number };
}

/** What a date is made of, in letters: d day, Y year, M month, m the beginning of one, W weekday, - dash or "to", f "from", s small word. */
const WEEKDAY = "(?:W(?:[-,]W)?s?,?\\(?s?)?";
const FORMS: [name: string, form: RegExp][] = [
  // 30 September – 2 October 2019; 30 September 2019 to 2 October 2019
  ["days", new RegExp(`${WEEKDAY}f?s?ds?[Mm],?s?Y?s?-W?,?s?ds?[Mm],?s?Y?s?`, "y")],
  // September 30 – October 2, 2019
  ["days", new RegExp(`${WEEKDAY}f?[Mm]d,?s?Y?-[Mm]d(?:,?s?Y)?`, "y")],
  // 19–20 February 2019; Tuesday–Wednesday, 19–20 February
  ["days", new RegExp(`${WEEKDAY}f?s?ds?[-,]W?,?s?ds?[Mm](?:,?s?\\(?Ys?)?`, "y")],
  // February 19–20, 2019; April 27 and 28
  ["days", new RegExp(`${WEEKDAY}f?[Mm]d-d(?:,?s?Y)?`, "y")],
  // 19th of February, 2019; 20 февраля 2019 г.
  ["day", new RegExp(`${WEEKDAY}s?ds?[Mm](?:,?s?\\(?Ys?)?(?:,?\\(?W\\)?)?`, "y")],
  ["day", new RegExp(`${WEEKDAY}s?[Mm]d(?:,?s?Y)?`, "y")],
  // 20/2/2019, (20/2), 20.02.2019
  ["figures", new RegExp(`${WEEKDAY}(?:d/d/Y|d\\.d\\.Y)`, "y")],
  ["iso", /Y-d-d/y],
  ["short", new RegExp(`${WEEKDAY}\\(?d/d\\)?`, "y")],
  // September to October 2019; February 2019
  // August 2021 to 2025; August 2021 – July 2024
  ["term", /f?s?Ms?,?s?Ys?-s?(?:[Mm]s?)?Ys?/y],
  ["month", /f?Ms?-Ms?Y/y],
  ["month", /[Mm],?s?Y/y],
  ["period", /f?s?Ys?-Ys?/y],
  ["month", /M/y],
  ["year", /Ys?/y],
];

/** The dates among some tokens, in order, none within another. */
export function datesIn(tokens: TextToken[], first: number, last: number, names: DateNames, roles: Match[]): FoundDate[] {
  const atoms = atomsOf(tokens, first, last, names);
  const form = atoms.map(({ is }) => is).join("");
  const found: FoundDate[] = [];
  for (let at = 0; at < atoms.length; ) {
    const date = dateAt(atoms, form, at);
    if (date) found.push(date.found);
    at = date?.next ?? at + 1;
  }
  const taken = (token: number) => found.some((date) => token >= date.first && token < date.last);
  for (const relative of relativesIn(roles)) {
    const month = found.find(({ to, last: end }) => to.year === undefined && to.month !== undefined && end === relative.first);
    // "March last year": the year of the month before it.
    if (month && relative.relative?.years !== undefined) {
      month.relative = relative.relative;
      month.last = relative.last;
    } else if (!taken(relative.first)) found.push(relative);
  }
  for (const alone of weekdaysIn(atoms)) if (!taken(alone.first)) found.push(alone);
  return found.sort((a, b) => a.first - b.first);
}

function dateAt(atoms: Atom[], form: string, at: number): { found: FoundDate; next: number } | undefined {
  for (const [name, pattern] of FORMS) {
    pattern.lastIndex = at;
    const [whole] = pattern.exec(form) ?? [];
    if (!whole) continue;
    const parts = atoms.slice(at, at + whole.length);
    const found = dateOf(name, parts);
    if (found) return { found, next: at + whole.length };
  }
  return undefined;
}

function dateOf(name: string, parts: Atom[]): FoundDate | undefined {
  const of = (...is: string[]) => parts.filter((part) => is.includes(part.is)).map(({ value }) => value);
  const [days, months, years, weekdays] = [of("d"), of("M", "m"), of("Y"), of("W")];
  const place = { first: parts[0]?.first as number, last: parts.at(-1)?.last as number };
  const named = parts.filter(({ is }) => is === "W").map(({ value, first, last }) => ({ value, first, last }));
  const weekday = weekdays.length > 0 ? { weekday: weekdays[0], weekdays: named } : {};
  if (name === "year") return { ...place, from: { year: years[0] }, to: { year: years[0] } };
  if (name === "period") {
    const [from, to] = years as [number, number];
    return from < to ? { ...place, from: { year: from }, to: { year: to }, period: true } : undefined;
  }
  if (name === "term") {
    return {
      ...place,
      from: { year: years[0], month: months[0] },
      to: { year: years[1], ...(months.length > 1 && { month: months[1] }) },
      period: true,
    };
  }
  if (name === "month") {
    // "may" and "mar" are words as well.
    if (years.length === 0 && parts[0]?.is !== "M") return undefined;
    return { ...place, from: { year: years[0], month: months[0] }, to: { year: years[0], month: months.at(-1) } };
  }
  if (name === "figures" || name === "short") {
    const [a, b] = days as [number, number];
    if (b > 12) return undefined;
    // With strokes some put the month first: of two readings neither is taken.
    return checked({ ...place, ...weekday, ...sides({ day: a, month: b, year: years[0] }) });
  }
  if (name === "iso") return checked({ ...place, ...sides({ year: years[0], month: days[0], day: days[1] }) });
  const to = { day: days.at(-1), month: months.at(-1), year: years.at(-1) };
  const from = { day: days[0], month: months[0], year: years.length > 1 ? years[0] : to.year };
  return checked({ ...place, ...weekday, from, to });
}

function sides(day: FoundDay): { from: FoundDay; to: FoundDay } {
  return { from: day, to: { ...day } };
}

/** A date that names a day which no calendar has, or whose end is before its beginning, is marked so. */
function checked(date: FoundDate): FoundDate {
  const { from, to } = date;
  const exists = ({ year, month = 1, day = 1 }: FoundDay) => month >= 1 && month <= 12 && day <= daysInMonth(year ?? 2000, month);
  const backwards = from.year === to.year && from.month === to.month && (from.day ?? 0) > (to.day ?? 0);
  return exists(from) && exists(to) && !backwards ? date : { ...date, impossible: true };
}

/** Weekdays that stand alone. */
function weekdaysIn(atoms: Atom[]): FoundDate[] {
  return atoms.flatMap(({ is, value, first, last }) =>
    is === "W" ? [{ first, last, from: {}, to: {}, weekday: value, relative: {} }] : [],
  );
}

const RELATIVE: { [role: string]: FoundDate["relative"] } = {
  today: { days: 0 },
  yesterday: { days: -1 },
  tomorrow: { days: 1 },
  "this-year": { years: 0 },
  "last-year": { years: -1 },
  "next-year": { years: 1 },
};

function relativesIn(roles: Match[]): FoundDate[] {
  return roles.flatMap(({ first, last, means }) => {
    const relative = RELATIVE[means.is];
    return relative ? [{ first, last, from: {}, to: {}, relative }] : [];
  });
}
