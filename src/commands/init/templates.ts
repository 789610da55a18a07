// The files that `arsom init` writes, with what they say of the place they are written to.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { version } from "../../load/package.js";
import { CONFIGURE } from "./driver.js";
import type { InitFolder } from "./place.js";

/** What stands for `{version}` and the like: the folder is written for a shell, the data and the branch for a workflow. */
export type Blanks = { [name in "version" | "folder" | "data" | "branch" | "driver"]: string };

/** A text of the package with its blanks filled in; `shipped` is the package's own `data/`. */
export function filled(shipped: string, from: string, blanks: Blanks): string {
  const text = readFileSync(join(dirname(shipped), from), "utf8");
  return text.replace(/\{(version|folder|data|branch|driver)\}/g, (_, name: keyof Blanks) => blanks[name]);
}

/** The blanks of a place, and of the branch that pull requests are merged into. */
export function blanksOf({ prefix }: InitFolder, branch: string): Blanks {
  return {
    version: version(),
    folder: `'${(prefix || ".").replaceAll("'", "'\\''")}'`,
    // In a name, this would begin an expression of GitHub's.
    data: JSON.stringify(prefix ? `${prefix}/data` : "data").replaceAll(/\$\{\{/g, (start) => `\${{ '${start}' }}`),
    branch,
    driver: CONFIGURE,
  };
}
