// A table that goes on: columns for which there is no room follow in further tables, each behind the first column.
import type { Table } from "../model/paper.js";

/** A table in parts, each of the first column and of others as long as they have room; as it is, unless it may go on. */
export function partsOf(table: Table, hasRoom: (columns: number[]) => boolean): Table[] {
  if (!table.continued) return [table];
  const parts: number[][] = [];
  for (let i = 1; i < table.columns.length; i++) {
    const part = parts.at(-1);
    if (part && hasRoom([...part, i])) part.push(i);
    else parts.push([0, i]);
  }
  return parts.map((columns) => ({
    columns: columns.flatMap((i) => table.columns[i] ?? []),
    rows: table.rows.map((row) => columns.map((i) => row[i] ?? [])),
  }));
}
