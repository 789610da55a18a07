// The lock on a folder: one writer at a time, and what writers that are gone have left.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { escapeControls } from "../../model/escape.js";
import { UsageError } from "../../model/usage-error.js";
import { create, type Disk, flushFolder, removeFile, disk as system } from "./disk.js";
import { Journal } from "./journal.js";
import { type Owner, ownerIn, ownerState, ownName } from "./owner.js";
import { refusalOf } from "./refused.js";

/** The files of one folder that are written together. */
export interface LockFolder {
  folder: string;
  /** A path as messages name it. */
  shown(path: string): string;
  /** True of a path below the folder, with forward slashes, that a write here may be about; a journal is held to it. */
  holds(path: string): boolean;
}

/** A lock's file, and whose it is. */
export interface Lock {
  path: string;
  owner: Owner;
  fate: ReturnType<typeof ownerState>;
}

/** The locks in a folder; none where the folder cannot be read. */
export function locksIn(folder: string): Lock[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names.flatMap((name) => {
    const owner = ownerIn(name);
    return owner?.ending === "lock" ? [{ path: join(folder, name), owner, fate: ownerState(owner) }] : [];
  });
}

/** A writer waits so long for another, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Takes the lock: gives its journal, and the locks of those who are gone. Every writer makes a file of a name of its own and
 * only then looks for others, so that of two at least one sees the other and steps back; a name is never used again, so that
 * what is gone can be taken away at any time. Throws UsageError that says who holds it when that takes too long.
 */
export async function take(
  place: LockFolder,
  command: string,
  patience = PATIENCE,
  disk: Disk = system,
): Promise<{ journal: Journal; gone: Lock[] }> {
  const { folder } = place;
  const until = performance.now() + patience;
  for (;;) {
    const holder = locksIn(folder).find(({ fate }) => fate !== "gone") ?? tryTo(place, command, disk);
    if ("journal" in holder) return holder;
    if (performance.now() > until) throw held(holder, place);
    await new Promise((tried) => setTimeout(tried, 20 + Math.random() * 80));
  }
}

/** The lock, or who has it. */
function tryTo({ folder, shown }: LockFolder, command: string, disk: Disk): { journal: Journal; gone: Lock[] } | Lock {
  const path = join(folder, ownName("lock"));
  let journal: Journal | undefined;
  try {
    journal = new Journal(path, create(path, 0o600, disk), disk);
    journal.begin(command);
  } catch (error) {
    journal?.release();
    removeFile(path, disk);
    throw new UsageError(`nothing can be written in ${escapeControls(shown(folder))}: ${refusalOf(error)}; nothing was changed`);
  }
  flushFolder(folder, disk);
  const others = locksIn(folder).filter((lock) => lock.path !== path);
  const holder = others.find(({ fate }) => fate !== "gone");
  if (!holder) return { journal, gone: others };
  journal.release();
  return holder;
}

function held({ path, owner, fate }: Lock, { folder, shown }: LockFolder): UsageError {
  const where = fate === "elsewhere" ? ` on ${owner.host}` : "";
  const gone = fate === "elsewhere" ? `; if it is gone, or this came with a checkout, delete ${escapeControls(shown(path))}` : "";
  return new UsageError(
    `another arsom writes in ${escapeControls(shown(folder))} (process ${owner.pid}${where}); nothing was changed, run the command again${gone}`,
  );
}
