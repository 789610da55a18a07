// The words of documents that could not be read, so that no rule misses what stands in them.
import type { Store } from "../../load/store.js";

const known = new WeakMap<Store, Set<string>>();
const broken = new WeakMap<Store, Set<string>>();
const codes = new WeakMap<Store, Set<string>>();

/**
 * Everything that looks like an id in documents that gave no record. A rule that says "there is none" stays silent on
 * these: what it misses may stand in a text that was already told as broken.
 */
export function unreadWords(store: Store): Set<string> {
  let words = known.get(store);
  if (!words) {
    words = new Set();
    for (const { file, start, end } of store.unreadText) {
      for (const [word] of file.text.slice(start, end).matchAll(/[a-z0-9]+(?:-[a-z0-9]+)*/g)) words.add(word);
    }
    known.set(store, words);
  }
  return words;
}

/** The codes of countries in documents that gave no record: one of them may be a member or a partner that could not be read. */
export function unreadCodes(store: Store): Set<string> {
  let lost = codes.get(store);
  if (!lost) {
    const texts = store.unreadText.map(({ file, start, end }) => file.text.slice(start, end));
    lost = new Set(texts.flatMap((text) => [...text.matchAll(/^[ \t]*code:?\s*["']?([A-Z]+)/gm)].map(([, code]) => code as string)));
    codes.set(store, lost);
  }
  return lost;
}

/** True when a record of a kind that names this id could not be read, or not used: what seems to be missing may stand in it. */
export function mayBeUnread(store: Store, kind: string, id: string): boolean {
  let named = broken.get(store);
  if (!named) {
    named = new Set(
      store.broken.flatMap((record) =>
        Object.values(record.fields).flatMap((value) => (typeof value === "string" ? [`${record.kind} ${value}`] : [])),
      ),
    );
    broken.set(store, named);
  }
  return named.has(`${kind} ${id}`) || unreadWords(store).has(id);
}
