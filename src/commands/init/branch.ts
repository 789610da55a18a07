// The branch that pull requests are merged into, which the workflow names.
import { gitAt, runGit, type Variables } from "../../runtime/git/run.js";
import type { InitFolder } from "./place.js";

/** What the remote says, else the branch at hand; of a repository to be begun, the one that the user's settings ask for, else `main`. */
export async function mainBranch({ top, inRepository }: InitFolder, variables: Variables): Promise<string> {
  const ask = (name: string) => gitAt(top, ["symbolic-ref", "--quiet", "--short", name], variables);
  const answers = inRepository
    ? [await ask("refs/remotes/origin/HEAD"), await ask("HEAD")]
    : [await runGit(["config", "init.defaultBranch"], variables)];
  const names = answers.map((ran) =>
    ran?.out
      .toString("utf8")
      .trim()
      .replace(/^origin\//, ""),
  );
  // In a workflow, the names of branches are patterns; these letters stand for themselves, in YAML as well.
  return names.find((name) => name && /^[A-Za-z][\w./-]*$/.test(name)) ?? "main";
}
