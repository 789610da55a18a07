// Starts the built program from the code that V8 made of it last time: compiling it takes longer than most commands run.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";
import { cacheFolder } from "./env.js";

/** What the program gives: `start` of `cli.ts`. */
interface Program {
  start(): Promise<void>;
}

/** Runs the program in a file, which holds the expression of a function; its name changes with what it holds. */
export async function launch(folder: string, name: string): Promise<void> {
  const filename = join(folder, name);
  const at = keptAt(name);
  const cachedData = at && recall(at);
  // The program is written in ASCII alone, which is read most quickly so.
  const script = new Script(readFileSync(filename, "latin1"), { filename, cachedData });
  const program: Program = script.runInThisContext()(createRequire(filename), filename);
  await program.start();
  if (at && (!cachedData || script.cachedDataRejected)) remember(at, script.createCachedData());
}

/**
 * Where the code is kept: apart for every command, as each uses other parts, and for every Node. V8 itself refuses code
 * that was made by another version or with other flags, so a wrong name would cost time, not truth.
 */
function keptAt(name: string): { folder: string; name: string } | undefined {
  const folder = process.env.NODE_DISABLE_COMPILE_CACHE ? undefined : cacheFolder(process.env, process.platform);
  const command = process.argv.slice(2).find((word) => /^[a-z]{1,20}$/.test(word)) ?? "arsom";
  return folder ? { folder: join(folder, "code"), name: `${command}-${name}-${process.version}-${process.arch}` } : undefined;
}

/**
 * The code that was kept, twice: V8 does not look whether code is damaged, and would crash on it. Two copies are compared
 * sooner than what sums them up is loaded.
 */
function recall({ folder, name }: { folder: string; name: string }): Buffer | undefined {
  try {
    const bytes = readFileSync(join(folder, name));
    const code = bytes.subarray(0, bytes.length / 2);
    return code.length > 0 && code.equals(bytes.subarray(code.length)) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** So many pieces of code are kept; with the oldest goes what a killed process left. */
const MOST = 40;

/** Keeps code; without a word when the folder cannot be written. */
function remember({ folder, name }: { folder: string; name: string }, code: Buffer): void {
  const temporary = join(folder, `${name}.${process.pid}.tmp`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(temporary, Buffer.concat([code, code]), { mode: 0o600 });
    renameSync(temporary, join(folder, name));
    const aged = readdirSync(folder).map((file) => ({ file, time: statSync(join(folder, file)).mtimeMs }));
    for (const { file } of aged.sort((a, b) => b.time - a.time).slice(MOST)) rmSync(join(folder, file), { force: true });
  } catch {
    try {
      rmSync(temporary, { force: true });
    } catch {
      // Nothing is kept, and nothing depends on it.
    }
  }
}
