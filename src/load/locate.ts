// From a symbolic place, a path in a record, to a range of a file; worked out only when it is shown.
import { binarySearch } from "../model/binary-search.js";
import type { Location } from "../model/finding.js";
import type { ArsomRecord, Path, TextRange } from "../model/record.js";
import { Recent } from "./read/recent.js";
import { locateIn } from "./read/tiered.js";

/** The range of a file that a location is. */
export function rangeOf(location: Location): TextRange {
  return "record" in location ? locate(location.record, location.written ?? location.path, location.of ?? "value") : location;
}

/** The very same text each time, so that it need not be compared letter by letter with the one that was read last. */
const texts = new Recent(({ place: { file, start, end } }: ArsomRecord) => file.text.slice(start, end));

/** Where the key or the value at a path of a record stands; an empty path is its first line. */
export function locate(record: ArsomRecord, path: Path, of: "key" | "value" = "value"): TextRange {
  const { file, start } = record.place;
  const [from, to] = locateIn(texts.of(record), path, of);
  return { file, start: start + from, end: start + to };
}

/** Line and column of an offset, from 1; columns in UTF-16 units. */
export function positionOf(text: string, offset: number): { line: number; column: number } {
  const begins = beginsOf(text);
  const line = binarySearch(begins, (begin) => begin <= offset);
  return { line, column: offset - (begins[line - 1] as number) + 1 };
}

const known = new Map<string, number[]>();
const MOST = 64;

/** Where each line of a text begins. The last texts are kept: findings come file by file, and name places in a few others. */
function beginsOf(text: string): number[] {
  let begins = known.get(text);
  if (!begins) {
    begins = [0];
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) begins.push(at + 1);
    if (known.size >= MOST) known.delete(known.keys().next().value as string);
    known.set(text, begins);
  }
  return begins;
}
