// Indonesian, in the usage of its foreign ministry.
import { type DateWords, dateText, spanText } from "./dates.js";
import { labels } from "./labels/id.js";
import { phrases } from "./phrases/id.js";
import { sentences } from "./rules/id.js";
import type { Words } from "./words.js";

const MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" ");

const DATES: DateWords = {
  months: MONTHS,
  alone: MONTHS,
  about: (date) => `sekitar ${date}`,
  uncertain: (date) => `${date} (belum pasti)`,
  since: (date) => `sejak ${date}`,
  from: (date) => `mulai ${date}`,
  until: (date) => `sampai ${date}`,
  unknown: "pada waktu yang tidak diketahui",
  year: "",
  years: "",
};

export const id: Words = {
  lang: "id",
  dates: DATES,
  date: (text) => dateText(text, DATES),
  span: (from, to) => spanText(from, to, DATES),
  ordinal: (number) => `ke-${number}`,
  numbered: (name, number) => `${name} ke-${number}`,
  label: (key) => labels[key] ?? labels[key.replace(/^of-/, "")] ?? key.replaceAll(/[_-]/g, " "),
  value: (key) => labels[key] ?? key,
  kind: ({ name }) => labels[`many-${name}`] ?? labels[name] ?? name,
  phrase: (key) => phrases[key],
  list: (parts) => (parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} dan ${parts.at(-1)}`),
  rule: (rule, part, name) => sentences[rule]?.[part]?.[name],
};
