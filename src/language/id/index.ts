// Indonesian, in the usage of its foreign ministry.
import { dateText, spanText } from "../dates.js";
import { joinNames, type Locale } from "../locale.js";
import { saying } from "../naming.js";
import { countries } from "./countries.js";
import { dates, typed } from "./dates.js";
import { labels } from "./labels.js";
import { phrases } from "./phrases.js";
import { rules } from "./rules/index.js";

export const id: Locale = {
  lang: "id",
  dates,
  typed,
  countries,
  date: (text) => dateText(text, dates),
  span: (from, to) => spanText(from, to, dates),
  ordinal: (number) => `ke-${number}`,
  numbered: (name, number) => `${name} ke-${number}`,
  plural: () => 0,
  ...saying({ labels, phrases, rules }),
  quoted: (text) => `“${text}”`,
  // Its orthography sets a comma before the last of three.
  list: (parts) => joinNames(parts, "dan", true),
  either: (parts) => joinNames(parts, "atau", true),
};
