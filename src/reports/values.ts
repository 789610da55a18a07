// A field and its value as a reader sees them: as they are typed in English, in words elsewhere.
import { ownText, type Words } from "../language/words.js";
import type { Field } from "../model/kind.js";

/** The name of a field: its label, and what is typed for it, `arsom why arsom-16.start`. */
export function fieldName(path: string, words: Words): string {
  const label = words.field(path);
  return label === path ? path : `${label} (${path})`;
}

/** A value of a field, or a list of them; the parts of an entry in one line. */
export function valueWords(value: unknown, field: Field | undefined, words: Words): string {
  if (Array.isArray(value)) return value.map((one) => valueWords(one, field?.of ?? field, words)).join(", ");
  if (value !== null && typeof value === "object") return entryWords(value as { [part: string]: unknown }, field, words);
  const text = String(value);
  if (words.lang === "en") return text;
  if (field?.type === "date") return words.date(text);
  if (field?.name === "city") return words.city?.(text) ?? text;
  // Texts, ids and codes stay as they are.
  return field?.values || typeof value === "boolean" ? words.value(text) : text;
}

/** `since 1996-07`, `с: июль 1996 г.`; of a text in several languages only that of the reader's. */
function entryWords(entry: { [part: string]: unknown }, field: Field | undefined, words: Words): string {
  if (words.lang === "en")
    return Object.entries(entry)
      .map(([part, value]) => `${part} ${Array.isArray(value) ? value.join(", ") : value}`)
      .join("; ");
  return Object.entries(entry)
    .filter(([part]) => !/_(id|ru)$/.test(part))
    .map(([part, value]) => {
      const text = typeof value === "string" ? ownText(entry, part, words.lang) : value;
      return `${words.field(part)}: ${valueWords(text, field?.fields?.get(part), words)}`;
    })
    .join("; ");
}
