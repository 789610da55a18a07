// The rows of one sheet of a workbook, each cell as the text that a person reads in it.
import type { XmlPart } from "../../office/xml.js";
import { MOST_COLUMNS, MOST_ROWS, TOO_MANY_COLUMNS, TOO_MANY_ROWS } from "../sheet.js";
import { dateOf } from "./dates.js";
import { attributeIn, type Book, UnreadableBook, unescapedText } from "./parts.js";

/** A row with what cannot be read in it. */
export interface BookRow {
  row: number;
  cells: string[];
  faults: string[];
}

/** A cell while it is read. */
interface OpenCell {
  name: string;
  column: number;
  type: string;
  style: number;
  formula: boolean;
  text: string;
}

/** So much text the cells may have together: one text of the workbook may stand in many of them. */
const MOST_TEXT = 64 * 1024 * 1024;
/** So many faults of one row are named. */
const MOST_FAULTS = 20;
/** So many merged ranges are looked at; a sheet with more is no table. */
const MOST_MERGED = 1000;

/** Reads a sheet; throws UnreadableBook. */
export function bookRows(parts: Iterable<XmlPart>, book: Book): BookRow[] {
  const rows: BookRow[] = [];
  const merged: string[] = [];
  let cell: OpenCell | undefined;
  let inText = false;
  let row: BookRow | undefined;
  let last = 0;
  let length = 0;
  for (const part of parts) {
    if (part.is === "text") {
      if (cell && inText) cell.text += part.text;
      continue;
    }
    const { is, name, attributes } = part;
    if (name === "row" && is !== "end") {
      last = Number(attributeIn(attributes, "r") ?? last + 1);
      row = { row: last, cells: [], faults: [] };
    } else if (name === "row" && row) {
      // Rows that are only coloured hold nothing.
      if (row.cells.length + row.faults.length > 0) rows.push(row);
      if (rows.length > MOST_ROWS + 1) throw new UnreadableBook(TOO_MANY_ROWS);
    } else if (name === "c" && is === "start" && row) cell = cellOf(attributes, row);
    else if (name === "c" && is === "end" && cell && row) {
      length += put(cell, row, book);
      if (length > MOST_TEXT) throw new UnreadableBook("holds more than 64 MiB of text; give it in parts");
      cell = undefined;
    } else if (name === "f" && cell) cell.formula = true;
    else if (name === "mergeCell" && is !== "end" && merged.length < MOST_MERGED) merged.push(attributeIn(attributes, "ref") ?? "");
    if (name === "v" || name === "t") inText = is === "start";
  }
  for (const range of merged) noteMerged(range, rows);
  return rows;
}

function cellOf(attributes: string, row: BookRow): OpenCell {
  const name = attributeIn(attributes, "r") ?? "";
  const letters = /^[A-Z]{1,3}/.exec(name)?.[0];
  const column = letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 : row.cells.length;
  return {
    name: name || `${column + 1} of row ${row.row}`,
    column,
    type: attributeIn(attributes, "t") ?? "n",
    style: Number(attributeIn(attributes, "s") ?? 0),
    formula: false,
    text: "",
  };
}

/** Puts the text of a cell into its row; gives how long it is. */
function put(cell: OpenCell, row: BookRow, book: Book): number {
  const { name, column, formula, text } = cell;
  if (row.faults.length >= MOST_FAULTS) return 0;
  if (text === "") {
    if (formula && cell.type !== "str")
      row.faults.push(
        `cell ${name} is a formula without its value; open the file in a spreadsheet program and save it, or write the value`,
      );
    return 0;
  }
  const read = textOf(cell, book);
  if (typeof read !== "string") {
    row.faults.push(`cell ${name} ${read.fault}`);
    return 0;
  }
  if (column >= MOST_COLUMNS) throw new UnreadableBook(TOO_MANY_COLUMNS);
  while (row.cells.length < column) row.cells.push("");
  row.cells[column] = read;
  return read.length;
}

/** The text of a cell by its type. */
function textOf({ type, style, text }: OpenCell, { texts, dates, from1904 }: Book): string | { fault: string } {
  if (type === "s") return texts[Number(text)] ?? { fault: "has a text that the workbook lacks; save it again as .xlsx" };
  if (type === "str" || type === "inlineStr") return unescapedText(text);
  if (type === "b") return text === "1" ? "true" : "false";
  if (type === "e") return { fault: `holds the error ${text.slice(0, 20)}; write the value` };
  // A day as ISO has it, with the time of midnight.
  if (type === "d") return text.replace(/T00:00:00(?:\.0+)?Z?$/, "");
  const number = Number(text);
  if (!Number.isFinite(number)) return { fault: `holds ${text.slice(0, 40)}, which is no number` };
  const shown = dates[style];
  if (shown === undefined) return String(number);
  return dateOf(number, shown, from1904) ?? { fault: "holds a time, or a date that no calendar has; write the day alone" };
}

/** Notes merged cells at the first of their rows that holds something. */
function noteMerged(range: string, rows: BookRow[]): void {
  const [, first, last] = /^[A-Z]+(\d+):[A-Z]+(\d+)$/.exec(range) ?? [];
  const touched = rows.find(({ row, cells }) => row >= Number(first) && row <= Number(last) && cells.some((text) => text.trim() !== ""));
  touched?.faults.push(`cells ${range} are merged, so that what stands in which row and column is open; unmerge them`);
}
