// Plain text files: paragraphs by blank lines, and by line ends where lines are not wrapped at a width.
import { TextBuilder } from "./builder.js";
import { frontMatterOf } from "./front-matter.js";
import { indentEnd, type TextLine, textLines, wordsEnd } from "./lines.js";
import type { PlainText } from "./plain.js";
import { beginsItem, goesOn, wrapWidth } from "./wrapped.js";

/** Reads a plain text file. */
export function readTxt(source: string): PlainText {
  const text = new TextBuilder(source);
  const front = frontMatterOf(source);
  const from = front?.end ?? 0;
  text.pass(0, from, "front matter");
  const width = wrapWidth(source, from);
  let before: TextLine | undefined;
  let inItem = false;
  for (const line of textLines(source, from)) {
    const words = { ...line, start: indentEnd(source, line), end: wordsEnd(source, line) };
    if (words.start >= line.end) {
      text.endParagraph();
      before = undefined;
      continue;
    }
    const item = beginsItem(source, line);
    const indented = before !== undefined && words.start > line.start && indentEnd(source, before) === before.start && !inItem;
    const joined = before !== undefined && width > 0 && !item && !indented && goesOn(source, before, line, width);
    if (!joined) {
      text.endParagraph();
      inItem = item;
    } else if (!hyphenBetween(source, before as TextLine, words)) text.space((before as TextLine).end, line.start);
    text.take(words.start, words.end);
    before = line;
  }
  return text.done(front?.published);
}

/** Whether a word was wrapped at its hyphen: "ASEAN-" and "Russia" are one word. */
function hyphenBetween(source: string, before: TextLine, words: TextLine): boolean {
  const end = wordsEnd(source, before);
  return /^[\p{L}\p{N}][-\u2010\u2011]$/u.test(source.slice(end - 2, end)) && /^\p{L}/u.test(source.slice(words.start, words.start + 2));
}
