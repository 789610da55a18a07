// A document cut into its fields, each with the comments and blank lines above it.
import type { Comment } from "../load/read/reader.js";
import { locateIn } from "../load/read/tiered.js";

/** One field of a document: what stands above it, and its own lines, each to the end of its last line. */
export interface RecordPart {
  name: string;
  /** Comments and blank lines right above; empty of the first field, above which stands what concerns the whole record. */
  lead: string;
  body: string;
}

/** A document as it is written: what stands above its first field, its fields, and comments below the last. */
export interface RecordParts {
  head: string;
  fields: RecordPart[];
  tail: string;
}

/** The parts of a document; undefined where its fields do not begin lines of their own, at the margin (a record in braces). */
export function recordParts(text: string, names: string[], comments: Comment[]): RecordParts | undefined {
  const begins = names.map((name) => ({ name, at: locateIn(text, [name], "key")[0] })).sort((a, b) => a.at - b.at);
  if (begins.length === 0 || begins.some(({ at }) => at > 0 && text[at - 1] !== "\n")) return undefined;
  const alone = new Set(comments.filter((comment) => comment.alone).map(({ start }) => lineAt(text, start)));
  const fields = begins.map(({ name, at }, i): RecordPart & { start: number } => {
    const next = begins[i + 1]?.at ?? text.length;
    const end = contentEnd(text, at, next, alone);
    return {
      name,
      start: at,
      lead: i === 0 ? "" : text.slice(contentEnd(text, begins[i - 1]?.at ?? 0, at, alone), at),
      body: text.slice(at, end),
    };
  });
  const last = fields.at(-1) as RecordPart & { start: number };
  return { head: text.slice(0, begins[0]?.at), fields, tail: text.slice(last.start + last.body.length) };
}

/** The parts as a text again; a field that gets another behind it gets the end of a line, where the document lacked one. */
export function joinParts({ head, fields, tail }: RecordParts, lineEnd: string): string {
  const texts = fields.map(({ lead, body }, i) => lead + (i < fields.length - 1 && !body.endsWith("\n") ? body + lineEnd : body));
  return head + texts.join("") + tail;
}

/** How lines end in a text: as the first of them does. */
export function lineEndOf(text: string): string {
  const at = text.indexOf("\n");
  return at > 0 && text[at - 1] === "\r" ? "\r\n" : "\n";
}

function lineAt(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}

/** Where the content of a field ends: blank lines and comments in front of what follows are not its own. */
function contentEnd(text: string, start: number, next: number, alone: Set<number>): number {
  let end = next;
  while (end > start) {
    const line = lineAt(text, end - 1);
    if (line <= start || !(alone.has(line) || text.slice(line, end).trim() === "")) break;
    end = line;
  }
  return end;
}
