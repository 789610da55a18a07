// Reads the text of settings or of a schema: of an ordinary file inside the repository, and of no more than it may hold.
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync } from "node:fs";
import { basename, dirname, resolve, sep } from "node:path";
import { BadSettings } from "./bad-settings.js";
import { decode } from "./decode.js";
import { topOf } from "./top.js";
import { reasonOf } from "./walk.js";

/** So many bytes `arsom.yaml` or a schema may have; the largest schema that ships has a tenth of it. */
export const MOST_BYTES = 64 * 1024;

/**
 * The text of a file of a data set, named by its path from the folder that holds `arsom.yaml`; a byte-order mark is left out.
 * Throws BadSettings for what is no ordinary file, lies outside of the repository or behind a link, is too large, or is no UTF-8.
 */
export function readSettingsFile(folder: string, path: string, name: string): string {
  const bytes = bytesOf(folder, path, name);
  if (bytes.length > MOST_BYTES) throw new BadSettings(`${name}: it has more than ${MOST_BYTES} bytes`);
  return decodeSettings(bytes, name);
}

/** The text of bytes of settings; throws BadSettings when they are no UTF-8. */
export function decodeSettings(bytes: Uint8Array, name: string): string {
  const { text, badByte, marks } = decode(bytes);
  if (badByte !== undefined) throw new BadSettings(`${name}: byte ${badByte + 1} is no UTF-8; save it as UTF-8`);
  if (marks > 1) throw new BadSettings(`${name}: it begins with a second byte-order mark; save it as UTF-8 without one`);
  return text;
}

function bytesOf(folder: string, path: string, name: string): Uint8Array {
  const refuse = (why: string): never => {
    throw new BadSettings(`${name}: ${why}`);
  };
  try {
    const home = realpathSync(folder);
    const file = resolve(home, path);
    const root = repositoryOf(home);
    if (!file.startsWith(root.endsWith(sep) ? root : root + sep)) refuse("it lies outside of the repository");
    // As with records, and as git itself has it in a commit: a link is no file.
    if (lstatSync(file).isSymbolicLink() || realpathSync(file) !== file) refuse("links are not followed; it must be an ordinary file");
    const read = lstatSync(file).isFile() ? firstBytes(file) : undefined;
    return read ?? refuse(lstatSync(file).isDirectory() ? "it is a folder" : "it is no ordinary file");
  } catch (error) {
    throw error instanceof BadSettings ? error : new BadSettings(`${name}: ${reasonOf(error)}`);
  }
}

/** The bytes of a file up to one more than it may have; undefined of what is no file any longer. */
function firstBytes(path: string): Uint8Array | undefined {
  // It may have become a pipe since it was looked at: opening one that no one writes to must not wait.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    if (!fstatSync(file).isFile()) return undefined;
    const room = Buffer.alloc(MOST_BYTES + 1);
    let size = 0;
    for (let read = -1; read !== 0 && size < room.length; size += read) read = readSync(file, room, size, room.length - size, null);
    return room.subarray(0, size);
  } finally {
    closeSync(file);
  }
}

/** The git repository that a folder is in; else the folder itself, or the one above of a folder `data`, as settings are looked for. */
function repositoryOf(folder: string): string {
  return topOf(folder) ?? (basename(folder) === "data" ? dirname(folder) : folder);
}
