// Standard output of the process, quiet when a reader such as `head` has had enough.
import { fstatSync, statSync, writeSync } from "node:fs";
import { devNull } from "node:os";
import { oneLine } from "../model/escape.js";
import type { Env } from "./env.js";
import { EXIT } from "./exit.js";

/**
 * Standard output. A file or a pipe is written to at once: the stream that Node makes of it takes longer to load than most
 * commands run.
 */
export function standardOutput(): Env["stdout"] {
  let atOnce = process.platform !== "win32" && isPlain();
  const write = (text: string | Uint8Array) => {
    const left = atOnce ? written(text) : text;
    if (left.length === 0) return;
    // The reader is slower than its pipe will wait for: from here on the stream does.
    atOnce = false;
    stream().write(left);
  };
  return atOnce ? { write, terminal: false, width: 80 } : { write, terminal: stream().isTTY === true, width: stream().columns || 80 };
}

/** True of what certainly is no terminal. */
function isPlain(): boolean {
  try {
    const to = fstatSync(1);
    return to.isFile() || to.isFIFO() || (to.isCharacterDevice() && to.rdev === statSync(devNull).rdev);
  } catch {
    return false;
  }
}

/** Writes all that can be written without waiting, and gives what is left. */
function written(text: string | Uint8Array): Uint8Array {
  let left = typeof text === "string" ? Buffer.from(text) : text;
  try {
    while (left.length > 0) left = left.subarray(writeSync(1, left));
  } catch (error) {
    stopAt(error as NodeJS.ErrnoException);
  }
  return left;
}

let made: NodeJS.WriteStream | undefined;

function stream(): NodeJS.WriteStream {
  made ??= process.stdout.on("error", stopAt);
  return made;
}

function stopAt({ code, message }: NodeJS.ErrnoException): void {
  if (code === "EAGAIN") return;
  if (code === "EPIPE") process.exit(process.exitCode ?? 0);
  process.stderr.write(`arsom: standard output cannot be written: ${oneLine(message)}\n`);
  process.exit(EXIT.unreadable);
}
