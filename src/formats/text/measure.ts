// How wide text is on a terminal, and how it is cut.
import stringWidth from "string-width";
import { plain } from "../../model/plain.js";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const ASCII = /^[\x20-\x7e]*$/;

/** Columns that a text takes; wide characters two, marks none; colours none. */
export function widthOf(text: string): number {
  return ASCII.test(text) ? text.length : stringWidth(text);
}

/** A text on one line, with nothing in it that could move a cursor or add a cell. */
export function oneLine(text: string): string {
  return plain(text.replace(/\s*[\r\n\t]+\s*/g, " "));
}

/** A plain text cut to a width, with an ellipsis where something was left out. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = "";
  let used = 0;
  for (const { segment } of graphemes.segment(text)) {
    const wide = widthOf(segment);
    if (used + wide > width - 1) break;
    kept += segment;
    used += wide;
  }
  return `${kept.trimEnd()}…`;
}

/** The parts of a text that a reader sees as one character each. */
export function graphemesOf(text: string): string[] {
  return [...graphemes.segment(text)].map(({ segment }) => segment);
}
