// Findings that the records keeper has answered: `# arsom-ignore ordinal-gap -- the 13th was never numbered`.
import type { ArsomRecord, Stretch } from "../model/record.js";
import type { Comment } from "./read/reader.js";

/** One silence: the rules it names, why, and the lines of the file it covers. */
export interface Silence {
  rules: string[];
  reason?: string;
  /** Where the comment stands. */
  at: Stretch;
  record: ArsomRecord;
  /** Findings whose place begins in this stretch are silenced; all of the record's when undefined. */
  covers?: { start: number; end: number };
}

const FORM = /^#\s*arsom-ignore(?:\s+([^-\s][^\n]*?))?\s*(?:--\s*(.*))?$/;

/**
 * The silences among the comments of a record's document. At a line's end one covers that line; alone on a line the
 * next field, with all its lines; above the first field the whole record.
 */
export function silencesIn(record: ArsomRecord, comments: Comment[]): Silence[] {
  const { file, start } = record.place;
  const text = file.text.slice(start, record.place.end);
  return comments.flatMap((comment) => {
    const form = FORM.exec(comment.text.trim());
    if (!form) return [];
    const rules = (form[1] ?? "").split(/[\s,]+/).filter(Boolean);
    const reason = form[2]?.trim();
    const at = { file, start: start + comment.start, end: start + comment.start + comment.text.trimEnd().length };
    const covers = comment.alone || startsPart(text, comment.start) ? nextField(text, comment.start) : lineAt(text, comment.start);
    const silence: Silence = { rules, at, record };
    if (reason) silence.reason = reason;
    if (covers) silence.covers = { start: start + covers.start, end: start + covers.end };
    return [silence];
  });
}

/** A comment right behind the `---` of its document, or alone on the first line of a file. */
function startsPart(text: string, at: number): boolean {
  return text.slice(0, at).trim() === "";
}

function lineAt(text: string, at: number): { start: number; end: number } {
  const end = text.indexOf("\n", at);
  return { start: text.lastIndexOf("\n", at - 1) + 1, end: end < 0 ? text.length : end };
}

/** The lines of the field below: from its key to the next key at the beginning of a line. */
function nextField(text: string, at: number): { start: number; end: number } | undefined {
  const keys = [...text.matchAll(/^[^\s#\-\]}].*$/gm)].map((key) => key.index);
  const [first] = keys;
  if (first === undefined || at < first) return undefined;
  const key = keys.findIndex((start) => start > at);
  if (key < 0) return { start: text.length, end: text.length };
  return { start: keys[key] as number, end: keys[key + 1] ?? text.length };
}
