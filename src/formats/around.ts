// A place of running text with the words around it: its line may be a whole paragraph.
import type { Shown } from "../model/paper.js";

/** How many characters are shown on each side. */
const SIDE = 60;

/** One line of words: where in it the place stands, and where the name of what it speaks of, as far as that is near. */
export interface Around {
  text: string;
  start: number;
  end: number;
  named?: { start: number; end: number };
}

/** The words around a place, cut between words, with dots where more follows. */
export function wordsAround({ text, start, end, around }: Shown): Around {
  const named = around?.named;
  const near = named && named.start < start && start - named.end < SIDE * 1.5 && start - named.start < SIDE * 2.5 ? named : undefined;
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const newline = text.indexOf("\n", end);
  const from = wordStart(text, Math.max(lineStart, (near?.start ?? start) - SIDE), lineStart);
  const to = wordEnd(text, Math.min(newline < 0 ? text.length : newline, end + SIDE));
  const lead = from > lineStart ? "… " : "";
  const words = text
    .slice(from, to)
    .replaceAll(/[\r\n]/g, " ")
    .trimEnd();
  const shift = lead.length - from;
  const more = to < (newline < 0 ? text.length : newline) ? " …" : "";
  const own = near && near.start >= from ? { named: { start: near.start + shift, end: near.end + shift } } : {};
  return { text: `${lead}${words}${more}`, start: start + shift, end: end + shift, ...own };
}

function wordStart(text: string, at: number, least: number): number {
  if (at <= least) return least;
  const space = text.indexOf(" ", at);
  return space < 0 ? at : space + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length || text.charAt(at) === "\n") return at;
  const space = text.lastIndexOf(" ", at);
  return space < 0 ? at : space;
}
