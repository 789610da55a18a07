// A record under another id: its own, and that of everything that refers to it.
import { positionOf } from "../load/locate.js";
import type { Store } from "../load/store.js";
import type { ArsomRecord, Path, SourceFile } from "../model/record.js";
import { type Replacement, valueReplacement } from "./apply-fix.js";

/** What renaming changes, and the places that only speak of the record in words, which stay. */
export interface Renaming {
  /** The records that refer to it, each path once, and the record itself first. */
  places: { record: ArsomRecord; path: Path; repair: Replacement }[];
  mentions: { file: SourceFile; line: number }[];
}

/** Every place where the id of a record stands as an id; `record` must have one of its own. */
export function renaming(record: ArsomRecord, id: string, store: Store): Renaming {
  const places: Renaming["places"] = [{ record, path: ["id"], repair: valueReplacement(record, ["id"], id, store) }];
  for (const other of [...store.records, ...store.broken]) {
    for (const { path, to } of store.references(other)) {
      if (to === record.id) places.push({ record: other, path, repair: valueReplacement(other, path, id, store) });
    }
  }
  return { places, mentions: mentionsOf(record.id, places, store) };
}

function mentionsOf(id: string, places: Renaming["places"], store: Store): Renaming["mentions"] {
  const taken = new Set(places.map(({ repair: { file, splice } }) => `${splice?.start} ${file.path}`));
  return store.files.flatMap((file) =>
    [...file.text.matchAll(wordOf(id))]
      .filter(({ index }) => !taken.has(`${index} ${file.path}`) && !taken.has(`${index - 1} ${file.path}`))
      .map(({ index }) => ({ file, line: positionOf(file.text, index).line })),
  );
}

/** An id as a word of its own: not as a part of a longer one. */
export function wordOf(id: string): RegExp {
  return new RegExp(`(?<![A-Za-z0-9_-])${id}(?![A-Za-z0-9_]|-[a-z0-9])`, "g");
}
