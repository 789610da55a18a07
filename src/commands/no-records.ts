// What is said where there is nothing to read: no data set, none of its records, or a path that leads to none.
import { readdirSync, statSync } from "node:fs";
import { NOT_THERE, whyAbsent } from "../load/walk.js";
import { escapeControls } from "../model/escape.js";
import { UsageError } from "../model/usage-error.js";

/** No data set, none of its records, or a path that cannot be read. */
export class NoRecords extends Error {}

/** So many files that hold no records are named. */
const MOST = 3;

/** The error of a folder, or a file, in which no record stands; it names what stands there instead. */
export function noRecordsIn(path: string, shown: string): NoRecords {
  const where = "records stand in files that end in .yaml or .yml";
  if (statSync(path, { throwIfNoEntry: false })?.isFile() && !/\.ya?ml$/i.test(path))
    return new NoRecords(`no record was found in ${escapeControls(shown)}; ${where}`);
  const others = filesIn(path).filter((name) => !name.startsWith("."));
  const records = others.some((name) => /\.ya?ml$/i.test(name) && name !== "arsom.yaml");
  const strangers = others.filter((name) => name !== "arsom.yaml");
  const named = strangers.slice(0, MOST).map(escapeControls).join(", ") + (strangers.length > MOST ? " and others" : "");
  const hint = records || strangers.length === 0 ? "" : `; ${where}, and it holds ${named}`;
  return new NoRecords(`no record was found in ${escapeControls(shown)}${hint}`);
}

/** The names of the files in a folder; none of what is no folder or cannot be read. */
function filesIn(path: string): string[] {
  try {
    const entries = readdirSync(path, { withFileTypes: true });
    return entries.flatMap((entry) => (entry.isFile() ? [entry.name] : [])).sort();
  } catch {
    return [];
  }
}

/** Throws when nothing can be read at a path that was typed: UsageError when it is not there, else NoRecords with the reason. */
export function mustBe(path: string, typed: string): void {
  const why = whyAbsent(path);
  if (why === NOT_THERE) throw new UsageError(`${escapeControls(typed)} is not there`);
  if (why !== undefined) throw new NoRecords(`${escapeControls(typed)} cannot be read: ${why}`);
}
