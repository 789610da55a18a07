// The user's cache folder: answers kept by what they depend on; never trusted when anything about them is odd.
import { readdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeFolders } from "./make-folder.js";
import { topOf } from "./top.js";

/** A name for values, as JSON, or bytes: the same ones give the same name, others another. */
export function digestOf(...parts: unknown[]): string {
  // Loaded when it is used: small data sets need no hashes.
  const hash = process.getBuiltinModule("node:crypto").createHash("sha256");
  for (const part of parts) {
    const bytes = part instanceof Uint8Array ? part : Buffer.from(JSON.stringify(part) ?? "");
    hash.update(`${bytes.length}:`).update(bytes);
  }
  return hash.digest("hex");
}

/**
 * A folder for answers by its real path, made where it is not there; undefined unless it is the user's alone: no one else may
 * read or write it or put another in its place, and it lies in no repository, which may bring files of its own.
 */
export function privateFolder(path: string): string | undefined {
  try {
    makeFolders(path, 0o700);
    const folder = realpathSync(path);
    return isPrivate(folder) && topOf(folder) === undefined ? folder : undefined;
  } catch {
    return undefined;
  }
}

/** True of a folder of the user's that no one else may enter, below folders that no one else may change. */
function isPrivate(folder: string): boolean {
  const user = process.getuid?.();
  // Windows keeps others out of the user's folders by lists, not by these bits.
  if (user === undefined) return true;
  const own = statSync(folder);
  if (own.uid !== user || (own.mode & 0o077) !== 0) return false;
  for (let at = dirname(folder); ; at = dirname(at)) {
    const { uid, mode } = statSync(at);
    // In a folder that all may write to, as /tmp, the sticky bit keeps each one's entries.
    if ((uid !== user && uid !== 0) || ((mode & 0o022) !== 0 && (mode & 0o1000) === 0)) return false;
    if (dirname(at) === at) return true;
  }
}

/** What was kept under a name for this key; undefined when there is nothing, or it is for another key, or damaged. */
export function recall(folder: string, name: string, key: string): unknown {
  try {
    const text = readFileSync(join(folder, name), "utf8");
    const body = text.slice(65);
    if (text.slice(0, 65) !== `${digestOf(key, body)}\n`) return undefined;
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** So many answers are kept. */
const MOST = 32;

/** Deletes the oldest answers, and with them what a killed process left. */
function prune(folder: string): void {
  const paths = readdirSync(folder)
    .filter((name) => /^[0-9a-f]{32}/.test(name))
    .map((name) => join(folder, name));
  if (paths.length <= MOST) return;
  const aged = paths.map((path) => ({ path, time: statSync(path).mtimeMs })).sort((a, b) => b.time - a.time);
  for (const { path } of aged.slice(MOST)) rmSync(path, { force: true });
}

/** Keeps a value under a name for a key, in a folder that is there; without a word when it cannot be written. */
export function remember(folder: string, name: string, key: string, value: unknown): void {
  const body = JSON.stringify(value);
  // A random name, and no file there before: nothing that was put in its place is written through.
  const random = process.getBuiltinModule("node:crypto").randomBytes(16).toString("hex");
  const temporary = join(folder, `${name}.${random}.tmp`);
  try {
    writeFileSync(temporary, `${digestOf(key, body)}\n${body}`, { mode: 0o600, flag: "wx" });
    renameSync(temporary, join(folder, name));
    prune(folder);
  } catch {
    try {
      rmSync(temporary, { force: true });
    } catch {
      // Nothing is kept, and nothing depends on it.
    }
  }
}
