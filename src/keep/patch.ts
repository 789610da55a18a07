// What would change in files, as a unified diff; the one place that knows the library for it.
import { createTwoFilesPatch } from "diff";

/** A file before and after. */
export interface Changed {
  path: string;
  before: string;
  after: string;
}

/** The changes of files as `patch` and `git apply` take them, nothing of those that stay the same. */
export function patchOf(changes: Changed[]): string {
  return changes
    .filter(({ before, after }) => before !== after)
    .map(({ path, before, after }) =>
      createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, { context: 3 }).replace(/^=+\n/, ""),
    )
    .join("");
}
