// What may be given for a flag, said in one place for every flag of every command.
import { UsageError } from "../model/usage-error.js";
import { givenTwice, listIn } from "../query/values.js";
import type { Flag } from "./command.js";
import { flagParts } from "./flags.js";

/** How the flags are used, for --help. */
export const FLAGS_HELP = `A flag that takes several values may be given again, or have commas between them.
Any other is given once: a second value is refused, and both are named. So are an
empty value (but of a field of arsom new, where it leaves the field out) and what a
command cannot use. --lang, --color, --today and --no-cache change nothing where
nothing depends on them.`;

/**
 * The value of a flag that has `before` already, once `text` is given for it too; `names` are those of all flags. Throws
 * UsageError for a text that is empty, is a flag itself, or comes second where one value is taken.
 */
export function withGiven(flag: Flag, text: string, before: string | string[] | undefined, names: Set<string>): string | string[] {
  const name = nameOf(flag);
  if (text.trim() === "" && !flag.mayBeEmpty) throw new UsageError(`${name} has an empty value; give one, or leave it out`);
  if (names.has(text.replace(/=.*/s, ""))) throw new UsageError(`${name} has no value: ${text} behind it is a flag`);
  if (flag.takes) return [...(before ?? []), ...(flag.takes === "list" ? listIn(text, name) : [text])];
  if (before !== undefined) throw givenTwice(name, String(before), text);
  return text;
}

/** The name under which the value of a flag stands among the options. */
export function attributeOf(flag: Flag): string {
  return nameOf(flag)
    .replace(/^--(no-)?/, "")
    .replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The long name of a flag. */
export function nameOf(flag: Flag): string {
  return flagParts(flag).names.at(-1) as string;
}
