// What a report is asked for: records, the terms that choose among them, and the language.

import { relationNamed } from "../domain/partner.js";
import type { World } from "../domain/world.js";
import type { Locale } from "../language/locale.js";
import type { Store } from "../load/store.js";
import { type ShortTerms, understood } from "../query/ask.js";
import type { QueryTerm } from "../query/parse.js";
import { namesPartners } from "../query/understand.js";

/** The records of a day where one is asked for, all that there are, and the language. */
export interface RequestContext extends World {
  full: Store;
  locale: Locale;
  /** Takes a sentence on what a result leaves out. */
  warn?(message: string): void;
  /** Takes a line on what a word of the query was taken for: `russia: partner Russia`. */
  explain?(line: string): void;
}

/** One request for a report. */
export interface ReportRequest extends RequestContext {
  terms: QueryTerm[];
  /** The partners that the report is on, as a title says it: `ASEAN-Russia`. */
  relation?: string;
  /** The day whose world is asked for, `YYYY-MM-DD`. */
  asOf?: string;
  /** It is printed as plain text for other programs: a line an entry, and nothing else. */
  piped?: boolean;
}

/** A request from the terms of a query and what is short for some. */
export async function requestOf(query: string[], short: ShortTerms & { asOf?: string }, context: RequestContext): Promise<ReportRequest> {
  const { store, full, hidden, locale, warn, explain } = context;
  const { terms, said } = await understood(query, short, store);
  for (const line of said) explain?.(line);
  // A word that names partners says as much as the flag.
  const named = terms.find(namesPartners)?.named?.map(({ id }) => id);
  const relation = relationNamed(short.partner ?? named, store, locale);
  return { store, full, hidden, locale, warn, explain, terms, relation, asOf: short.asOf };
}
