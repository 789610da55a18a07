// Reads a date, or the first and the last day of something, as people write them in every language, and gives it in ISO form.
import { daysInMonth, dayText, looksLikeDate, parseDate, weekdayOf } from "../model/date.js";
import { type Token, tokensOf, type Vocabulary, vocabularyOf, WEEKDAYS } from "./date-words.js";
import type { Locale } from "./locale.js";

/** The date, or the two of a span, as records write them; or why the text is none, and the dates it may be where those are two. */
export type ReadDate = { start: string; end?: string } | { reason: string; readings?: string[] };

/** One side of a span, as far as the text gives it. */
interface Side {
  day?: number;
  month?: number;
  year?: number;
  weekday?: { weekday: number; written: string };
  marks: string;
}

/** Why a text is no date: thrown inside, given as a reason. */
class Unreadable extends Error {
  constructor(
    reason: string,
    readonly readings?: string[],
  ) {
    super(reason);
  }
}

/**
 * Reads `19 Februari 2019`, `19–20 Feb 2019`, `30 сентября – 2 октября 2019 г.`, `Rabu, 20 Februari 2019`, `20/2/2019`,
 * `Februari 2019`, `about 2019`, and all that the given languages print of a date or a closed span. A weekday that does not
 * fit, a day that does not exist and a date with two readings are refused with the reason; the first language words it.
 */
export function readDate(text: string, languages: Locale[]): ReadDate {
  const written = text.normalize("NFC").trim();
  try {
    return plainly(written) ?? numerically(written, languages[0] as Locale) ?? inWords(written, vocabularyOf(languages));
  } catch (error) {
    if (error instanceof Unreadable) return { reason: error.message, ...(error.readings && { readings: error.readings }) };
    throw error;
  }
}

/** ISO dates, alone or two with `..` or `/` between them, pass. */
function plainly(text: string): ReadDate | undefined {
  const sides = text.split(/\.\.|\/(?=\d{4}-)/);
  if (sides.length > 2 || !sides.every(looksLikeDate)) return undefined;
  for (const side of sides) if (!parseDate(side)) throw new Unreadable(`${side} is no day of the calendar`);
  return spanOf(sides[0] as string, sides[1], text);
}

/** `20/2/2019`, day first; `2019/2/20`. With dots the day is always first, with strokes and dashes some put the month there. */
function numerically(text: string, locale: Locale): ReadDate | undefined {
  const [, a, mark, b, c] = /^(\d{1,4})\s*([/.-])\s*(\d{1,2})\s*\2\s*(\d{1,4})$/.exec(text) ?? [];
  if (a === undefined || b === undefined || c === undefined) return undefined;
  const [first, second, third] = [a, b, c].map(Number) as [number, number, number];
  if (a.length === 4) return { start: isoOf(first, second, third, text) };
  if (c.length !== 4) throw new Unreadable(`${text} leaves open which year it is; write all four figures of it`);
  const dayFirst = second <= 12;
  const monthFirst = first <= 12 && mark !== "." && first !== second;
  if (dayFirst && monthFirst) {
    const readings = [isoOf(third, second, first, text), isoOf(third, first, second, text)];
    throw new Unreadable(
      `${text} may be ${readings.map((one) => `${locale.date(one)} (${one})`).join(" or ")}; write the month in letters, or ${readings[0]}`,
      readings,
    );
  }
  return { start: monthFirst && !dayFirst ? isoOf(third, first, second, text) : isoOf(third, second, first, text) };
}

/** A date in figures among words (`Rabu (20/2/2019)`) spelled like the others. */
function spelled(text: string, locale: Locale): string {
  return text.replaceAll(/(?<!\d)(?:\d{4}([/.-])\d{1,2}\1\d{1,2}|\d{1,2}([/.-])\d{1,2}\2\d{4})(?!\d)/g, (figures) => {
    const [year, month, day] = (numerically(figures, locale) as { start: string }).start.split("-");
    return ` ${day} ${locale.dates.months[Number(month) - 1]} ${year} `;
  });
}

function inWords(text: string, vocabulary: Vocabulary): ReadDate {
  const tokens = tokensOf(spelled(text, vocabulary.locale), vocabulary);
  const strange = tokens.find((token) => "strange" in token);
  if (tokens.length === 0 || strange)
    throw new Unreadable(
      `${strange && strange.strange !== text ? `${strange.strange} in ` : ""}${text || "nothing"} is no date; write 19 February 2019, 19–20 February 2019, February 2019 or 2019`,
    );
  const [left, right] = sidesOf(tokens, text);
  if (!right) return { start: dateOf(left, text, vocabulary) };
  // "1726-27 January 2021" is a slip of the 26th rather than of 295 years.
  if (left.month === undefined && left.day === undefined && right.day !== undefined && /\d{4}[-–]\d/.test(text))
    throw new Unreadable(`${text} joins a year and a day; put spaces around the dash if that is meant, or give each a field`);
  left.month ??= left.day === undefined ? undefined : right.month;
  left.year ??= right.year;
  right.month ??= right.day === undefined ? undefined : left.month;
  return spanOf(dateOf(left, text, vocabulary), dateOf(right, text, vocabulary), text);
}

/** The sides of a span: what stands before the dash and behind it. */
function sidesOf(tokens: Token[], text: string): [Side, Side?] {
  // "Tuesday–Wednesday, 19–20 February": the first dash joins the names of days, and each belongs to its side.
  const paired = tokens.findIndex(
    (token, i) => "mark" in token && token.mark === "–" && isWeekday(tokens[i - 1]) && isWeekday(tokens[i + 1]),
  );
  const later = paired < 0 ? undefined : (tokens.splice(paired, 2)[1] as Side["weekday"]);
  const dashes = tokens.flatMap((token, i) => ("mark" in token && token.mark === "–" ? [i] : []));
  const opened = "mark" in (tokens[0] as Token) && (tokens[0] as { mark: string }).mark === "from";
  if (dashes.length > 1 || (dashes.length === 0 && (later || opened)))
    throw new Unreadable(`${text} is neither one date nor the first and the last of several; give one of them a field`);
  const at = dashes[0] ?? tokens.length;
  const left = sideOf(tokens.slice(opened ? 1 : 0, at), text);
  if (dashes.length === 0) return [left];
  const right = sideOf(tokens.slice(at + 1), text);
  if (later) right.weekday = later;
  return [left, right];
}

function isWeekday(token: Token | undefined): boolean {
  return token !== undefined && "weekday" in token;
}

/** One side: a day of at most two figures, a month by its name, a year of four. */
function sideOf(tokens: Token[], text: string): Side {
  const side: Side = { marks: "" };
  const set = <K extends "day" | "month" | "year" | "weekday">(key: K, value: Side[K]) => {
    if (side[key] !== undefined) throw new Unreadable(`${text} gives two ${key}s where one can stand`);
    side[key] = value;
  };
  for (const token of tokens) {
    if ("month" in token) set("month", token.month);
    else if ("weekday" in token) set("weekday", token);
    else if ("mark" in token) side.marks += token.mark;
    else if ("number" in token) set(token.written.length === 4 ? "year" : "day", token.number);
  }
  return side;
}

/** A side as ISO, with the doubt it has; its weekday must be that of the day. */
function dateOf({ day, month, year, weekday, marks }: Side, text: string, { locale }: Vocabulary): string {
  if (year === undefined) throw new Unreadable(`${text} gives no year of four figures`);
  if (day !== undefined && month === undefined) throw new Unreadable(`${text} gives a day without its month`);
  const date = isoOf(year, month, day, text);
  if (weekday && day !== undefined) {
    const right = WEEKDAYS[weekdayOf(parseDate(date)?.earliest as number)] as string;
    if (right !== WEEKDAYS[weekday.weekday])
      throw new Unreadable(
        `${locale.date(date)} was a ${locale.label(right)}, not a ${locale.label(WEEKDAYS[weekday.weekday] as string)} (${weekday.written})`,
      );
  }
  const [about, uncertain] = [/[~%]/.test(marks), /[?%]/.test(marks)];
  if (about && uncertain) return `${date}%`;
  if (about) return `${date}~`;
  return uncertain ? `${date}?` : date;
}

function isoOf(year: number, month: number | undefined, day: number | undefined, text: string): string {
  const two = (number: number) => String(number).padStart(2, "0");
  if (month !== undefined && (month < 1 || month > 12)) throw new Unreadable(`${text}: there is no month ${month}`);
  if (month !== undefined && day !== undefined && (day < 1 || day > daysInMonth(year, month)))
    throw new Unreadable(`${text}: that month has ${daysInMonth(year, month)} days`);
  return [String(year).padStart(4, "0"), ...[month, day].flatMap((part) => (part === undefined ? [] : two(part)))].join("-");
}

/** Two dates, the later one last; the same one twice is one. */
function spanOf(start: string, end: string | undefined, text: string): ReadDate {
  if (end === undefined || end === start) return { start };
  const [from, to] = [parseDate(start), parseDate(end)];
  if (from && to && to.latest < from.earliest)
    throw new Unreadable(`${text} ends (${dayText(to.latest)}) before it begins (${dayText(from.earliest)})`);
  return { start, end };
}
