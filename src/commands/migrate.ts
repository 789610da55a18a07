// `arsom migrate`: records of older versions, rewritten as the newest.
import { isOlder, migrated, versionOf } from "../keep/migrate.js";
import { spliced } from "../keep/splice.js";
import { positionOf } from "../load/locate.js";
import { groupBy } from "../model/group.js";
import type { ArsomRecord } from "../model/record.js";
import type { WrittenData } from "../reports/written/data.js";
import { writtenReport } from "../reports/written/index.js";
import { EXIT } from "../runtime/exit.js";
import type { Command } from "./command.js";
import { DATA, PRINT } from "./flags.js";
import { filesAt } from "./paths.js";
import { type FileTexts, fileChanges, openToWrite, patchOutput, placeFiles, unreadableFiles } from "./rewrite.js";

export const command: Command = {
  name: "migrate",
  listed: { order: 180, summary: "rewrite records of older versions as the newest" },
  arguments: "[paths...]",
  summary: "rewrite records of older versions as the newest",
  details: `Every version that ever was is read; this writes the newest, comments and layout kept.
How one version becomes the next stands in the schema of a kind (x-upgrades).`,
  prints: writtenReport,
  flags: [
    { flags: "--check", description: "write nothing; exit 1 when a record is of an older version" },
    { flags: "--dry-run", description: "write nothing; show what would change as a patch" },
    ...DATA,
    ...PRINT,
  ],
  examples: [
    ["arsom migrate", "all records here"],
    ["arsom migrate --check", "whether any is of an older version, for CI"],
  ],
  writes: (_, { dryRun, check }) => !dryRun && !check,
  async run(args, options, env) {
    const opened = await openToWrite(options, env);
    const { store } = opened;
    const wanted = filesAt(args, opened, env);
    const records = [...store.records, ...store.broken].filter(({ place }) => wanted(place.file));
    const older = groupBy(
      records.filter((record) => isOlder(record, store)),
      ({ place }) => place.file,
    );
    const newest = (record: ArsomRecord) => ({ ...record.place, text: migrated(record, store) });
    const texts: FileTexts = new Map([...older].map(([file, records]) => [file, spliced(file.text, records.map(newest))]));
    const dry = options.check === true || options.dryRun === true;
    if (!dry) await placeFiles(fileChanges(texts, env), env);
    const left = unreadableFiles(store, wanted);
    const some = dry && texts.size + left.length > 0;
    const exit = some ? EXIT.findings : EXIT.clean;
    if (options.dryRun) return { exit, output: await patchOutput(texts, left, env) };
    const done = (record: ArsomRecord) => {
      const kind = store.kind(record.kind);
      const older = versionOf(record, kind);
      const named = record.id || `a ${record.kind}`;
      const what = older < kind.version ? `version ${older} of ${named} is now ${kind.version}` : `the fields of ${named} are those of now`;
      return { line: positionOf(record.place.file.text, record.place.start).line, record: record.id || null, what };
    };
    const files = [...older].map(([file, records]) => ({ file: file.path, done: records.map(done) }));
    const unchanged = store.files.filter((file) => wanted(file) && !store.unreadFiles.has(file)).length - files.length;
    const data: WrittenData = { version: 1, written: !dry, files, unchanged, left };
    return { exit, output: writtenReport.make(data, { did: "Migrated", would: "Would migrate" }) };
  },
};
