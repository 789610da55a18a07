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

/** The day of a year, month (1-12) and day of the month, whatever the time zone. */
export function dayOf(year: number, month: number, day: number): Day {
  // Date.UTC reads the years 0-99 as 1900-1999, so the year is set on its own.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / 86_400_000);
}

/** How many days a month (1-12) of a year has. */
export function daysInMonth(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/** `YYYY-MM-DD` of a day. */
export function dayText(day: Day): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** The day of the week, 0 for Monday to 6 for Sunday (1970-01-01 was a Thursday). */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

const known = new Map<string, CivilDate | null>();

/** Reads `2019`, `2019-02` or `2019-02-20` with an optional `~ ? %`; undefined when it is of another form or no such day exists. */
export function parseDate(text: string): CivilDate | undefined {
  // Records repeat few dates very often: reading each spelling once keeps the rules cheap.
  let date = known.get(text);
  if (date === undefined) {
    date = readDate(text) ?? null;
    if (known.size < 100_000) known.set(text, date);
  }
  return date ?? undefined;
}

function readDate(text: string): CivilDate | undefined {
  const parts = FORM.exec(text);
  if (!parts) return undefined;
  const year = Number(parts[1]);
  const month = parts[2] === undefined ? undefined : Number(parts[2]);
  const day = parts[3] === undefined ? undefined : Number(parts[3]);
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (day !== undefined && (day < 1 || day > daysInMonth(year, month as number))) return undefined;
  const first = dayOf(year, month ?? 1, day ?? 1);
  const last = day !== undefined ? first : dayOf(year, month ?? 12, daysInMonth(year, month ?? 12));
  return {
    text,
    precision: day !== undefined ? "day" : month !== undefined ? "month" : "year",
    qualifier: parts[4] as CivilDate["qualifier"],
    earliest: first,
    latest: last,
  };
}

/** True when the form is that of a date, though no such day may exist (`2019-02-29`). */
export function looksLikeDate(text: string): boolean {
  return FORM.test(text);
}

/** True only when `a` certainly comes before `b`: neither is qualified and their days do not overlap. */
export function certainlyBefore(a: CivilDate | undefined, b: CivilDate | undefined): boolean {
  return !!a && !!b && !a.qualifier && !b.qualifier && a.latest < b.earliest;
}
