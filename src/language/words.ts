// What a language must be able to say.
import type { Slot } from "../model/finding.js";
import type { ArsomRecord } from "../model/record.js";
import type { DateWords } from "./dates.js";
import type { PhraseKey } from "./phrases/en.js";

export type Lang = "en" | "id" | "ru";

/** The words of one language; dates and names in its house style. */
export interface Words {
  lang: Lang;
  /** The words that dates are made of. */
  dates: DateWords;
  /** A date with the precision it has: `20 February 2019`, `February 2019`, `2019`. */
  date(text: string): string;
  /** A span: `19–20 February 2019`, `30 September – 2 October 2019`; unknown ends are said. */
  span(from: string | undefined, to: string | undefined): string;
  /** `16th`, `ke-16`, `16-е`. */
  ordinal(number: number, gender?: "n" | "m" | "f"): string;
  /** The name of a series with its number: `16th …`, `… ke-16`, `16-е …`. */
  numbered(name: string, number: number, gender?: "n" | "m" | "f"): string;
  /** The name of a field or of a closed value. */
  label(key: string): string;
  /** A closed value inside a sentence; any other text stays as it is. */
  value(key: string): string;
  /** The name of a kind of thing behind a number, or, in a language that would decline it, before one. */
  kind(kind: { name: string; plural: string }, count: number): string;
  /** A sentence or heading of a report, with `{slots}`. */
  phrase(key: PhraseKey): string;
  /** The name of a country by its code, where the records name it. */
  country?(code: string): string;
  /** What a sentence calls a record; its id where this is left out. */
  record?(record: ArsomRecord): string;
  /** Joins names: `a, b and c`. */
  list(parts: string[]): string;
  /** The sentence of a rule, where the language has one of its own. */
  rule(rule: string, part: "sentences" | "help", name: string): string | undefined;
}

/** Fills the `{slots}` of a sentence; a slot without a value is a mistake of the rule and stays as it is. */
export function fill(template: string, slots: { [slot: string]: Slot }, words: Words): string {
  return template.replace(/\{([a-z-]+)\}/g, (whole, name) => {
    const slot = slots[name];
    return slot === undefined ? whole : say(slot, words);
  });
}

/** One typed value in words. */
export function say(slot: Slot, words: Words): string {
  if (typeof slot === "string") return slot;
  if (typeof slot === "number") return String(slot);
  if ("record" in slot) return words.record?.(slot.record) ?? (slot.record.id || `this ${slot.record.kind}`);
  if ("date" in slot) return words.date(slot.date);
  if ("span" in slot) return words.span(...slot.span);
  if ("country" in slot) return words.country?.(slot.country) ?? slot.country;
  if ("value" in slot) return words.value(slot.value);
  if ("parts" in slot) return slot.parts.map((part) => say(part, words)).join(" ");
  if ("ordinal" in slot) return words.ordinal(slot.ordinal);
  return words.list(slot.list.map((part) => say(part, words)));
}
