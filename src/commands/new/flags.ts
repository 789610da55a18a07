// The fields of a kind as flags of `arsom new`, each of its own name.

import { holdsWords } from "../../keep/new/typed.js";
import { kindsIn } from "../../load/load.js";
import type { Field, Kind } from "../../model/kind.js";
import type { Env } from "../../runtime/env.js";
import type { Flag, Options } from "../command.js";
import { dataFolder } from "../open.js";

/** The flags of the command itself, which no field may take the name of. */
export const OWN: Flag[] = [
  { flags: "--file <file>", description: "the file it goes to; else the one that holds most of its like" },
  { flags: "--accept", description: "take what is only likely, too: chairs, the summit it follows; and by name what ships with arsom" },
  { flags: "--claim", description: "write what its source says of it, too: a claim with the values that are given" },
  { flags: "--claim-by <source>", description: "the same of the source that is named, where there are several" },
  { flags: "--from <file>", description: "records of any kinds from a file, as far as they are known; - for standard input" },
  { flags: "--dry-run", description: "print it and what it would cause, write nothing" },
];

/** Names that flags of arsom's own have. */
const TAKEN = new Set(["kind", "version", "file", "accept", "claim", "data", "today", "cache", "help"]);

/** The names of the fields of a kind that are flags; one that cannot be written as a flag is none. */
export function flagNames(kind: Kind): string[] {
  return [...kind.fields.keys()].filter((name) => !TAKEN.has(name) && /^\w[\w-]*$/.test(name));
}

/** The flags that the kind among the arguments brings: its fields, `--x_…` as they come, and whose folder it goes to. */
export async function fieldFlags(args: string[], env: Env): Promise<Flag[]> {
  const kind = await kindAmong(args, env);
  if (!kind) return [];
  const fields = flagNames(kind).map((name) => flagOf(kind.fields.get(name) as Field));
  const own = new Set(args.flatMap((arg) => /^--(x_[a-z0-9_]+)/.exec(arg)?.[1] ?? []));
  const dataset = kind.fields.has("partner") ? [] : [SHELF];
  return [
    ...fields,
    ...[...own].map((name) => ({ flags: `--${name} <text>`, description: "a field of your own", mayBeEmpty: true })),
    ...dataset,
  ];
}

const SHELF: Flag = {
  flags: "--partner <partner>",
  description: "the partner it concerns: among its records it goes, and its series are offered",
};

async function kindAmong(args: string[], env: Env): Promise<Kind | undefined> {
  const data = args.flatMap((arg, i) => {
    if (arg === "--data") return [args[i + 1] ?? ""];
    return arg.startsWith("--data=") ? [arg.slice("--data=".length)] : [];
  });
  // What is wrong with the flag itself is said before its folder is looked at.
  if (data.length > 1 || data.some((folder) => folder.trim() === "" || folder.startsWith("-"))) return undefined;
  const options: Options = data.length === 0 ? {} : { data: data[0] };
  try {
    const kinds = [...(await kindsIn({ ...dataFolder(options, env, "reading"), cwd: env.cwd })).values()];
    // The first that names one: another may be the value of a field.
    return args.flatMap((arg) => kinds.find(({ name, plural }) => arg === name || arg === plural) ?? [])[0];
  } catch (error) {
    // The help of the command needs no records.
    if (args.includes("--help") || args.includes("-h")) return undefined;
    throw error;
  }
}

/** A reference to one kind is called by it, so that a shell completes its ids. */
function flagOf(field: Field): Flag {
  const { name, type, schema, ref } = field;
  const words = holdsWords(field);
  const list = words ? "text" : "list";
  const value = { date: "date", integer: "number", boolean: "yes|no", list, maps: "name=value,…", text: "text", any: "text" }[type];
  const closed = field.values ?? field.of?.values;
  const commas = type === "list" ? "; commas between several, or given again" : "";
  const several = words ? "; one entry, given again for more" : commas;
  return {
    flags: `--${name} <${ref?.length === 1 ? ref[0] : value}>`,
    description: `${schema.description ?? name}${closed ? `: ${closed.join(", ")}` : ""}${several}`,
    mayBeEmpty: true,
    field: name,
    ...((type === "list" || type === "maps") && { takes: "entries" }),
  };
}
