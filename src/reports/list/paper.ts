// Rows as a paper of one table.

import type { Locale } from "../../language/locale.js";
import type { Cell, Rows } from "../../model/output.js";
import type { Column, Paper, Text } from "../../model/paper.js";

/** Rows as a paper of one table. */
export function listPaper({ columns, rows }: Rows, locale: Locale): Paper {
  const numeric = columns.map((_, i) => rows.length > 0 && rows.every((row) => typeof row[i] === "number" || row[i] === null));
  const heads: Column[] = columns.map((key, i) => ({ key, heading: locale.label(key), align: numeric[i] ? "right" : "left" }));
  return { lang: locale.lang, blocks: [{ table: { columns: heads, rows: rows.map((row) => row.map(textOfCell)) } }] };
}

function textOfCell(cell: Cell): Text {
  return cell === null ? [] : [String(cell)];
}
