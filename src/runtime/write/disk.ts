// The file system as writing uses it.
import * as fs from "node:fs";

/** What writing asks of the file system, every call of it synchronous; a test gives one that fails. */
export type Disk = Pick<
  typeof fs,
  | "closeSync"
  | "fchmodSync"
  | "fchownSync"
  | "fstatSync"
  | "fsyncSync"
  | "lstatSync"
  | "mkdirSync"
  | "openSync"
  | "readFileSync"
  | "renameSync"
  | "rmdirSync"
  | "unlinkSync"
  | "writeFileSync"
>;

/** That of the system. */
export const disk: Disk = fs;

/** Opens a file that is not there yet, for writing; fails when anything stands at its name, a link too. */
export function create(path: string, mode: number, on: Disk): number {
  const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW = 0 } = fs.constants;
  return on.openSync(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode);
}

/** What stands at a path, itself and not what a link leads to; undefined when nothing does. */
export function statOf(path: string, on: Disk): fs.Stats | undefined {
  return on.lstatSync(path, { throwIfNoEntry: false });
}

/** Takes a file away; true when none is left. */
export function removeFile(path: string, on: Disk): boolean {
  try {
    on.unlinkSync(path);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT";
  }
}

/** Has the names in a folder outlast a loss of power, where the system can be asked to. */
export function flushFolder(path: string, on: Disk): void {
  try {
    const folder = on.openSync(path, "r");
    try {
      on.fsyncSync(folder);
    } finally {
      on.closeSync(folder);
    }
  } catch {
    // Windows opens no folders; the names then last when the system writes them.
  }
}
