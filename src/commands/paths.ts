// Paths on the command line: which files of the records they mean.
import { statSync } from "node:fs";
import { basename, isAbsolute, relative, resolve, sep } from "node:path";
import type { Env } from "../env.js";
import { plain } from "../model/plain.js";
import type { SourceFile } from "../model/record.js";
import { Mistake } from "../query/mistake.js";
import type { Opened } from "./open.js";

/** True when a path is a folder or lies below it. */
export function isIn(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === "" || (!way.startsWith(`..${sep}`) && way !== ".." && !isAbsolute(way));
}

/** Whether a file of the records is meant: all are when no path is given. Throws Mistake for a path that is not there, not among the records, or without any. */
export function filesAt(args: string[], { data, shown, store, unreadable }: Opened, env: Env): (file: SourceFile) => boolean {
  const paths = args.map((arg) => resolve(env.cwd, arg));
  const there = paths.length > 0 ? [...store.files, ...unreadable].map(({ path }) => resolve(env.cwd, path)) : [];
  for (const [i, path] of paths.entries()) {
    const name = plain(args[i] as string);
    if (!statSync(path, { throwIfNoEntry: false })) throw new Mistake(`${name} is not there`);
    if (!isIn(path, data.folder) && !isIn(data.folder, path))
      throw new Mistake(`${name} lies outside the records in ${shown}; name their folder with --data`);
    // The settings are checked whenever records are read.
    if (basename(path) !== "arsom.yaml" && !there.some((file) => isIn(file, path)))
      throw new Mistake(`${name} holds no records: their files end in .yaml or .yml, and no name begins with a dot`);
  }
  return (file) => paths.length === 0 || paths.some((path) => isIn(resolve(env.cwd, file.path), path));
}
