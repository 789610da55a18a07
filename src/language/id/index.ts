// Indonesian, in the usage of its foreign ministry.
import { type DateWords, dateText, spanText } from "../dates.js";
import { joinNames, type Locale } from "../locale.js";
import { naming } from "../naming.js";
import { labels } from "./labels.js";
import { phrases } from "./phrases.js";
import { sentences } from "./rules/index.js";

const MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" ");

const DATES: DateWords = {
  months: MONTHS,
  alone: MONTHS,
  about: (date) => `sekitar ${date}`,
  uncertain: (date) => `${date} (belum pasti)`,
  since: (date) => `sejak ${date}`,
  from: (date) => `mulai ${date}`,
  until: (date) => `sampai ${date}`,
  unknown: "tanggal tidak diketahui",
  year: "",
  years: "",
};

export const id: Locale = {
  lang: "id",
  dates: DATES,
  date: (text) => dateText(text, DATES),
  span: (from, to) => spanText(from, to, DATES),
  ordinal: (number) => `ke-${number}`,
  numbered: (name, number) => `${name} ke-${number}`,
  plural: () => 0,
  ...naming(labels),
  kind: ({ name }) => labels[`many-${name}`] ?? labels[name] ?? name,
  phrase: (key) => phrases[key],
  quoted: (text) => `“${text}”`,
  // Its orthography sets a comma before the last of three.
  list: (parts) => joinNames(parts, "dan", true),
  either: (parts) => joinNames(parts, "atau", true),
  rule: (rule, part, name) => sentences[rule]?.[part]?.[name],
};
