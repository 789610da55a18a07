// Where the parts of a flat document stand: from the marks its reader left to the place at a path.
import type { Path } from "../../model/record.js";
import type { Offsets } from "./reader.js";

/** A value, its place, the place of its key, and its parts. */
export interface Node {
  place: Offsets;
  key?: Offsets;
  parts?: Map<string, Node>;
  list: boolean;
}

/** The place of the key or the value at a path, or of the nearest part of the path that exists. */
export function offsetsIn(root: Node, path: Path, of: "key" | "value"): Offsets {
  let spot = root;
  let place = spot.place;
  for (const [i, step] of path.entries()) {
    const part = spot.list && typeof step !== "number" ? undefined : spot.parts?.get(String(step));
    if (!part) break;
    place = i === path.length - 1 && of === "key" && part.key ? part.key : part.place;
    spot = part;
  }
  return place;
}

/** The places of a value: the marks are the starts and ends of keys and values as they come, a list or a map in front of its parts. */
export function nodeOf(value: unknown, marks: number[], cursor = { at: 0 }): Node {
  const place = markAt(marks, cursor);
  if (value === null || typeof value !== "object") return { place, list: false };
  const list = Array.isArray(value);
  const parts = new Map<string, Node>();
  for (const [name, inside] of Object.entries(value)) {
    const key = list ? undefined : markAt(marks, cursor);
    const part = { ...nodeOf(inside, marks, cursor), key };
    // Of what goes over several lines, the first is its place.
    if (place[1] === 0) place[1] = key && (part.parts || inside === "") ? key[1] : part.place[1];
    parts.set(name, part);
  }
  return { place, parts, list };
}

function markAt(marks: number[], cursor: { at: number }): Offsets {
  cursor.at += 2;
  return [marks[cursor.at - 2] as number, marks[cursor.at - 1] as number];
}
