// How a write is undone: git brings back what was committed.
import { dirname } from "node:path";
import { topOf } from "../../load/top.js";
import { escapeControls } from "../../model/escape.js";
import type { FileChange } from "../../runtime/write/change.js";

/** The line that undoes a write, in a shell; undefined where nothing was written, or in no repository. */
export function undoOf(changes: FileChange[]): string | undefined {
  const [first] = changes;
  if (!first || topOf(dirname(first.path)) === undefined) return undefined;
  const listed = (some: FileChange[]) => some.map(({ shown }) => shellWord(escapeControls(shown))).join(" ");
  const [old, made] = [changes.filter(({ before }) => before !== undefined), changes.filter(({ before }) => before === undefined)];
  const ways = [...(old.length > 0 ? [`git restore -- ${listed(old)}`] : []), ...(made.length > 0 ? [`rm -- ${listed(made)}`] : [])];
  return `${ways.join(" && ")}${old.length > 0 ? " (back to what is staged or committed)" : ""}`;
}

/** A word as a shell of Unix takes it for what it is. */
function shellWord(word: string): string {
  return /^[\w./@%+,:-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
