// The merge driver of a repository: named in .gitattributes, and configured in each clone, since no file in the tree may say what git runs.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gitAt, type Variables } from "../../runtime/git/run.js";
import type { InitFolder } from "./place.js";

/** Where arsom is not there, or fails, git merges line by line; a conflict that arsom has marked is left. */
const DRIVER = "arsom merge %O %A %B --path=%P || { [ $? = 1 ] && exit 1; git merge-file %A %O %B; }";

/** The line that configures it in a clone. */
export const CONFIGURE = `git config merge.arsom.driver '${DRIVER}'`;

/** Configures it in a repository that was begun here; gives the lines that say what was done or is to be done. */
export async function configureDriver({ top, root, inRepository }: InitFolder, variables: Variables): Promise<string[]> {
  const attributes = join(root, ".gitattributes");
  const named = existsSync(attributes) && readFileSync(attributes, "utf8").includes("merge=arsom");
  const unnamed = named ? [] : ["to have branches merged record by record: add the line /data/**/*.yaml merge=arsom to .gitattributes"];
  const set = await gitAt(top, ["config", "--get", "merge.arsom.driver"], variables);
  if (set?.code === 0) return unnamed;
  const done = inRepository ? undefined : await gitAt(top, ["config", "merge.arsom.driver", DRIVER], variables);
  return done?.code === 0 ? unnamed : [...unnamed, `to have branches merged record by record: ${CONFIGURE}`];
}
