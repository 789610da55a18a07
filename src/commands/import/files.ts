// The files that an import changes: records changed in their text, new ones where they belong in the file that holds their like.
import { existsSync, readFileSync } from "node:fs";
import { editorFor, type RecordEditor } from "../../keep/edit/record.js";
import { inserted } from "../../keep/file-parts.js";
import { formFor } from "../../keep/form.js";
import type { PlannedRow } from "../../keep/import/plan.js";
import { concernOf, datasetFor } from "../../keep/new/dataset.js";
import { recordText } from "../../keep/record.js";
import { type Splice, spliced } from "../../keep/splice.js";
import type { Store } from "../../load/store.js";
import { escapeControls } from "../../model/escape.js";
import { append } from "../../model/group.js";
import type { ArsomRecord, SourceFile } from "../../model/record.js";
import { UsageError } from "../../model/usage-error.js";
import type { Env } from "../../runtime/env.js";
import type { FileChange } from "../../runtime/write/change.js";
import type { Options } from "../command.js";
import { type Target, targetOf } from "../new/file.js";
import type { Opened } from "../open.js";
import { fileChanges, unreadableFiles } from "../rewrite.js";

/** The changes of files that rows make; a row whose record arsom does not change gets that as a fault. */
export async function importChanges(
  rows: PlannedRow[],
  outcome: { store: Store; records: Map<PlannedRow, ArsomRecord> },
  opened: Opened,
  options: Options,
  env: Env,
): Promise<FileChange[]> {
  const editor = await editorFor(opened.store);
  const edits = new Map<SourceFile, Splice[]>();
  const added = new Map<string, { target: Target; texts: string[] }>();
  const targets = new Map<string, Target>();
  for (const row of rows) {
    if (row.outcome === "updated") addEdit(row, row.record as ArsomRecord, editor, edits);
    const record = row.outcome === "added" ? outcome.records.get(row) : undefined;
    if (!record) continue;
    const target = targetFor(record, row, targets, outcome.store, opened, options, env);
    const list = added.get(target.path) ?? { target, texts: [] };
    added.set(target.path, list);
    list.texts.push(recordText(row.after, formFor(record, outcome.store)));
  }
  const files = new Map(opened.store.files.map((file) => [file.path, file]));
  const texts = new Map([...edits].map(([file, splices]) => [file, spliced(file.text, splices)]));
  const fresh: FileChange[] = [];
  for (const { target, texts: records } of added.values()) {
    const file = files.get(target.shown);
    if (file) texts.set(file, inserted(texts.get(file) ?? file.text, records.join("---\n")).text);
    else fresh.push(freshChange(target, records));
  }
  return [...fileChanges(texts, env), ...fresh];
}

function addEdit(row: PlannedRow, record: ArsomRecord, editor: RecordEditor, edits: Map<SourceFile, Splice[]>): void {
  const { file, start, end } = record.place;
  try {
    append(edits, file, { start, end, text: editor.edited(record, row.changes) });
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    row.faults.push(error.message);
    row.outcome = "refused";
  }
}

/** The file of a new record, found once for all that concern the same. */
function targetFor(
  record: ArsomRecord,
  { kind }: PlannedRow,
  targets: Map<string, Target>,
  store: Store,
  opened: Opened,
  { file }: Options,
  { cwd }: Env,
): Target {
  const key = `${kind.name} ${kind.name === "partner" ? record.id : concernOf(record, store)}`;
  const target =
    targets.get(key) ?? targetOf(file as string | undefined, datasetFor(kind, record.fields, undefined, store), opened.data.folder, cwd);
  const [left] = unreadableFiles(opened.store, ({ path }) => path === target.shown);
  if (left) throw new UsageError(`${escapeControls(left.file)} is left alone: ${left.why}; --file names another; nothing was written`);
  targets.set(key, target);
  return target;
}

/** A file of which no record was read: it is not there, or holds none yet. */
function freshChange({ path, shown }: Target, records: string[]): FileChange {
  const before = existsSync(path) ? readFileSync(path) : undefined;
  return { path, shown, before, after: inserted(before?.toString("utf8") ?? "", records.join("---\n")).text };
}
