// Writes one file that the user named, whatever stood there: whole or not at all.
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { type FileChange, refusal, standingFile } from "./change.js";
import { type Disk, removeFile, statOf, disk as system } from "./disk.js";
import { ownerIn, ownerState, ownName } from "./owner.js";
import { guarded } from "./signals.js";
import { writeTemporary } from "./temporary.js";

/** Replaces a file; throws UsageError when it cannot, and the old one then stands. What killed ones left beside it goes. */
export async function replace(change: Omit<FileChange, "before">, disk: Disk = system): Promise<void> {
  const folder = dirname(change.path);
  const temporary = join(folder, ownName("out"));
  await guarded(
    () => {},
    () => {
      try {
        const { stats } = standingFile({ ...change, before: "any" }, folder, disk);
        clearOf(folder, disk);
        writeTemporary(temporary, change.after, stats, change.mode ?? 0o666, disk);
        disk.renameSync(temporary, change.path);
      } catch (error) {
        removeFile(temporary, disk);
        throw refusal(change, error);
      }
    },
  );
}

/** Takes away what is in waiting for a user's own processes that are gone. */
function clearOf(folder: string, disk: Disk): void {
  for (const name of readdirSync(folder)) {
    const owner = ownerIn(name);
    if (owner?.ending !== "out" || ownerState(owner) !== "gone") continue;
    const stats = statOf(join(folder, name), disk);
    if (stats?.isFile() && (!process.getuid || stats.uid === process.getuid())) removeFile(join(folder, name), disk);
  }
}
