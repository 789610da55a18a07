// Text that the records have in English alone: in a paper of another language it is quoted, and marked as English.
import { titleOf } from "../../domain/titles.js";
import { type Locale, ownText } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import type { Span, Text } from "../../model/paper.js";
import type { ArsomRecord } from "../../model/record.js";

/** A text in English, such as a note; plain where it is in the reader's language after all. */
export function english(text: string, { lang, quoted }: Locale, writtenIn: string = "en"): Span {
  return lang === writtenIn ? text : { foreign: quoted(text), lang: "en" };
}

/** A text of a record or of an entry in the reader's language; as English where it is there in no other. */
export function textSpan(holder: object, field: string, locale: Locale): Span {
  const text = ownText(holder, field, locale.lang) ?? "";
  return `${field}_${locale.lang}` in holder ? text : english(text, locale);
}

/** Several texts, one behind another, parted by semicolons. */
export function parted(texts: Span[]): Text {
  return texts.flatMap((text, i): Text => (i > 0 ? ["; ", text] : [text]));
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
