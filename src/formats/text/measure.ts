// How wide text is on a terminal, and how it is cut.

/** What takes one column a character: Latin and Cyrillic letters and the punctuation of prose; colours are taken out first. */
const NARROW = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u0400-\u0482\u048a-\u052f\u2010-\u2027]*$/;
const COLOUR = /\x1b\[[\d;]*m/g;

// Measuring anything else takes tables that cost more than all the rest of a start, so they are loaded when first missed.
let stringWidth: ((text: string) => number) | undefined;
let missed = false;
let segmenter: Intl.Segmenter | undefined;

/** Columns that a text takes; wide characters two, marks none; colours none. To be asked inside `measured`. */
export function widthOf(text: string): number {
  const bare = text.includes("\x1b") ? text.replace(COLOUR, "") : text;
  if (NARROW.test(bare)) return bare.length;
  missed = true;
  return stringWidth?.(bare) ?? bare.length;
}

/** What `print` gives; given again, with the tables for wide characters and marks, when it measured any without them. */
export async function measured(print: () => Promise<string>): Promise<string> {
  missed = false;
  const printed = await print();
  if (!missed || stringWidth) return printed;
  stringWidth = (await import("string-width")).default;
  return print();
}

/** A plain text cut to a width, with an ellipsis where something was left out. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = "";
  let used = 0;
  for (const part of graphemesOf(text)) {
    const wide = widthOf(part);
    if (used + wide > width - 1) break;
    kept += part;
    used += wide;
  }
  return `${kept.trimEnd()}…`;
}

/** The parts of a text that a reader sees as one character each. */
export function graphemesOf(text: string): string[] {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}
