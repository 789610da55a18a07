// The meetings of a summary by two fields: as a paper with one table, and as a chart.

import { fillSlots, type Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import type { CrossChart, Paper } from "../../model/paper.js";
import { type Cross, crossTable } from "../shared/cross.js";

/** The paper of a table of two fields. */
export function crossPaper(cross: Cross, store: Store, locale: Locale, relation?: string): Paper {
  const [row, column] = cross.fields.map((field) => locale.label(`of-${field}`));
  return {
    title: relation ? fillSlots(locale.phrase("summary-of"), { relation }, locale) : locale.phrase("summary-title"),
    lang: locale.lang,
    date: store.today,
    blocks: [
      { note: [fillSlots(locale.phrase("as-of"), { date: { date: store.today } }, locale)] },
      { heading: fillSlots(locale.phrase("by-two"), { row: row as string, column: column as string }, locale) },
      ...(cross.rows.length > 0
        ? [{ drawing: true } as const, { table: crossTable(cross, locale) }]
        : [{ paragraph: [locale.phrase("none")] }]),
    ],
  };
}

/** The table to be drawn, with the title and the heading of its paper. */
export function crossChart({ columns, rows }: Cross, { title = "", blocks }: Paper, locale: Locale): CrossChart {
  const named = (value: string | null) => value ?? locale.phrase("unknown");
  const heading = blocks.flatMap((block) => ("heading" in block ? [block.heading] : []))[0] ?? "";
  const said = rows.map(({ value, count }) => `${named(value)} ${count}`).join(", ");
  return {
    title,
    lang: locale.lang,
    description: `${heading}: ${said}.`,
    heading,
    columns: columns.map(named),
    rows: rows.map(({ value, counts }) => ({ label: named(value), counts })),
  };
}
