// Snapshots on disk: the one of the shipped records beside the program, those of the user's own data sets in a private folder.
import { closeSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { privateFolder } from "../private-folder.js";
import { checksum, decodeSnapshot, encodeSnapshot, type FileSnapshot, type Snapshot } from "./format.js";
import type { SnapshotHome } from "./home.js";

const ENDING = ".snapshot";

/** So many bytes of records are kept of one data set, and so many bytes and snapshots of all together. */
const MOST_RECORDS = 64 * 1024 * 1024;
const MOST_BYTES = 256 * 1024 * 1024;
const MOST = 32;

/** Of a large data set what is new must be a share of it to be worth writing all of it again. */
const LARGE = 8 * 1024 * 1024;
const SHARE = 1 / 32;

/** A file that is only read: what the build made. It is looked through for damage no more than the program beside it. */
export function builtHome(path: string): SnapshotHome {
  return { find: (key) => readSnapshot(path, key, true) };
}

/** The snapshot of the data set in a folder, below the user's cache folder, where that is the user's alone. */
export function cacheHome(cache: string, folder: string): SnapshotHome {
  const place = privateFolder(cache);
  if (!place) return { find: () => undefined };
  const path = join(place, `${checksum([folder])}${ENDING}`);
  return {
    find: (key) => readSnapshot(path, key, false),
    keep: (key, files, news) => {
      const size = files.reduce((sum, one) => sum + one.size, 0);
      if (news === 0 || size > MOST_RECORDS || (size > LARGE && news < size * SHARE)) return;
      writeSnapshot(path, key, files);
      evict(place);
    },
  };
}

function readSnapshot(path: string, key: string, checked: boolean): Snapshot | undefined {
  try {
    return decodeSnapshot(readFileSync(path), key, checked);
  } catch {
    return undefined;
  }
}

/** Writes a snapshot whole or not at all; without a word when it cannot be written, as nothing depends on it. */
export function writeSnapshot(path: string, key: string, files: FileSnapshot[]): void {
  // A random name, and no file there before: nothing that was put in its place is written through.
  const temporary = `${path}.${process.getBuiltinModule("node:crypto").randomBytes(16).toString("hex")}.tmp`;
  try {
    const file = openSync(temporary, "wx", 0o600);
    try {
      for (const part of encodeSnapshot(key, files)) writeFileSync(file, part);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch {
    quietly(() => rmSync(temporary, { force: true }));
  }
}

/** Deletes the oldest snapshots of too many, and with them what a killed process left. */
function evict(folder: string): void {
  quietly(() => {
    const aged = readdirSync(folder)
      .filter((name) => name.includes(ENDING))
      .map((name) => {
        const path = join(folder, name);
        const { mtimeMs, size } = statSync(path);
        return { path, time: mtimeMs, size };
      })
      .sort((a, b) => b.time - a.time);
    let total = 0;
    for (const [i, { path, size }] of aged.entries()) {
      total += size;
      if (i >= MOST || total > MOST_BYTES) rmSync(path, { force: true });
    }
  });
}

function quietly(act: () => void): void {
  try {
    act();
  } catch {
    // What cannot be tidied is left.
  }
}
