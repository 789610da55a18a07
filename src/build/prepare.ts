// Reads and checks the shipped records once, so that arsom need not at every start.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { loadFolder } from "../load/load.js";
import { KEPT, type Prepared } from "../load/prepared.js";

/** Keeps the records of `data/` in a folder; nothing where reading finds anything to tell, which is then told as it is read. */
export async function prepare(kept: string): Promise<void> {
  const folder = resolve("data");
  const settings = join(folder, "arsom.yaml");
  const { store } = await loadFolder({ folder, settings, cwd: folder, today: "1970-01-01" });
  rmSync(kept, { recursive: true, force: true });
  if (store.reported.size > 0 || store.suppressions.length > 0 || store.unread > 0) return;
  const paths = [settings, ...store.files.map(({ path }) => join(folder, path))];
  const bytes = paths.map((path) => readFileSync(path));
  const number = new Map(store.files.map((file, i) => [file, i + 1]));
  const fields = store.records.map((record) => Buffer.from(`${JSON.stringify(record.fields)}\n`));
  const prepared: Prepared = {
    files: paths.map((path, i) => ({ path: relative(folder, path).split(sep).join("/"), size: (bytes[i] as Buffer).length })),
    kinds: store.records.map(({ kind }) => kind),
    ids: store.records.map(({ id }) => id),
    numbers: store.records.flatMap(({ fields: held, place: { file, start, end } }, i) => [
      number.get(file) as number,
      start,
      end,
      (fields[i] as Buffer).length,
      Object.values(held).some((value) => Array.isArray(value) && value.some((entry) => typeof entry === "object")) ? 1 : 0,
    ]),
  };
  mkdirSync(kept, { recursive: true });
  writeFileSync(join(kept, KEPT.copy), Buffer.concat(bytes));
  writeFileSync(join(kept, KEPT.fields), Buffer.concat(fields));
  writeFileSync(join(kept, KEPT.index), JSON.stringify(prepared));
}
