// What is not read as it stands in a paragraph of Markdown.
import type { TextBuilder } from "../builder.js";
import { MIN_CAPTION, type UnreadReason } from "../plain.js";

/** A part of a paragraph that is left out, read as other words, or ends the paragraph. */
export interface MarkdownEdit {
  start: number;
  end: number;
  /** Set where the part has words that a reader would see or miss: not for a mark of emphasis. */
  reason?: UnreadReason;
  words?: string;
  endsParagraph?: boolean;
}

/** Reads a part of the source with its edits, of which those within another count for nothing. */
export function takeEdited(text: TextBuilder, start: number, end: number, edits: MarkdownEdit[]): void {
  let at = start;
  for (const edit of edits.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (edit.start < at) continue;
    text.take(at, edit.start);
    if (edit.reason) text.pass(edit.start, edit.end, edit.reason);
    if (edit.words !== undefined) text.put(edit.words, edit.start, edit.end);
    if (edit.endsParagraph) text.endParagraph();
    at = edit.end;
  }
  text.take(at, end);
}

/** Whether a caption is too short to say anything that could be judged. */
export function isShortCaption(start: number, end: number): boolean {
  return end - start < MIN_CAPTION;
}
