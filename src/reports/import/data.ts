// What an import did, or would do, row by row.

/** What became of a row. */
export interface ImportedRow {
  file: string;
  row: number;
  kind: string;
  record: string | null;
  outcome: "added" | "updated" | "unchanged" | "refused";
  /** What changes, in words. */
  changes: string[];
  /** Why it is refused. */
  why: string[];
  /** What is not wrong enough to refuse it. */
  warnings: string[];
}

/** An import as data (`schemas/output/import.schema.json`). */
export interface ImportData {
  version: 1;
  /** False when nothing was written, only looked at or refused. */
  written: boolean;
  counts: { [outcome in ImportedRow["outcome"]]: number };
  rows: ImportedRow[];
  /** What would be wrong with records that no row is of. */
  others: { record: string | null; message: string }[];
  /** The files written, or to be written. */
  files: string[];
}

/** How many rows came out so. */
export function outcomeCounts(rows: ImportedRow[]): ImportData["counts"] {
  const counts = { added: 0, updated: 0, unchanged: 0, refused: 0 };
  for (const { outcome } of rows) counts[outcome]++;
  return counts;
}
