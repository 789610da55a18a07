// The query of a command line: its arguments and the flags that are short for terms.
import type { Store } from "../load/store.js";
import type { Kind } from "../model/kind.js";
import type { ArsomRecord } from "../model/record.js";
import { parseTerm, type Term } from "./parse.js";
import { select } from "./select.js";

/** What is short for a term: `--partner`, `--from`, `--to`. */
export interface Short {
  partner?: unknown;
  from?: unknown;
  to?: unknown;
}

/** The terms of the arguments, and of what is short for one. */
export function termsOf(args: string[], { partner, from, to }: Short): Term[] {
  const sugar = [partner !== undefined && `partner:${partner}`, from !== undefined && `date:${from}..`, to !== undefined && `date:..${to}`];
  return [...args, ...sugar.filter((term) => term !== false)].map(parseTerm);
}

/** The records of these kinds that the command line asks for; with `--as-of` the store holds only those of that day. */
export function selected(store: Store, kinds: Kind[], terms: Term[]): ArsomRecord[] {
  return select(store, { kinds, terms });
}
