// Writes a file whole or not at all: a temporary file beside it, flushed, then renamed over it.
import { open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { reasonOf } from "../load/walk.js";
import { Mistake } from "../query/mistake.js";

/** Writes a text to a path; `shown` is the name for messages. Throws Mistake when it cannot be written; the old file then stands. */
export async function save(path: string, text: string | Uint8Array, shown: string): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const file = await open(temporary, "w");
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw new Mistake(`${shown} cannot be written: ${reasonOf(error)}`);
  }
}
