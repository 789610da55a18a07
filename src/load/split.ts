// Splits a stream of YAML documents by text, before anything is parsed, so that a broken record swallows no other.

/** One document of a stream: offsets of its text, markers left out. */
export interface DocumentText {
  start: number;
  end: number;
  /** It stands between two markers and holds nothing at all. */
  blank?: boolean;
}

const DASH = 45;
const DOT = 46;

/**
 * The documents of a stream: one begins at a line `---` (then a space, a tab or the end of the line) and ends before
 * the next, or before a line `...` (YAML 1.2, 9.1). Parts that hold only comments are left out; blank ones between
 * two markers are kept and marked.
 */
export function split(text: string): DocumentText[] {
  const parts: DocumentText[] = [];
  let start = 0;
  let marked = false;
  for (let line = 0; line <= text.length; ) {
    const first = text.charCodeAt(line);
    if ((first === DASH || first === DOT) && isMarker(text, line, first)) {
      keep(text, start, line, marked && first === DASH, parts);
      start = line + 3;
      marked = first === DASH;
    }
    const next = text.indexOf("\n", line);
    if (next < 0) break;
    line = next + 1;
  }
  keep(text, start, text.length, false, parts);
  return parts;
}

function isMarker(text: string, at: number, character: number): boolean {
  if (text.charCodeAt(at + 1) !== character || text.charCodeAt(at + 2) !== character) return false;
  const after = text.charCodeAt(at + 3);
  return Number.isNaN(after) || after === 32 || after === 9 || after === 10 || after === 13;
}

function keep(text: string, start: number, end: number, between: boolean, parts: DocumentText[]): void {
  const content = contentOf(text, start, end);
  if (content === "something") parts.push({ start, end });
  else if (content === "nothing" && between) parts.push({ start, end, blank: true });
}

/** What a part of a file holds: something to read, only comments, or nothing. */
function contentOf(text: string, start: number, end: number): "something" | "comments" | "nothing" {
  let found: "comments" | "nothing" = "nothing";
  for (let at = start; at < end; at++) {
    const c = text.charCodeAt(at);
    if (c === 32 || c === 9 || c === 10 || c === 13) continue;
    if (c !== 35) return "something";
    found = "comments";
    // A carriage return alone ends a comment as well (YAML 1.2, 5.4): what follows it is not passed over.
    while (at < end && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++;
  }
  return found;
}
