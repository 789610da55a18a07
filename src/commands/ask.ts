// The query of a command line: its arguments and the flags that are short for terms.
import type { Store } from "../load/store.js";
import type { Kind } from "../model/kind.js";
import type { ArsomRecord } from "../model/record.js";
import { parseTerm, type Term } from "../query/parse.js";
import { select } from "../query/select.js";
import type { Options } from "./command.js";

/** The terms of the arguments, and of `--partner`, `--from` and `--to`. */
export function termsOf(args: string[], { partner, from, to }: Options): Term[] {
  const sugar = [partner !== undefined && `partner:${partner}`, from !== undefined && `date:${from}..`, to !== undefined && `date:..${to}`];
  return [...args, ...sugar.filter((term) => term !== false)].map(parseTerm);
}

/** The records of these kinds that the command line asks for; with `--as-of` the store holds only those of that day. */
export function selected(store: Store, kinds: Kind[], terms: Term[]): ArsomRecord[] {
  return select(store, { kinds, terms });
}
