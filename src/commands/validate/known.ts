// Findings that other records have too: those of the last commit, which were printed when it was made.
import { resolve } from "node:path";
import { folderAt } from "../../load/find.js";
import { shownPath } from "../../load/load.js";
import { escapeControls } from "../../model/escape.js";
import { findingChanges } from "../../reports/diff/findings.js";
import { type Choice, type RuledFinding, runRules } from "../../rules/engine/check.js";
import type { Env } from "../../runtime/env.js";
import type { Options } from "../command.js";
import { exitOf } from "../exit-code.js";
import { withoutMessages } from "../keeping/checked.js";
import { mustBe } from "../no-records.js";
import { openFolder } from "../open.js";

/**
 * The errors, and of the other findings those that the records of a folder do not have. Where these cannot be read, as when
 * the errors in them are being mended, all are new, and it is said why. Throws UsageError where there is no such folder.
 */
export async function newAmong(
  findings: RuledFinding[],
  folder: string,
  choice: Choice,
  options: Options,
  env: Env,
): Promise<RuledFinding[]> {
  const path = resolve(env.cwd, folder);
  mustBe(path, folder);
  // What is to be said of that folder was said of it.
  const silent: Env = { ...withoutMessages(env), incomplete: () => {} };
  try {
    const { store } = await openFolder({ ...folderAt(path), why: "path" }, options, silent);
    const came = new Set(findingChanges(runRules(store, choice).findings, findings, new Map()).new);
    return findings.filter((finding) => finding.severity === "error" || came.has(finding));
  } catch (error) {
    if (exitOf(error) === undefined) throw error;
    env.stderr.write(
      `arsom: every finding is printed, for ${escapeControls(shownPath(path, env.cwd))} cannot be read: ${(error as Error).message}`,
    );
    return findings;
  }
}
