// The snapshot that the build made of the shipped records: what reading them gives, and never taken for files that changed.
import { appendFileSync, cpSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadFolder } from "../../../src/load/load.js";
import { builtHome } from "../../../src/load/snapshot/disk.js";
import { folder, ROOT } from "../../run.js";
import { whole } from "./whole.js";

const SNAPSHOT = join(ROOT, "dist/shipped.snapshot");

/** A copy of the shipped records, and of their snapshot. */
function copy() {
  const at = folder({});
  cpSync(join(ROOT, "data"), join(at, "data"), { recursive: true });
  cpSync(SNAPSHOT, join(at, "snapshot"));
  const read = (snapshot?: string) =>
    loadFolder({
      folder: join(at, "data"),
      settings: join(at, "data/arsom.yaml"),
      cwd: at,
      today: "2026-11-22",
      snapshots: snapshot === undefined ? undefined : builtHome(snapshot),
    });
  return { data: join(at, "data"), snapshot: join(at, "snapshot"), read };
}

describe("the snapshot of the shipped records", () => {
  it("is what reading the files gives, of all of them, and may be read by everyone", async () => {
    const { snapshot, read } = copy();
    const { store, restored } = await read(snapshot);
    expect(restored).toBe(store.records.length);
    expect(whole(store)).toEqual(whole((await read()).store));
    expect(statSync(SNAPSHOT).mode & 0o444).toBe(0o444);
  });

  it.each<[string, number, (copy: { data: string; snapshot: string }) => void]>([
    ["a line is added", 5000, ({ data }) => appendFileSync(join(data, "asean/topics.yaml"), "# one more line\n")],
    ["a file is added", 5000, ({ data }) => writeFileSync(join(data, "zz.yaml"), "kind: topic\nversion: 1\nid: zz\nname: Zz\n")],
    ["a file is gone", 5000, ({ data }) => rmSync(join(data, "asean/topics.yaml"))],
    ["a file has another name", 5000, ({ data }) => renameSync(join(data, "asean/topics.yaml"), join(data, "asean/subjects.yaml"))],
    ["limits change", 0, ({ data }) => appendFileSync(join(data, "arsom.yaml"), "limits: {text: 60000}\n")],
    ["it is cut", 0, ({ snapshot }) => writeFileSync(snapshot, "arsom snapshot 10 10 10 01234567\n")],
    ["it is gone", 0, ({ snapshot }) => rmSync(snapshot)],
  ])("serves what is left of it when %s", async (_, least, change) => {
    const { data, snapshot, read } = copy();
    change({ data, snapshot });
    const { store, restored } = await read(snapshot);
    expect(restored).toBeGreaterThanOrEqual(least);
    if (least === 0) expect(restored).toBe(0);
    expect(whole(store)).toEqual(whole((await read()).store));
  });
});
