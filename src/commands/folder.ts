// Makes the folder that a file is to be written in.
import { makeFolders } from "../load/make-folder.js";
import { plain } from "../model/plain.js";
import { Mistake } from "../model/usage-error.js";
import { refusalOf } from "../runtime/write/refused.js";

/** Makes a folder and those above it, where they are not there; throws Mistake that names what was to be written. */
export function makeFolder(path: string, shown: string): void {
  try {
    makeFolders(path);
  } catch (error) {
    throw new Mistake(`${plain(shown)} cannot be written: ${refusalOf(error)}`);
  }
}
