// What a report is asked for: records, the terms that choose among them, and the words to say it in.

import { partnersNamed } from "../domain/partner.js";
import type { Locale } from "../language/locale.js";
import type { Store } from "../load/store.js";
import { type ShortTerms, termsOf } from "../query/ask.js";
import type { QueryTerm } from "../query/parse.js";

/** One question to a report. */
export interface Asked {
  /** The records; those of a day where one is asked for. */
  store: Store;
  terms: QueryTerm[];
  locale: Locale;
  /** The partner that the report is on, by its name. */
  partner?: string;
  /** The day whose world is asked for, `YYYY-MM-DD`. */
  asOf?: string;
}

/** A question from the terms of a query and what is short for some. */
export function askedOf(
  query: string[],
  short: ShortTerms & { asOf?: string },
  { store, locale }: { store: Store; locale: Locale },
): Asked {
  return { store, terms: termsOf(query, short), locale, partner: partnersNamed(short.partner, store, locale), asOf: short.asOf };
}
