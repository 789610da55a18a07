// Arguments to terms: `field:value`, ranges, comparisons, `not:`, and words to search for.
import type { ArsomRecord } from "../model/record.js";
import { UsageError } from "../model/usage-error.js";
import { type TypedValue, unquoted, valuesIn } from "./values.js";

/** One value of a term: itself, or a range with an open end where one is missing. */
export type TermValue = { value: string } | { from?: string; to?: string; exclusive?: boolean };

/** One argument: a field and the values it may have (any of them), or words to search for. */
export interface QueryTerm {
  /** The argument as it was written, for messages. */
  written: string;
  not: boolean;
  /** Undefined when words are searched for. */
  field?: string;
  wanted: TermValue[];
  /** A word with nothing in front of it, which may name a record; else it is looked for also in the names of what a record refers to. */
  word?: boolean;
  /** The records that the word names: any of them is asked for, and what concerns it. */
  named?: ArsomRecord[];
}

const FIELD = /^(in-office|in-force|[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*):(.*)$/is;

/** Reads one argument; throws UsageError when a field has no value. */
export function parseTerm(argument: string): QueryTerm {
  let rest = argument;
  let not = false;
  while (/^not:/i.test(rest)) {
    rest = rest.slice(4);
    not = !not;
  }
  const parts = FIELD.exec(rest);
  if (!parts) {
    if (rest.trim() === "")
      throw new UsageError(argument === "" ? "an empty term; leave it out" : `${argument} has nothing behind it; write not:field:value`);
    const { text, quoted } = unquoted(rest, rest, "");
    return { written: argument, not, wanted: [{ value: text }], word: !quoted };
  }
  const field = (parts[1] as string).toLowerCase();
  const value = parts[2] as string;
  if (field === "text") return { written: argument, not, wanted: valuesOf(value, field).map(({ text }) => ({ value: text })) };
  return { written: argument, not, field, wanted: valuesOf(value, field).map((one) => wantedOf(one, field)) };
}

/** The values of a term. */
function valuesOf(text: string, field: string): TypedValue[] {
  const values = valuesIn(text, field);
  if (values.some((value) => value.text === "")) {
    throw new UsageError(`${field}: has no value; if you wrote ${field}:>2016 the shell took it as a redirection: write ${field}:2017..`);
  }
  return values;
}

function wantedOf({ text, quoted }: TypedValue, field: string): TermValue {
  if (quoted) return { value: text };
  const compared = /^(>=|<=|>|<)(.*)$/s.exec(text);
  if (compared) {
    const [, sign, value] = compared as unknown as [string, string, string];
    if (value.trim() === "") throw new UsageError(`${field}:${sign} has no value behind it`);
    const bound = sign.startsWith(">") ? { from: value.trim() } : { to: value.trim() };
    return sign.length === 1 ? { ...bound, exclusive: true } : bound;
  }
  const dots = text.indexOf("..");
  // `to:..` asks for what is still running; a range has at least one end.
  if (dots < 0 || text === "..") return { value: text };
  const [from, to] = [text.slice(0, dots), text.slice(dots + 2)];
  return { ...(from && { from }), ...(to && { to }) };
}
