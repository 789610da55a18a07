// Kinds of records that someone names.
import type { Store } from "../load/store.js";
import type { Kind } from "../model/kind.js";
import { nearest } from "../model/nearest.js";
import { UsageError } from "../model/usage-error.js";

/** `meeting`, `meetings`, or several with commas, each once; throws UsageError with the nearest name. */
export function kindsNamed(word: string, store: Store): Kind[] {
  const kinds = word.split(",").map((name) => {
    const kind = [...store.kinds.values()].find((one) => one.name === name || one.plural === name);
    if (kind) return kind;
    const names = [...store.kinds.values()].flatMap((one) => [one.name, one.plural]);
    const near = nearest(name, names);
    throw new UsageError(`no kind of record is called ${name}${near ? `; did you mean ${near}?` : "; arsom list names them"}`);
  });
  return [...new Set(kinds)];
}
