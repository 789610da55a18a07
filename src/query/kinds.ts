// Kinds of records that someone names, and lists that have a name of their own.
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

/** What people call some records of a kind: the kind, and the term that chooses them. */
export const LISTS: { [name: string]: { kind: string; term: string } } = {
  summits: { kind: "meeting", term: "series.level:summit" },
  coordinators: { kind: "term", term: "office:coordinator" },
  plans: { kind: "agreement", term: "type:plan-of-action" },
};

/** The kinds of a word, and the terms that a list of that name adds; a kind that has the name goes before. Throws UsageError as `kindsNamed`. */
export function listNamed(word: string, store: Store): { kinds: Kind[]; query: string[] } {
  const isKind = [...store.kinds.values()].some(({ name, plural }) => name === word || plural === word);
  const list = isKind ? undefined : Object.entries(LISTS).find(([name]) => name === word || name === `${word}s`)?.[1];
  return list ? { kinds: [store.kind(list.kind)], query: [list.term] } : { kinds: kindsNamed(word, store), query: [] };
}
