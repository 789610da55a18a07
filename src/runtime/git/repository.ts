// The repository that a folder lies in, and how it is asked.
import { pathFrom, topOf } from "../../load/top.js";
import { escapeControls } from "../../model/escape.js";
import { UsageError } from "../../model/usage-error.js";
import { gitAt, type Ran, type Variables } from "./run.js";
import { UnreadableRepository } from "./unreadable.js";

/** The repository of a folder. */
export interface Repository {
  top: string;
  /** The path of the folder from the top, with forward slashes: `data`, or nothing. */
  prefix: string;
  variables: Variables;
}

/** The repository that a folder lies in; undefined when there is none. Throws UnreadableRepository when git cannot read it. */
export async function repositoryOf(folder: string, variables: Variables): Promise<Repository | undefined> {
  const top = topOf(folder);
  if (top === undefined) return undefined;
  const repository = { top, prefix: pathFrom(top, folder), variables };
  await ask(repository, ["rev-parse", "--git-dir"]);
  return repository;
}

/** Runs git on the repository, however it ends; throws UsageError when there is no git. */
export async function gitIn({ top, variables }: Repository, args: string[], input = ""): Promise<Ran> {
  const ran = await gitAt(top, args, variables, input);
  if (!ran) throw new UsageError("git is not installed, and revisions are read by it; give two folders: arsom diff OLD NEW");
  return ran;
}

/** What git writes on the repository; throws UnreadableRepository when it fails, UsageError when there is no git. */
export async function ask(repository: Repository, args: string[], input = ""): Promise<Buffer> {
  const { code, out, error } = await gitIn(repository, args, input);
  if (code !== 0) throw unreadable(error);
  return out;
}

/** The error of a repository that lacks what it should hold, with what git or we say of it. */
export function unreadable(reason: string): UnreadableRepository {
  const first = escapeControls((reason.split("\n")[0] ?? "").replace(/^(fatal|error): /, ""));
  const help =
    "what a shallow clone left out, git fetch --unshallow brings; a partial clone must be cloned in full; git fsck names other damage";
  return new UnreadableRepository(`git cannot read the repository: ${first}; ${help}`);
}
