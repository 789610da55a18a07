// The shipped records as the build prepared them: the same as they are read, and never taken for files that changed.
import { appendFileSync, cpSync, existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadFolder } from "../../src/load/load.js";
import { folder, ROOT } from "../run.js";

const PREPARED = join(ROOT, "dist/prepared");

function copy(): { folder: string; settings: string; cwd: string; today: string; prepared: string } {
  const at = folder({});
  cpSync(join(ROOT, "data"), join(at, "data"), { recursive: true });
  cpSync(PREPARED, join(at, "prepared"), { recursive: true });
  return {
    folder: join(at, "data"),
    settings: join(at, "data/arsom.yaml"),
    cwd: at,
    today: "2026-11-22",
    prepared: join(at, "prepared"),
  };
}

/** Everything of the records that anything could ask for. */
async function all(options: Parameters<typeof loadFolder>[0]): Promise<unknown[]> {
  const { store } = await loadFolder(options);
  return store.records.map(({ kind, id, fields, place: { file, start, end } }) => [
    kind,
    id,
    fields,
    Object.getPrototypeOf(fields),
    file.path,
    file.text.slice(start, end),
  ]);
}

describe("prepared records", () => {
  it("are what reading the files gives, in the same order", async () => {
    expect(existsSync(PREPARED)).toBe(true);
    const options = copy();
    const prepared = await all(options);
    expect(prepared).toHaveLength(2676);
    expect(prepared).toEqual(await all({ ...options, prepared: undefined }));
  });

  it.each<[string, (options: ReturnType<typeof copy>) => void]>([
    ["a line is added", ({ folder }) => appendFileSync(join(folder, "asean/topics.yaml"), "# one more line\n")],
    ["a file is added", ({ folder }) => writeFileSync(join(folder, "zz.yaml"), "kind: topic\nversion: 1\nid: zz\nname: Zz\n")],
    ["a file is gone", ({ folder }) => rmSync(join(folder, "asean/topics.yaml"))],
    ["a file has another name", ({ folder }) => renameSync(join(folder, "asean/topics.yaml"), join(folder, "asean/subjects.yaml"))],
    ["the settings change", ({ settings }) => appendFileSync(settings, "# more\n")],
    ["what was kept is cut", ({ prepared }) => writeFileSync(join(prepared, "index.json"), '{"files":[')],
    ["what was kept is gone", ({ prepared }) => rmSync(prepared, { recursive: true })],
  ])("are not taken when %s", async (_, change) => {
    const options = copy();
    change(options);
    expect(await all(options)).toEqual(await all({ ...options, prepared: undefined }));
  });
});
