// What is taken for today, which is not the same day all over the earth.

/** The day at hand, and the first and the last that it is anywhere (UTC-12, UTC+14), each `YYYY-MM-DD`. */
export interface Days {
  day: string;
  first: string;
  last: string;
}

/** A day that was named, which is meant exactly, or what the clock gives. */
export type Today = string | Days;

const HOUR = 3_600_000;

/** The days of a moment; the one at hand is that of the local clock. */
export function daysAt(moment: Date): Days {
  const two = (number: number) => String(number).padStart(2, "0");
  const at = (hours: number) => new Date(moment.getTime() + hours * HOUR).toISOString().slice(0, 10);
  return { day: `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`, first: at(-12), last: at(14) };
}

/** The days that are meant: a day that was named is the same everywhere. */
export function daysOf(today: Today): Days {
  return typeof today === "string" ? { day: today, first: today, last: today } : today;
}
