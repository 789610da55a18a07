// Writes a file that the user named: whole or not at all, whatever stood there before.
import { stat, writeFile } from "node:fs/promises";
import { UsageError } from "../../model/usage-error.js";
import type { Disk } from "./disk.js";
import { refusalOf } from "./refused.js";
import { replace } from "./replace.js";

/** Writes a text to a path; `shown` is the name for messages. Throws UsageError when it cannot be written; the old file then stands. */
export async function save(path: string, text: string | Uint8Array, shown: string, disk?: Disk): Promise<void> {
  const there = await stat(path).catch(() => undefined);
  // A device or a pipe is written to, never replaced; /dev/stdout is a link to whatever standard output is.
  const device = /^\/(dev|proc)\//.test(path) || (there && !there.isFile());
  if (!device) return replace({ path, shown, after: text }, disk);
  await writeFile(path, text).catch((error) => {
    throw new UsageError(`${shown} cannot be written: ${refusalOf(error)}; nothing was changed`);
  });
}
