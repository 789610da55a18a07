// Dates and ranges in words, the same way in every language, so that no ICU version changes them.
import { parseDate } from "../model/date.js";

/** How a language says dates. */
export interface DateWords {
  /** Months behind a day, in the genitive (`20 февраля`), and alone (`февраль`). */
  months: string[];
  alone: string[];
  about(date: string): string;
  uncertain(date: string): string;
  /** A period that still runs, one whose end is unknown, one whose beginning is; the first two take the genitive. */
  since(date: string): string;
  from(date: string): string;
  until(date: string): string;
  unknown: string;
  /** What follows a year or years: nothing in English, `г.` and `гг.` in Russian. */
  year: string;
  years: string;
}

/** What people type in dates besides the months and weekdays that a language prints; all in small letters. */
export interface DateSpellings {
  /** Other spellings of months, from 1, and of weekdays, from 0 for Monday. */
  months?: { [word: string]: number };
  weekdays?: { [word: string]: number };
  /** Before a date that is approximate; between the first day and the last; before the first. */
  about: string[];
  between: string[];
  opening: string[];
  /** What says nothing of the date: "on", "the". */
  silent: string[];
  /** What may stand behind a number: "th". */
  ordinals?: string[];
  /** What is written otherwise before a text is taken apart into words. */
  rewritten?: [pattern: RegExp, text: string][];
}

/** A date text in words, with the precision and the qualifier it has; in the genitive where a language has one and a preposition asks for it. */
export function dateText(text: string, words: DateWords, genitive = false): string {
  const date = parseDate(text);
  if (!date) return text;
  const [year, month, day] = text
    .replace(/[~?%]$/, "")
    .split("-")
    .map(Number);
  const name = month ? (day || genitive ? words.months : words.alone)[month - 1] : undefined;
  const said = [day, name, year].filter(Boolean).join(" ") + words.year;
  if (date.qualifier === "~") return words.about(said);
  if (date.qualifier === "?") return words.uncertain(said);
  return date.qualifier === "%" ? words.uncertain(words.about(said)) : said;
}

/** A span of two date texts in words; `..` is still running, undefined unknown. */
export function spanText(from: string | undefined, to: string | undefined, words: DateWords): string {
  if (!from && (!to || to === "..")) return words.unknown;
  if (to === "..") return words.since(dateText(from as string, words, true));
  if (!to) return words.from(dateText(from as string, words, true));
  if (!from) return words.until(dateText(to, words));
  if (from === to) return dateText(from, words);
  const apart = `${dateText(from, words)} – ${dateText(to, words)}`;
  const [a, b] = [parseDate(from), parseDate(to)];
  if (!a || !b || a.qualifier || b.qualifier || a.precision !== b.precision) return apart;
  const [y1, m1, d1] = from.split("-").map(Number);
  const [y2, m2, d2] = to.split("-").map(Number);
  if (a.precision === "year") return `${y1}–${y2}${words.years}`;
  if (!d1 || !d2 || !m1 || !m2 || y1 !== y2) return apart;
  const month = (number: number) => words.months[number - 1];
  return m1 === m2 ? `${d1}–${d2} ${month(m1)} ${y1}${words.year}` : `${d1} ${month(m1)} – ${d2} ${month(m2)} ${y1}${words.year}`;
}
