// The query of a command line: its arguments and the flags that are short for terms.
import type { Locale } from "../language/locale.js";
import type { Store } from "../load/store.js";
import type { Kind } from "../model/kind.js";
import type { ArsomRecord } from "../model/record.js";
import { parseTerm, type QueryTerm } from "./parse.js";
import { select } from "./select.js";
import { type Understood, understand } from "./understand.js";

/** What is short for a term: any of some partners, and the days from one date to another. */
export interface ShortTerms {
  partner?: string[];
  from?: string;
  to?: string;
}

/** What the arguments and what is short for a term mean in a store; throws UsageError for what means nothing, or several things. */
export function understood(args: string[], short: ShortTerms, store: Store): Promise<Understood> {
  return understand(termsOf(args, short), store);
}

/** The terms of the arguments, and of what is short for one. */
function termsOf(args: string[], { partner, from, to }: ShortTerms): QueryTerm[] {
  const terms = args.map(parseTerm);
  if (partner) {
    const wanted = partner.map((value) => ({ value }));
    terms.push({ written: `--partner ${partner.join(",")}`, not: false, field: "partner", wanted });
  }
  if (from !== undefined || to !== undefined) {
    const written = [from !== undefined && `--from ${from}`, to !== undefined && `--to ${to}`].filter(Boolean).join(" ");
    terms.push({ written, not: false, field: "date", wanted: [{ from, to }] });
  }
  return terms;
}

/** The records of these kinds that the command line asks for, labels in a language; with `--as-of` the store holds only those of that day. */
export function selected(store: Store, kinds: Kind[], terms: QueryTerm[], locale?: Locale): ArsomRecord[] {
  return select(store, { kinds, terms, locale });
}
