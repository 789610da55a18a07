// Writes several files or none: all of them beside their places first, then renamed into place, as the journal says.
import { dirname, join, relative, sep } from "node:path";
import { escapeControls } from "../../model/escape.js";
import { UsageError } from "../../model/usage-error.js";
import { between, type FileChange, type Refused, refusal, type StandingFile, standingFile } from "./change.js";
import { type Disk, flushFolder, removeFile, statOf } from "./disk.js";
import type { Journal, JournalEntry } from "./journal.js";
import { ownName } from "./owner.js";
import { writeTemporary } from "./temporary.js";

/** A change on its way. */
interface Step extends FileChange {
  old: StandingFile;
  entry: JournalEntry;
  temporary: string;
}

/**
 * Writes files below a folder, all or none. Throws UsageError that says what was done: when one cannot be written or has changed
 * since it was read, all the old ones stand. It runs without a pause, so that no signal comes between.
 */
export function place(changes: FileChange[], folder: string, journal: Journal, disk: Disk): void {
  if (changes.length === 0) return;
  const steps = changes.map((change) => stepOf(change, standingFile(change, folder, disk), folder));
  const made: string[] = [];
  const placed: Step[] = [];
  let at = steps[0] as Step;
  try {
    journal.plan(steps.map(({ entry }) => entry));
    for (at of steps) wait(at, folder, made, disk);
    for (at of steps) standingFile(at, folder, disk);
    journal.placing();
    for (at of steps) {
      standingFile(at, folder, disk);
      disk.renameSync(at.temporary, at.path);
      placed.push(at);
    }
  } catch (error) {
    const why = refusal(at, error);
    if (placed.length > 0) takeBack(placed, folder, journal, why, disk);
    if (clear(steps, disk)) journal.settle();
    for (const one of made.reverse()) removeFolder(one, disk);
    throw why;
  }
  for (const one of new Set(steps.map(({ path }) => dirname(path)))) flushFolder(one, disk);
  journal.settle();
}

function stepOf(change: FileChange, old: StandingFile, folder: string): Step {
  const temporary = ownName("tmp");
  const path = relative(folder, change.path).split(sep).join("/");
  const entry = { path, temporary, before: old.bytes ? digest(old.bytes) : null, after: digest(change.after) };
  // A link that is replaced stays a link until then; whatever else stands there is compared again.
  return {
    ...change,
    before: change.before === "any" && !old.bytes ? "any" : old.bytes,
    old,
    entry,
    temporary: join(dirname(change.path), temporary),
  };
}

/** The digest by which the journal knows a text. */
export function digest(text: string | Uint8Array): string {
  return process.getBuiltinModule("node:crypto").createHash("sha256").update(text).digest("hex");
}

/** Puts a file in waiting, in folders made for it where they are not there. */
function wait(step: Step, folder: string, made: string[], disk: Disk): void {
  for (const one of between(folder, dirname(step.path))) {
    if (statOf(one, disk)) continue;
    disk.mkdirSync(one);
    made.push(one);
  }
  writeTemporary(step.temporary, step.after, step.old.stats, step.mode ?? 0o666, disk);
}

/** Takes away what is in waiting; true when none is left. */
function clear(steps: Step[], disk: Disk): boolean {
  return steps.map(({ temporary }) => removeFile(temporary, disk)).every(Boolean);
}

function removeFolder(path: string, disk: Disk): void {
  try {
    disk.rmdirSync(path);
  } catch {
    // Someone has put a file there by now.
  }
}

/** Puts the old files back, under the journal too; throws UsageError that names them when that fails. */
function takeBack(placed: Step[], folder: string, journal: Journal, why: Refused, disk: Disk): void {
  const back = placed.flatMap((step) => {
    const { bytes, stats } = step.old;
    return bytes ? [stepOf({ ...step, before: undefined, after: bytes }, { bytes: Buffer.from(step.after), stats }, folder)] : [];
  });
  try {
    journal.plan(back.map(({ entry }) => entry));
    for (const step of back) writeTemporary(step.temporary, step.after, step.old.stats, 0o666, disk);
    journal.placing();
    for (const step of back) disk.renameSync(step.temporary, step.path);
    for (const step of placed) if (!step.old.bytes) disk.unlinkSync(step.path);
  } catch {
    const names = placed.map(({ shown }) => escapeControls(shown)).join(", ");
    throw new UsageError(`${why.what}; already written: ${names}; the next command that writes finishes or undoes this`);
  }
}
