// What is said about values in comments, when the values themselves go.
import type { TieredReader } from "../../load/read/tiered.js";

/** The comments of a text that stand on lines of their own, at the margin, but for those that suppress a finding. */
export function remarksIn(text: string, reader: TieredReader): string {
  const alone = reader.comments(text).filter((comment) => comment.alone);
  return withoutSilences(alone.map((comment) => `${comment.text.trimEnd()}\n`).join(""));
}

/** Comments and blank lines without what suppresses a finding: it would speak for what comes next. */
export function withoutSilences(lines: string): string {
  return lines
    .split(/(?<=\n)/)
    .filter((line) => !/#\s*arsom-ignore\b/.test(line))
    .join("");
}
