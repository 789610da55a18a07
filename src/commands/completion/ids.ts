// Ids as candidates: each with the title of its record.

import { titleOf } from "../../domain/titles.js";
import type { Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import type { ArsomRecord } from "../../model/record.js";
import type { PossibleCandidate } from "./shell.js";

/** The ids of records, in the order of these; there may be thousands, of which few fit. */
export function ids(records: ArsomRecord[], store: Store, said: Locale): PossibleCandidate[] {
  return records.map((record) => ({ word: record.id, about: () => titleOf(record, store, said) }));
}
