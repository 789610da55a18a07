// The file that a new record goes to, and the record at its end.
import { join, relative, resolve, sep } from "node:path";
import type { Dataset } from "../../keep/new/dataset.js";
import { shownPath } from "../../load/load.js";
import { split } from "../../load/split.js";
import { isRecords } from "../../load/walk.js";
import { escapeControls } from "../../model/escape.js";
import { UsageError } from "../../model/usage-error.js";
import type { FileChange } from "../../runtime/write/change.js";
import type { Writer } from "../../runtime/write/writer.js";
import { isIn } from "../paths.js";

/** A file of records, there or to be made. */
export interface Target {
  path: string;
  shown: string;
}

/** The file that `--file` names, which must be one that is read, or that of the data set. */
export function targetOf(file: string | undefined, dataset: Dataset, folder: string, cwd: string): Target {
  const usual = () => ("path" in dataset ? resolve(cwd, dataset.path) : join(folder, dataset.below));
  const path = file === undefined ? usual() : resolve(cwd, file);
  const shown = shownPath(path, cwd);
  const way = relative(folder, path).split(sep);
  if (!isIn(path, folder) || way.some((name) => name.startsWith(".")) || !isRecords(way.at(-1) as string))
    throw new UsageError(
      `${escapeControls(shown)} is no file of these records: give one that ends in .yaml below ${escapeControls(shownPath(folder, cwd))}`,
    );
  return { path, shown };
}

/** A file with records at its end, and the line on which they begin. */
export interface Appended {
  change: FileChange;
  line: number;
}

/** Records at the end of a file, as documents of their own with the line ends that the file has. */
export function appended({ path, shown }: Target, text: string, writer: Writer): Appended {
  const before = writer.read({ path, shown });
  const old = before?.toString("utf8") ?? "";
  const marker = split(old).length > 0 ? "---\n" : "";
  const added = `${old === "" || old.endsWith("\n") ? "" : "\n"}${marker}${text}`;
  const after = Buffer.concat([before ?? Buffer.alloc(0), Buffer.from(old.includes("\r\n") ? added.replaceAll("\n", "\r\n") : added)]);
  return { change: { path, shown, before, after }, line: (old + added).split("\n").length - text.split("\n").length + 1 };
}
