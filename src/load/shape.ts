// Documents that hold several records at once, recognised by their lines before anything in them is read.
import { shortened } from "../model/shortened.js";
import type { Diagnostic } from "./read/reader.js";

/** What is wrong with a document that is a list of records, or has one on each of its lines; undefined of any other. */
export function shapeIn(text: string): Diagnostic | undefined {
  const lines = linesOf(text);
  const [first, second] = [lines.next().value, lines.next().value];
  if (!first) return undefined;
  const diagnostic = (say: string, help: string, entry: string): Diagnostic => {
    const end = first.start + first.words.length;
    return { rule: "schema", start: first.start, end, say, help, slots: { entry: shortened(entry, 60) } };
  };
  const { words } = first;
  if (isEntry(first) && /:( |$)/.test(words) && isList(text, first.indent))
    return diagnostic("list-of-records", "entry", words.slice(1).trim());
  if (words[0] === "[" && (words.slice(1).trim() || (second?.words ?? ""))[0] === "{") return diagnostic("list-of-records", "braces", "");
  if (words[0] === "{" && words.endsWith("}") && second?.words[0] === "{") return diagnostic("records-in-lines", "braces", "");
  return undefined;
}

interface Line {
  start: number;
  indent: number;
  /** Without the spaces around them. */
  words: string;
}

/** The lines that hold more than a comment. */
function* linesOf(text: string): Generator<Line, undefined> {
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf("\n", at);
    const line = text.slice(at, next < 0 ? text.length : next);
    const words = line.trim();
    const indent = line.length - line.trimStart().length;
    if (words !== "" && words[0] !== "#") yield { start: at + indent, indent, words };
    if (next < 0) return;
    at = next + 1;
  }
}

function isEntry({ words }: Line): boolean {
  return words === "-" || words.startsWith("- ");
}

/** True when every line begins an entry or stands further in. */
function isList(text: string, indent: number): boolean {
  for (const line of linesOf(text)) if (line.indent < indent || (line.indent === indent && !isEntry(line))) return false;
  return true;
}
