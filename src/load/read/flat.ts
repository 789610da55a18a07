// The flat reader: takes a document only when every line of it is plain flat YAML, and leaves all else to the full one.
import type { Limits } from "../../model/limits.js";
import type { Path } from "../../model/record.js";
import { FlatDocument } from "./flat/document.js";
import { type Node, nodeOf, offsetsIn } from "./node.js";
import type { Comment, Offsets, Reading } from "./reader.js";
import { Recent } from "./recent.js";

/**
 * Reads what it is sure of: undefined means that the full reader must look, and says nothing of what is wrong. It takes no
 * document with a control character of ASCII.
 */
export interface FlatReader {
  read(text: string): Reading | undefined;
  locate(text: string, path: Path, of: "key" | "value"): Offsets | undefined;
  comments(text: string): Comment[] | undefined;
}

/** How deep a flat record goes: a list in a map in a list in a map. */
const DEPTH = 4;

/** A reader of fields, lists of scalars and lists of flat maps, each scalar on one line, in block form or in brackets. */
export function flatReader(limits: Limits): FlatReader {
  const roots = new Recent((text: string): Node | undefined => {
    const marks: number[] = [];
    const fields = new FlatDocument(text, limits, marks).record();
    return fields && nodeOf(fields, marks);
  });
  return {
    read(text) {
      const fields = limits.depth < DEPTH ? undefined : new FlatDocument(text, limits).record();
      return fields && { fields, diagnostics: [] };
    },
    locate(text, path, of) {
      const root = roots.of(text);
      return root && offsetsIn(root, path, of);
    },
    comments(text) {
      const scan = new FlatDocument(text, limits, undefined, []);
      return scan.record() && scan.comments;
    },
  };
}
