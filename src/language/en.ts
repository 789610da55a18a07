// English, in ASEAN's own usage.
import { type DateWords, dateText, spanText } from "./dates.js";
import { labels } from "./labels/en.js";
import { phrases } from "./phrases/en.js";
import type { Words } from "./words.js";

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

export const en: Words = {
  lang: "en",
  dates: DATES,
  date: (text) => dateText(text, DATES),
  span: (from, to) => spanText(from, to, DATES),
  ordinal,
  numbered: (name, number) => `${ordinal(number)} ${name}`,
  // "of-" names a field inside a sentence: "the summit, city".
  label: (key) => labels[key] ?? (key.startsWith("of-") ? spaced(key.slice(3)) : spaced(key).replace(/^./, (first) => first.toUpperCase())),
  value: (key) => labels[key] ?? key,
  kind: ({ name, plural }, count) => spaced(count === 1 ? name : plural),
  phrase: (key) => phrases[key],
  list: (parts) => (parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`),
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
