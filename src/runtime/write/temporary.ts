// Temporary files: all of a text on the disk, beside the file it will replace, with that file's rights and owner.
import type { Stats } from "node:fs";
import { create, type Disk, removeFile } from "./disk.js";

/** The file would not be as it was; said in words. */
export class NotKept extends Error {}

/**
 * Writes a new file through to the disk, with the mode and owner of the old one, else with `mode` less what the process
 * masks. Throws what the file system says, or NotKept; nothing is left then, unless it cannot be taken away.
 */
export function writeTemporary(path: string, bytes: string | Uint8Array, old: Stats | undefined, mode: number, disk: Disk): void {
  const file = create(path, old ? old.mode & 0o777 : mode, disk);
  try {
    if (old) keepRights(file, old, disk);
    disk.writeFileSync(file, bytes);
    disk.fsyncSync(file);
  } catch (error) {
    disk.closeSync(file);
    removeFile(path, disk);
    throw error;
  }
  disk.closeSync(file);
}

function keepRights(file: number, old: Stats, disk: Disk): void {
  const made = disk.fstatSync(file);
  if (made.uid !== old.uid || made.gid !== old.gid) {
    try {
      disk.fchownSync(file, old.uid, old.gid);
    } catch {
      throw new NotKept(`it belongs to another user or group (${old.uid}:${old.gid}), which writing it anew would change`);
    }
  }
  // A change of owner takes rights away, and so does the mask of the process.
  if ((disk.fstatSync(file).mode & 0o7777) !== (old.mode & 0o7777)) disk.fchmodSync(file, old.mode & 0o7777);
}
