// The repair that takes a whole record out of its file.
import { documentWithMarker } from "../../load/split.js";
import type { Fix } from "../../model/finding.js";
import type { ArsomRecord } from "../../model/record.js";

/** Takes out a record's document; undefined where something would be lost with it, a comment, or its neighbours would not stay divided. */
export function withoutRecord({ place: { file, start, end } }: ArsomRecord): Fix | undefined {
  if (/(^|\s)#/.test(file.text.slice(start, end))) return undefined;
  const range = documentWithMarker(file.text, { start, end });
  return range && { text: "", at: { file, ...range } };
}
