// How a write is undone: git brings back what was staged or committed, as far as it was.
import { realpathSync } from "node:fs";
import { basename, dirname, relative, sep } from "node:path";
import { joinNames } from "../../language/locale.js";
import { topOf } from "../../load/top.js";
import { escapeControls } from "../../model/escape.js";
import type { Variables } from "../../runtime/git/run.js";
import { isBlob, stagedBelow } from "../../runtime/git/staged.js";
import type { FileChange } from "../../runtime/write/change.js";

/** The line that undoes a write, in a shell, and what git has no copy of; undefined where nothing was written, or in no repository. */
export async function undoOf(changes: FileChange[], variables: Variables): Promise<string | undefined> {
  const [first] = changes;
  const top = first && topOf(dirname(first.path));
  if (top === undefined) return undefined;
  const folders = new Map([...new Set(changes.map(({ path }) => dirname(path)))].map((folder) => [folder, belowTop(top, folder)]));
  const staged = await stagedBelow(top, [...folders.values()], variables);
  if (!staged) return undefined;
  const isStaged = ({ path, before }: FileChange) => {
    const id = staged.get([folders.get(dirname(path)), basename(path)].filter((part) => part !== ".").join("/"));
    return id !== undefined && before instanceof Uint8Array && isBlob(before, id);
  };
  const made = changes.filter(({ before }) => before === undefined);
  const back = changes.filter(isStaged);
  const lost = changes.filter((change) => change.before !== undefined && !back.includes(change)).map(({ shown }) => escapeControls(shown));
  const ways = [...(back.length > 0 ? [`git restore -- ${words(back)}`] : []), ...(made.length > 0 ? [`rm -- ${words(made)}`] : [])];
  const undo = `to undo: ${ways.join(" && ")}${back.length > 0 ? " (back to what is staged or committed)" : ""}`;
  // A restore of these would lose what was in them before this write, too.
  const without = `git has no copy of what stood in ${joinNames(lost.slice(0, MOST), "and")}${lost.length > MOST ? ` and ${lost.length - MOST} more` : ""}`;
  return [...(ways.length > 0 ? [undo] : []), ...(lost.length > 0 ? [without] : [])].join("; ");
}

/** So many files are named of which git has no copy. */
const MOST = 5;

/** A folder as git names it from the top of its repository. */
function belowTop(top: string, folder: string): string {
  return relative(top, realpathSync(folder)).split(sep).join("/") || ".";
}

/** Files as a shell of Unix takes them for what they are. */
function words(changes: FileChange[]): string {
  return changes.map(({ shown }) => shellWord(escapeControls(shown))).join(" ");
}

function shellWord(word: string): string {
  return /^[\w./@%+,:-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
