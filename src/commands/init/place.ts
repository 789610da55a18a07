// Where a repository of records is begun: in a folder of its own, or in one below the top of a repository that is there.
import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, sep } from "node:path";
import { topOf } from "../../load/top.js";

/** A folder for records, which need not be there yet, by its real path. */
export interface InitFolder {
  root: string;
  /** The top of its repository, which is the folder itself where there is none yet. */
  top: string;
  inRepository: boolean;
  /** The path from the top to the folder, with forward slashes; nothing when they are one. */
  prefix: string;
}

/** The place of a folder. */
export function initFolder(path: string): InitFolder {
  const root = realPath(path);
  const top = topOf(standing(root));
  return {
    root,
    top: top ?? root,
    inRepository: top !== undefined,
    prefix: relative(top ?? root, root)
      .split(sep)
      .join("/"),
  };
}

/** True of a path, there or not, that no link leads out of the repository. */
export function isInside({ top }: InitFolder, path: string): boolean {
  const way = relative(realPath(top), realPath(path));
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The real path of what need not be there. */
function realPath(path: string): string {
  return existsSync(path) ? realpathSync(path) : join(realPath(dirname(path)), basename(path));
}

/** The nearest folder above that is there. */
function standing(path: string): string {
  return existsSync(path) ? path : standing(dirname(path));
}
