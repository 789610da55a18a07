// `arsom merge`: two versions of a file of records made one, as git asks it of a merge driver.
import { readFileSync, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import { mergedFile } from "../keep/merge/file.js";
import { decode } from "../load/decode.js";
import { reasonOf } from "../load/walk.js";
import { escapeControls } from "../model/escape.js";
import { LIMITS } from "../model/limits.js";
import { UsageError } from "../model/usage-error.js";
import type { Env } from "../runtime/env.js";
import { EXIT } from "../runtime/exit.js";
import { mergedByGit } from "../runtime/git/merge-file.js";
import { save } from "../runtime/write/save.js";
import type { Command } from "./command.js";

/** The three files as git names them, and the name of the one that is merged. */
interface Merging {
  paths: [base: string, ours: string, theirs: string];
  shown: string;
}

export const command: Command = {
  name: "merge",
  listed: { order: 185, summary: "merge two versions of a file, record by record; for git" },
  arguments: "<base> <ours> <theirs>",
  summary: "merge two versions of a file, record by record, as a merge driver of git",
  details: `Joins the records of both files by id, each field by field against the version that
both began from, and writes the result to OURS. Lists are sets, entries of lists are
joined by what they are known by, comments of both sides stay; what one side took out
and the other left as it was goes. Where both sides say different things, that field
alone is marked, inside its record: arsom validate names it (merge-conflict), and the
other records of the file are read. A file that is not surely records is merged by git,
line by line. Exit code 0 when nothing is left to settle, 1 when something is.

Git runs it for the files that .gitattributes says (arsom init writes it), in a clone
where this was set once; without it, or without arsom, git merges as it always does:
  git config merge.arsom.driver 'arsom merge %O %A %B --path=%P ||
    { [ $? = 1 ] && exit 1; git merge-file %A %O %B; }'`,
  flags: [{ flags: "--path <path>", description: "the name of the file in the repository, for messages" }],
  examples: [["arsom merge base.yaml ours.yaml theirs.yaml", "writes the merged records to ours.yaml"]],
  async run(args, options, env) {
    const paths = args.map((path) => resolve(env.cwd, path)) as Merging["paths"];
    const shown = escapeControls(typeof options.path === "string" ? options.path : (args[1] as string));
    const say = (line: string) => env.stderr.write(`arsom: ${shown}: ${line}`);
    const texts = paths.map((path, i) => textOf(path, args[i] as string));
    const name = basename(typeof options.path === "string" ? options.path : (args[1] as string));
    const wrong =
      name === "arsom.yaml" ? "settings are no records" : texts.map((text) => ("unsure" in text ? text.unsure : undefined)).find(Boolean);
    if (wrong) return { exit: await byLines({ paths, shown }, wrong, env, say) };
    const [base, ours, theirs] = texts as [Text, Text, Text];
    const merged = await mergedFile(base.text, ours.text, theirs.text);
    if ("unsure" in merged) return { exit: await byLines({ paths, shown }, merged.unsure, env, say) };
    const after = ours.mark + merged.text;
    if (after !== ours.mark + ours.text) await save(paths[1], after, shown, env.disk);
    for (const { id, fields } of merged.conflicts) {
      const what = fields.length > 0 ? `both sides changed ${fields.join(", ")}` : "both sides changed it";
      say(`${escapeControls(id)}: ${escapeControls(what)}; settle it between the marks, arsom validate names them`);
    }
    return { exit: merged.conflicts.length > 0 ? EXIT.findings : EXIT.clean };
  },
};

/** The text of a version, and the byte-order marks in front of it. */
interface Text {
  text: string;
  mark: string;
}

/** Reads a version; throws UsageError when it cannot be read. */
function textOf(path: string, shown: string): Text | { unsure: string } {
  try {
    if (statSync(path).size > LIMITS.file) return { unsure: "it is above limits.file" };
    const { text, badByte, marks } = decode(readFileSync(path));
    return badByte === undefined ? { text, mark: "\ufeff".repeat(marks) } : { unsure: "it is not UTF-8" };
  } catch (error) {
    throw new UsageError(`${escapeControls(shown)} cannot be read: ${reasonOf(error)}; nothing was changed`);
  }
}

/** Leaves the file to git's own merge, and says why; gives the exit code. */
async function byLines({ paths, shown }: Merging, why: string, env: Env, say: (line: string) => void): Promise<number> {
  const merged = await mergedByGit(paths, env.variables);
  if (!merged) {
    say(`not merged, for ${why}; ours stands, and git show has the other: git show ":3:./${shown}"`);
    return EXIT.findings;
  }
  await save(paths[1], merged.text, shown, env.disk);
  const left = merged.conflicts ? "; settle it between the marks" : "";
  say(`merged line by line, for ${why}${left}`);
  return merged.conflicts ? EXIT.findings : EXIT.clean;
}
