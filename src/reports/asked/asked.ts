// What a report is asked for: records, the terms that choose among them, and the words to say it in.

import { partnersNamed } from "../../domain/partner.js";
import type { Words } from "../../language/words.js";
import type { Store } from "../../load/store.js";
import { type Short, termsOf } from "../../query/ask.js";
import type { Term } from "../../query/parse.js";

/** One question to a report. */
export interface Asked {
  /** The records; those of a day where one is asked for. */
  store: Store;
  terms: Term[];
  words: Words;
  /** The partner that the report is on, by its name. */
  partner?: string;
  /** The day whose world is asked for, `YYYY-MM-DD`. */
  asOf?: string;
}

/** A question from the terms of a query and what is short for some. */
export function askedOf(query: string[], short: Short & { asOf?: string }, { store, words }: { store: Store; words: Words }): Asked {
  return { store, terms: termsOf(query, short), words, partner: partnersNamed(short.partner, store, words), asOf: short.asOf };
}
