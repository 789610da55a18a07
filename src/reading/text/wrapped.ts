// Hard-wrapped text: whether a program broke its lines at a width, and which line ends are therefore no ends of paragraphs.
import { indentEnd, type TextLine, textLines, wordsEnd } from "./lines.js";

/** Lines are wrapped at a width between these, if at all. */
const NARROWEST = 40;
const WIDEST = 100;

/** The width at which a text's lines are wrapped; 0 when they are not, and each line end is meant. */
export function wrapWidth(source: string, from: number): number {
  const counts = new Uint32Array(WIDEST + 2);
  let total = 0;
  for (const [line] of innerEnds(source, from)) {
    const length = Math.min(wordsEnd(source, line) - line.start, WIDEST + 1);
    counts[length] = (counts[length] as number) + 1;
    total++;
  }
  // A few lines may be longer: an address is never wrapped.
  let width = WIDEST + 1;
  for (let longer = counts[width] as number; width > 0 && longer <= total / 20; longer += counts[width] as number) width--;
  if (total < 2 || width < NARROWEST || width > WIDEST) return 0;
  let full = 0;
  for (const [line, next] of innerEnds(source, from)) if (wordsReach(source, line, next, 0.85 * width)) full++;
  return full >= 0.7 * total ? width : 0;
}

/** Whether a line goes on in the next, in a text wrapped at this width. */
export function goesOn(source: string, line: TextLine, next: TextLine, width: number): boolean {
  return wordsReach(source, line, next, 0.75 * width);
}

/** Whether a line begins with the mark of a list. A dash is none: in Russian it begins half of a sentence. */
export function beginsItem(source: string, line: TextLine): boolean {
  const at = indentEnd(source, line);
  return /^(?:[-*•·▪●◦]|\d{1,2}[.)]|[a-zA-Z]\))\s/.test(source.slice(at, Math.min(at + 8, line.end)));
}

/** The line ends within a paragraph: a line, and the one that follows it. */
function* innerEnds(source: string, from: number): Generator<[TextLine, TextLine]> {
  let before: TextLine | undefined;
  for (const line of textLines(source, from)) {
    const blank = indentEnd(source, line) === line.end;
    if (before && !blank && !beginsItem(source, line)) yield [before, line];
    before = blank ? undefined : line;
  }
}

/** Whether a line with the first word of the next would be longer than a width: whether it was full. */
function wordsReach(source: string, line: TextLine, next: TextLine, width: number): boolean {
  const word = indentEnd(source, next);
  let end = word;
  while (end < next.end && end - word <= WIDEST && source.charCodeAt(end) > 0x20) end++;
  return wordsEnd(source, line) - line.start + 1 + (end - word) > width;
}
