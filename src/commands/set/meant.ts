// The records that are to be changed: by their ids, or by a kind and the terms of a query.
import type { Store } from "../../load/store.js";
import type { ArsomRecord } from "../../model/record.js";
import { UsageError } from "../../model/usage-error.js";
import { selected, understood } from "../../query/ask.js";
import { listNamed } from "../../query/kinds.js";
import { ownRecord } from "../own-record.js";

/** The records of a command line, each once; throws UsageError for an id that none has, and for a query that finds none. */
export async function recordsMeant([word = "", ...terms]: string[], all: boolean, store: Store, say: (line: string) => void) {
  if (!isKind(word, store)) {
    if (all) throw new UsageError(`--all is for the records of a kind, and ${word} is none`);
    return [...new Set([word, ...terms].map((id) => ownRecord(id, store)))];
  }
  const { kinds, query } = listNamed(word, store);
  const name = kinds.map(({ plural }) => plural).join(" or ");
  if (terms.length + query.length === 0 && !all)
    throw new UsageError(`which ${name}? give terms of a query (arsom help queries), ids alone, or --all for every one`);
  const asked = await understood([...query, ...terms], {}, store);
  for (const line of asked.said) say(line);
  const found: ArsomRecord[] = selected(store, kinds, asked.terms);
  if (found.length === 0) throw new UsageError(`no ${name} match; nothing was changed`);
  return found;
}

/** Whether a word names kinds of records; an id goes before. */
function isKind(word: string, store: Store): boolean {
  if (store.get(word)) return false;
  const names = [...store.kinds.values()].flatMap(({ name, plural }) => [name, plural]);
  return word.split(",").every((one) => names.includes(one)) || ["summits", "coordinators", "plans"].includes(word);
}
