// Whether the words for a value stand in a text: where no statement gives it, a name or a date may still be read there.
import { namesOf } from "../../domain/called.js";
import { placesNamed } from "../../domain/places.js";
import type { Locale } from "../../language/locale.js";
import { textsOf } from "../../language/translated.js";
import type { Store } from "../../load/store.js";
import { parseDate } from "../../model/date.js";
import { bare } from "../../model/fold.js";
import type { Field } from "../../model/kind.js";
import type { Item, Value } from "../../model/record.js";

/** A text, and what its words are looked up with. */
export interface SearchedText {
  /** Its words, case folded, without accents and marks. */
  text: string;
  /** The records that it is known to speak of. */
  spoken: Set<string>;
  store: Store;
  locales: Locale[];
}

/** A shorter word may stand in any other. */
const LEAST = 3;
/** So many letters of a family name are left to its case. */
const ENDING = 2;

/** A text made ready to be searched. */
export function searchedText(text: string, spoken: Set<string>, store: Store, locales: Locale[]): SearchedText {
  return { text: wordsOnly(text), spoken, store, locales };
}

function wordsOnly(text: string): string {
  return bare(text).replace(/[^\p{L}\p{N}]+/gu, " ");
}

/**
 * True when a value stands in a text in the words of some language; of a map each of its values must. `held` is what the record
 * has in the field: what it says in other languages of the same is looked for as well.
 */
export function standsIn(value: Value | Item | undefined, field: Field | undefined, held: unknown, searched: SearchedText): boolean {
  if (value === undefined || value === "..") return true;
  if (Array.isArray(value)) return value.every((one) => standsIn(one, field?.of ?? field, held, searched));
  if (field?.ref && searched.spoken.has(String(value))) return true;
  if (typeof value !== "object") return wordsFor(value, field, searched).some((words) => isIn(words, searched.text));
  const same = Array.isArray(held) ? (held as Item[]).find((one) => one.title !== undefined && one.title === value.title) : undefined;
  return Object.entries(value).every(
    ([name, part]) =>
      standsIn(part as Value, field?.fields?.get(name), undefined, searched) ||
      (same !== undefined && textsOf(same, name).some((words) => isIn(words, searched.text))),
  );
}

/** True of both ends of a span that stand there as one, or each by itself. */
export function spanStandsIn(from: unknown, to: unknown, searched: SearchedText): boolean {
  const [first, last] = [from, to].map((end) => (typeof end === "string" ? end : undefined));
  if (first && last && searched.locales.some((locale) => isIn(locale.span(first, last), searched.text))) return true;
  return [first, last].every(
    (end) => end === undefined || end === ".." || dateWords(end, searched).some((words) => isIn(words, searched.text)),
  );
}

function wordsFor(value: string | number | boolean, field: Field | undefined, searched: SearchedText): string[] {
  const { store, locales } = searched;
  const text = String(value);
  if (typeof value === "boolean") return [];
  if (field?.ref) return namesFor(text, store);
  if (field?.code) {
    const named = [...store.all("member"), ...store.all("partner")].filter(({ fields }) => fields.code === text);
    return [...named.flatMap((record) => namesOf(record).slice(1)), ...locales.flatMap(({ countries }) => countries[text] ?? [])];
  }
  if (field?.values) return [text, ...locales.flatMap((locale) => [locale.label(text), locale.value(text)])];
  if (field?.type === "date") return dateWords(text, searched);
  if (field?.name === "city")
    return [text, ...placesNamed(text, store).flatMap((place) => [...textsOf(place.fields, "name"), ...(place.fields.aliases ?? [])])];
  return [text];
}

/** The names of a record; of a person the family name too, whatever its case. */
function namesFor(id: string, store: Store): string[] {
  const record = store.get(id);
  if (!record) return [];
  const [, ...names] = namesOf(record);
  if (record.kind !== "chair") return names;
  const families = names.map((name) => name.split(" ").at(-1) as string).filter((name) => name.length > LEAST + ENDING);
  return [...names, ...families.map((name) => name.slice(0, -ENDING))];
}

function dateWords(text: string, { locales }: SearchedText): string[] {
  const date = parseDate(text);
  if (!date) return [text];
  if (date.precision === "year") return [text.slice(0, 4)];
  return locales.flatMap((locale) => [locale.date(text), locale.date(text, true)]);
}

/** True where words begin at the beginning of a word; a number is not a part of one. */
function isIn(words: string, text: string): boolean {
  const wanted = wordsOnly(words).trim();
  const isNumber = /^\d+$/.test(wanted);
  if (wanted === "" || (wanted.length < LEAST && !isNumber)) return false;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const [before, behind] = [text[at - 1] ?? " ", text[at + wanted.length] ?? " "];
    if (isNumber ? !/\d/.test(before) && !/\d/.test(behind) : !/[\p{L}\p{N}]/u.test(before)) return true;
  }
  return false;
}
