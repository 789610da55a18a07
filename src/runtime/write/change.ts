// One file that is to be written: whether it may be, and whether it still is what was read.
import type { Stats } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { escapeControls } from "../../model/escape.js";
import { UsageError } from "../../model/usage-error.js";
import { type Disk, statOf } from "./disk.js";
import { refusalOf } from "./refused.js";
import { NotKept } from "./temporary.js";

/** One file to be written. */
export interface FileChange {
  path: string;
  /** The name for messages. */
  shown: string;
  /**
   * What the file held when it was read: it is not overwritten when it holds something else by now. Left out for a new file;
   * "any" for one that the user named, whatever stands there: a link is then replaced, never followed.
   */
  before?: Uint8Array | "any";
  after: string | Uint8Array;
  /** The mode of a new file; 0666 without. */
  mode?: number;
}

/** What stands where a file is to be written: the file and its bytes, or nothing. */
export interface StandingFile {
  stats?: Stats;
  bytes?: Buffer;
}

const LINK = "is a link, and nothing is written through links";

/** What a file may replace below a folder; throws Refused when it may not be written, or has changed since it was read. */
export function standingFile(change: FileChange, folder: string, disk: Disk): StandingFile {
  const { path, shown, before } = change;
  try {
    const above = between(folder, dirname(path)).find((one) => statOf(one, disk)?.isSymbolicLink());
    if (above) throw refusal(change, `its folder ${escapeControls(basename(above))} ${LINK}`);
    const stats = statOf(path, disk);
    const replaced = before === "any" && stats?.isSymbolicLink();
    const objection = stats && !replaced ? objectionTo(stats) : undefined;
    if (objection) throw refusal(change, objection);
    const old = !stats || replaced ? {} : { stats, bytes: disk.readFileSync(path) };
    if (before === "any" || sameBytes(old.bytes, before)) return old;
  } catch (error) {
    throw refusal(change, error);
  }
  if (before) throw new Refused(`${escapeControls(shown)} was changed meanwhile`, "nothing was written, run the command again");
  throw new Refused(`${escapeControls(shown)} is there already`);
}

/** Why a file may not be replaced. */
function objectionTo(stats: Stats): string | undefined {
  if (stats.isSymbolicLink()) return `it ${LINK}`;
  if (stats.isDirectory()) return "it is a folder";
  if (!stats.isFile()) return "it is no ordinary file";
  if (stats.nlink > 1) return "it has a second name on the disk (a hard link) that would keep the old text; remove one of them";
  return (stats.mode & 0o222) === 0 ? "it is read-only" : undefined;
}

/** Why nothing was written. */
export class Refused extends UsageError {
  constructor(
    readonly what: string,
    then = "nothing was changed",
  ) {
    super(`${what}; ${then}`);
  }
}

/** That a file cannot be written, for a reason in words or for what the file system said. */
export function refusal({ shown }: Pick<FileChange, "shown">, why: unknown): Refused {
  if (why instanceof Refused) return why;
  return new Refused(`${escapeControls(shown)} cannot be written: ${reasonIn(why)}`);
}

function reasonIn(why: unknown): string {
  if (typeof why === "string") return why;
  return why instanceof NotKept ? why.message : refusalOf(why);
}

/** True of the same bytes, and of none on both sides. */
export function sameBytes(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a === undefined || b === undefined ? a === b : Buffer.compare(a, b) === 0;
}

/** The folders on the way from one down to another, that one included. */
export function between(folder: string, below: string): string[] {
  const names = relative(folder, below).split(sep).filter(Boolean);
  return names.map((_, i) => join(folder, ...names.slice(0, i + 1)));
}
