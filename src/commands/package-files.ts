// Writes a data package: a folder of CSV files with their descriptor, all or none, nothing else in the folder touched.
import { join, resolve } from "node:path";
import { csv } from "../formats/csv.js";
import { json } from "../formats/json.js";
import { shownPath } from "../load/load.js";
import type { Store } from "../load/store.js";
import { escapeControls } from "../model/escape.js";
import type { Output } from "../model/output.js";
import type { ArsomRecord } from "../model/record.js";
import { packageOf } from "../reports/export/package.js";
import { tablesOf } from "../reports/export/tables.js";
import type { Env } from "../runtime/env.js";
import type { FileChange } from "../runtime/write/change.js";
import { makeFolder } from "../runtime/write/folder.js";
import { writing } from "../runtime/write/writer.js";

const SCREEN = { terminal: false, width: 80, colour: false };

/** Writes the tables of the records into a folder, with their descriptor, all or none; throws UsageError when it cannot. */
export async function writePackage(
  records: ArsomRecord[],
  store: Store,
  { folder, free }: { folder: string; free: boolean },
  env: Env,
): Promise<void> {
  const at = resolve(env.cwd, folder);
  makeFolder(at, folder);
  const tables = tablesOf(records, store);
  const change = (name: string, after: string | Uint8Array): FileChange => ({
    path: join(at, name),
    shown: `${folder}/${name}`,
    before: "any",
    after,
  });
  const changes: FileChange[] = [];
  for (const { name, columns, rows } of tables) {
    const output: Output = { rows: () => ({ columns: columns.map((column) => column.name), rows }) };
    changes.push(change(`${name}.csv`, await csv(output, SCREEN)));
  }
  changes.push(change("datapackage.json", await json({ data: () => packageOf(tables, records, store, free) }, SCREEN)));
  const place = { folder: at, shown: (path: string) => shownPath(path, env.cwd), holds: isTable };
  await writing(
    place,
    "export",
    (line) => env.stderr.write(`arsom: ${line}`),
    (writer) => writer.place(changes),
  );
  env.stderr.write(`arsom: ${tables.length} tables and their datapackage.json are in ${escapeControls(folder)}`);
}

/** True of the name of a file of a data package. */
function isTable(path: string): boolean {
  return path === "datapackage.json" || /^\w[\w-]*\.csv$/.test(path);
}
