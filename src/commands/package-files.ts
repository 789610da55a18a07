// Writes a data package: a folder of CSV files with their descriptor.
import { csv } from "../formats/csv.js";
import { json } from "../formats/json.js";
import type { Store } from "../load/store.js";
import { escapeControls } from "../model/escape.js";
import type { Output } from "../model/output.js";
import type { ArsomRecord } from "../model/record.js";
import { packageOf } from "../reports/export/package.js";
import { tablesOf } from "../reports/export/tables.js";
import type { Env } from "../runtime/env.js";
import { type NewFile, writeFiles } from "./folder-files.js";
import { ON_DISK } from "./print.js";

/** Writes the tables of the records into a folder, with their descriptor, all or none; throws UsageError when it cannot. */
export async function writePackage(
  records: ArsomRecord[],
  store: Store,
  { folder, free }: { folder: string; free: boolean },
  env: Env,
): Promise<void> {
  const tables = tablesOf(records, store);
  const files: NewFile[] = [];
  for (const { name, columns, rows } of tables) {
    const output: Output = { rows: () => ({ columns: columns.map((column) => column.name), rows }) };
    files.push({ name: `${name}.csv`, content: await csv(output, ON_DISK) });
  }
  files.push({ name: "datapackage.json", content: await json({ data: () => packageOf(tables, records, store, free) }, ON_DISK) });
  await writeFiles(folder, { files, command: "export", holds: isTable }, env);
  env.stderr.write(`arsom: ${tables.length} tables and their datapackage.json are in ${escapeControls(folder)}`);
}

/** True of the name of a file of a data package. */
function isTable(path: string): boolean {
  return path === "datapackage.json" || /^\w[\w-]*\.csv$/.test(path);
}
