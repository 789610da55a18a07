// Patterns of the user's own schemas: an engine whose time is linear whatever the pattern; loaded only where there is one.
import { RE2JS } from "re2js";
import type { Engine } from "./compile.js";
import { type OwnSchema, refused, subschemasOf } from "./own-names.js";

/** The patterns of all schemas together may have so many steps; a count in one takes as many as it counts. */
const MOST_STEPS = 20_000;

const REFERENCE = /(?<!\\)(?:\\\\)*\\(?:[1-9]|k<)/;

/** The engine for the patterns of schemas; JavaScript's own tests all others, which are arsom's. Throws BadSettings. */
export function engineFor(own: OwnSchema[]): Engine {
  const compiled = new Map<string, RE2JS>();
  let steps = 0;
  for (const one of own) {
    for (const { path, part } of subschemasOf(one.schema)) {
      const { pattern } = part;
      if (pattern === undefined || compiled.has(pattern)) continue;
      const refuse = (why: string) => refused(one, [...path, "pattern"], `pattern: ${why}`);
      const made = compile(pattern);
      if (typeof made === "string") throw refuse(made);
      steps += made.programSize();
      if (steps > MOST_STEPS) throw refuse("it repeats too much, with those before it; write smaller counts");
      compiled.set(pattern, made);
    }
  }
  return (pattern) => compiled.get(pattern) ?? new RegExp(pattern, "u");
}

/** A pattern as the engine tests it, or why it cannot. */
function compile(pattern: string): RE2JS | string {
  if (!isRegularExpression(pattern)) return "it is no regular expression";
  // The engine takes a reference by name for letters.
  if (REFERENCE.test(pattern)) return "references back to a group are refused: such a pattern can take time without end";
  try {
    return RE2JS.compile(RE2JS.translateRegExp(pattern));
  } catch {
    return /\(\?<?[=!]/.test(pattern)
      ? "lookahead and lookbehind are refused: such a pattern can take time without end"
      : "RE2 does not know it: a count goes to 1000 at most, and scripts are written \\p{Cyrillic}";
  }
}

function isRegularExpression(pattern: string): boolean {
  try {
    new RegExp(pattern, "u");
    return true;
  } catch {
    return false;
  }
}
