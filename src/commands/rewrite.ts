// What the commands that change records share: the records to change, and the writing of the files they stand in.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { decode } from "../load/decode.js";
import { reasonLeftOut } from "../load/faulty.js";
import type { DataFolder } from "../load/find.js";
import type { Store } from "../load/store.js";
import { reasonOf } from "../load/walk.js";
import { escapeControls } from "../model/escape.js";
import type { Output } from "../model/output.js";
import type { SourceFile } from "../model/record.js";
import { UsageError } from "../model/usage-error.js";
import type { WrittenData } from "../reports/written/data.js";
import type { Env } from "../runtime/env.js";
import type { FileChange } from "../runtime/write/change.js";
import { type Writer, writing } from "../runtime/write/writer.js";
import type { Options } from "./command.js";
import { undoOf } from "./keeping/undo.js";
import { noRecordsIn } from "./no-records.js";
import { dataFolder, isEmpty, type Opened, openFolder, recordsIn } from "./open.js";

/** Files and the texts they are to hold. */
export type FileTexts = Map<SourceFile, string>;

/** Opens the records for a command that changes them; none but `new` begins where there are none. */
export async function openToWrite(options: Options, env: Env, begins = false): Promise<Opened> {
  const data = folderToWrite(options, env);
  const opened = await openFolder(data, { ...options, cache: false }, env);
  if (!begins && isEmpty(opened.full)) throw noRecordsIn(data.folder, opened.shown);
  return opened;
}

/** The folder of the records: never those that ship with arsom. */
function folderToWrite(options: Options, env: Env): DataFolder {
  const data = dataFolder(options, env, "checking");
  if (data.why === "shipped")
    throw new UsageError("the records that ship with arsom are not changed in place; arsom init begins records of your own");
  return data;
}

/** Runs a command that changes records under their lock; what was left unfinished is settled first, and said. */
export async function underLock<T>(command: string, options: Options, env: Env, run: (writer: Writer) => Promise<T>): Promise<T> {
  const { folder } = folderToWrite(options, env);
  return writing(recordsIn(folder, env), command, (line) => env.stderr.write(`arsom: ${line}`), run, { disk: env.disk });
}

/** Throws UsageError when something of the records could not be read: what it may hold cannot be told. */
export function allRead({ unreadable }: Opened, mayHold: string): void {
  if (unreadable.length > 0) throw new UsageError(`not every file could be read, and one of them may ${mayHold}; nothing was changed`);
}

/** The files of which nothing was read, and why each is left alone. */
export function unreadableFiles(store: Store, wanted: (file: SourceFile) => boolean = () => true): WrittenData["left"] {
  return [...store.unreadFiles].filter(wanted).map((file) => ({ file: file.path, why: reasonLeftOut(file, store) }));
}

/** What would change, as a unified diff in text, and file by file as data; the files left alone are said on standard error. */
export async function patchOutput(changes: FileTexts, left: WrittenData["left"], env: Env): Promise<Output> {
  for (const { file, why } of left) env.stderr.write(`arsom: ${escapeControls(file)} is left alone: ${why}`);
  const { patchOf } = await import("../keep/patch.js");
  const files = [...changes].map(([{ path, text }, after]) => ({ file: path, patch: patchOf([{ path, before: text, after }]) }));
  return {
    paper: () => ({ blocks: files.map(({ patch }) => ({ verbatim: patch.replace(/\n$/, "") })) }),
    data: () => ({ version: 1, files }),
  };
}

/** Those whose text would be another. */
export function changesOf(texts: FileTexts): FileTexts {
  return new Map([...texts].filter(([file, text]) => file.text !== text));
}

/** The files that change, as they are written; throws UsageError when one holds something else by now than was read. Those of `unmarked` lose their byte-order mark. */
export function fileChanges(texts: FileTexts, env: Env, unmarked: Set<SourceFile> = new Set()): FileChange[] {
  const changes = [...texts].filter(([file, text]) => file.text !== text || unmarked.has(file));
  return changes.map(([file, text]) => changeOf(file, text, unmarked.has(file), env));
}

/** Writes files, all or none, and says how git undoes it; throws UsageError that says what was done. */
export async function placeFiles(changes: FileChange[], env: Env): Promise<void> {
  await writerOf(env).place(changes);
  await sayUndo(changes, env);
}

/** Says how git undoes a write, where it is in a repository. */
export async function sayUndo(changes: FileChange[], env: Env): Promise<void> {
  const undo = await undoOf(changes, env.variables);
  if (undo) env.stderr.write(`arsom: ${undo}`);
}

/** What writes under the lock, for a command that says it writes. */
export function writerOf(env: Env): Writer {
  if (!env.writer) throw new Error("files are written without their lock");
  return env.writer;
}

function changeOf(file: SourceFile, text: string, unmarked: boolean, env: Env): FileChange {
  const path = resolve(env.cwd, file.path);
  let before: Buffer;
  try {
    before = readFileSync(path);
  } catch (error) {
    throw new UsageError(`${escapeControls(file.path)} cannot be written: ${reasonOf(error)}; nothing was changed`);
  }
  const { text: now, marks } = decode(before);
  if (now !== file.text)
    throw new UsageError(`${escapeControls(file.path)} was changed meanwhile; nothing was written, run the command again`);
  return { path, shown: file.path, before, after: `${unmarked ? "" : "\ufeff".repeat(marks)}${text}` };
}
