// The end of a command that changes records: what would be caused is said, and all is written or nothing.
import type { WrittenData } from "../../reports/written/data.js";
import { writtenReport } from "../../reports/written/index.js";
import type { Verb } from "../../reports/written/paper.js";
import type { Env } from "../../runtime/env.js";
import { EXIT } from "../../runtime/exit.js";
import type { Options, Result } from "../command.js";
import type { Opened } from "../open.js";
import { type FileTexts, fileChanges, patchOutput, placeFiles, unreadableFiles } from "../rewrite.js";
import { tellFindings } from "./caused.js";
import { checkedChange } from "./checked.js";

/** Texts that files are to hold, and what is said of each change. */
export interface Edit {
  texts: FileTexts;
  /** What was done, by file. */
  done: WrittenData["files"];
  verb: Verb;
}

/** Writes an edit that causes no error, or shows it as a patch (`--dry-run`). */
export async function finishEdit({ texts, done, verb }: Edit, opened: Opened, options: Options, env: Env): Promise<Result> {
  const { store } = opened;
  const changes = fileChanges(texts, env);
  const checked = await checkedChange(changes, opened, options, env);
  await tellFindings(checked.caused, checked.store, options, env);
  const left = unreadableFiles(store);
  const exit = checked.refused ? EXIT.findings : EXIT.clean;
  if (options.dryRun) return { exit, output: await patchOutput(texts, left, env) };
  if (checked.refused) {
    env.stderr.write("arsom: nothing was written; mend what is wrong, or give other values");
    return { exit };
  }
  await placeFiles(changes, env);
  const unchanged = store.files.filter((file) => !store.unreadFiles.has(file)).length - done.length;
  return { exit, output: writtenReport.make({ version: 1, written: true, files: done, unchanged, left }, verb) };
}
