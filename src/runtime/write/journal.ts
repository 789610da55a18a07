// The journal of a write: the lock's own file, which says what is being placed, so that the next writer can finish or undo it.
import { type Disk, removeFile, statOf } from "./disk.js";
import { ownerIn } from "./owner.js";

/** One file that is being placed. */
export interface JournalEntry {
  /** Below the folder, with forward slashes. */
  path: string;
  /** The name of the temporary file beside it. */
  temporary: string;
  /** The digests of what it held, and of what it is to hold; null: nothing was there. */
  before: string | null;
  after: string;
}

/** A journal that is being written, and the lock that it is. */
export class Journal {
  /** Something was begun and is neither placed nor undone. */
  private open = false;
  private released = false;

  constructor(
    readonly path: string,
    private readonly file: number,
    private readonly disk: Disk,
  ) {}

  /** Says whose it is: the number of the file on its disk is what no copy and no checkout of it has. */
  begin(command: string): void {
    this.disk.writeFileSync(
      this.file,
      lineOf({ version: 1, inode: String(this.disk.fstatSync(this.file, { bigint: true }).ino), command }),
    );
  }

  /** Says what will be placed, before any of the temporary files is there. */
  plan(entries: JournalEntry[]): void {
    this.open = true;
    this.write({ plan: entries });
  }

  /** Says that all temporary files of the last plan are on the disk: from here on it is finished, not undone. */
  placing(): void {
    this.write({ placing: true });
  }

  /** All is placed or undone, and no temporary file is left. */
  settle(): void {
    this.open = false;
  }

  /** Gives the lock back. A journal of something unsettled stays for the next writer. */
  release(): void {
    if (this.released) return;
    this.released = true;
    try {
      this.disk.closeSync(this.file);
    } catch {
      // What it says was flushed before.
    }
    if (!this.open) removeFile(this.path, this.disk);
  }

  private write(line: object): void {
    this.disk.writeFileSync(this.file, lineOf(line));
    this.disk.fsyncSync(this.file);
  }
}

function lineOf(line: object): string {
  return `${JSON.stringify(line)}\n`;
}

/** A journal that was left. */
export interface LeftJournal {
  command: string;
  /** The last plan whose placing had begun: what is to be finished. */
  placing: JournalEntry[];
  /** All temporary files that were ever planned, by their paths below the folder. */
  temporary: string[];
}

/** Journals hold less than this many bytes. */
const MOST = 64 * 1024 * 1024;

/**
 * Reads what a journal says: undefined when nothing was begun, "foreign" when it cannot be proven to be this user's, written
 * where it stands: it may be part of a checkout, and is not to be believed.
 */
export function leftIn(path: string, holds: (path: string) => boolean, disk: Disk): LeftJournal | "foreign" | undefined {
  const stats = statOf(path, disk);
  if (!stats || (stats.isFile() && stats.size === 0)) return undefined;
  if (!stats.isFile() || stats.nlink > 1 || stats.size > MOST || (process.getuid && stats.uid !== process.getuid())) return "foreign";
  // What follows the last line end was being written when the process ended.
  const lines = disk.readFileSync(path, "utf8").split("\n").slice(0, -1).map(parsed);
  const [head, ...rest] = lines;
  if (!head) return undefined;
  const inode = String(disk.lstatSync(path, { bigint: true }).ino);
  if (head.version !== 1 || head.inode !== inode || !isCommand(head.command)) return "foreign";
  const plans = rest.filter((line) => "plan" in line);
  const sound = plans.every(({ plan }) => Array.isArray(plan) && plan.every((entry) => isEntry(entry, holds)));
  if (!sound) return "foreign";
  if (plans.length === 0) return undefined;
  const begun = rest
    .slice(
      0,
      Math.max(
        0,
        rest.findLastIndex((line) => line.placing === true),
      ),
    )
    .findLast((line) => "plan" in line);
  return {
    command: head.command,
    placing: (begun?.plan ?? []) as JournalEntry[],
    temporary: plans.flatMap(({ plan }) =>
      (plan as JournalEntry[]).map(({ path, temporary }) => path.slice(0, path.lastIndexOf("/") + 1) + temporary),
    ),
  };
}

function isCommand(value: unknown): value is string {
  return typeof value === "string" && /^[a-z]{1,20}$/.test(value);
}

function parsed(line: string): { [name: string]: unknown } {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** True of an entry that stays within the folder and speaks of files that are written there. */
function isEntry(value: unknown, holds: (path: string) => boolean): value is JournalEntry {
  const { path, temporary, before, after } = (value ?? {}) as { [name: string]: unknown };
  const digest = (text: unknown) => typeof text === "string" && /^[0-9a-f]{64}$/.test(text);
  if (typeof path !== "string" || typeof temporary !== "string") return false;
  const inside = path.split("/").every((name) => !["", ".", ".."].includes(name)) && !(process.platform === "win32" && /[\\:]/.test(path));
  return inside && holds(path) && ownerIn(temporary)?.ending === "tmp" && (before === null || digest(before)) && digest(after);
}
