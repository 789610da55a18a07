// Finishes or undoes what a writer that is gone has left.
import { dirname, join } from "node:path";
import { escapeControls } from "../../model/escape.js";
import { UsageError } from "../../model/usage-error.js";
import { between } from "./change.js";
import { type Disk, flushFolder, removeFile, statOf, disk as system } from "./disk.js";
import { type JournalEntry, leftIn } from "./journal.js";
import type { Lock, LockFolder } from "./lock.js";
import { digest } from "./place.js";

/**
 * Settles what a journal says, under the lock: files whose placing had begun are placed, all else in waiting is taken away.
 * Only a file that holds what it held then is replaced, and only by what the journal knows. Gives what was done, in words;
 * nothing when nothing was begun. Throws UsageError when the journal is not to be believed.
 */
export function recover({ path, owner }: Lock, place: LockFolder, disk: Disk = system): string | undefined {
  const { folder, shown } = place;
  const left = leftIn(path, place.holds, disk);
  if (left === "foreign" || (left && !left.temporary.every((one) => staysIn(folder, one, disk))))
    throw new UsageError(`${foreignJournal(shown(path))}; nothing was changed`);
  const results = left?.placing.map((entry) => ({ entry, result: finish(entry, folder, disk) })) ?? [];
  const cleared = left?.temporary.map((one) => takeAway(join(folder, one), disk)) ?? [];
  for (const one of new Set(results.map(({ entry }) => dirname(join(folder, entry.path))))) flushFolder(one, disk);
  if (cleared.includes("stuck"))
    throw new UsageError(
      `${escapeControls(shown(path))} cannot be settled: a file in waiting beside it cannot be deleted; nothing was changed`,
    );
  removeFile(path, disk);
  const who = `arsom ${left?.command} (process ${owner.pid}) was ended in the middle`;
  const stuck = results.filter(({ result }) => result === "other").map(({ entry }) => escapeControls(shown(join(folder, entry.path))));
  if (stuck.length > 0)
    return `${who}: finished it, but for what was changed since: ${stuck.join(", ")}; arsom validate shows what does not fit`;
  if (results.some(({ result }) => result === "placed")) return `${who}: finished it, ${results.length} files are written`;
  return cleared.includes("gone") ? `${who}, before it changed anything: undid it` : undefined;
}

/** What is said of a journal that is not to be believed. */
export function foreignJournal(shown: string): string {
  return `${escapeControls(shown)} says that a write was left unfinished, but was not written here by you: it came with a checkout or a copy, or from someone else; look at it and delete it`;
}

/** True when no link leads out of the folder on the way to a path. */
function staysIn(folder: string, path: string, disk: Disk): boolean {
  return between(folder, dirname(join(folder, path))).every((one) => !statOf(one, disk)?.isSymbolicLink());
}

/** Places a file: it was placed now or before, or something else stands there. */
function finish({ path, temporary, before, after }: JournalEntry, folder: string, disk: Disk): "placed" | "there" | "other" {
  const target = join(folder, path);
  const waiting = join(dirname(target), temporary);
  const now = digestAt(target, disk);
  if (now === after) return "there";
  if (now !== before || digestAt(waiting, disk) !== after) return "other";
  disk.renameSync(waiting, target);
  return "placed";
}

/** The digest of an ordinary file; null where there is none. */
function digestAt(path: string, disk: Disk): string | null {
  return statOf(path, disk)?.isFile() ? digest(disk.readFileSync(path)) : null;
}

/** Takes away a temporary file, by its name one of arsom's own. */
function takeAway(path: string, disk: Disk): "gone" | "none" | "stuck" {
  if (!statOf(path, disk)?.isFile()) return "none";
  return removeFile(path, disk) ? "gone" : "stuck";
}
