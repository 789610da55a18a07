// English, in ASEAN's own usage.
import { dateText, spanText } from "../dates.js";
import { joinNames, type Locale } from "../locale.js";
import { labelOfLanguage } from "../naming.js";
import { countries } from "./countries.js";
import { dates, typed } from "./dates.js";
import { labels } from "./labels.js";
import { phrases } from "./phrases.js";

export const en: Locale = {
  lang: "en",
  own: { labels, phrases, rules: {} },
  dates,
  typed,
  countries,
  date: (text) => dateText(text, dates),
  span: (from, to) => spanText(from, to, dates),
  ordinal,
  numbered: (name, number) => `${ordinal(number)} ${name}`,
  plural: (number) => (number === 1 ? 0 : 1),
  // "of-" names a field inside a sentence: "the summit, city".
  label: (key) => labels[key] ?? labelOfLanguage(key) ?? (key.startsWith("of-") ? spaced(key.slice(3)) : capital(spaced(key))),
  // English is what validation speaks: a field is called as it is typed.
  field: (name) => name,
  value: (key) => labels[key] ?? labelOfLanguage(key) ?? key,
  kind: ({ name, plural }, count) => spaced(count === 1 ? name : plural),
  phrase: (key) => phrases[key],
  quoted: (text) => `“${text}”`,
  list: (parts) => joinNames(parts, "and"),
  either: (parts) => joinNames(parts, "or"),
  rule: () => undefined,
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function spaced(key: string): string {
  return key.replaceAll(/[_-]/g, " ");
}

/** 11th to 13th are the exceptions. */
function ordinal(number: number): string {
  if (number % 100 >= 11 && number % 100 <= 13) return `${number}th`;
  return `${number}${["th", "st", "nd", "rd"][number % 10] ?? "th"}`;
}
