// English, in ASEAN's own usage.
import { spanText } from "./dates.js";
import type { Words } from "./words.js";

const MONTHS = "January February March April May June July August September October November December".split(" ");

export const en: Words = {
  lang: "en",
  months: MONTHS,
  date: (text) => spanText(text, text, MONTHS, PHRASES),
  span: (from, to) => spanText(from, to, MONTHS, PHRASES),
  ordinal: (number) => `${number}${suffix(number)}`,
  label: (key) =>
    LABELS[key] ??
    key
      .replace(/^of-/, "")
      .replaceAll("_", " ")
      .replace(/^./, (first) => (key.startsWith("of-") ? first : first.toUpperCase())),
  phrase: (key) => SENTENCES[key] ?? key,
  list: (parts) => (parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`),
};

const LABELS: { [key: string]: string } = { "of-start": "date", "of-from": "period", "of-relations_since": "beginning of relations" };

const SENTENCES: { [key: string]: string } = {
  "term-begins": "{country} becomes country coordinator for {partner}",
  "term-ends": "{country} ends its term as country coordinator for {partner}",
  "chair-begins": "{country} takes the chair of ASEAN",
  "chair-ends": "{country} hands over the chair of ASEAN",
  "plan-begins": "{title}: its period begins",
  "plan-in-force": "{title}: enters into force",
  "plan-ends": "{title}: its period ends",
  virtual: "by video",
  timeline: "Timeline",
  "timeline-of": "ASEAN-{partner}: timeline",
  "as-of": "As of {date}.",
  undated: "undated",
};

const PHRASES = {
  about: (date: string) => `about ${date}`,
  uncertain: (date: string) => `${date} (uncertain)`,
  since: (date: string) => `since ${date}`,
  until: (date: string) => `until ${date}`,
  unknown: "at an unknown time",
  year: (date: string) => date,
};

/** 11th to 13th are the exceptions. */
function suffix(number: number): string {
  if (number % 100 >= 11 && number % 100 <= 13) return "th";
  return ["th", "st", "nd", "rd"][number % 10] ?? "th";
}
