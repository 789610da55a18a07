// `arsom fix`: the repairs that findings carry, applied.

import { resolve } from "node:path";
import { mended, type Repair } from "../keep/mend.js";
import { recordOf } from "../model/finding.js";
import { shortened } from "../model/shortened.js";
import type { EditDone, WrittenData } from "../reports/written/data.js";
import { writtenReport } from "../reports/written/index.js";
import { EXIT } from "../runtime/exit.js";
import type { Command } from "./command.js";
import { DATA, PRINT } from "./flags.js";
import { withoutMessages } from "./keeping/checked.js";
import { openFolder } from "./open.js";
import { filesAt } from "./paths.js";
import { type FileTexts, fileChanges, openToWrite, patchOutput, placeFiles, unreadableFiles } from "./rewrite.js";
import { choiceOf } from "./validate.js";

export const command: Command = {
  name: "fix",
  listed: { order: 160, summary: "mend what can be mended for certain" },
  arguments: "[paths...]",
  summary: "mend what can be mended for certain",
  details: `Applies the repairs that findings carry: a field or closed value with a slip of one
letter, a code in small letters, a value that needs quotes, an empty field, a silence
that silences nothing, a name that ASEAN writes otherwise, a date in words or in
another order (19 Februari 2019), a claim that says again what another says. A repair
may show the next one - a field under a misspelt kind - so it goes on until nothing is
left that is certain. Comments and layout stay. What is left, arsom validate names.`,
  prints: writtenReport,
  flags: [
    { flags: "--dry-run", description: "write nothing; show what would change as a patch" },
    { flags: "--check", description: "write nothing; exit 1 when there is something to mend" },
    { flags: "--rule <rules>", description: "mend only what these rules find", takes: "list" },
    ...DATA,
    ...PRINT,
  ],
  examples: [
    ["arsom fix --dry-run", "what would be mended"],
    ["arsom fix --rule schema", "only misspelt fields and values"],
    ["arsom fix data/russia", "only in one folder"],
  ],
  writes: (_, { dryRun, check }) => !dryRun && !check,
  async run(args, options, env) {
    const opened = await openToWrite(options, env);
    const { store } = opened;
    const wanted = filesAt(args, opened, env);
    const silent = withoutMessages(env);
    const { files, unsettled } = await mended(store, {
      choice: choiceOf(options),
      wanted,
      read: async (files) => {
        const texts = new Map(files.map(({ file, text }) => [resolve(env.cwd, file.path), text]));
        return (await openFolder(opened.data, { ...options, cache: false }, silent, { texts })).store;
      },
    });
    const texts: FileTexts = new Map(files.map(({ file, text }) => [file, text]));
    const dry = options.dryRun === true || options.check === true;
    const unmarked = new Set(files.filter((one) => one.unmarked).map(({ file }) => file));
    if (!dry) await placeFiles(fileChanges(texts, env, unmarked), env);
    if (unsettled)
      env.stderr.write("arsom: repairs still undo one another; arsom validate names what is left, and it is to be mended by hand");
    const exit = unsettled || (options.check && files.length > 0) ? EXIT.findings : EXIT.clean;
    const left = unreadableFiles(store, wanted);
    if (options.dryRun) return { exit, output: await patchOutput(texts, left, env) };
    const done = files.map(({ file, repairs }) => ({ file: file.path, done: repairs.map(doneOf) }));
    const unchanged = store.files.filter((file) => wanted(file) && !store.unreadFiles.has(file)).length - files.length;
    const data: WrittenData = { version: 1, written: !dry, files: done, unchanged, left };
    return { exit, output: writtenReport.make(data, { did: "Mended", would: "Would mend" }) };
  },
};

/** What a repair does, in words: what stood there and what stands there now. */
function doneOf({ line, old, put, finding }: Repair): EditDone {
  const record = recordOf(finding.at)?.id || null;
  if (old === undefined || put === undefined) return { line, record, what: `the byte-order mark is gone (${finding.rule})` };
  return { line, record, what: `${shown(old)} is ${put === "" ? "gone" : `now ${shown(put)}`} (${finding.rule})` };
}

function shown(text: string): string {
  const line = text.trim().replace(/\s+/g, " ");
  return shortened(line, 80);
}
