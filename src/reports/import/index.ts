// What an import did, or would do, row by row.
import type { Cell, OutputOf } from "../../model/output.js";
import type { ReportDefinition } from "../report.js";
import type { ImportData } from "./data.js";
import { importPaper } from "./paper.js";

const COLUMNS = ["file", "row", "kind", "record", "outcome", "changes", "why", "warnings"] as const;

/** The report of `import`; `counts` is what its rows are called: row, line or entry. */
export const importReport: ReportDefinition<[data: ImportData, counts: string], OutputOf<ImportData>> = {
  name: "import",
  forms: ["paper", "data", "rows", "items"],
  make: (data, counts) => ({
    data: () => data,
    items: () => data.rows,
    paper: () => importPaper(data, counts),
    rows: () => ({
      columns: [...COLUMNS],
      rows: data.rows.map((row) => COLUMNS.map((column): Cell => (Array.isArray(row[column]) ? row[column].join("\n") : row[column]))),
    }),
  }),
};
