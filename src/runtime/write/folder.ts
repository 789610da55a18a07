// Makes the folder that a file is to be written in.
import { makeFolders } from "../../load/make-folder.js";
import { escapeControls } from "../../model/escape.js";
import { UsageError } from "../../model/usage-error.js";
import { refusalOf } from "./refused.js";

/** Makes a folder and those above it, where they are not there; throws UsageError that names what was to be written. */
export function makeFolder(path: string, shown: string): void {
  try {
    makeFolders(path);
  } catch (error) {
    throw new UsageError(`${escapeControls(shown)} cannot be written: ${refusalOf(error)}`);
  }
}
