// Writes a data package: a folder of CSV files with their descriptor, each whole, nothing else in the folder touched.
import { join, resolve } from "node:path";
import type { Env } from "../env.js";
import { csv } from "../formats/csv.js";
import { json } from "../formats/json.js";
import type { Store } from "../load/store.js";
import type { Output } from "../model/output.js";
import { plain } from "../model/plain.js";
import type { ArsomRecord } from "../model/record.js";
import { packageOf } from "../reports/export/package.js";
import { tablesOf } from "../reports/export/tables.js";
import { makeFolder } from "./folder.js";
import { save } from "./save.js";

const SCREEN = { terminal: false, width: 80, colour: false };

/** Writes the tables of the records below a folder, the descriptor last; throws Mistake when it cannot. */
export async function writePackage(
  records: ArsomRecord[],
  store: Store,
  { folder, free }: { folder: string; free: boolean },
  env: Env,
): Promise<void> {
  const at = resolve(env.cwd, folder);
  makeFolder(at, folder);
  const tables = tablesOf(records, store);
  for (const { name, columns, rows } of tables) {
    const output: Output = { rows: () => ({ columns: columns.map((column) => column.name), rows }) };
    await save(join(at, `${name}.csv`), await csv.print(output, SCREEN), `${folder}/${name}.csv`);
  }
  const descriptor = await json.print({ data: () => packageOf(tables, records, store, free) }, SCREEN);
  await save(join(at, "datapackage.json"), descriptor, `${folder}/datapackage.json`);
  env.stderr.write(`arsom: ${tables.length} tables and their datapackage.json are in ${plain(folder)}`);
}
