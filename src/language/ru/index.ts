// Russian, in the usage of its foreign ministry; what the records name stands in the nominative.
import { dateText, spanText } from "../dates.js";
import { joinNames, type Locale } from "../locale.js";
import { saying } from "../naming.js";
import { countries } from "./countries.js";
import { dates, typed } from "./dates.js";
import { labels } from "./labels.js";
import { phrases } from "./phrases.js";
import { rules } from "./rules/index.js";

const ENDINGS = { n: "е", m: "й", f: "я" };

export const ru: Locale = {
  lang: "ru",
  dates,
  typed,
  countries,
  date: (text, genitive) => dateText(text, dates, genitive),
  span: (from, to) => spanText(from, to, dates),
  // An ending asks for a noun: without one the number stands with its sign.
  ordinal: (number, gender) => (gender ? `${number}-${ENDINGS[gender]}` : `№ ${number}`),
  numbered: (name, number, gender = "n") => `${number}-${ENDINGS[gender]} ${lowered(name)}`,
  plural,
  ...saying({ labels, phrases, rules }),
  quoted: (text) => `«${text}»`,
  list: (parts) => joinNames(parts, "и"),
  either: (parts) => joinNames(parts, "или"),
};

/** A name inside a sentence begins small, unless its first word is an acronym. */
function lowered(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** `1 запись`, `2 записи`, `5 записей`; 11 to 14 go with the last. */
function plural(number: number): number {
  const [tens, ones] = [number % 100, number % 10];
  if (tens >= 11 && tens <= 14) return 2;
  if (ones === 1) return 0;
  return ones >= 2 && ones <= 4 ? 1 : 2;
}
