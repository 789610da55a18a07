// Russian, in the usage of its foreign ministry; what the records name stands in the nominative.
import { type DateWords, dateText, spanText } from "../dates.js";
import { joinNames, type Locale } from "../locale.js";
import { naming } from "../naming.js";
import { labels } from "./labels.js";
import { phrases } from "./phrases.js";
import { sentences } from "./rules/index.js";

const DATES: DateWords = {
  months: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" "),
  alone: "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(" "),
  about: (date) => `прибл. ${date}`,
  uncertain: (date) => `${date} (не точно)`,
  // "С" and "до" would ask for other cases of a month that stands alone; a dash does not.
  since: (date) => `${date} – по настоящее время`,
  from: (date) => `начало: ${date}`,
  until: (date) => `окончание: ${date}`,
  unknown: "дата неизвестна",
  year: " г.",
  years: " гг.",
};

const ENDINGS = { n: "е", m: "й", f: "я" };

export const ru: Locale = {
  lang: "ru",
  dates: DATES,
  date: (text) => dateText(text, DATES),
  span: (from, to) => spanText(from, to, DATES),
  // An ending asks for a noun: without one the number stands with its sign.
  ordinal: (number, gender) => (gender ? `${number}-${ENDINGS[gender]}` : `№ ${number}`),
  numbered: (name, number, gender = "n") => `${number}-${ENDINGS[gender]} ${lowered(name)}`,
  plural,
  ...naming(labels),
  kind: ({ name }) => labels[`many-${name}`] ?? labels[name] ?? name,
  phrase: (key) => phrases[key],
  quoted: (text) => `«${text}»`,
  list: (parts) => joinNames(parts, "и"),
  either: (parts) => joinNames(parts, "или"),
  rule: (rule, part, name) => sentences[rule]?.[part]?.[name],
};

/** A name inside a sentence begins small, unless its first word is an acronym. */
function lowered(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** `1 запись`, `2 записи`, `5 записей`; 11 to 14 go with the last. */
function plural(number: number): number {
  const [tens, ones] = [number % 100, number % 10];
  if (tens >= 11 && tens <= 14) return 2;
  return ones === 1 ? 0 : ones >= 2 && ones <= 4 ? 1 : 2;
}
