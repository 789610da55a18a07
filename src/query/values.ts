// Values as people type them: several with commas between them, and quotes around one that holds a comma.
import { UsageError } from "../model/usage-error.js";

/** A value without its quotes, and whether it had any: within them nothing has a meaning of its own. */
export interface TypedValue {
  text: string;
  quoted: boolean;
}

/**
 * The parts between separators that stand outside double quotes, with their quotes. `name` is the option or field, for the
 * message. Throws UsageError when a quote is not closed.
 */
export function splitAt(separator: "," | ";", text: string, name: string): string[] {
  const parts: string[] = [];
  let [start, open] = [0, false];
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '"') open = !open;
    else if (text[i] === "\\" && open) i++;
    else if (text[i] === separator && !open) {
      parts.push(text.slice(start, i).trim());
      start = i + 1;
    }
  }
  const last = text.slice(start).trim();
  if (open) throw new UsageError(`${name}: a quote is not closed in ${last}; write ${inQuotes(last.replace(/^"/, ""))}`);
  return [...parts, last];
}

/**
 * One value: what quotes around all of it hold, with `\"` for a quote; else itself, quotes within it included. Throws UsageError
 * when quotes around a part of it keep a separator from splitting it: that could be meant in two ways.
 */
export function unquoted(text: string, name: string, separators = ","): TypedValue {
  const inner = /^"((?:[^"\\]|\\.)*)"$/s.exec(text)?.[1];
  if (inner !== undefined) return { text: inner.replace(/\\(.)/gs, "$1"), quoted: true };
  if (text.includes('"') && [...separators].some((one) => text.includes(one)))
    throw new UsageError(`${name}: quotes stand around a whole value, not around a part of it: write ${inQuotes(text)}`);
  return { text, quoted: false };
}

/** Several values with commas between them. */
export function valuesIn(text: string, name: string): TypedValue[] {
  return splitAt(",", text, name).map((part) => unquoted(part, name));
}

/** The texts of a list; throws UsageError for an entry that is empty. */
export function listIn(text: string, name: string): string[] {
  return valuesIn(text, name).map((value) => {
    if (value.text.trim() !== "") return value.text;
    throw new UsageError(`${name}: an entry of ${text.trim() || "the list"} is empty; one comma stands between two values`);
  });
}

/** The refusal of a second value where one is taken; it names both. */
export function givenTwice(name: string, first: string, second: string): UsageError {
  return new UsageError(`${name} is given twice, ${first || "nothing"} and ${second || "nothing"}; it takes one value`);
}

/** A text as a whole value: in quotes, those within it escaped. */
function inQuotes(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}
