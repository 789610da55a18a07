// Walking real folders: links are not followed, what is no file is passed over, and what cannot be read is said.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadFolder } from "../../src/load/load.js";
import { walk } from "../../src/load/walk.js";
import { sayAll } from "../rules/say.js";

const RECORD = (id: string) => `kind: topic\nversion: 1\nid: ${id}\nname: ${id}\n`;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "arsom-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, text = RECORD("bali")): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, text);
  return path;
}

const loaded = (settings?: string) => loadFolder({ folder, settings, cwd: folder, today: "2026-11-22" });

describe("walk", () => {
  it("finds records in any folder, in an order that does not change", () => {
    for (const name of ["b.yaml", "a/z.yml", "a/b/c.YAML", "Z.yaml", "ä.yaml", "a.yaml"]) write(name);
    const found = walk(folder).files.map((path) => path.slice(folder.length + 1));
    expect(found).toEqual(["Z.yaml", "a.yaml", "a/b/c.YAML", "a/z.yml", "b.yaml", "ä.yaml"]);
  });

  it("leaves out hidden names, arsom.yaml, node_modules and other files", () => {
    for (const name of ["arsom.yaml", ".hidden.yaml", ".git/a.yaml", "node_modules/a.yaml", "notes.md", "yaml"]) write(name);
    expect(walk(folder)).toEqual({ files: [], skipped: [], unreadable: [] });
  });

  it("follows no link: no loop, nothing outside the folder", () => {
    const outside = mkdtempSync(join(tmpdir(), "arsom-outside-"));
    writeFileSync(join(outside, "secret.yaml"), RECORD("secret"));
    write("a/real.yaml");
    symlinkSync(folder, join(folder, "a", "loop"));
    symlinkSync(outside, join(folder, "out"));
    symlinkSync(join(outside, "secret.yaml"), join(folder, "secret.yaml"));
    symlinkSync(join(folder, "gone"), join(folder, "gone.yaml"));
    const { files, skipped } = walk(folder);
    rmSync(outside, { recursive: true });
    expect(files).toEqual([join(folder, "a/real.yaml")]);
    expect(skipped.map(({ path, why }) => `${path.slice(folder.length + 1)} ${why}`)).toEqual([
      "a/loop link",
      "gone.yaml link",
      "out link",
      "secret.yaml link",
    ]);
  });

  it.skipIf(process.platform === "win32")("passes over what is no file, such as a socket or a pipe, which would never end", async () => {
    const server = createServer();
    await new Promise<void>((listening) => server.listen(join(folder, "socket.yaml"), listening));
    const walked = walk(folder);
    server.close();
    expect(walked).toEqual({ files: [], skipped: [{ path: join(folder, "socket.yaml"), why: "special" }], unreadable: [] });
  });

  it("a folder that is named like a file of records is a folder", () => {
    write("meetings.yaml/a.yaml");
    expect(walk(folder).files).toEqual([join(folder, "meetings.yaml/a.yaml")]);
  });

  it("says of a folder that is not there", () => {
    expect(walk(join(folder, "gone")).unreadable).toEqual([{ path: join(folder, "gone"), why: "it is not there" }]);
  });
});

describe("load", () => {
  // The superuser may read everything.
  it.skipIf(process.getuid?.() === 0)("says which files and folders could not be read, and reads the others", async () => {
    write("a.yaml", RECORD("a"));
    chmodSync(write("b.yaml", RECORD("b")), 0);
    write("closed/c.yaml");
    chmodSync(join(folder, "closed"), 0);
    const { store, unreadable } = await loaded();
    chmodSync(join(folder, "closed"), 0o700);
    expect(store.records.map(({ id }) => id)).toEqual(["a"]);
    expect(unreadable.map(({ path, why }) => `${path}: ${why}`).sort()).toEqual([
      "b.yaml: no permission to read it",
      "closed: no permission to read it",
    ]);
  });

  it("refuses a file, and a data set, that is larger than its limit", async () => {
    write("a.yaml", RECORD("a"));
    write("b.yaml", RECORD("b") + "#".repeat(200));
    write("c.yaml", RECORD("c"));
    const says = async (limits: string) => {
      const { store } = await loaded(write("arsom.yaml", `limits: ${limits}\n`));
      return [store.records.map(({ id }) => id), sayAll(store.reported.get("limit") ?? [])];
    };
    expect(await says("{file: 100}")).toEqual([
      ["a", "c"],
      ["the file has more than 100 bytes and is not read", "divide it; or, if it must be so large, raise limits.file in arsom.yaml"],
    ]);
    expect(await says("{dataset: 100}")).toEqual([
      ["a"],
      [
        "the files before this one and this one have more than 100 bytes together; it is not read",
        "divide it; or, if it must be so large, raise limits.dataset in arsom.yaml",
        "the files before this one and this one have more than 100 bytes together; it is not read",
        "divide it; or, if it must be so large, raise limits.dataset in arsom.yaml",
      ],
    ]);
  });

  it("names files as they are seen from the working folder", async () => {
    write("data/russia/a.yaml");
    const { store } = await loadFolder({ folder: join(folder, "data"), cwd: join(folder, "other"), today: "2026-11-22" });
    expect(store.files.map(({ path }) => path)).toEqual(["../data/russia/a.yaml"]);
  });

  it("knows the kinds of a schema that arsom.yaml names, and refuses one that is none", async () => {
    const settings = write("arsom.yaml", "schemas: [visit.json]\n");
    await expect(loaded(settings)).rejects.toThrow("visit.json: it is not there");
    write("visit.json", "{}");
    await expect(loaded(settings)).rejects.toThrow("visit.json:1:1: it has no x-kind");
    write("visit.json", JSON.stringify({ "x-kind": "visit", type: "object", properties: { city: { type: "string" } } }));
    write("a.yaml", "kind: visit\nversion: 1\nid: a-visit\ncity: Bali\n");
    expect((await loaded(settings)).store.records.map(({ kind, id }) => `${kind} ${id}`)).toEqual(["visit a-visit"]);
  });
});
