// Russian, in the usage of its foreign ministry; what the records name stands in the nominative.
import { type DateWords, dateText, spanText } from "./dates.js";
import { labels } from "./labels/ru.js";
import { phrases } from "./phrases/ru.js";
import { sentences } from "./rules/ru.js";
import type { Words } from "./words.js";

const DATES: DateWords = {
  months: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" "),
  alone: "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(" "),
  about: (date) => `прибл. ${date}`,
  uncertain: (date) => `${date} (не точно)`,
  // "С" and "до" would ask for other cases of a month that stands alone; a dash does not.
  since: (date) => `${date} – по настоящее время`,
  from: (date) => `начало: ${date}`,
  until: (date) => `окончание: ${date}`,
  unknown: "в неизвестное время",
  year: " г.",
  years: " гг.",
};

const ENDINGS = { n: "е", m: "й", f: "я" };

export const ru: Words = {
  lang: "ru",
  dates: DATES,
  date: (text) => dateText(text, DATES),
  span: (from, to) => spanText(from, to, DATES),
  ordinal: (number, gender = "n") => `${number}-${ENDINGS[gender]}`,
  numbered: (name, number, gender = "n") => `${number}-${ENDINGS[gender]} ${lowered(name)}`,
  label: (key) => labels[key] ?? labels[key.replace(/^of-/, "")] ?? key.replaceAll(/[_-]/g, " "),
  value: (key) => labels[key] ?? key,
  kind: ({ name }) => labels[`many-${name}`] ?? labels[name] ?? name,
  phrase: (key) => phrases[key],
  list: (parts) => (parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} и ${parts.at(-1)}`),
  rule: (rule, part, name) => sentences[rule]?.[part]?.[name],
};

/** A name inside a sentence begins small, unless its first word is an acronym. */
function lowered(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
