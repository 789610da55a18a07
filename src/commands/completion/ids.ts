// Ids as candidates: each with the title of its record.

import { titleOf } from "../../domain/titles.js";
import type { Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import type { ArsomRecord } from "../../model/record.js";
import type { Candidate } from "./shell.js";

/** The ids of records, in the order of these. */
export function ids(records: ArsomRecord[], store: Store, said: Locale): Candidate[] {
  return records.map((record) => ({ word: record.id, about: titleOf(record, store, said) }));
}
