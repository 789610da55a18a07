// English, in ASEAN's own usage.
import { type DateWords, dateText, spanText } from "../dates.js";
import { joinNames, type Locale } from "../locale.js";
import { labels } from "./labels.js";
import { phrases } from "./phrases.js";

const MONTHS = "January February March April May June July August September October November December".split(" ");

const DATES: DateWords = {
  months: MONTHS,
  alone: MONTHS,
  about: (date) => `about ${date}`,
  uncertain: (date) => `${date} (uncertain)`,
  since: (date) => `since ${date}`,
  from: (date) => `from ${date}`,
  until: (date) => `until ${date}`,
  unknown: "at an unknown time",
  year: "",
  years: "",
};

export const en: Locale = {
  lang: "en",
  dates: DATES,
  date: (text) => dateText(text, DATES),
  span: (from, to) => spanText(from, to, DATES),
  ordinal,
  numbered: (name, number) => `${ordinal(number)} ${name}`,
  plural: (number) => (number === 1 ? 0 : 1),
  // "of-" names a field inside a sentence: "the summit, city".
  label: (key) => labels[key] ?? (key.startsWith("of-") ? spaced(key.slice(3)) : spaced(key).replace(/^./, (first) => first.toUpperCase())),
  // English is what validation speaks: a field is called as it is typed.
  field: (name) => name,
  value: (key) => labels[key] ?? key,
  kind: ({ name, plural }, count) => spaced(count === 1 ? name : plural),
  phrase: (key) => phrases[key],
  quoted: (text) => `“${text}”`,
  list: (parts) => joinNames(parts, "and"),
  either: (parts) => joinNames(parts, "or"),
  rule: () => undefined,
};

function spaced(key: string): string {
  return key.replaceAll(/[_-]/g, " ");
}

/** 11th to 13th are the exceptions. */
function ordinal(number: number): string {
  if (number % 100 >= 11 && number % 100 <= 13) return `${number}th`;
  return `${number}${["th", "st", "nd", "rd"][number % 10] ?? "th"}`;
}
