// The partner that a command line names by id, code or name.
import type { Words } from "../language/words.js";
import type { Store } from "../load/store.js";
import { meantBy } from "../query/names.js";
import { textOf } from "../reports/titles.js";

/** The ids of the partners that a word means; empty when it means none. */
export function partnersMeant(word: string, store: Store): string[] {
  const field = store.kind("series").fields.get("partner");
  const meant = field && meantBy(store, [field], word);
  return meant && "values" in meant ? [...meant.values] : [];
}

/** The name of the partner that a word means, else the word. */
export function partnerNamed(word: string, store: Store, words: Words): string {
  const record = store.find("partner", partnersMeant(word, store)[0]);
  return (record && textOf(record, "name", words)) ?? word;
}
