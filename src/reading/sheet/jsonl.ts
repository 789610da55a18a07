// JSON Lines: a record a line, its values as JSON has them.
import { LIMITS } from "../../model/limits.js";
import { MOST_COLUMNS, MOST_ROWS, type RefusedSheet, type Sheet, type SheetRow, TOO_MANY_COLUMNS, TOO_MANY_ROWS } from "./sheet.js";

/** Reads a text of JSON Lines; a line that is no object is a fault of its row. */
export function readJsonLines(text: string): Sheet | RefusedSheet {
  const columns = new Map<string, number>();
  const rows: SheetRow[] = [];
  for (const [i, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    if (rows.length === MOST_ROWS) return { refused: TOO_MANY_ROWS };
    rows.push(rowOf(i + 1, line, columns));
    if (columns.size > MOST_COLUMNS) return { refused: TOO_MANY_COLUMNS };
  }
  return rows.length === 0
    ? { refused: "holds no records; each stands on a line of its own" }
    : { columns: [...columns.keys()], rows, counts: "line" };
}

function rowOf(row: number, line: string, columns: Map<string, number>): SheetRow {
  const value = parsed(line);
  if (value === null || typeof value !== "object" || Array.isArray(value))
    return { row, cells: [], faults: ["it is no JSON object; each record stands on one line, as arsom export writes them"] };
  if (!isWithin(value, LIMITS.depth)) return { row, cells: [], faults: [`it nests lists and objects more than ${LIMITS.depth} deep`] };
  const cells: SheetRow["cells"] = [];
  for (const [name, one] of Object.entries(value)) {
    if (!columns.has(name)) columns.set(name, columns.size);
    cells[columns.get(name) as number] = one === null ? "" : { value: one };
  }
  return { row, cells: Array.from(cells, (cell) => cell ?? ""), faults: [] };
}

/** Whether lists and objects lie no deeper in one another than this. */
function isWithin(value: unknown, depth: number): boolean {
  return value === null || typeof value !== "object" || (depth > 0 && Object.values(value).every((one) => isWithin(one, depth - 1)));
}

/** The value of a text; undefined where it is no JSON. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
