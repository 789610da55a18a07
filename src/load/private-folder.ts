// A folder of the user's own in which files can be left for later runs: never trusted when anything about it is odd.
import { realpathSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { makeFolders } from "./make-folder.js";
import { topOf } from "./top.js";

/**
 * A folder by its real path, made where it is not there; undefined unless it is the user's alone: no one else may read or
 * write it or put another in its place, and it lies in no repository, which may bring files of its own.
 */
export function privateFolder(path: string): string | undefined {
  try {
    makeFolders(path, 0o700);
    const folder = realpathSync(path);
    return isPrivate(folder) && topOf(folder) === undefined ? folder : undefined;
  } catch {
    return undefined;
  }
}

/** True of a folder of the user's that no one else may enter, below folders that no one else may change. */
function isPrivate(folder: string): boolean {
  const user = process.getuid?.();
  // Windows keeps others out of the user's folders by lists, not by these bits.
  if (user === undefined) return true;
  const own = statSync(folder);
  if (own.uid !== user || (own.mode & 0o077) !== 0) return false;
  for (let at = dirname(folder); ; at = dirname(at)) {
    const { uid, mode } = statSync(at);
    // In a folder that all may write to, as /tmp, the sticky bit keeps each one's entries.
    if ((uid !== user && uid !== 0) || ((mode & 0o022) !== 0 && (mode & 0o1000) === 0)) return false;
    if (dirname(at) === at) return true;
  }
}
