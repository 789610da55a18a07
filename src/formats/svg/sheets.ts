// Lanes dealt out to sheets, where a drawing may not be higher than a page.
import type { DrawnBlock } from "./blocks.js";
import { PAD, ROW } from "./sizes.js";

/** A lane of so many rows is parted rather than moved whole, if so many of them still fit. */
const LONG = 14;
const SOME = 5;

/** Lanes one below the other until a sheet is full; the last keeps room for what stands below it. */
export function sheetsOf(blocks: DrawnBlock[], room: number, foot: number): DrawnBlock[][] {
  const sheets: DrawnBlock[][] = [[]];
  for (const block of blocks) {
    let rest = block;
    for (;;) {
      const sheet = sheets.at(-1) as DrawnBlock[];
      const left = room - heightOf(sheet);
      if (rest.height <= left) {
        sheet.push(rest);
        break;
      }
      const fitting = Math.max(1, Math.floor((left - 2 * PAD) / ROW));
      const parted = sheet.length === 0 || (rest.rows >= LONG && fitting >= SOME);
      if (parted && fitting < rest.rows) {
        sheet.push(rest.part(0, fitting));
        rest = rest.part(fitting);
      } else if (sheet.length === 0) {
        sheet.push(rest);
        break;
      }
      sheets.push([]);
    }
  }
  const last = sheets.at(-1) as DrawnBlock[];
  const over: DrawnBlock[] = [];
  while (last.length > 1 && heightOf(last) + foot > room) over.unshift(last.pop() as DrawnBlock);
  if (over.length > 0) return [...sheets, over];
  return last.length > 0 && heightOf(last) + foot > room ? [...sheets, []] : sheets;
}

/** How high blocks are together. */
export function heightOf(blocks: DrawnBlock[]): number {
  return blocks.reduce((sum, { height }) => sum + height, 0);
}
