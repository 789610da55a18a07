// What a command is: its words for --help, its flags, and what it does.

import type { Output, OutputForm } from "../model/output.js";
import type { Env } from "../runtime/env.js";

/** A flag, as commander reads it. */
export interface Flag {
  flags: string;
  description: string;
  /** The values it may have. */
  choices?: string[];
  /** It may be repeated: a list has commas between its values, entries are each taken as they stand. Else it is given once. */
  takes?: "list" | "entries";
  /** The flags that have no place beside it, by their long names. */
  conflicts?: string[];
  /** The field of the new record that it sets: a shell completes what the field may hold. */
  field?: string;
  /** An empty value means something. */
  mayBeEmpty?: boolean;
  /** How the arguments of the command are written beside it, where that is not as else. */
  arguments?: string;
}

/** The values of the flags, by their long names in camel case; those of a flag that may be repeated are a list. */
export interface Options {
  [flag: string]: string | string[] | boolean | undefined;
}

/** What a command gives back: a result to print, and how the run ends. */
export interface Result {
  output?: Output;
  exit?: number;
}

/** What a command prints: a report of the registry, or the forms of a result of its own. */
export interface Printed {
  readonly name?: string;
  readonly forms: readonly OutputForm[];
}

/** One command. Its file's name is what the user types. */
export interface Command {
  name: string;
  /**
   * Its line in `arsom --help`, and the order of the lines, which is that of a newcomer's need and not of the alphabet;
   * numbers leave room between them. `arsom` alone has no line.
   */
  listed?: { order: number; summary: string };
  /** How its arguments are written: `<kind> [query...]`. */
  arguments: string;
  summary: string;
  /** What the arguments mean, for --help. */
  details?: string;
  /** What its `--format` prints; a command without that flag prints plain text. */
  prints?: Printed;
  flags: Flag[];
  /** Its arguments may be empty. */
  mayBeEmpty?: boolean;
  /** Flags that the other arguments bring with them, as a kind its fields. */
  further?(args: string[], env: Env): Promise<Flag[]>;
  /** Command lines with what each does. */
  examples: [line: string, does: string][];
  /** True when a run with these changes records: it then has their lock, and the environment a writer. */
  writes?(args: string[], options: Options, env: Env): boolean;
  run(args: string[], options: Options, env: Env): Promise<Result>;
}

/** How a command is written, known without it; `further` where other arguments bring flags with them. */
export interface CommandLine extends Pick<Command, "arguments" | "flags"> {
  further?: true;
}

/** A command before it is loaded: enough for `arsom --help`. */
export interface Listed {
  name: string;
  summary: string;
  load(): Promise<Command>;
}
