// The records that a title names: as reports print it in any language, or a meeting by its acronym and number.
import type { Locale } from "../language/locale.js";
import type { Store } from "../load/store.js";
import { bare } from "../model/fold.js";
import { append } from "../model/group.js";
import type { ArsomRecord } from "../model/record.js";
import { titleOf } from "./titles.js";

/** The records by all that may be typed for them in some languages, without case and accents. */
export function byTitle(store: Store, locales: Locale[]): Map<string, ArsomRecord[]> {
  const titles = new Map<string, ArsomRecord[]>();
  for (const record of store.records) {
    const own = locales.flatMap((locale) => titlesOf(record, store, locale)).map(titleKey);
    for (const title of new Set(own)) append(titles, title, record);
  }
  return titles;
}

/** A title as titles are compared. */
export function titleKey(title: string): string {
  return bare(title)
    .replace(/[\s\u2010-\u2015-]+/g, " ")
    .trim();
}

/** The title with and without the acronym behind it; of a numbered meeting also the acronym and the number: `ARSOM 16`, `16th ARSOM`. */
function titlesOf(record: ArsomRecord, store: Store, locale: Locale): string[] {
  const title = titleOf(record, store, locale);
  const titles = [title, title.replace(/ \([^()]*\)$/, "")];
  const { number, series } = record.fields;
  const acronym = store.find("series", series)?.fields.acronym;
  if (typeof number !== "number" || !acronym) return titles;
  return [...titles, `${acronym} ${number}`, `${locale.ordinal(number)} ${acronym}`, locale.numbered(acronym, number)];
}
