// Rows as a paper of one table.

import type { Locale } from "../../language/locale.js";
import type { Cell, Rows } from "../../model/output.js";
import type { Column, Paper, Text } from "../../model/paper.js";
import { capital } from "../shared/capital.js";

/** Rows as a paper of one table; labels are headed by a word of its own, where one is given. */
export function listPaper({ columns, rows }: Rows, locale: Locale, labels = "label"): Paper {
  const numeric = columns.map((_, i) => rows.length > 0 && rows.every((row) => typeof row[i] === "number" || row[i] === null));
  const heads: Column[] = columns.map((key, i) => ({
    key,
    // What is typed stays as it is.
    heading: key === "id" ? key : capital(locale.label(key === "label" ? labels : key)),
    align: numeric[i] ? "right" : "left",
  }));
  return { lang: locale.lang, blocks: [{ table: { columns: heads, rows: rows.map((row) => row.map(textOfCell)) } }] };
}

function textOfCell(cell: Cell): Text {
  return cell === null ? [] : [String(cell)];
}
