// How wide the columns of a table are: as its rows become lowest.
import { type Column, type Text, wordsOf } from "../../model/paper.js";

/** About as many twips (twentieths of a point) as a letter of a table's text takes, and the margins of a cell. */
const LETTER = 94;
const MARGINS = 190;

/** Texts of so many letters stay in one line where there is room. */
const SHORT = 24;

/** What a column gets in one step; rows that are looked at. */
const STEP = 100;
const ROWS = 300;

/** The widths of the columns, together `width`: room for the longest word, then step by step to the column that most needs it. */
export function widthsOf(columns: Column[], rows: Text[][], width: number): number[] {
  const cells = [columns.map(({ heading }) => heading), ...rows.slice(0, ROWS).map((row) => row.map(wordsOf))];
  const column = (i: number) => cells.map((row) => row[i] ?? "");
  // The first column is what a row is looked up by.
  const leasts = (short: number) => columns.map((_, i) => least(column(i), i === 0 ? short : 0));
  const widths = [SHORT, 0].map(leasts).find((some) => sum(some) <= width);
  if (!widths) {
    const words = leasts(0);
    return whole(
      words.map((one) => (one * width) / sum(words)),
      width,
    );
  }
  const lengths = cells.map((row) => row.map((text) => text.length));
  for (let left = width - sum(widths); left > 0; left -= STEP) {
    const gains = widths.map((_, i) => gainOf(lengths, widths, i));
    const best = gains.indexOf(Math.max(...gains));
    widths[best] = (widths[best] as number) + Math.min(STEP, left);
  }
  return whole(widths, width);
}

/** The longest word, or all of what is short: a date stays in one line. */
function least(texts: string[], short: number): number {
  const parts = texts.flatMap((text) => (text.length <= short ? text : text.split(/\s+/)));
  return parts.reduce((most, { length }) => Math.max(most, Math.min(length, SHORT)), 1) * LETTER + MARGINS;
}

/** How much lower all rows become when a column gets a step: by their highest cell, and a little by every cell. */
function gainOf(lengths: number[][], widths: number[], column: number): number {
  let gain = 0;
  for (const row of lengths) {
    const heights = row.map((length, i) => length / ((widths[i] as number) - MARGINS));
    const highest = Math.max(...heights);
    const now = heights[column] as number;
    const then = (row[column] as number) / ((widths[column] as number) + STEP - MARGINS);
    gain += (now - then) * (now === highest ? 1 : 0.1);
  }
  return gain;
}

/** Whole twips; the last column takes what is over. */
function whole(widths: number[], width: number): number[] {
  const floors = widths.map(Math.floor);
  floors[floors.length - 1] = (floors.at(-1) ?? 0) + width - sum(floors);
  return floors;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
