// The words of documents that could not be read, so that no rule misses what stands in them.

import type { Store } from "../../load/store.js";
import { memo } from "../../model/memo.js";
import type { ArsomRecord } from "../../model/record.js";

const textsOf = (store: Store) => store.unreadText.map(({ file, start, end }) => file.text.slice(start, end));

/**
 * Everything that looks like an id in documents that gave no record. A rule that says "there is none" stays silent on
 * these: what it misses may stand in a text that was already told as broken.
 */
export const unreadWords = memo((store: Store): Set<string> => {
  const words = new Set<string>();
  for (const text of textsOf(store)) for (const [word] of text.matchAll(/[a-z0-9]+(?:-[a-z0-9]+)*/g)) words.add(word);
  return words;
});

/** The codes of countries in documents that gave no record: one of them may be a member or a partner that could not be read. */
export const unreadCodes = memo((store: Store): Set<string> => {
  const lines = textsOf(store).flatMap((text) => [...text.matchAll(/^[ \t]*code:?\s*["']?([A-Z]+)/gm)]);
  return new Set(lines.map(([, code]) => code as string));
});

/** True when a record of a kind that names this id could not be read, or not used: what seems to be missing may stand in it. */
export function mayBeUnread(store: Store, kind: string, id: string): boolean {
  return namedByBroken(store).has(`${kind} ${id}`) || unreadWords(store).has(id);
}

/** Every text that a broken record gives, behind its kind. */
const namedByBroken = memo((store: Store) => {
  const textsIn = ({ kind, fields }: ArsomRecord) =>
    Object.values(fields).flatMap((value) => (typeof value === "string" ? [`${kind} ${value}`] : []));
  return new Set(store.broken.flatMap(textsIn));
});
