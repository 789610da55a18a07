// Items in rows, so that none lies upon another.
import { binarySearch } from "../../model/binary-search.js";
import type { DrawnItem } from "./items.js";
import { GAP } from "./sizes.js";

/** So many of the last rows are asked for room: where there are more, each item would else ask all of them. */
const ASKED = 300;

/** Each item, in the order given, in the first row that has room for it. */
export function rowsOf(items: DrawnItem[]): DrawnItem[][] {
  const rows: DrawnItem[][] = [];
  for (const item of items) {
    let at = Math.max(0, rows.length - ASKED);
    while (at < rows.length && !hasRoom(rows[at] as DrawnItem[], item)) at++;
    const row = rows[at];
    if (row) row.splice(followers(row, item.left), 0, item);
    else rows.push([item]);
  }
  return rows;
}

/** A row is kept in order of place, so that only the neighbours need be asked. */
function hasRoom(row: DrawnItem[], { left, right }: DrawnItem): boolean {
  const at = followers(row, left);
  const [before, behind] = [row[at - 1], row[at]];
  return (!before || before.right + GAP.item <= left) && (!behind || right + GAP.item <= behind.left);
}

/** Where the items begin that stand right of a place. */
function followers(row: DrawnItem[], left: number): number {
  return binarySearch(row, (item) => item.left <= left);
}
