// The repairs that findings carry, as replacements in the files they speak of.
import { locate, rangeOf } from "../load/locate.js";
import { split } from "../load/split.js";
import type { Store } from "../load/store.js";
import { isMoved } from "../load/written.js";
import type { Finding, Fix } from "../model/finding.js";
import { fieldAt } from "../model/kind.js";
import type { ArsomRecord, Item, Path, Scalar, SourceFile, TextRange, Value } from "../model/record.js";
import { removalOf } from "./edit/remove.js";
import { formFor } from "./form.js";
import { linesFrom } from "./lines.js";
import { type Splice, spliced } from "./splice.js";
import { braced, bracketed, scalarText } from "./value.js";

/** One repair: the file, and what changes in it; without a splice the byte-order mark goes. */
export interface Replacement {
  file: SourceFile;
  splice?: Splice;
}

/** The text of a file with its repairs. */
export function withFixes(file: SourceFile, repairs: Replacement[]): string {
  const splices = repairs.flatMap(({ splice }) => splice ?? []);
  return spliced(file.text, splices);
}

/** The repair of a finding that carries one. */
export function replacementOf({ at, fix }: Finding & { fix: Fix }, store: Store): Replacement | undefined {
  if ("unmark" in fix) return { file: rangeOf(at).file };
  if ("remove" in fix) {
    const { file } = fix.remove.place;
    const documents = split(file.text);
    return { file, splice: removalOf(fix.remove, documents, documents.length > 1) };
  }
  if ("text" in fix) return replaced(fix.at ?? rangeOf(at), fix.text);
  if (!("record" in at) || isMoved(at.record, String(at.path[0]), store)) return undefined;
  if ("put" in fix) return valueReplacement(at.record, at.path, fix.put, store);
  if ("rename" in fix) return replaced(locate(at.record, at.path, "key"), fix.rename);
  return replaced(linesOf(at.record, at.path), "");
}

/** A value of a record written instead of the one at a path, as it is written there: on its line or in brackets. */
export function valueReplacement(record: ArsomRecord, path: Path, value: Value | Item, store: Store): Replacement {
  const field = fieldAt(path, formFor(record, store).fields);
  const range = locate(record, path);
  if (Array.isArray(value)) return replaced(range, bracketed(value, field));
  if (typeof value === "object") return replaced(range, braced(value, field));
  return replaced(range, scalarText(value as Scalar, field, isInside(record, path)));
}

function replaced({ file, start, end }: TextRange, text: string): Replacement {
  return { file, splice: { start, end, text } };
}

/** True of a value that stands in brackets or braces. */
function isInside(record: ArsomRecord, path: Path): boolean {
  return path.some((_, i) => i > 0 && "[{".includes(record.place.file.text[locate(record, path.slice(0, i)).start] as string));
}

/** A field of the record with all its lines. */
function linesOf(record: ArsomRecord, path: Path): TextRange {
  const { file, start, end } = record.place;
  const lines = linesFrom(file.text.slice(start, end), locate(record, path, "key").start - start);
  return { file, start: start + lines.start, end: start + lines.end };
}
