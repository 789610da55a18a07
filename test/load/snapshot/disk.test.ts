// Snapshots on disk: whole or not used, and of a bounded size.
import { existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadFolder } from "../../../src/load/load.js";
import { cacheHome } from "../../../src/load/snapshot/disk.js";
import type { FileSnapshot } from "../../../src/load/snapshot/format.js";
import type { SnapshotHome } from "../../../src/load/snapshot/home.js";
import { folder } from "../../run.js";
import { wholeOf } from "./whole.js";

const TOPICS = "kind: topic\nversion: 1\nid: trade\nname: Trade ж\n---\nkind: topic\nversion: 1\nid: energy\nname: Energy\n";

/** A data set that was read once, and the file of its snapshot. */
async function kept() {
  const [at, cache] = [folder({ "a.yaml": TOPICS, "b.yaml": TOPICS.replace("trade", "customs") }), join(folder({}), "cache")];
  const read = () => wholeOf(at, { snapshots: cacheHome(cache, at) });
  await read();
  const [name] = readdirSync(cache) as [string];
  return { at, cache, read, path: join(cache, name) };
}

const files = (size: number): FileSnapshot[] => [
  { name: "/a.yaml", full: false, rows: [], fields: Buffer.alloc(0), suppressions: [], bytes: Buffer.alloc(size), size },
];

describe("a snapshot on disk", () => {
  it("is the user's alone, and written anew only when there is something new", async () => {
    const { at, read, path } = await kept();
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const { ino } = statSync(path);
    await read();
    expect(statSync(path).ino).toBe(ino);
    writeFileSync(join(at, "b.yaml"), TOPICS);
    await read();
    expect(statSync(path).ino).not.toBe(ino);
  });

  it("misleads no one with any byte of it changed, or cut short anywhere", async () => {
    const { at, path, cache } = await kept();
    // Nothing is written back, so that each damage is met.
    const { find } = cacheHome(cache, at);
    const read = async (snapshots?: SnapshotHome) => {
      const { store } = await loadFolder({ folder: at, cwd: at, today: "2026-11-22", snapshots });
      return store.records.map(({ kind, id, fields, place }) => [kind, id, fields, place.start, place.end, place.file.text]);
    };
    const cold = await read();
    const good = readFileSync(path);
    for (let i = 0; i < good.length; i++) {
      const changed = Buffer.from(good);
      changed[i] = (changed[i] as number) ^ (1 << (i % 8));
      for (const bad of [changed, good.subarray(0, i)]) {
        writeFileSync(path, bad);
        expect(await read({ find }), `byte ${i}`).toEqual(cold);
      }
    }
    writeFileSync(path, Buffer.concat([good, Buffer.from("more")]));
    expect(await read({ find })).toEqual(cold);
  });

  it("is not used when another format, other schemas or other limits made it", async () => {
    const { at, cache } = await kept();
    const home = cacheHome(cache, at);
    let asked = "";
    await wholeOf(at, {
      snapshots: {
        find: (key) => {
          asked = key;
          return home.find(key);
        },
      },
    });
    expect([...(home.find(asked) ?? [])].map(([name]) => name)).toEqual(["/a.yaml", "/b.yaml"]);
    expect(home.find(asked.replace(/[0-9a-f]{64}/, "0".repeat(64)))).toBeUndefined();
    writeFileSync(join(at, "arsom.yaml"), "limits: {text: 60000}\n");
    const settings = join(at, "arsom.yaml");
    expect(await wholeOf(at, { settings, snapshots: home })).toEqual(await wholeOf(at, { settings }));
    expect(home.find(asked)).toBeUndefined();
  });

  it("is one of the last 32; what a killed process left is deleted with the oldest", () => {
    const cache = join(folder({}), "cache");
    for (let i = 0; i < 40; i++) {
      cacheHome(cache, `/data/${i}`).keep?.("key", files(1), 1);
      for (const name of readdirSync(cache)) utimesSync(join(cache, name), 1000 + i, statSync(join(cache, name)).mtimeMs / 1000 - 1);
      if (i === 0) writeFileSync(join(cache, "x.snapshot.0123.tmp"), "");
    }
    expect(readdirSync(cache).length).toBe(32);
    expect(existsSync(join(cache, "x.snapshot.0123.tmp"))).toBe(false);
    expect(cacheHome(cache, "/data/39").find("key")).toBeDefined();
    expect(cacheHome(cache, "/data/0").find("key")).toBeUndefined();
  });

  it("is not made of a data set that is too large, nor for a small change of a large one", () => {
    const cache = join(folder({}), "cache");
    const { keep, find } = cacheHome(cache, "/data");
    keep?.("key", files(65 * 1024 * 1024), 1);
    expect(readdirSync(cache)).toEqual([]);
    keep?.("key", files(9 * 1024 * 1024), 1000);
    expect(readdirSync(cache)).toEqual([]);
    keep?.("key", files(9 * 1024 * 1024), 1024 * 1024);
    expect(find("key")?.get("/a.yaml")?.bytes.length).toBe(9 * 1024 * 1024);
  });

  it("has no place where the folder is not private", () => {
    const at = folder({ file: "" });
    const { find, keep } = cacheHome(join(at, "file"), "/data");
    expect([find("key"), keep]).toEqual([undefined, undefined]);
  });
});
