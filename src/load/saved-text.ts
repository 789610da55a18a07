// The text of a source that is saved beside the records: an ordinary file below their folder, named by the source.
import { lstatSync, realpathSync } from "node:fs";
import { resolve, sep } from "node:path";
import { bytesOf } from "./bytes.js";
import { reasonOf } from "./walk.js";

/** No form of text has more bytes. */
const MOST_BYTES = 64 * 1024 * 1024;

/** The bytes of a file named by its path below a folder; why it is not read, where it lies elsewhere, is no ordinary file or is not there. */
export function savedBytes(folder: string, path: string): Uint8Array | { refused: string } {
  try {
    const home = realpathSync(folder);
    const file = resolve(home, path);
    if (!file.startsWith(home.endsWith(sep) ? home : home + sep)) return { refused: "it lies outside of the folder of the records" };
    // As with records: a link is no file, and neither is what a link on the way leads to.
    if (lstatSync(file).isSymbolicLink() || realpathSync(file) !== file) return { refused: "links are not followed" };
    if (!lstatSync(file).isFile()) return { refused: lstatSync(file).isDirectory() ? "it is a folder" : "it is no ordinary file" };
    const { bytes } = bytesOf(file, MOST_BYTES);
    return bytes ? Uint8Array.from(bytes) : { refused: `it has more than ${MOST_BYTES / 1024 / 1024} MiB` };
  } catch (error) {
    return { refused: reasonOf(error) };
  }
}
