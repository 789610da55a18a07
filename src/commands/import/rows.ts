// The rows of sheets as values of records: each column understood, and the tables of maps joined to the records they belong to.

import { isEmptyCell, takeCell } from "../../keep/import/cell.js";
import { type ColumnMap, ColumnNames, type ColumnUse, checkMap } from "../../keep/import/columns.js";
import type { ImportRow } from "../../keep/import/plan.js";
import { cellText, type RowContext, rowValues, type UsedCell, whyRefused } from "../../keep/import/row.js";
import { typingOf } from "../../keep/new/typed.js";
import { append } from "../../model/group.js";
import type { Field, Kind } from "../../model/kind.js";
import type { Fields, Item } from "../../model/record.js";
import { UsageError } from "../../model/usage-error.js";
import type { SheetRow } from "../../reading/sheet/sheet.js";
import type { NamedSheet } from "./sheets.js";

/** How the rows are to be understood. */
export interface RowsRequest extends RowContext {
  /** What every row is; else what its sheet is named after, or its column `kind` says. */
  kind: Kind | undefined;
  map: ColumnMap;
  /** What a row gives that leaves the field empty. */
  given: [field: string, text: string][];
  progress(done: number, of: number): void;
}

/** Reads all rows; throws UsageError for a column, or a map, that names nothing. */
export function importRows(sheets: NamedSheet[], request: RowsRequest): ImportRow[] {
  checkMap(
    request.map,
    sheets.flatMap(({ sheet }) => sheet.columns),
  );
  const reader = new RowReader(request);
  reader.checkColumns(sheets);
  const total = sheets.reduce((sum, { sheet }) => sum + sheet.rows.length, 0);
  let done = 0;
  const rows = sheets
    .filter(({ maps }) => !maps)
    .flatMap((sheet) =>
      sheet.sheet.rows.map((row) => {
        request.progress(done++, total);
        return reader.row(sheet, row);
      }),
    );
  const byId = new Map(
    rows.flatMap((row) => (typeof row.fields.id === "string" ? [[`${row.kind.name} ${row.fields.id}`, row]] : [])) as [string, ImportRow][],
  );
  for (const sheet of sheets) if (sheet.maps && sheet.kind) joinMaps(sheet, sheet.kind, sheet.maps, byId, rows, request);
  return rows;
}

class RowReader {
  private readonly names = new Map<string, ColumnNames>();
  private readonly uses = new Map<string, ColumnUse | undefined>();

  constructor(private readonly request: RowsRequest) {}

  /** Throws UsageError for the columns of tables that mean nothing, all in one. */
  checkColumns(sheets: NamedSheet[]): void {
    for (const { sheet, form, kind: own, maps } of sheets) {
      const kind = this.request.kind ?? own;
      if (!kind || maps || form === "jsonl") continue;
      const unknown = sheet.columns.flatMap((column) => (column === "" ? [] : (whyRefused(() => this.use(column, kind)) ?? [])));
      if (unknown.length > 0) throw new UsageError(unknown.join("; "));
    }
  }

  row(named: NamedSheet, { row, cells, faults }: SheetRow): ImportRow {
    const { sheet, file } = named;
    const kind = this.kindOf(named, cells);
    const used = sheet.columns.flatMap((column, i): UsedCell[] => {
      const cell = cells[i] ?? "";
      // Only records in JSON are of several kinds, of which each has columns of its own.
      if (named.form === "jsonl" && isEmptyCell(cell)) return [];
      const use = column === "" ? undefined : this.use(column, kind);
      return use ? [{ use, column, cell }] : [];
    });
    const filled = new Set(used.flatMap(({ use, cell }) => (isEmptyCell(cell) ? [] : [use.name])));
    const constant = this.request.given.filter(([name]) => !filled.has(name));
    const more = constant.map(([name, cell]): UsedCell => ({ use: this.use(name, kind) as ColumnUse, column: name, cell }));
    const values = rowValues([...used, ...more], kind, this.request);
    return { ...values, faults: [...faults, ...values.faults], file, row, kind };
  }

  private kindOf({ sheet, kind }: NamedSheet, cells: SheetRow["cells"]): Kind {
    const at = sheet.columns.indexOf("kind");
    const said = at < 0 || isEmptyCell(cells[at]) ? undefined : this.request.store.kinds.get(cellText(cells[at] as string));
    const known = this.request.kind ?? said ?? kind;
    if (known) return known;
    throw new UsageError("nothing says what the rows are; give --kind, such as --kind meeting");
  }

  private use(column: string, kind: Kind): ColumnUse | undefined {
    const key = `${kind.name} ${column}`;
    if (!this.uses.has(key)) {
      const { store, languages, map } = this.request;
      const names = this.names.get(kind.name) ?? new ColumnNames(kind, store.kinds.values(), languages, map);
      this.names.set(kind.name, names);
      this.uses.set(key, names.use(column));
    }
    return this.uses.get(key);
  }
}

/** Joins the rows of a table of maps, each under the id of its record and its place in the list, to the rows of these records. */
function joinMaps(
  named: NamedSheet,
  kind: Kind,
  field: Field,
  byId: Map<string, ImportRow>,
  rows: ImportRow[],
  context: RowsRequest,
): void {
  const { sheet, file } = named;
  const parent = sheet.columns.indexOf(`${kind.name}_id`);
  const position = sheet.columns.indexOf("position");
  if (parent < 0 || position < 0)
    throw new UsageError(`${file} has no columns ${kind.name}_id and position, which say where its entries belong`);
  const inner = field.fields as Map<string, Field>;
  const unknown = sheet.columns.find((name, i) => i !== parent && i !== position && !inner.has(name));
  if (unknown !== undefined)
    throw new UsageError(
      `the column ${unknown} of ${file} is no field of the ${field.name} of a ${kind.name}; it has ${[...inner.keys()].join(", ")}`,
    );
  const typing = { ...typingOf(kind, undefined, context.store, context.languages), fields: inner, spans: [], coming: context.coming };
  const entries = new Map<string, { at: number; item: Item; row: SheetRow; faults: string[] }[]>();
  for (const row of sheet.rows) {
    const item: Fields = {};
    const faults = [...row.faults];
    for (const [i, column] of sheet.columns.entries()) {
      const cell = row.cells[i];
      if (i === parent || i === position || cell === undefined || isEmptyCell(cell)) continue;
      faults.push(...(whyRefused(() => takeCell(item, column, cell, typing)) ?? []));
    }
    append(entries, cellText(row.cells[parent] ?? ""), {
      at: Number(cellText(row.cells[position] ?? "")),
      item: item as Item,
      row,
      faults,
    });
  }
  for (const [id, list] of entries) {
    const owner = byId.get(`${kind.name} ${id}`) ?? {
      file,
      row: list[0]?.row.row ?? 0,
      kind,
      fields: { id },
      empty: [],
      derived: [],
      faults: [],
    };
    if (!byId.has(`${kind.name} ${id}`)) rows.push(owner);
    byId.set(`${kind.name} ${id}`, owner);
    list.sort((a, b) => a.at - b.at);
    if (list.some(({ at }, i) => at !== i + 1)) owner.faults.push(`the places of its ${field.name} in ${file} do not count from 1`);
    owner.faults.push(...list.flatMap(({ row, faults }) => faults.map((fault) => `${fault} (${file}, row ${row.row})`)));
    owner.fields[field.name] = list.map(({ item }) => item);
  }
}
