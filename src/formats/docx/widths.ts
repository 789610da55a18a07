// How wide the columns of a table are: as its rows become lowest.
import { type Column, plainText, type Text } from "../../model/paper.js";
import { drawnWidth } from "../svg/measure.js";

/** As many twips (twentieths of a point) as an ordinary letter of a table's text takes at the most, and the margins of a cell. */
const LETTER = 87;
const MARGINS = 150;

/** How many ordinary letters a text is as wide as: Cyrillic and bold ones are wider. */
function lettersOf(text: string, bold = false): number {
  return Math.ceil(drawnWidth(text, 1, bold) / 0.6);
}

/** Where a line may end; what stands in brackets is kept with the word before it. */
const BREAKS = /\s+(?!\()|(?<=\p{L}-)(?=\p{L})/u;

/** No column needs more letters than this for a word; so many steps are looked ahead; so many rows are looked at. */
const WORD = 22;
const AHEAD = 16;
const ROWS = 200;

/** The widths of the columns, together `width`: room for the longest word, then letter by letter to the column that most needs it. */
export function widthsOf(columns: Column[], rows: Text[][], width: number): number[] {
  const cells = [columns.map(({ heading }) => heading), ...rows.slice(0, ROWS).map((row) => row.map(plainText))];
  const letters = Math.floor((width - columns.length * MARGINS) / LETTER);
  const texts = columns.map((_, i) => cells.map((row) => row[i] ?? ""));
  const longest = (column: string[]) =>
    column.reduce((most, text, row) => text.split(BREAKS).reduce((most, word) => Math.max(most, lettersOf(word, row === 0)), most), 1);
  const chosen = texts.map((column) => Math.min(WORD, longest(column)));
  if (sum(chosen) < letters) widen(chosen, texts, letters);
  return scaled(chosen, width);
}

/** Gives the letters that are left to the columns by which most lines are saved; what saves none, to the fullest. */
function widen(chosen: number[], texts: string[][], letters: number): void {
  const lines = texts.map((column) => column.map((text) => linesAt(text)));
  const rows = texts[0]?.length ?? 0;
  // Short texts in the first column are what rows are looked up by: a date in one line is worth some height.
  const dates = (texts[0] ?? []).every((text) => text.length <= WORD + 4);
  const cost = (widths: number[]) => {
    let total = 0;
    for (let row = 0; row < rows; row++) {
      const heights = widths.map((letters, i) => lines[i]?.[row]?.(letters) ?? 1);
      // A row is as high as its highest cell, but each line saved is a step towards a lower row.
      total += Math.max(...heights) + sum(heights) / 10 + (dates ? (heights[0] as number) / 4 : 0);
    }
    return total;
  };
  const fullest = texts.map((column) => sum(column.map((text) => text.length)));
  while (sum(chosen) < letters) {
    const now = cost(chosen);
    let best = { gain: 0, column: fullest.indexOf(Math.max(...fullest)), step: letters - sum(chosen) };
    for (const column of chosen.keys()) {
      for (let step = 1; step <= Math.min(AHEAD, letters - sum(chosen)); step++) {
        const gain = (now - cost(chosen.map((one, i) => (i === column ? one + step : one)))) / step;
        if (gain > best.gain + 1e-9) best = { gain, column, step };
      }
    }
    chosen[best.column] = (chosen[best.column] as number) + best.step;
  }
}

/** How many lines a text takes, by the letters of a line; each answer is worked out once. */
function linesAt(text: string): (letters: number) => number {
  const lengths = text.split(BREAKS).map((word) => lettersOf(word));
  const known: number[] = [];
  return (letters) => {
    known[letters] ??= linesOf(lengths, letters);
    return known[letters];
  };
}

/** Words of these lengths, filled into lines. */
function linesOf(lengths: number[], letters: number): number {
  let [lines, at] = [1, 0];
  for (const length of lengths) {
    if (at > 0 && at + 1 + length > letters) {
      lines++;
      at = 0;
    }
    at += (at > 0 ? 1 : 0) + length;
    // A word longer than a line is broken.
    for (; at > letters; at -= letters) lines++;
  }
  return lines;
}

/** In twips; the last column takes what is over. */
function scaled(letters: number[], width: number): number[] {
  const wanted = letters.map((one) => one * LETTER + MARGINS);
  const widths = wanted.map((one) => Math.floor((one * width) / sum(wanted)));
  widths[widths.length - 1] = (widths.at(-1) ?? 0) + width - sum(widths);
  return widths;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
