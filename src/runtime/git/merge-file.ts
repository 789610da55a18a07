// Git's own merge of three files, line by line.
import { runGit, type Variables } from "./run.js";

/** The merged text, and whether the sides contradict each other in it; undefined where git cannot merge them, or is not there. */
export async function mergedByGit(
  [base, ours, theirs]: [base: string, ours: string, theirs: string],
  variables: Variables,
): Promise<{ text: Buffer; conflicts: boolean } | undefined> {
  const labels = ["ours", "base", "theirs"].flatMap((label) => ["-L", label]);
  const ran = await runGit(["merge-file", "-p", ...labels, "--", ours, base, theirs], variables);
  // The code is the number of conflicts, at most 127; above are errors, as of files that hold no text.
  return ran && ran.code < 128 ? { text: ran.out, conflicts: ran.code > 0 } : undefined;
}
