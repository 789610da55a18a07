// Where a git repository begins, found without git: what lies in a folder of records cannot pass itself off as one.
import { existsSync, realpathSync, statSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

/**
 * The top of the repository that a folder lies in: the nearest folder at or above it with a `.git`, be it a folder or the file
 * of a linked worktree or submodule; undefined when there is none. The folder must be there; links on its way are followed.
 */
export function topOf(folder: string): string | undefined {
  for (let at = realpathSync(folder); ; at = dirname(at)) {
    if (isRepository(join(at, ".git"))) return at;
    if (dirname(at) === at) return undefined;
  }
}

/** The path of a folder from a top above it, with forward slashes: `data`, or nothing for the top itself. */
export function pathFrom(top: string, folder: string): string {
  return relative(top, realpathSync(folder)).split(sep).join("/");
}

/** True of what git itself would take for a repository by this name: an empty folder, for one, is passed by. */
function isRepository(path: string): boolean {
  return existsSync(path) && (existsSync(join(path, "HEAD")) || statSync(path).isFile());
}
