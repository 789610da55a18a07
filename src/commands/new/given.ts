// What the command line, or one line of a person's, gives for the fields of a new record.
import type { Given } from "../../keep/new/draft.js";
import type { Kind } from "../../model/kind.js";
import { UsageError } from "../../model/usage-error.js";
import type { Options } from "../command.js";
import { flagNames } from "./flags.js";

/** The fields of the flags and arguments; the record a claim speaks of comes first, for on it depends what it may give. */
export function givenIn(args: string[], options: Options, kind: Kind): Given[] {
  const names = new Set(flagNames(kind));
  const flags = Object.entries(options).flatMap(([name, value]): Given[] => {
    if (typeof value === "boolean" || value === undefined || !(names.has(name) || name.startsWith("x_"))) return [];
    return [value].flat().map((text) => [name, text]);
  });
  return [...flags, ...args.map((arg) => givenBy(arg, kind.name))].sort(([a], [b]) => Number(b === "record") - Number(a === "record"));
}

/** `start=2019-02-19 city=Bali`: a value goes on until the next field. */
export function givenOn(line: string): Given[] {
  return line.trim() === ""
    ? []
    : line
        .trim()
        .split(/(?<!\s)\s+(?=[a-z][a-z0-9_]*=)/)
        .map((part) => givenBy(part));
}

/** An argument: `field=value`, or the address of a source. */
function givenBy(argument: string, kind?: string): Given {
  if (kind === "source" && /^https?:\/\//i.test(argument)) return ["url", argument];
  const parts = /^([a-z][a-z0-9_]*)=(.*)$/s.exec(argument);
  if (!parts) throw new UsageError(`${argument} is not written as field=value${kind === "source" ? ", and no address" : ""}`);
  return [parts[1] as string, parts[2] as string];
}
