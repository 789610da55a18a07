// A record under another id: its own, and that of everything that refers to it.
import { positionOf } from "../load/locate.js";
import type { Store } from "../load/store.js";
import type { ArsomRecord, Path, SourceFile } from "../model/record.js";
import { type Replacement, valueReplacement } from "./apply-fix.js";

/** What renaming changes, and the places that only speak of the record in words, which stay. */
export interface Renaming {
  /** The records that refer to it, each path once, and the record itself first. */
  places: { record: ArsomRecord; path: Path; repair: Replacement }[];
  mentions: IdInText[];
}

/** Every place where the id of a record stands as an id; `record` must have one of its own. */
export function renaming(record: ArsomRecord, id: string, store: Store): Renaming {
  const places: Renaming["places"] = [{ record, path: ["id"], repair: valueReplacement(record, ["id"], id, store) }];
  for (const other of [...store.records, ...store.broken]) {
    for (const { path, to } of store.references(other)) {
      if (to === record.id) places.push({ record: other, path, repair: valueReplacement(other, path, id, store) });
    }
  }
  const taken = new Set(places.map(({ repair: { file, splice } }) => `${splice?.start} ${file.path}`));
  const isTaken = ({ file, start }: IdInText) => taken.has(`${start} ${file.path}`) || taken.has(`${start - 1} ${file.path}`);
  return { places, mentions: mentionsOf(record.id, store).filter((mention) => !isTaken(mention)) };
}

/** A place in which an id stands as a word. */
export interface IdInText {
  file: SourceFile;
  start: number;
  line: number;
}

/** Every place in which an id stands as a word of its own, be it a reference or words. */
export function mentionsOf(id: string, store: Store): IdInText[] {
  return store.files.flatMap((file) =>
    [...file.text.matchAll(wordOf(id))].map(({ index }) => ({ file, start: index, line: positionOf(file.text, index).line })),
  );
}

/** An id as a word of its own: not as a part of a longer one. */
export function wordOf(id: string): RegExp {
  return new RegExp(`(?<![A-Za-z0-9_-])${id}(?![A-Za-z0-9_]|-[a-z0-9])`, "g");
}
