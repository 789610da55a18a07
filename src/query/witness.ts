// Who really said it: sources of one origin and copies of one another are one witness.
import type { Store } from "../load/store.js";

const known = new WeakMap<Store, Map<string, string>>();

/** The witness a source is: the origin of what it copies in the end, else that text itself. */
export function witnessOf(source: string, store: Store): string {
  let others = known.get(store);
  if (!others) {
    // Few sources are not their own witness: only of those is it worked out, and looked up.
    const copies = store.all("source").filter(({ fields }) => fields.copy_of || fields.origin);
    others = new Map(copies.map(({ id }) => [id, followed(id, store)]));
    known.set(store, others);
  }
  return others.get(source) ?? source;
}

function followed(source: string, store: Store): string {
  let id = source;
  let seen: Set<string> | undefined;
  for (let record = store.find("source", id); record && !seen?.has(id); record = store.find("source", id)) {
    if (record.fields.copy_of) seen = (seen ?? new Set()).add(id);
    if (!record.fields.copy_of) return record.fields.origin ? `origin ${record.fields.origin}` : id;
    id = record.fields.copy_of;
  }
  return id;
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
