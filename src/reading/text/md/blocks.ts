// What a line of Markdown is, by how it begins.
import { indentEnd, type TextLine, wordsEnd } from "../lines.js";

/** A line without its quotation marks (`> `): where its own words begin, and how far they are indented. */
export interface MarkdownLine extends TextLine {
  words: number;
  wordsEnd: number;
  indent: number;
  quoted: boolean;
}

/** Reads a line's quotation marks and indent. */
export function markdownLine(source: string, line: TextLine): MarkdownLine {
  const { start, end, next } = line;
  let own = start;
  let words = indentEnd(source, line);
  while (source[words] === ">" && words < end) {
    own = source[words + 1] === " " ? words + 2 : words + 1;
    words = indentEnd(source, { start: own, end, next });
  }
  words = Math.min(words, end);
  // A tab indents as far as code: by four.
  const indent = words - own + (words > own && source.slice(own, Math.min(words, own + 8)).includes("\t") ? 4 : 0);
  return { start, end, next, words, wordsEnd: Math.max(words, wordsEnd(source, line)), indent, quoted: own > start };
}

/** The mark of a fence of code that a line begins with: "```", "~~~" or longer. */
export function fenceOf(source: string, { words, wordsEnd, indent }: MarkdownLine): string | undefined {
  if (indent >= 4) return undefined;
  const [fence] = /^(?:`{3,}|~{3,})/.exec(source.slice(words, Math.min(wordsEnd, words + 200))) ?? [];
  return fence?.startsWith("`") && source.slice(words + fence.length, wordsEnd).includes("`") ? undefined : fence;
}

/** Whether a line is nothing but a rule, or the underline of a heading. */
export function isRule(source: string, { words, wordsEnd, indent }: MarkdownLine): boolean {
  if (indent >= 4 || wordsEnd === words) return false;
  const line = source.slice(words, wordsEnd);
  return /^=+$/.test(line) || /^-+$/.test(line) || /^(?:\* *){3,}$/.test(line) || /^(?:- *){3,}$/.test(line) || /^(?:_ *){3,}$/.test(line);
}

/** Where the words behind the mark of a heading or of an item of a list begin; undefined when a line begins with neither. */
export function behindMark(source: string, { words, wordsEnd }: MarkdownLine, inText: boolean): number | undefined {
  const head = source.slice(words, Math.min(wordsEnd, words + 20));
  const [mark, number] = /^(?:#{1,6}(?=\s|$)|[-*+](?=\s)|(\d{1,3})[.)](?=\s))\s*(?:\[[ xX]\]\s)?/.exec(head) ?? [];
  // Within a paragraph a number begins a list only as 1: else the day of a date at the head of a line would.
  if (mark === undefined || (inText && number !== undefined && number !== "1")) return undefined;
  return words + mark.length;
}

/** Where the words of a heading end, before the `#` that may close it. */
export function headingEnd(source: string, words: number, end: number): number {
  let at = end;
  while (at > words && source[at - 1] === "#") at--;
  return at === words || /\s/.test(source[at - 1] as string) ? at : end;
}

/** Whether a line is the row of dashes under the head of a table. */
export function isTableRule(source: string, { words, wordsEnd }: MarkdownLine): boolean {
  const line = source.slice(words, wordsEnd);
  return line.includes("|") && line.includes("-") && /^[-|: \t]+$/.test(line);
}

/** The cells of a row of a table. */
export function cellsOf(source: string, { words, wordsEnd }: MarkdownLine): { start: number; end: number }[] {
  const cells: { start: number; end: number }[] = [];
  let start = words;
  for (let at = words; at < wordsEnd; at++) {
    if (source[at] === "\\") at++;
    else if (source[at] === "|") {
      cells.push({ start, end: at });
      start = at + 1;
    }
  }
  return [...cells, { start, end: wordsEnd }].filter((cell) => cell.end > cell.start);
}

/** A line that gives a name an address: `[name]: https://…`. */
export function definedName(source: string, { words, wordsEnd, indent }: MarkdownLine): string | undefined {
  if (indent >= 4 || source[words] !== "[") return undefined;
  return /^\[([^[\]^][^[\]]{0,200})\]:\s*\S/
    .exec(source.slice(words, Math.min(wordsEnd, words + 300)))?.[1]
    ?.trim()
    .toLowerCase();
}
