// What a language must be able to say.
import type { Slot } from "../model/finding.js";
import type { ArsomRecord } from "../model/record.js";
import type { Lang } from "./codes.js";
import type { DateSpellings, DateWords } from "./dates.js";
import type { PhraseKey } from "./en/phrases.js";
import type { SentenceCatalogue } from "./sentences.js";
import { ownText } from "./translated.js";

export type { Lang } from "./codes.js";
export { ownText } from "./translated.js";

/** The words that a language has of its own; where one is missing, the English one stands in. */
export interface OwnWords {
  /** Names of kinds, fields and closed values. */
  labels: { [key: string]: string };
  /** Sentences and headings of reports, pages and drawings. */
  phrases: { [key in PhraseKey]?: string };
  /** The sentences of rules; English has them in the files of the rules. */
  rules: SentenceCatalogue;
}

/** The words of one language; dates and names in its house style. */
export interface Locale {
  lang: Lang;
  own: OwnWords;
  /** The words that dates are made of. */
  dates: DateWords;
  /** Other words in which people type dates. */
  typed: DateSpellings;
  /** The names of countries by their codes, for those that no record names. */
  countries: { [code: string]: string };
  /** A date with the precision it has: `20 February 2019`, `February 2019`, `2019`; in the genitive where a preposition asks for it. */
  date(text: string, genitive?: boolean): string;
  /** A span: `19–20 February 2019`, `30 September – 2 October 2019`; unknown ends are said. */
  span(from: string | undefined, to: string | undefined): string;
  /** `16th`, `ke-16`, `16-е`; in Russian `№ 16` where no noun gives it a gender. */
  ordinal(number: number, gender?: "n" | "m" | "f"): string;
  /** The name of a series with its number: `16th …`, `… ke-16`, `16-е …`. */
  numbered(name: string, number: number, gender?: "n" | "m" | "f"): string;
  /** Which of the forms of a noun stands with a number, from 0: `1 record`, `2 records`. */
  plural(number: number): number;
  /** The name of a field or of a closed value. */
  label(key: string): string;
  /** A field inside a sentence; `whole` where it stands for both ends of a span. */
  field(name: string, whole?: boolean): string;
  /** A closed value inside a sentence; any other text stays as it is. */
  value(key: string): string;
  /** The name of a kind of thing behind a number, or, in a language that would decline it, before one. */
  kind(kind: { name: string; plural: string }, count: number): string;
  /** A sentence or heading of a report, with `{slots}`. */
  phrase(key: PhraseKey): string;
  /** Words of others, in quotation marks. */
  quoted(text: string): string;
  /** The name of a country by its code, where the records name it. */
  country?(code: string): string;
  /** The name of a city in this language, where the records name it. */
  city?(name: string): string;
  /** What a sentence calls a record; its id where this is left out. */
  record?(record: ArsomRecord): string;
  /** Joins names: `a, b and c`. */
  list(parts: string[]): string;
  /** Joins what may each be meant: `a, b or c`. */
  either(parts: string[]): string;
  /** The sentence of a rule, where the language has one of its own. */
  rule(rule: string, part: "sentences" | "help", name: string): string | undefined;
}

/**
 * Fills the `{slots}` of a sentence; a slot without a value is a mistake of the rule and stays as it is.
 * `{count|record|records}` is the form of a noun that stands with the number of that slot, `{date:genitive}` a date in that case.
 */
export function fillSlots(template: string, slots: { [slot: string]: Slot }, locale: Locale): string {
  return template.replace(/\{([a-z-]+)(:genitive)?((?:\|[^{}|]+)*)\}/g, (whole, name, genitive, forms) => {
    const slot = slots[name];
    if (slot === undefined) return whole;
    if (genitive && typeof slot === "object" && "date" in slot) return locale.date(slot.date, true);
    return forms && typeof slot === "number" ? formOf(forms.slice(1).split("|"), slot, locale) : say(slot, locale);
  });
}

/** The form of a noun that stands with a number; the last where a language has more than were written. */
function formOf(forms: string[], number: number, locale: Locale): string {
  return forms[Math.min(locale.plural(number), forms.length - 1)] as string;
}

/** One typed value in words. */
export function say(slot: Slot, locale: Locale): string {
  if (typeof slot === "string") return slot;
  if (typeof slot === "number") return String(slot);
  if ("record" in slot) return locale.record?.(slot.record) ?? (slot.record.id || nameless(slot.record.kind, locale));
  if ("date" in slot) return locale.date(slot.date);
  if ("span" in slot) return locale.span(...slot.span);
  if ("country" in slot) return locale.country?.(slot.country) ?? slot.country;
  if ("city" in slot) return locale.city?.(slot.city) ?? slot.city;
  if ("value" in slot) return locale.value(slot.value);
  if ("field" in slot) return locale.field(slot.field, slot.whole);
  if ("text" in slot) return ownText(slot.of, slot.text, locale.lang) ?? "";
  if ("ordinal" in slot) return locale.ordinal(slot.ordinal);
  if ("more" in slot) return fillSlots(locale.phrase("further"), { count: slot.more }, locale);
  if ("either" in slot) return locale.either(slot.either.map((part) => say(part, locale)));
  if ("list" in slot) return locale.list(slot.list.map((part) => say(part, locale)));
  const [first = "", ...about] = slot.parts.map((part) => say(part, locale));
  return about.length > 0 ? `${first} (${about.join(", ")})` : first;
}

/** A record that has no id, pointed at: `this meeting`. */
function nameless(kind: string, locale: Locale): string {
  return fillSlots(locale.phrase("this-record"), { kind: locale.value(kind) }, locale);
}

/** Names joined, with a word before the last; `serial` where the language sets a comma before it, too. */
export function joinNames(parts: string[], word: string, serial = false): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")}${serial && parts.length > 2 ? "," : ""} ${word} ${parts.at(-1)}`;
}
