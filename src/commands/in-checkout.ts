// Findings as a job of CI needs them: files named from the top of its checkout, and what their lines are known by.
import { readFileSync } from "node:fs";
import { isAbsolute, relative, resolve } from "node:path";
import { lineHashes } from "../formats/line-hash.js";
import { shownPath } from "../load/load.js";
import type { Output } from "../model/output.js";
import type { Env } from "../runtime/env.js";
import { isIn } from "./paths.js";

/** The result with its files named from the checkout, wherever in it the command runs; elsewhere by the names they have. */
export function inCheckout(output: Output, { cwd, variables: { GITHUB_WORKSPACE } }: Env): Output {
  const top = GITHUB_WORKSPACE && isAbsolute(GITHUB_WORKSPACE) && isIn(cwd, GITHUB_WORKSPACE) ? GITHUB_WORKSPACE : cwd;
  const named = <T extends { file: string }>(one: T): T => {
    const path = resolve(cwd, one.file);
    return one.file !== "-" && isIn(path, top) ? { ...one, file: shownPath(path, top) } : one;
  };
  const { findings } = output;
  if (!findings) return output;
  return {
    ...output,
    findings: () => {
      const found = findings();
      const within =
        relative(top, cwd) === ""
          ? found
          : {
              ...found,
              findings: found.findings.map((one) => ({ ...named(one), related: one.related.map(named) })),
              records: found.records.map(named),
            };
      return { ...within, lineHash: hashesBelow(top) };
    },
  };
}

/** The hash of a line of a file, which is read once; none where it cannot be. */
function hashesBelow(top: string): (file: string, line: number) => string | undefined {
  const files = new Map<string, string[]>();
  return (file, line) => {
    const known = files.get(file) ?? hashesOf(resolve(top, file));
    files.set(file, known);
    return known[line - 1];
  };
}

function hashesOf(path: string): string[] {
  try {
    return lineHashes(readFileSync(path, "utf8"));
  } catch {
    return [];
  }
}
