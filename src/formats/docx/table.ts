// A table of a Word document: a head that is repeated on each page, rows that are not cut, columns as wide as they need.
import { AlignmentType, Paragraph, ShadingType, TableCell, TableLayoutType, TableRow, TextRun, WidthType, Table as WordTable } from "docx";
import type { Column, Text } from "../../model/paper.js";
import type { Notes } from "./notes.js";
import { runsOf } from "./spans.js";
import { widthsOf } from "./widths.js";

/** A cell: a text, or a bar so many letters long. */
export type Cell = Text | { bar: number };

/** A table of such cells. */
export interface Grid {
  columns: Column[];
  rows: Cell[][];
}

/** A table as wide as `width`; `head`: with its row of headings. */
export function tableOf({ columns, rows }: Grid, notes: Notes, width: number, head: boolean): WordTable {
  const widths = widthsOf(
    head ? columns : columns.map((column) => ({ ...column, heading: "" })),
    rows.map((row) => row.map(textOf)),
    width,
  );
  const cell = (text: Cell, i: number, style: string) =>
    new TableCell({ width: { size: widths[i] as number, type: WidthType.DXA }, children: [line(text, columns[i], style, notes)] });
  const heads = columns.map(({ heading }, i) => cell([heading], i, "TableHeading"));
  const body = rows.map((row) => new TableRow({ cantSplit: true, children: row.map((text, i) => cell(text, i, "TableText")) }));
  return new WordTable({
    style: head ? "PaperTable" : "PaperFields",
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: head, firstColumn: false, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: head ? [new TableRow({ tableHeader: true, cantSplit: true, children: heads }), ...body] : body,
  });
}

function line(cell: Cell, column: Column | undefined, style: string, notes: Notes): Paragraph {
  if (!Array.isArray(cell)) return new Paragraph({ style, children: [new TextRun({ text: spaces(cell.bar), shading: BAR })] });
  return new Paragraph({ style, children: runsOf(cell, notes), alignment: column?.align === "right" ? AlignmentType.RIGHT : undefined });
}

/** A bar is shaded spaces, which nobody is read aloud. */
const BAR = { type: ShadingType.CLEAR, color: "auto", fill: "5B7FA6" };

function spaces(count: number): string {
  return "\u00a0".repeat(count);
}

function textOf(cell: Cell): Text {
  return Array.isArray(cell) ? cell : [spaces(cell.bar)];
}
