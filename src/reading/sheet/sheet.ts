// What a file of rows holds, whatever its form: named columns, and rows of cells.

/** A cell: text as it stands there, empty of an empty one; or a value that the form itself has a type for. */
export type SheetCell = string | { value: unknown };

/** One row. */
export interface SheetRow {
  /** Its number, as whoever opens the file counts: the row of a spreadsheet, the line of JSON Lines, the entry of a calendar. */
  row: number;
  /** In the order of the columns; cells at the end may be missing. */
  cells: SheetCell[];
  /** What of it cannot be read, and what to do. */
  faults: string[];
}

/** The rows of a file. */
export interface Sheet {
  columns: string[];
  rows: SheetRow[];
  /** What its rows are called in messages. */
  counts: "row" | "line" | "entry";
  /** Something to know of how it was read. */
  remark?: string;
}

/** Why a file is not read, and what to do: a sentence that goes on from the file's name. */
export interface RefusedSheet {
  refused: string;
}

/** So many rows and columns are read at most. */
export const MOST_ROWS = 100_000;
export const MOST_COLUMNS = 500;
/** So many bytes a file may have. */
export const MOST_SHEET_BYTES = 64 * 1024 * 1024;

export const TOO_MANY_ROWS = `has more than ${MOST_ROWS.toLocaleString("en")} rows; give it in parts`;

export const TOO_MANY_COLUMNS = `has more than ${MOST_COLUMNS} columns; give it in parts`;

/** Rows of text as a sheet, whose first row that is not empty names the columns; `parted` when each row must be as long as the first. */
export function sheetOf(table: { row: number; cells: string[]; faults?: string[] }[], parted: boolean): Sheet | RefusedSheet {
  const filled = table.filter(({ cells, faults }) => cells.some((text) => text.trim() !== "") || (faults?.length ?? 0) > 0);
  const [head, ...rows] = filled;
  if (!head) return { refused: "holds no rows; its first row names the columns" };
  if (head.faults?.[0] !== undefined) return { refused: `has a first row that names no columns: ${head.faults[0]}` };
  const columns = head.cells.map((name) => name.trim());
  while (columns.at(-1) === "") columns.pop();
  if (columns.length > MOST_COLUMNS) return { refused: TOO_MANY_COLUMNS };
  return {
    columns,
    counts: "row",
    rows: rows.map(({ row, cells, faults = [] }) => ({
      row,
      cells,
      faults: [...faults, ...faultsOf(cells, columns, parted ? head.cells.length : 0)],
    })),
  };
}

/** What is wrong with the shape of a row. */
function faultsOf(cells: string[], columns: string[], length: number): string[] {
  if (length > 0 && cells.length !== length)
    return [`it has ${cells.length} cells under ${length} columns; a separator inside a value needs quotes around it`];
  const stray = cells.findIndex((text, i) => text.trim() !== "" && !columns[i]);
  return stray < 0 ? [] : [`column ${stray + 1} has a value and no name`];
}
