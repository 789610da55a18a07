// Texts of records that stand in several languages, each in a field of its own: `name`, `name_id`, `name_ru`.
import { LANGS, type Lang } from "./codes.js";

const OTHERS = LANGS.filter((lang) => lang !== "en");

/** True of a field that holds a text in another language: `name_ru`. */
export function isTranslation(field: string): boolean {
  return OTHERS.some((lang) => field.endsWith(`_${lang}`));
}

/** The fields that hold a text in another language than English: `name_id`, `name_ru`. */
export function translationsOf(field: string): string[] {
  return OTHERS.map((lang) => `${field}_${lang}`);
}

/** A text of a record or of an entry in every language in which it is given, English first. */
export function textsOf(holder: object, field: string): string[] {
  const texts = holder as { [field: string]: unknown };
  return [field, ...translationsOf(field)].flatMap((name) => (typeof texts[name] === "string" ? [texts[name]] : []));
}

/** The language in which a text of a record or of an entry is given to a reader of one: that language, else English; null where there is none. */
export function langOf(holder: object, field: string, lang: Lang): Lang | null {
  if (lang !== "en" && `${field}_${lang}` in holder) return lang;
  return field in holder ? "en" : null;
}

/** A text of a record or of an entry in a language, else in English. */
export function ownText(holder: object, field: string, lang: Lang): string | undefined {
  const texts = holder as { [field: string]: unknown };
  const text = (lang === "en" ? undefined : texts[`${field}_${lang}`]) ?? texts[field];
  return typeof text === "string" ? text : undefined;
}
