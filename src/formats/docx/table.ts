// A table of a Word document: a head that is repeated on each page, rows that are not cut, columns as wide as they need.
import { AlignmentType, Paragraph, ShadingType, TableCell, TableLayoutType, TableRow, WidthType, Table as WordTable } from "docx";
import type { Column, Text } from "../../model/paper.js";
import type { Notes } from "./notes.js";
import { runsOf } from "./spans.js";
import { widthsOf } from "./widths.js";

/** A cell: a text, or a bar that fills such a part of it. */
export type GridCell = Text | { bar: number };

/** A table of such cells. */
export interface Grid {
  columns: Column[];
  rows: GridCell[][];
}

/** A table as wide as `width`; `head`: with its row of headings. */
export function tableOf({ columns, rows }: Grid, notes: Notes, width: number, head: boolean): WordTable {
  const widths = widthsOf(
    head ? columns : columns.map((column) => ({ ...column, heading: "" })),
    rows.map((row) => row.map((one) => textOf(one, notes))),
    width,
  );
  const cell = (text: GridCell, i: number, style: string) =>
    new TableCell({
      width: { size: widths[i] as number, type: WidthType.DXA },
      children: [line(text, columns[i], style, notes, widths[i] as number)],
    });
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

function line(cell: GridCell, column: Column | undefined, style: string, notes: Notes, width: number): Paragraph {
  if (Array.isArray(cell))
    return new Paragraph({ style, children: runsOf(cell, notes), alignment: column?.align === "right" ? AlignmentType.RIGHT : undefined });
  // A shaded line without words: a bar that nobody is read aloud, as long as its right indent leaves it.
  const indent = { right: Math.round((1 - cell.bar) * (width - CELL_MARGINS)) };
  return new Paragraph({ style, indent, shading: cell.bar > 0 ? BAR : undefined });
}

const BAR = { type: ShadingType.CLEAR, color: "auto", fill: "7F9DBF" };
const CELL_MARGINS = 120;

/** What a cell shows: of a footnote only its mark; a bar wants to be long. */
function textOf(cell: GridCell, notes: Notes): Text {
  if (!Array.isArray(cell)) return ["—".repeat(60)];
  return notes.numbered ? cell.map((span) => (typeof span === "object" && "cite" in span ? "1" : span)) : cell;
}
