// The file that a new record goes to, and the record in it.
import { join, relative, resolve, sep } from "node:path";
import { inserted } from "../../keep/file-parts.js";
import type { Dataset } from "../../keep/new/dataset.js";
import { shownPath } from "../../load/load.js";
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

/** A file with records put in, and the line on which the first of them begins. */
export interface Added {
  change: FileChange;
  line: number;
}

/** Records as documents of a file, where they belong among its own, with the line ends that it has. */
export function added({ path, shown }: Target, text: string, writer: Writer): Added {
  const before = writer.read({ path, shown });
  const { text: after, line } = inserted(before?.toString("utf8") ?? "", text);
  return { change: { path, shown, before, after }, line };
}
