// A marked text for formats without marks of their own: the marked words strong, a number behind them, the notes as a list.
import type { Block, MarkedText, Text } from "../model/paper.js";

/** The paragraphs of a text with its notes below, as blocks that every format prints. */
export function withNotes({ text, marks }: MarkedText): Block[] {
  const blocks: Block[] = [];
  let paragraph: Text = [];
  const close = () => {
    if (paragraph.some((span) => typeof span !== "string" || span.trim() !== "")) blocks.push({ paragraph });
    paragraph = [];
  };
  const plain = (words: string) => {
    for (const [i, line] of words.split("\n").entries()) {
      if (i > 0) close();
      if (line !== "") paragraph.push(line);
    }
  };
  let at = 0;
  for (const [i, { start, end }] of marks.entries()) {
    plain(text.slice(at, start));
    paragraph.push({ strong: text.slice(start, end) }, ` [${i + 1}]`);
    at = end;
  }
  plain(text.slice(at));
  close();
  return [...blocks, ...(marks.length > 0 ? [{ list: marks.map(({ note }) => note), ordered: true }] : [])];
}
