// Writes files whole or not at all: a temporary file beside each, flushed, then all of them renamed into place.
import * as fs from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { plain } from "../model/plain.js";
import { Mistake } from "../query/mistake.js";
import { refusalOf } from "./refused.js";

/** One file to be written. */
export interface Change {
  path: string;
  /** The name for messages. */
  shown: string;
  /**
   * What the file held when it was read: it is not overwritten when it holds something else by now. Left out for a new
   * file, in a folder that is there; "any" for a file that the user named, whatever it holds.
   */
  before?: Uint8Array | "any";
  after: string | Uint8Array;
}

/** What writing asks of the file system; a test gives one that fails. */
export type Disk = Pick<typeof fs, "open" | "rename" | "rm" | "link" | "copyFile" | "readFile" | "realpath" | "stat">;

/** A change on its way: where it stands in waiting, and where the old file is kept until all are in place. */
interface Waiting extends Change {
  temporary: string;
  kept?: string;
}

/**
 * Writes all of the files or none of them, as far as a file system lets. Throws Mistake that says what was done: when one
 * cannot be written or has changed since it was read, all the old ones stand.
 */
export async function writeAll(changes: Change[], disk: Disk = fs): Promise<void> {
  const waiting: Waiting[] = [];
  try {
    for (const change of changes) waiting.push(await prepared(change, disk));
    for (const one of waiting) await unchanged(one, disk);
    if (waiting.length > 1) for (const one of waiting) await keepOld(one, disk);
  } catch (error) {
    await clear(waiting, disk);
    throw error;
  }
  await place(waiting, disk);
  await clear(waiting, disk);
}

/** Writes the temporary file, through to the disk, with the rights of the file it will replace. */
async function prepared(change: Change, disk: Disk): Promise<Waiting> {
  let temporary = "";
  try {
    const { path, mode } = await standing(change, disk);
    temporary = beside(path, "tmp");
    const file = await disk.open(temporary, "w", mode);
    try {
      // The mask of the process would take rights away that the old file has.
      if (change.before instanceof Uint8Array) await file.chmod(mode);
      await file.writeFile(change.after);
      await file.sync();
    } finally {
      await file.close();
    }
    return { ...change, path, temporary };
  } catch (error) {
    if (temporary) await gone(temporary, disk);
    throw new Mistake(`${plain(change.shown)} cannot be written: ${refusalOf(error)}; nothing was changed`);
  }
}

/**
 * The file to be written and its rights. A record's name that is a link stands for the file behind it; a link where a report
 * is to go is replaced, so that nothing outside its folder is written.
 */
async function standing({ path, before }: Change, disk: Disk): Promise<{ path: string; mode: number }> {
  if (!before || before === "any") return { path, mode: 0o666 & ~process.umask() };
  const real = await disk.realpath(path);
  return { path: real, mode: (await disk.stat(real)).mode & 0o7777 };
}

function isAbsent(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === "ENOENT";
}

/** Names that begin with a dot are no records: what a killed process leaves is passed over. */
function beside(path: string, ending: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.${ending}`);
}

/** Throws Mistake when the file holds something else than when it was read. */
async function unchanged({ path, shown, before }: Waiting, disk: Disk): Promise<void> {
  if (before === "any") return;
  let now: Uint8Array | undefined;
  try {
    now = await disk.readFile(path);
  } catch (error) {
    if (!before && isAbsent(error)) return;
    throw new Mistake(`${plain(shown)} cannot be written: ${refusalOf(error)}; nothing was changed`);
  }
  if (!before) throw new Mistake(`${plain(shown)} is there already; nothing was changed`);
  if (Buffer.compare(now, before) !== 0)
    throw new Mistake(`${plain(shown)} was changed meanwhile; nothing was written, run the command again`);
}

/** A second name for the old file, which costs no room; a copy where the file system has no second names. */
async function keepOld(one: Waiting, disk: Disk): Promise<void> {
  if (!one.before) return;
  const kept = beside(one.path, "old");
  try {
    await gone(kept, disk);
    await disk.link(one.path, kept).catch((error) => (isAbsent(error) ? Promise.reject(error) : disk.copyFile(one.path, kept)));
    one.kept = kept;
  } catch (error) {
    if (one.before === "any" && isAbsent(error)) return;
    await gone(kept, disk);
    throw new Mistake(`${plain(one.shown)} cannot be written: ${refusalOf(error)}; nothing was changed`);
  }
}

/** Renames each into place; when one fails, puts the old ones back. */
async function place(waiting: Waiting[], disk: Disk): Promise<void> {
  const done: Waiting[] = [];
  for (const one of waiting) {
    try {
      await disk.rename(one.temporary, one.path);
      done.push(one);
    } catch (error) {
      const stuck: Waiting[] = [];
      for (const earlier of done.reverse()) await putBack(earlier, disk).catch(() => stuck.push(earlier));
      await clear(
        waiting.filter((each) => !stuck.includes(each)),
        disk,
      );
      const why = `${plain(one.shown)} cannot be written: ${refusalOf(error)}`;
      throw new Mistake(stuck.length === 0 ? `${why}; nothing was changed` : `${why}; ${remains(stuck)}`);
    }
  }
}

function remains(stuck: Waiting[]): string {
  const names = stuck.map(
    ({ shown, kept }) => `${plain(shown)}${kept ? ` (the old one is kept as ${plain(basename(kept))} beside it)` : ""}`,
  );
  return `already written, and could not be put back: ${names.join(", ")}`;
}

async function putBack({ path, kept }: Waiting, disk: Disk): Promise<void> {
  if (kept) await disk.rename(kept, path);
  else await disk.rm(path);
}

/** Takes away what was only in waiting. */
async function clear(waiting: Waiting[], disk: Disk): Promise<void> {
  for (const { temporary, kept } of waiting) {
    await gone(temporary, disk);
    if (kept) await gone(kept, disk);
  }
}

async function gone(path: string, disk: Disk): Promise<void> {
  await disk.rm(path, { force: true }).catch(() => {});
}
