// Lines on standard error.
import { wrap } from "../../formats/text/wrap.js";
import { oneLine } from "../../model/escape.js";
import type { Env } from "../../runtime/env.js";

/** Says a line on standard error, on a terminal fitted to its width. */
export function messagesOf(env: Env): (line: string) => void {
  // What goes on in further lines is indented by two.
  const width = env.stderr.terminal ? env.stdout.width - 2 : Number.POSITIVE_INFINITY;
  return (line) => env.stderr.print(`${wrap(oneLine(`arsom: ${line}`), width).join("\n  ")}\n`);
}
