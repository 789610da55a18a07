// Rows as separated values, for csv and tsv.

import { escapeControls, escapeLines, escapeRunnerCommands } from "../model/escape.js";
import type { Output } from "../model/output.js";

/**
 * One header line, then a line a row; texts that begin like a formula get an apostrophe, numbers stay numbers. A cell keeps
 * its lines, each of which could be a command to the runner of a CI job: the apostrophe stands before such a one, too.
 */
export async function separated(output: Output, delimiter: string): Promise<string> {
  const { stringify } = await import("csv-stringify/sync");
  const { columns, rows } = output.rows?.() ?? { columns: [], rows: [] };
  const safe = rows.map((row) =>
    row.map((cell) => (typeof cell === "string" ? escapeRunnerCommands(escapeLines(cell), (sign) => (sign === ":" ? "':" : "#'")) : cell)),
  );
  const cast = {
    boolean: (value: boolean) => String(value),
    number: (value: number) => ({ value: String(value), escape_formulas: false }),
  };
  return stringify([columns.map((name) => escapeRunnerCommands(escapeControls(name))), ...safe], {
    delimiter,
    escape_formulas: true,
    cast,
  });
}
