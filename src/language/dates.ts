// Dates and ranges in words, the same way in every language, so that no ICU version changes them.
import { parseDate } from "../model/date.js";

/** The phrases a language needs around a date. */
export interface DatePhrases {
  about(date: string): string;
  uncertain(date: string): string;
  since(date: string): string;
  until(date: string): string;
  unknown: string;
  /** What follows a year: nothing in English, `г.` in Russian. */
  year(date: string): string;
}

/** A span of two date texts in words; `..` is still running, undefined unknown. */
export function spanText(from: string | undefined, to: string | undefined, months: string[], phrases: DatePhrases): string {
  if (!from && !to) return phrases.unknown;
  if (!to || to === "..") return phrases.since(dateText(from ?? "", months, phrases));
  if (!from) return phrases.until(dateText(to, months, phrases));
  if (from === to) return dateText(from, months, phrases);
  const [a, b] = [parseDate(from), parseDate(to)];
  if (!a || !b || a.qualifier || b.qualifier) return `${dateText(from, months, phrases)} – ${dateText(to, months, phrases)}`;
  const [y1, m1, d1] = from.split("-").map(Number);
  const [y2, m2, d2] = to.split("-").map(Number);
  const month = (m: number) => months[m - 1] as string;
  if (d1 && d2 && m1 && m2) {
    if (y1 === y2 && m1 === m2) return phrases.year(`${d1}–${d2} ${month(m1)} ${y1}`);
    if (y1 === y2) return phrases.year(`${d1} ${month(m1)} – ${d2} ${month(m2)} ${y1}`);
  } else if (!m1 && !m2) return phrases.year(`${y1}–${y2}`);
  return `${dateText(from, months, phrases)} – ${dateText(to, months, phrases)}`;
}

function dateText(text: string, months: string[], phrases: DatePhrases): string {
  const date = parseDate(text);
  if (!date) return text;
  const [year, month, day] = text
    .replace(/[~?%]$/, "")
    .split("-")
    .map(Number);
  const name = month ? months[month - 1] : undefined;
  const words = phrases.year([day, name, year].filter(Boolean).join(" "));
  if (date.qualifier === "~") return phrases.about(words);
  if (date.qualifier === "?") return phrases.uncertain(words);
  return date.qualifier === "%" ? phrases.uncertain(phrases.about(words)) : words;
}
