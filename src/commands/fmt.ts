// `arsom fmt`: the files in their canonical form.

import { formatterFor } from "../keep/fmt.js";
import { faultyFiles, reasonLeftOut } from "../load/faulty.js";
import type { Store } from "../load/store.js";
import { groupBy } from "../model/group.js";
import type { SourceFile } from "../model/record.js";
import { UsageError } from "../model/usage-error.js";
import type { WrittenData } from "../reports/written/data.js";
import { writtenReport } from "../reports/written/index.js";
import type { Env } from "../runtime/env.js";
import { EXIT } from "../runtime/exit.js";
import type { Command, Options, Result } from "./command.js";
import { DATA, PRINT } from "./flags.js";
import { dataFolder, openFolder } from "./open.js";
import { filesAt } from "./paths.js";
import { changesOf, type FileTexts, fileChanges, openToWrite, patchOutput, placeFiles } from "./rewrite.js";

export const command: Command = {
  name: "fmt",
  listed: { order: 150, summary: "write the files in their canonical form" },
  arguments: "[paths...]",
  summary: "write the files in their canonical form",
  details: `Puts the fields of every record, and of the entries in its lists, into the order of
the schema, and quotes, dates and lists into one form: ids and codes in brackets, open
texts and entries with fields one below another. Comments, silences and blank lines
stay with what they stand at, records stay where they are, no value changes; a list
with a comment in its brackets, and fields of your own, keep their layout. A file with
errors is left alone and named.
- alone reads standard input and writes standard output, for editors.`,
  prints: writtenReport,
  flags: [
    { flags: "--check", description: "write nothing; exit 1 when a file would change" },
    { flags: "--diff", description: "write nothing; show what would change" },
    ...DATA,
    ...PRINT,
  ],
  examples: [
    ["arsom fmt", "all files of the records here"],
    ["arsom fmt data/russia --check", "whether one folder is in form, for CI"],
    ["arsom fmt - < meetings.yaml", "as a filter"],
  ],
  writes: (args, { check, diff }) => !args.includes("-") && !check && !diff,
  async run(args, options, env) {
    if (args.includes("-")) return filter(args, options, env);
    const opened = await openToWrite(options, env);
    const { texts, faulty } = await canonical(opened.store, filesAt(args, opened, env));
    const changes = changesOf(texts);
    const dry = options.check === true || options.diff === true;
    if (!dry) await placeFiles(fileChanges(changes, env), env);
    const some = faulty.length > 0 || (dry && changes.size > 0);
    const exit = some ? EXIT.findings : EXIT.clean;
    const left = faulty.map((file) => ({ file: file.path, why: reasonLeftOut(file, opened.store) }));
    if (options.diff) return { exit, output: await patchOutput(changes, left, env) };
    const data: WrittenData = {
      version: 1,
      written: !dry,
      files: [...changes.keys()].map(({ path }) => ({ file: path, done: [] })),
      unchanged: texts.size - changes.size,
      left,
    };
    return { exit, output: writtenReport.make(data, { did: "Formatted", would: "Would format" }) };
  },
};

/** The canonical texts of the files, and those left alone because something in them cannot be read. */
async function canonical(store: Store, wanted: (file: SourceFile) => boolean): Promise<{ texts: FileTexts; faulty: SourceFile[] }> {
  const formatter = await formatterFor(store);
  const wrong = faultyFiles(store);
  const files = store.files.filter(wanted);
  const records = groupBy(store.records, ({ place }) => place.file);
  const sound = files.filter((file) => !wrong.has(file));
  return {
    texts: new Map(sound.map((file) => [file, formatter.file(file, records.get(file) ?? [])])),
    faulty: files.filter((file) => wrong.has(file)),
  };
}

/** Standard input in its canonical form, beside the records here, if any, which say what a claim speaks of. */
async function filter(args: string[], options: Options, env: Env): Promise<Result> {
  if (args.length > 1 || options.diff || options.format !== undefined || options.output !== undefined)
    throw new UsageError("- reads standard input and writes standard output: no path, --diff, --format or -o stands beside it");
  const input = await env.stdin();
  const { store } = await openFolder(dataFolder(options, env, "reading"), options, env, { input });
  const { texts, faulty } = await canonical(store, ({ path }) => path === "-");
  if (faulty.length > 0) throw new UsageError("standard input has errors and was left alone; arsom validate - names them");
  const [text = ""] = texts.values();
  if (!options.check) env.stdout.write(text);
  return { exit: options.check && text !== input ? EXIT.findings : EXIT.clean };
}
