// Makes folders one by one: Node's own way to make several never ends on a file system that refuses, such as /proc.
import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";

/** Makes a folder and those above it, where they are not there; throws what the file system says when it refuses. */
export function makeFolders(path: string, mode = 0o777): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  const above = dirname(path);
  if (above !== path && !existsSync(above)) makeFolders(above, mode);
  mkdirSync(path, { mode });
}
