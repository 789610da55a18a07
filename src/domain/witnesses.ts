// Who really said it: sources of one origin and copies of one another are one witness.

import type { Store } from "../load/store.js";
import { memo } from "../model/memo.js";

/** The witness a source is: the origin of what it copies in the end, else that text itself. */
export function witnessOf(source: string, store: Store): string {
  return otherWitnesses(store).get(source) ?? source;
}

/** The witnesses of the sources that are not their own: of few it must be worked out. */
const otherWitnesses = memo((store: Store) => {
  const others = new Map<string, string>();
  for (const { id, fields } of store.all("source")) if (fields.copy_of || fields.origin) follow(id, store, others);
  return others;
});

/** Notes the witness of a source and of all that it copies in turn; of copies in a cycle, where the cycle was entered. */
function follow(source: string, store: Store, found: Map<string, string>): void {
  const way = new Set<string>();
  let id = source;
  let record = store.find("source", id);
  while (record?.fields.copy_of && !way.has(id) && !found.has(id)) {
    way.add(id);
    id = record.fields.copy_of;
    record = store.find("source", id);
  }
  const end = record?.fields.origin && !record.fields.copy_of ? `origin ${record.fields.origin}` : id;
  const witness = found.get(id) ?? end;
  for (const one of way.add(id)) found.set(one, witness);
}

/** The witnesses among sources, each once. */
export function witnessesOf(sources: Iterable<string>, store: Store): Set<string> {
  return new Set([...sources].map((source) => witnessOf(source, store)));
}

/** True when sources are all one witness. */
export function areOneWitness(sources: string[], store: Store): boolean {
  const [first, ...others] = sources;
  if (first === undefined || others.length === 0) return true;
  const witness = witnessOf(first, store);
  return others.every((source) => witnessOf(source, store) === witness);
}

/** True of a text by a government, ASEAN or a meeting itself, wherever it was found. */
export function isOfficial(source: string, store: Store): boolean {
  return store.find("source", source)?.fields.class === "official";
}
