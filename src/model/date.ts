// Civil dates with the precision that is known (EDTF level 1), each an interval of days.

/** A day, counted from 1970-01-01 in the proleptic Gregorian calendar. */
export type Day = number;

/** How much of a date is known. */
export type Precision = "year" | "month" | "day";

/** A date as a record writes it, and the interval of days that it may be. */
export interface CivilDate {
  text: string;
  precision: Precision;
  /** `~` approximate, `?` uncertain, `%` both (EDTF level 1); empty when plainly stated. */
  qualifier: "" | "~" | "?" | "%";
  earliest: Day;
  latest: Day;
}

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)$/;

/** Days from 0000-03-01 to 1970-01-01. */
const EPOCH = 719_468;

/** The day of a year, month (1-12) and day of the month, whatever the time zone: years are counted from March, so that 29 February ends one. */
export function dayOf(year: number, month: number, day: number): Day {
  const since = month > 2 ? year : year - 1;
  const leaps = Math.floor(since / 4) - Math.floor(since / 100) + Math.floor(since / 400);
  return since * 365 + leaps + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1 - EPOCH;
}

/** How many days a month (1-12) of a year has. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** `YYYY-MM-DD` of a day. */
export function dayText(day: Day): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** The day of the week, 0 for Monday to 6 for Sunday (1970-01-01 was a Thursday). */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The sign of doubt (EDTF level 1) that a character is; none of any other. */
function qualifierAt(code: number): CivilDate["qualifier"] {
  if (code === 126) return "~";
  if (code === 63) return "?";
  return code === 37 ? "%" : "";
}

/** Reads `2019`, `2019-02` or `2019-02-20` with an optional `~ ? %`; undefined when it is of another form or no such day exists. */
export function parseDate(text: string): CivilDate | undefined {
  // Read by hand: every rule asks for dates, and the records hold very many.
  const qualifier = qualifierAt(text.charCodeAt(text.length - 1));
  const length = qualifier ? text.length - 1 : text.length;
  if (length !== 10 && length !== 7 && length !== 4) return undefined;
  const century = twoDigits(text, 0);
  const rest = twoDigits(text, 2);
  if (century < 0 || rest < 0) return undefined;
  const year = century * 100 + rest;
  if (length === 4) return { text, precision: "year", qualifier, earliest: dayOf(year, 1, 1), latest: dayOf(year, 12, 31) };
  const month = text.charCodeAt(4) === DASH ? twoDigits(text, 5) : -1;
  if (month < 1 || month > 12) return undefined;
  const days = daysInMonth(year, month);
  const first = dayOf(year, month, 1);
  if (length === 7) return { text, precision: "month", qualifier, earliest: first, latest: first + days - 1 };
  const day = text.charCodeAt(7) === DASH ? twoDigits(text, 8) : -1;
  if (day < 1 || day > days) return undefined;
  return { text, precision: "day", qualifier, earliest: first + day - 1, latest: first + day - 1 };
}

const DASH = 45;

/** The number that two digits make; negative when they are none. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

/** True when the form is that of a date, though no such day may exist (`2019-02-29`). */
export function looksLikeDate(text: string): boolean {
  return FORM.test(text);
}

/** True only when `a` certainly comes before `b`: neither is qualified and their days do not overlap. */
export function certainlyBefore(a: CivilDate | undefined, b: CivilDate | undefined): boolean {
  return !!a && !!b && !a.qualifier && !b.qualifier && a.latest < b.earliest;
}
