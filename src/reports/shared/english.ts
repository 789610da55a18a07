// Text that the records have in English alone: in a paper of another language it is quoted, and marked as English.
import { titleOf } from "../../domain/titles.js";
import type { Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import type { Span, Text } from "../../model/paper.js";
import type { ArsomRecord } from "../../model/record.js";

/** A text in English, such as an outcome, a note or a reason. */
export function english(text: string, { lang, quoted }: Locale): Span {
  return lang === "en" ? text : { foreign: quoted(text), lang: "en" };
}

/** Several such texts, one behind another, parted by semicolons. */
export function englishList(texts: string[], locale: Locale): Text {
  return texts.flatMap((text, i): Text => [i > 0 ? "; " : "", english(text, locale)]);
}

/** The title of a record, linked to it; as English where the record has it in no other language. */
export function titleSpan(record: ArsomRecord, store: Store, locale: Locale): Span {
  const text = titleOf(record, store, locale);
  if (!isEnglishOnly(record, store, locale)) return { record: record.id, text };
  return { record: record.id, text: locale.quoted(text), lang: "en" };
}

/** True of a record whose title, or else that of its series, is not there in the language. Names of people are in none. */
function isEnglishOnly({ kind, fields }: ArsomRecord, store: Store, { lang }: Locale): boolean {
  if (lang === "en" || kind === "chair" || kind === "source") return false;
  const named = ["title", "name", "text"].find((field) => typeof fields[field] === "string");
  if (named) return fields[`${named}_${lang}`] === undefined;
  const series = kind === "meeting" ? store.find("series", fields.series)?.fields : undefined;
  return series !== undefined && (series as { [field: string]: unknown })[`name_${lang}`] === undefined;
}
