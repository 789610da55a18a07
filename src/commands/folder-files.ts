// Writes several files into a folder that the user named, all or none, nothing else in the folder touched.
import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { shownPath } from "../load/load.js";
import type { Env } from "../runtime/env.js";
import { makeFolder } from "../runtime/write/folder.js";
import { writing } from "../runtime/write/writer.js";

/** One file, by its name in the folder. */
export interface NewFile {
  name: string;
  content: string | Uint8Array;
}

/** The files of one command: `holds` is true of every name that it may write. */
export interface FileSet {
  files: NewFile[];
  command: string;
  holds(name: string): boolean;
}

/** Writes the files, in a folder made for them where it is not there; throws UsageError when one cannot be written. */
export async function writeFiles(folder: string, { files, command, holds }: FileSet, env: Env): Promise<void> {
  const at = resolve(env.cwd, folder);
  makeFolder(at, folder);
  const shown = folder.replace(/[\\/]$/, "");
  const changes = files.map(({ name, content }) => ({
    path: join(at, name),
    shown: `${shown}/${name}`,
    before: "any" as const,
    after: content,
  }));
  await writing(
    { folder: at, shown: (path) => shownPath(path, env.cwd), holds },
    command,
    (line) => env.stderr.write(`arsom: ${line}`),
    (writer) => writer.place(changes),
  );
}

/** True of a path that ends as one of a folder does, and of a folder that is there. */
export function namesFolder(path: string, { cwd }: Env): boolean {
  return /[\\/]$/.test(path) || (statSync(resolve(cwd, path), { throwIfNoEntry: false })?.isDirectory() ?? false);
}
