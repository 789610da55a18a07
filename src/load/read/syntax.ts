// What `yaml` says of broken text, in words a records keeper understands.
import { quoted } from "../../model/quote.js";
import type { Diagnostic } from "./reader.js";

/** An error of `yaml`. */
interface SyntaxMistake {
  code: string;
  message: string;
  pos: [number, number];
}

const SAY: { [code: string]: string } = {
  BAD_SCALAR_START: "start",
  TAB_AS_INDENT: "tab",
  BAD_INDENT: "indent",
  BAD_DQ_ESCAPE: "escape",
};

/** The first error of a document as a diagnostic: the sentence to say, and the text it is about. */
export function syntaxDiagnostic({ code, message, pos: [start, end] }: SyntaxMistake, text: string): Diagnostic {
  const slots = { detail: message.replace(/\s+/g, " ").slice(0, 200), character: text.slice(start, start + 1) };
  const at = (say: string, from = start, to = end): Diagnostic => {
    return { rule: "yaml-syntax", start: from, end: Math.max(to, from + 1), say, slots, help: say };
  };
  const line = lineDiagnostic(text, start);
  if (line) return line;
  if (code === "MISSING_CHAR" && /quote/.test(message)) return at("quote", ...openedAt(text, "quote", start));
  if (/^Flow|flow collection/.test(message) && /end with|unexpected end/i.test(message))
    return at("bracket", ...openedAt(text, "bracket", start));
  if (code === "MISSING_CHAR" && /Implicit map keys/.test(message)) return at("no-colon");
  if (/block-seq-ind|block sequence/.test(message) || (code === "MULTILINE_IMPLICIT_KEY" && text[start] === "-")) {
    const dash = start + Math.max(0, text.slice(start).search(/\S/));
    return at("dash", dash, dash + 1);
  }
  if (code === "MULTILINE_IMPLICIT_KEY") return at("no-colon", start, lineEnd(text, start));
  if (code === "BLOCK_AS_IMPLICIT_KEY" || code === "BLOCK_IN_FLOW") {
    const diagnostic = at(...colonAt(text, start));
    if (diagnostic.say === "colon" && /[\u201c-\u201f\u2018-\u201b]/.test(text[start] ?? "")) return { ...diagnostic, help: "curly" };
    const fix = diagnostic.say === "colon" ? quotedFrom(text, start) : undefined;
    return fix ? { ...diagnostic, fix } : diagnostic;
  }
  return at(SAY[code] ?? "other");
}

// A line of dashes, equals signs and the like, or the fence of a block of code.
const DIVIDER = /^(?:[-\u2013\u2014=_*~]+|`{3,}\w*)$/;
// The name of a field without a plain colon and a plain space behind it; no address.
const UNDIVIDED = /^([A-Za-z_]\w*)(?::(?=[^\s/])|:[\u00a0\u2000-\u200a\u202f\u3000]|[\uff1a\ufe55])/;

/** What is wrong with the line of a place by its look alone, whatever the reader makes of it. */
export function lineDiagnostic(text: string, at: number): Diagnostic | undefined {
  const from = text.lastIndexOf("\n", at - 1) + 1;
  const words = text.slice(from, lineEnd(text, at)).trim();
  const start = from + text.slice(from).search(/\S/);
  const diagnostic = (say: string, length: number, field = ""): Diagnostic => {
    return { rule: "yaml-syntax", start, end: start + length, say, slots: { field }, help: say };
  };
  const [head, field] = UNDIVIDED.exec(words) ?? [];
  if (head) return diagnostic("undivided", head.length, field);
  if (DIVIDER.test(words) && words !== "-") return diagnostic("divider", words.length);
  return /^-[^\s-]/.test(words) ? diagnostic("dash-space", 2) : undefined;
}

/** The colon that a value may not hold; on a further line it is a field that stands too far to the right. */
function colonAt(text: string, start: number): [say: string, start: number, end: number] {
  const colon = start + text.slice(start).search(/:(?=\s|$)/);
  if (colon < start) return ["colon", start, start + 1];
  const line = text.lastIndexOf("\n", colon) + 1;
  if (line <= start) return ["colon", colon, colon + 1];
  const field = line + text.slice(line).search(/\S/);
  return ["indent", field, colon];
}

/** The value that begins here in quotes, to the end of its line or a comment; undefined where it is not the whole of a line's value. */
function quotedFrom(text: string, start: number): Diagnostic["fix"] {
  const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  const line = text.slice(start, lineEnd(text, start));
  const comment = line.search(/\s#\s/);
  const value = (comment < 0 ? line : line.slice(0, comment)).trimEnd();
  if (!/^\s*(?:- +)?\w+:\s+$/.test(before) || /^["'[{|>&*!%@`]/.test(value)) return undefined;
  return { start, end: start + value.length, text: quoted(value) };
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf("\n", start);
  return end < 0 ? text.length : end;
}

/** A quote or bracket never closed: the place to look is where it was opened, not the end of the record. */
function openedAt(text: string, what: "quote" | "bracket", end: number): [start: number, end: number] {
  const pattern = what === "quote" ? /(?:^|[\s,[{])(["'])/ : /[[{]/;
  let at = 0;
  for (const line of text.split("\n")) {
    const hit = pattern.exec(line);
    if (hit && !closed(line, hit.index, what)) {
      const start = at + hit.index + hit[0].length - 1;
      return [start, start + 1];
    }
    at += line.length + 1;
  }
  return [end, end + 1];
}

function closed(line: string, from: number, what: "quote" | "bracket"): boolean {
  const rest = line.slice(from);
  if (what === "bracket") return /[\]}]\s*(#.*)?$/.test(rest);
  return (rest.match(/"/g)?.length ?? 0) % 2 === 0 && (rest.match(/'/g)?.length ?? 0) % 2 === 0;
}
