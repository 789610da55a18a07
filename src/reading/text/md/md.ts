// Markdown files: their words without the marks, by a scan of lines.
import { TextBuilder } from "../builder.js";
import { frontMatterOf } from "../front-matter.js";
import { textLines } from "../lines.js";
import type { PlainText } from "../plain.js";
import { behindMark, cellsOf, definedName, fenceOf, headingEnd, isRule, isTableRule, type MarkdownLine, markdownLine } from "./blocks.js";
import { takeEdited } from "./edit.js";
import { inlineEdits, type MarkdownParagraph } from "./inline.js";

/** Reads a Markdown file. */
export function readMarkdown(source: string): PlainText {
  const front = frontMatterOf(source);
  const from = front?.end ?? 0;
  const text = new TextBuilder(source);
  text.pass(0, from, "front matter");
  new MarkdownReader(source, text, namesIn(source, from)).read(from);
  return text.done(front?.published);
}

/** The names that links may refer to. */
function namesIn(source: string, from: number): Set<string> {
  const names = new Set<string>();
  for (const line of textLines(source, from)) {
    if (source[line.start] !== "[" && source[line.start] !== " ") continue;
    const name = definedName(source, markdownLine(source, line));
    if (name !== undefined) names.add(name);
  }
  return names;
}

class MarkdownReader {
  /** The paragraph whose lines are being gathered. */
  private paragraph: MarkdownParagraph | undefined;
  private fence: string | undefined;
  private inList = false;
  private inTable = false;
  private inComment = false;

  constructor(
    private readonly source: string,
    private readonly text: TextBuilder,
    private readonly names: ReadonlySet<string>,
  ) {}

  read(from: number): void {
    let before: MarkdownLine | undefined;
    for (const line of textLines(this.source, from)) {
      const here = markdownLine(this.source, line);
      if (before) this.line(before, here);
      before = here;
    }
    if (before) this.line(before, undefined);
    this.endParagraph();
  }

  private line(line: MarkdownLine, next: MarkdownLine | undefined): void {
    if (this.fence) this.codeLine(line, this.fence);
    else if (this.inComment) this.commentLine(line);
    else if (line.wordsEnd === line.words) {
      this.inTable = false;
      this.endParagraph();
    } else if (fenceOf(this.source, line)) this.fenceLine(line);
    else if (this.paragraph) this.lineWithin(line);
    else this.firstLine(line, next);
  }

  /** A line that stands in no paragraph yet. */
  private firstLine(line: MarkdownLine, next: MarkdownLine | undefined): void {
    const { source, text } = this;
    if (line.indent >= 4 && !this.inList) text.pass(line.start, line.next, "code");
    // A comment may go on over blank lines, which end a paragraph.
    else if (source.startsWith("<!--", line.words)) this.commentLine(line);
    else if (definedName(source, line) !== undefined) text.pass(line.start, line.next, "markup");
    else if (this.inTable || this.isTableHead(line, next)) this.row(line);
    else this.lineWithin(line);
  }

  private lineWithin(line: MarkdownLine): void {
    if (isRule(this.source, line)) this.endParagraph();
    else this.words(line);
  }

  private isTableHead(line: MarkdownLine, next: MarkdownLine | undefined): boolean {
    return next !== undefined && isTableRule(this.source, next) && this.source.slice(line.words, line.wordsEnd).includes("|");
  }

  private words(line: MarkdownLine): void {
    const { source } = this;
    let words = line.words;
    let behind = line.indent >= 4 && !this.inList ? undefined : behindMark(source, line, this.paragraph !== undefined && !this.inList);
    if (behind === undefined && !this.paragraph) this.inList &&= line.indent > 0;
    if (behind !== undefined) this.endParagraph();
    // Marks may stand behind marks: an item that is a heading, a list of one list.
    let heading = false;
    while (behind !== undefined && !heading) {
      heading = source[words] === "#";
      words = behind;
      this.inList = !heading;
      behind = words < line.wordsEnd ? behindMark(source, { ...line, words }, false) : undefined;
    }
    this.add(line, words, heading ? headingEnd(source, words, line.wordsEnd) : line.wordsEnd);
    if (heading) this.endParagraph();
  }

  /** Adds a line's words to the paragraph; the spaces before its end are kept, since two of them end a paragraph. */
  private add(line: MarkdownLine, words: number, end: number): void {
    if (end <= words) return;
    if (!this.paragraph) this.paragraph = { start: words, end, prefixes: [], names: this.names };
    else {
      if (line.quoted) this.paragraph.prefixes.push({ start: line.start, end: words });
      this.paragraph.end = end;
    }
  }

  private endParagraph(): void {
    const { paragraph, text } = this;
    this.paragraph = undefined;
    text.endParagraph();
    if (paragraph) takeEdited(text, paragraph.start, paragraph.end, inlineEdits(this.source, paragraph));
    text.endParagraph();
  }

  private row(line: MarkdownLine): void {
    this.inTable = true;
    if (isTableRule(this.source, line)) return;
    for (const { start, end } of cellsOf(this.source, line)) {
      this.paragraph = { start, end, prefixes: [], names: this.names };
      this.endParagraph();
    }
  }

  private fenceLine(line: MarkdownLine): void {
    this.endParagraph();
    this.fence = fenceOf(this.source, line);
    this.text.pass(line.start, line.next, "code");
  }

  private codeLine(line: MarkdownLine, fence: string): void {
    this.text.pass(line.start, line.next, "code");
    const words = this.source.slice(line.words, line.wordsEnd);
    if (line.indent < 4 && words.length >= fence.length && words === (fence[0] as string).repeat(words.length)) this.fence = undefined;
  }

  private commentLine(line: MarkdownLine): void {
    const close = this.source.slice(line.words, line.end).indexOf("-->");
    this.inComment = close < 0;
    const end = close < 0 ? line.next : line.words + close + 3;
    this.text.pass(line.start, end, "comment");
    if (close < 0) return;
    const rest = markdownLine(this.source, { ...line, start: end });
    if (rest.wordsEnd > rest.words) this.words(rest);
  }
}
