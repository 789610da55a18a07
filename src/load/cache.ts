// The user's cache folder: answers kept by what they depend on; never trusted when anything about them is odd.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

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

/** Keeps a value under a name for a key; without a word when the folder cannot be written. */
export function remember(folder: string, name: string, key: string, value: unknown): void {
  const body = JSON.stringify(value);
  // A random name, and no file there before: nothing that was put in its place is written through.
  const random = process.getBuiltinModule("node:crypto").randomBytes(16).toString("hex");
  const temporary = join(folder, `${name}.${random}.tmp`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
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
