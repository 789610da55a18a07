// Days that flags take, as people write them: `--today "28 Nov 2026"`.
import { looksLikeDate } from "../model/date.js";
import { UsageError } from "../model/usage-error.js";
import type { Env } from "../runtime/env.js";
import type { Options } from "./command.js";

const FLAGS = { today: "--today", asOf: "--as-of" };

/** The options with their days as `YYYY-MM-DD`, and said so; throws UsageError for a text with two readings or none. */
export async function withDays(options: Options, env: Env): Promise<Options> {
  const read = { ...options };
  for (const [name, flag] of Object.entries(FLAGS)) {
    const text = options[name];
    if (typeof text !== "string" || looksLikeDate(text) || !/\d/.test(text)) continue;
    const { readAny } = await import("../query/understand.js");
    const date = await readAny(text);
    if ("reason" in date) throw new UsageError(`${flag}: ${date.reason}`);
    if (date.end !== undefined) throw new UsageError(`${flag} takes one day, not ${text}`);
    env.stderr.write(`${text}: ${date.start}`);
    read[name] = date.start;
  }
  return read;
}
