// Characters that no record may hold: those that move a cursor, hide text or reorder it.
import type { Diagnostic } from "./read/reader.js";

// Control characters but tab and line feed (a carriage return only before one), the line and paragraph separators, which some readers
// of YAML take for the end of a line, bidi overrides and isolates, byte-order marks, lone surrogates.
const HARMFUL =
  /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\r(?!\n)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
// Scripts such as Khmer and Burmese need zero-width characters between words; Latin text does not.
const HIDDEN = /[A-Za-z][\u200b-\u200d\u2060]|[\u200b-\u200d\u2060][A-Za-z]/;
const RETURN = { code: "U+000D" };
const ZERO_WIDTH = /[\u200b-\u200d\u2060]/;

/** The first harmful character of a text, or undefined. */
export function harmfulIn(text: string): Diagnostic | undefined {
  const control = HARMFUL.exec(text);
  const hidden = HIDDEN.exec(text);
  const at = control && (!hidden || control.index <= hidden.index) ? control.index : hiddenAt(hidden);
  if (at === undefined) return undefined;
  const slots = { code: `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0")}` };
  const found = { rule: "control-character", start: at, end: at + 1, slots };
  return text[at] === "\r" ? { ...found, say: "return", help: "line-ends" } : { ...found, help: "delete" };
}

/** Lines that all end in a carriage return alone, as those of old Macintosh files do: to every other program they are one. */
export function lineEndsIn(text: string): Diagnostic | undefined {
  if (text.includes("\n") || !text.includes("\r")) return undefined;
  return { rule: "control-character", start: 0, end: 1, say: "returns", slots: RETURN, help: "line-ends" };
}

function hiddenAt(hidden: RegExpExecArray | null): number | undefined {
  return hidden ? hidden.index + hidden[0].search(ZERO_WIDTH) : undefined;
}
