// A field and its value as a reader sees them: as they are typed in English, in words elsewhere.
import { type Locale, ownText } from "../../language/locale.js";
import { isTranslation } from "../../language/translated.js";
import type { Field } from "../../model/kind.js";

/** The name of a field: its label, and what is typed for it, `arsom why arsom-16.start`. */
export function fieldName(path: string, locale: Locale): string {
  const label = locale.field(path);
  return label === path ? path : `${label} (${path})`;
}

/** A value of a field, or a list of them; the parts of an entry in one line. */
export function valueWords(value: unknown, field: Field | undefined, locale: Locale): string {
  if (Array.isArray(value)) return value.map((one) => valueWords(one, field?.of ?? field, locale)).join(", ");
  if (value !== null && typeof value === "object") return entryWords(value as { [part: string]: unknown }, field, locale);
  const text = String(value);
  if (locale.lang === "en") return text;
  if (field?.type === "date") return locale.date(text);
  if (field?.name === "city") return locale.city?.(text) ?? text;
  // Texts, ids and codes stay as they are.
  return field?.values || typeof value === "boolean" ? locale.value(text) : text;
}

/** `since 1996-07`, `с: июль 1996 г.`; of a text in several languages only that of the reader's, and words alone where they stand alone. */
function entryWords(entry: { [part: string]: unknown }, field: Field | undefined, locale: Locale): string {
  const parts = Object.entries(entry).filter(([part]) => !isTranslation(part));
  const words = parts.map(([part, value]) => {
    const text = typeof value === "string" ? ownText(entry, part, locale.lang) : value;
    if (locale.lang === "en") return { part, said: Array.isArray(value) ? value.join(", ") : String(value) };
    return { part: `${locale.field(part)}:`, said: valueWords(text, field?.fields?.get(part), locale) };
  });
  const [only, ...others] = words;
  if (only && others.length === 0 && parts[0]?.[0] === "text") return only.said;
  return words.map(({ part, said }) => `${part} ${said}`).join("; ");
}
