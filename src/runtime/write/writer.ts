// Writing under the lock of a folder: what was left unfinished is settled first, then a command runs that places files.
import { type FileChange, standingFile } from "./change.js";
import { type Disk, disk as system } from "./disk.js";
import type { Journal } from "./journal.js";
import { type LockFolder, take } from "./lock.js";
import { place as placeAll } from "./place.js";
import { recover } from "./recover.js";
import { guarded, signalled } from "./signals.js";

/** Writes files of the folder whose lock is held. */
export interface Writer {
  /** Writes all of them or none; throws UsageError that says what was done. */
  place(changes: FileChange[]): Promise<void>;
  /** What a file holds; undefined when there is none. Throws UsageError when it could not be written anyway. */
  read(file: Pick<FileChange, "path" | "shown">): Buffer | undefined;
}

/**
 * Runs a command that writes in a folder, and holds the folder's lock until it ends: what it reads, no other arsom changes.
 * `say` is told what was done about a write that was left unfinished. Throws UsageError when the lock cannot be had.
 */
export async function writing<T>(
  place: LockFolder,
  command: string,
  say: (line: string) => void,
  run: (writer: Writer) => T | Promise<T>,
  { patience, disk = system }: { patience?: number; disk?: Disk } = {},
): Promise<T> {
  let journal: Journal | undefined;
  const release = () => journal?.release();
  return guarded(release, async () => {
    const taken = await take(place, command, patience, disk);
    journal = taken.journal;
    try {
      for (const lock of taken.gone) {
        const done = recover(lock, place, disk);
        if (done) say(done);
      }
      return await run({
        place: async (changes) => {
          // Who has interrupted the run while it read wants nothing written.
          await signalled();
          placeAll(changes, place.folder, taken.journal, disk);
        },
        read: (file) => standingFile({ ...file, before: "any", after: "" }, place.folder, disk).bytes,
      });
    } finally {
      release();
    }
  });
}
