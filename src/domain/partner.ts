// The partner that someone names by id, code or name.
import { fillSlots, type Locale } from "../language/locale.js";
import type { Store } from "../load/store.js";
import { nearest } from "../model/nearest.js";
import type { ArsomRecord } from "../model/record.js";
import { UsageError } from "../model/usage-error.js";
import { meaningOfWord } from "./names.js";
import { textOf } from "./titles.js";

/** The ids of the partners that a word means; empty when it means none. */
export function partnersMeant(word: string, store: Store): string[] {
  const field = store.kind("series").fields.get("partner");
  const meant = field && meaningOfWord(store, [field], word);
  return meant && "values" in meant ? [...meant.values] : [];
}

/** ASEAN and the partners that some words mean: `ASEAN-Russia`, `ASEAN with China and Japan`; a word that means none stands for itself. */
export function relationNamed(asked: string[] | undefined, store: Store, locale: Locale): string | undefined {
  if (!asked) return undefined;
  const ids = new Set(asked.map((word) => partnersMeant(word, store)[0] ?? word));
  const names = [...ids].map((id) => {
    const record = store.find("partner", id);
    return (record && textOf(record, "name", locale)) ?? id;
  });
  return fillSlots(locale.phrase(names.length > 1 ? "asean-with" : "asean-and"), { partner: locale.list(names) }, locale);
}

/** The partner that a briefing is asked for; throws UsageError when none or no one is. */
export function partnerAsked(word: string | undefined, store: Store): ArsomRecord<"partner"> {
  const ids = store.all("partner").map(({ id }) => id);
  if (word === undefined) throw new UsageError(`a briefing is on one partner: --partner ${ids[0] ?? "russia"}`);
  const partner = store.find("partner", partnersMeant(word, store)[0]);
  if (partner) return partner;
  const near = nearest(word, ids);
  throw new UsageError(`no partner is called ${word}${near ? `; did you mean ${near}?` : `; they are ${ids.join(", ")}`}`);
}
