// Writes a file that the user named: whole or not at all, whatever stood there before.
import { stat, writeFile } from "node:fs/promises";
import { Mistake } from "../query/mistake.js";
import { refusalOf } from "./refused.js";
import { writeAll } from "./write.js";

/** Writes a text to a path; `shown` is the name for messages. Throws Mistake when it cannot be written; the old file then stands. */
export async function save(path: string, text: string | Uint8Array, shown: string): Promise<void> {
  const there = await stat(path).catch(() => undefined);
  if (!there || there.isFile()) return writeAll([{ path, shown, before: "any", after: text }]);
  // A device or a pipe is written to, never replaced.
  await writeFile(path, text).catch((error) => {
    throw new Mistake(`${shown} cannot be written: ${refusalOf(error)}; nothing was changed`);
  });
}
