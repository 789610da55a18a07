// What a record is called in a report: its title, the people and places it names.

import { fillSlots, type Locale, ownText } from "../language/locale.js";
import type { Store } from "../load/store.js";
import { memo } from "../model/memo.js";
import type { ArsomRecord } from "../model/record.js";
import { placesNamed } from "./places.js";

/** The title of any record: of a meeting its own, else its number in its series. */
export function titleOf(record: ArsomRecord, store: Store, locale: Locale): string {
  const text = textOf(record, "title", locale) ?? textOf(record, "name", locale) ?? textOf(record, "text", locale);
  if (text) return text;
  if (record.kind === "meeting") return meetingTitle(record, store, locale);
  if (record.kind === "term")
    return `${countryName(String(record.fields.country), store, locale)}, ${locale.label(String(record.fields.office))}`;
  if (record.kind === "claim") {
    const slots = { source: String(record.fields.source), record: (record.fields.record as string | undefined) ?? locale.phrase("asean") };
    return fillSlots(locale.phrase("claim-on"), slots, locale);
  }
  return record.id;
}

function meetingTitle(record: ArsomRecord, store: Store, locale: Locale): string {
  const series = store.find("series", record.fields.series);
  const name = (series && textOf(series, "name", locale)) ?? String(record.fields.series);
  const acronym = series?.fields.acronym ? ` (${series.fields.acronym})` : "";
  const number = record.fields.number;
  return `${typeof number === "number" ? locale.numbered(name, number, series?.fields.gender_ru) : name}${acronym}`;
}

/** The name of a subject inside a sentence: begun small, unless the capitals of its English name tell a proper name. */
export function nameInside(record: ArsomRecord, locale: Locale): string {
  const name = textOf(record, "name", locale) ?? record.id;
  const proper = /^\S+[ -]\p{Lu}/u.test(String(record.fields.name));
  return !proper && /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** A text of a record in the language of the words, else in English. */
export function textOf(record: ArsomRecord, field: string, locale: Locale): string | undefined {
  return ownText(record.fields, field, locale.lang);
}

/** The name of a country by its code, from the members and partners, else from the language; the code itself when none has it. */
export function countryName(code: string, store: Store, locale: Locale): string {
  if (code === "ASEAN") return locale.phrase("asean");
  const record = countriesByCode(store).get(code);
  return (record && textOf(record, "name", locale)) ?? countryIn(locale, code) ?? code;
}

/** The name that a language has for a code; undefined when it has none. */
function countryIn({ countries }: Locale, code: string): string | undefined {
  return Object.hasOwn(countries, code) ? countries[code] : undefined;
}

const countriesByCode = memo(
  (store: Store) =>
    new Map([...store.all("partner"), ...store.all("member")].map((record: ArsomRecord) => [String(record.fields.code), record])),
);

/** Words that also know the names of countries and cities, from the records. */
export function namingPlaces(locale: Locale, store: Store): Locale {
  return { ...locale, country: (code) => countryName(code, store, locale), city: (name) => cityName(name, store, locale) };
}

/** Words that call a record by its title, and a value that is an id, too: for papers, whose readers know no ids. */
export function namingRecords(locale: Locale, store: Store): Locale {
  const valued = (key: string) => {
    const record = store.get(key);
    return record ? titleOf(record, store, locale) : locale.value(key);
  };
  return { ...locale, record: (record) => titleOf(record, store, locale), value: valued };
}

/** Where a meeting or agreement took place: city and country, or by video. */
export function placeText(record: ArsomRecord, store: Store, locale: Locale): string | null {
  const { city, country, mode } = record.fields;
  if (typeof city !== "string") {
    if (mode === "virtual") return locale.phrase("virtual");
    return typeof country === "string" ? countryName(country, store, locale) : null;
  }
  const here = cityName(city, store, locale);
  const name = typeof country === "string" ? countryName(country, store, locale) : here;
  return name === here ? here : `${here}, ${name}`;
}

/** The name of a city in the language of the words, by the record of the place; as it is written when there is none. */
function cityName(city: string, store: Store, locale: Locale): string {
  if (locale.lang === "en") return city;
  const [place] = placesNamed(city, store);
  return (place && textOf(place, "name", locale)) ?? city;
}

/** A chair of a meeting: a person and the side spoken for, or the side alone. */
export function chairName(id: string, store: Store, locale: Locale): string {
  const record = store.get(id);
  if (!record) return id;
  const name = textOf(record, "name", locale) ?? id;
  return record.kind === "chair" ? `${name} (${countryName(String(record.fields.country), store, locale)})` : name;
}
