// `arsom rename`: a record under another id, and all that refers to it, in one go.
import { withFixes } from "../keep/apply-fix.js";
import { renaming } from "../keep/rename.js";
import { scalarText } from "../keep/value.js";
import { positionOf } from "../load/locate.js";
import type { Store } from "../load/store.js";
import { isMoved } from "../load/written.js";
import { groupBy } from "../model/group.js";
import type { ArsomRecord, SourceFile } from "../model/record.js";
import { UsageError } from "../model/usage-error.js";
import type { EditDone, WrittenData } from "../reports/written/data.js";
import { writtenReport } from "../reports/written/index.js";
import type { Command } from "./command.js";
import { DATA, PRINT } from "./flags.js";
import { noneUnreadNames, ownRecord } from "./own-record.js";
import { allRead, type FileTexts, fileChanges, openToWrite, patchOutput, placeFiles, unreadableFiles } from "./rewrite.js";

export const command: Command = {
  name: "rename",
  listed: { order: 170, summary: "give a record another id, everywhere" },
  arguments: "<id> <new>",
  summary: "give a record another id, everywhere",
  details: `Changes the id of a record and every reference to it, in all files or in none. Where
a note, a reason or a comment speaks of the old id in words, the place is named and
the words stay.`,
  prints: writtenReport,
  flags: [{ flags: "--dry-run", description: "write nothing; show what would change as a patch" }, ...DATA, ...PRINT],
  examples: [
    ["arsom rename arsom-2016 arsom-13", "the meeting, the claims on it, and what follows it"],
    ["arsom rename jose-tavares jose-antonio-tavares --dry-run", "only look"],
  ],
  writes: (_, { dryRun }) => !dryRun,
  async run([id = "", wanted = ""], options, env) {
    const opened = await openToWrite(options, env);
    const { store } = opened;
    allRead(opened, "name it");
    const record = recordOwn(id, store);
    mayBe(wanted, store);
    noneUnreadNames(id, store);
    const { places, mentions } = renaming(record, wanted, store);
    const older = places.find(({ record, path }) => isMoved(record, String(path[0]), store));
    if (older) throw new UsageError(`${older.record.id} is written in an older version; run arsom migrate first`);
    const byFile = groupBy(places, ({ repair }) => repair.file);
    const mend = (file: SourceFile, list: typeof places) =>
      withFixes(
        file,
        list.map(({ repair }) => repair),
      );
    const texts: FileTexts = new Map([...byFile].map(([file, list]) => [file, mend(file, list)]));
    const left = unreadableFiles(store);
    if (options.dryRun) return { output: await patchOutput(texts, left, env) };
    await placeFiles(fileChanges(texts, env), env);
    const data: WrittenData = {
      version: 1,
      written: true,
      files: [...byFile].map(([file, list]) => ({
        file: file.path,
        done: list.map(({ record, path, repair }) => doneOf(record, path.join("."), repair.splice?.start ?? 0, wanted)),
      })),
      unchanged: store.files.filter((file) => !store.unreadFiles.has(file)).length - byFile.size,
      left: [...left, ...mentions.map(({ file, line }) => ({ file: `${file.path}:${line}`, why: `it speaks of ${id} in words` }))],
    };
    return { output: writtenReport.make(data, { did: "Renamed in", would: "Would rename in" }) };
  },
};

function doneOf(record: ArsomRecord, path: string, at: number, wanted: string): EditDone {
  const { line } = positionOf(record.place.file.text, at);
  return { line, record: record.id, what: path === "id" ? `${record.id} is now ${wanted}` : `${path} of ${record.id} names ${wanted}` };
}

/** The record of an id that it has of its own. */
function recordOwn(id: string, store: Store): ArsomRecord {
  const record = ownRecord(id, store);
  if (record.fields.id === undefined)
    throw new UsageError(`${id} has no id of its own: it is made of its source and its record; rename one of these`);
  return record;
}

/** Throws UsageError when a record may not have an id. */
function mayBe(wanted: string, store: Store): void {
  if (wanted.length > 80 || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(wanted))
    throw new UsageError(`${wanted} is no id: small letters, digits and single dashes, a letter first, 80 characters at most`);
  if (scalarText(wanted) !== wanted) throw new UsageError(`${wanted} is no id: YAML has a meaning of its own for it`);
  if (store.get(wanted) || store.isUnread(wanted)) throw new UsageError(`${wanted} is the id of another record`);
}
