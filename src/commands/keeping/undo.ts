// How a write is undone: git brings back what was staged or committed, as far as it was.
import { basename, dirname } from "node:path";
import { joinNames } from "../../language/locale.js";
import { pathFrom, topOf } from "../../load/top.js";
import { escapeControls } from "../../model/escape.js";
import type { Variables } from "../../runtime/git/run.js";
import { isBlob, stagedBelow } from "../../runtime/git/staged.js";
import type { FileChange } from "../../runtime/write/change.js";

/** The line that undoes a write, in a shell, and what git does not bring back; undefined where nothing was written, or in no repository. */
export async function undoOf(changes: FileChange[], variables: Variables): Promise<string | undefined> {
  const [first] = changes;
  const top = first && topOf(dirname(first.path));
  if (top === undefined) return undefined;
  const folders = new Map([...new Set(changes.map(({ path }) => dirname(path)))].map((folder) => [folder, pathFrom(top, folder)]));
  const staged = await stagedBelow(
    top,
    [...folders.values()].map((below) => below || "."),
    variables,
  );
  if (!staged) return undefined;
  const blobOf = ({ path }: FileChange) => staged.get([folders.get(dirname(path)), basename(path)].filter(Boolean).join("/"));
  const made = changes.filter(({ before }) => before === undefined);
  const old = changes.filter(({ before }) => before !== undefined);
  const known = old.filter((change) => blobOf(change) !== undefined);
  // A restore of these takes more back than this write.
  const changed = known.filter((change) => !(change.before instanceof Uint8Array && isBlob(change.before, blobOf(change) as string)));
  const more = changed.length > 0 ? `; what was changed before in ${names(changed)} goes, too` : "";
  const ways = [...(known.length > 0 ? [`git restore -- ${words(known)}`] : []), ...(made.length > 0 ? [`rm -- ${words(made)}`] : [])];
  const undo = `to undo: ${ways.join(" && ")}${known.length > 0 ? ` (back to what is staged or committed${more})` : ""}`;
  const lost = old.filter((change) => !known.includes(change));
  return [...(ways.length > 0 ? [undo] : []), ...(lost.length > 0 ? [`git has no copy of what stood in ${names(lost)}`] : [])].join("; ");
}

/** So many files are named of which there is more to say. */
const MOST = 5;

function names(changes: FileChange[]): string {
  const shown = changes.slice(0, MOST).map(({ shown }) => escapeControls(shown));
  return joinNames(changes.length > MOST ? [...shown, `${changes.length - MOST} more`] : shown, "and");
}

/** Files as a shell of Unix takes them for what they are. */
function words(changes: FileChange[]): string {
  return changes.map(({ shown }) => shellWord(escapeControls(shown))).join(" ");
}

function shellWord(word: string): string {
  return /^[\w./@%+,:-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
