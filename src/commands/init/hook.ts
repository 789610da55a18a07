// The hook of a repository: switched on by a copy among git's own, since a folder of hooks in the tree would be any branch's to fill.
import { existsSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeFolders } from "../../load/make-folder.js";
import { runGit, type Variables } from "../../runtime/git/run.js";
import type { InitFolder } from "./place.js";

/** A hook: its text, and its file in the tree as it is shown. */
export interface Hook {
  text: string;
  shown: string;
}

/** Begins a repository on a branch where there is none, with the hook switched on; gives the lines that say what was done or is to be done. */
export async function switchHook(place: InitFolder, hook: Hook, branch: string, variables: Variables): Promise<string[]> {
  const copied = join(place.top, ".git/hooks/pre-commit");
  const byHand = `cp ${hook.shown} "$(git rev-parse --git-path hooks)/"`;
  if (place.inRepository) return existsSync(copied) ? [] : [`to have every commit checked: ${byHand}`];
  const begun = await runGit(["init", "--quiet", `--initial-branch=${branch}`, "--", place.root], variables);
  if (!begun) return [`git was not found: where it is, git init and ${byHand} switch the hook on`];
  if (begun.code !== 0) return [`git init failed here: git init and ${byHand} switch the hook on`];
  if (existsSync(copied)) return [`began a git repository, with a pre-commit hook of your own: it is to run ${hook.shown}`];
  makeFolders(dirname(copied));
  writeFileSync(copied, hook.text, { flag: "wx", mode: 0o755 });
  return [`began a git repository, whose commits ${hook.shown} checks`];
}
