// Paths on the command line: which files of the records they mean.
import { basename, isAbsolute, relative, resolve, sep } from "node:path";
import { escapeControls } from "../model/escape.js";
import type { SourceFile } from "../model/record.js";
import { UsageError } from "../model/usage-error.js";
import type { Env } from "../runtime/env.js";
import { mustBe, noRecordsIn } from "./no-records.js";
import type { Opened } from "./open.js";

/** True when a path is a folder or lies below it. */
export function isIn(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === "" || (!way.startsWith(`..${sep}`) && way !== ".." && !isAbsolute(way));
}

/** Whether a file of the records is meant: all are when no path is given. Throws for a path that is not there, not among the records, or without any. */
export function filesAt(args: string[], opened: Opened, env: Env): (file: SourceFile) => boolean {
  const { data, shown } = opened;
  const paths = args.map((arg) => resolve(env.cwd, arg));
  for (const [i, path] of paths.entries()) {
    const name = args[i] as string;
    mustBe(path, name);
    if (!isIn(path, data.folder) && !isIn(data.folder, path))
      throw new UsageError(`${escapeControls(name)} lies outside the records in ${shown}; name their folder with --data`);
    // The settings are checked whenever records are read.
    if (basename(path) !== "arsom.yaml") holdsRecords(path, name, opened, env);
  }
  return (file) => paths.length === 0 || paths.some((path) => isIn(resolve(env.cwd, file.path), path));
}

/** Throws NoRecords when no file of the records, read or not, stands at a path or below it. */
function holdsRecords(path: string, typed: string, { full, unreadable }: Opened, env: Env): void {
  const files = [...full.files, ...full.unreadFiles, ...unreadable];
  if (!files.some((file) => isIn(resolve(env.cwd, file.path), path))) throw noRecordsIn(path, typed);
}
