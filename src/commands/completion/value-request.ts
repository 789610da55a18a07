// What is asked of a line that is being typed: a value of a flag, or of an argument.
import type { Env } from "../../runtime/env.js";

/** What is asked for, and what is known of the line. */
export interface ValueRequest {
  placeholder: string;
  choices?: string[];
  /** The field of the new record that a flag sets. */
  field?: string;
  /** What was typed of it. */
  word: string;
  /** The arguments before it, and what the command calls its arguments. */
  operands: string[];
  takes: string[];
  /** The flags that were given, by their long names. */
  given: Map<string, string>;
  env: Env;
}
