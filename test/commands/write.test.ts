// Writing under failure: every call to the file system fails in turn, and each file is the old or the new one, whole.

import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import * as fs from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Change, type Disk, writeAll } from "../../src/commands/write.js";
import { folder } from "../run.js";

const OLD: { [name: string]: string } = { "meetings.yaml": "kind: meeting\n".repeat(500), "terms.yaml": "kind: term\n".repeat(20) };
const NEW: { [name: string]: string } = {
  "meetings.yaml": "kind: meeting # new\n".repeat(500),
  "terms.yaml": "kind: term # new\n",
  "places.yaml": "kind: place\n",
};

function changesIn(at: string, names: string[]): Change[] {
  return names.map((name) => ({
    path: join(at, name),
    shown: name,
    ...(name in OLD && { before: Buffer.from(OLD[name] as string) }),
    after: NEW[name] as string,
  }));
}

/** What the folder holds, and which files in waiting were left. */
function held(at: string) {
  const names = readdirSync(at);
  return {
    files: Object.fromEntries(names.filter((name) => !name.startsWith(".")).map((name) => [name, readFileSync(join(at, name), "utf8")])),
    left: names.filter((name) => name.startsWith(".")),
  };
}

/** A disk whose nth call fails with a code: that call alone, or from it on every one, as if the process were killed. */
function failing(nth: number, code: string, kills: boolean): { disk: Disk; calls: () => number } {
  let calls = 0;
  const broken = () => ++calls === nth || (kills && calls > nth);
  const guard = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(object, name) {
        const member = Reflect.get(object, name);
        if (typeof member !== "function") return member;
        return async (...args: unknown[]) => {
          if (broken()) {
            // Half of a text may be written before the disk is full.
            if (name === "writeFile") await (object as fs.FileHandle).write(String(args[0]).slice(0, 100));
            if (name === "close") await member.apply(object, args);
            throw Object.assign(new Error(code), { code });
          }
          const result = await member.apply(object, args);
          return name === "open" ? guard(result) : result;
        };
      },
    });
  // A module cannot be watched over as it is: its members may not be replaced.
  return { disk: guard({ ...fs }) as Disk, calls: () => calls };
}

const SETS = [["meetings.yaml"], ["places.yaml"], ["meetings.yaml", "terms.yaml", "places.yaml"]];

describe.each(SETS.map((names) => [names.join(", "), names] as const))("writing %s", (_, names) => {
  const before = Object.fromEntries(Object.entries(OLD));
  const after = { ...OLD, ...Object.fromEntries(names.map((name) => [name, NEW[name]])) };

  it("writes them all and leaves nothing behind", async () => {
    const at = folder(OLD);
    await writeAll(changesIn(at, names));
    expect(held(at)).toEqual({ files: after, left: [] });
  });

  it.each(["ENOSPC", "EIO", "EACCES"])("%s at any call: all of them new, or all of them old and said so", async (code) => {
    let failures = 0;
    for (let nth = 1; ; nth++) {
      const at = folder(OLD);
      const { disk, calls } = failing(nth, code, false);
      const error = await writeAll(changesIn(at, names), disk).catch((error: Error) => error);
      const { files, left } = held(at);
      if (error) {
        failures++;
        expect(error.message).toMatch(/\.yaml (cannot be written: .+; nothing was changed|was changed meanwhile)/);
        expect(files).toEqual(before);
      } else expect(files).toEqual(after);
      // Only where taking them away was what failed may files in waiting stay, which are never read.
      expect(left.length).toBeLessThanOrEqual(1);
      if (calls() < nth) break;
    }
    expect(failures).toBeGreaterThan(4);
  });

  it("killed at any call: every file whole, old or new", async () => {
    for (let nth = 1; ; nth++) {
      const at = folder(OLD);
      const { disk, calls } = failing(nth, "EIO", true);
      await writeAll(changesIn(at, names), disk).catch(() => {});
      const { files } = held(at);
      for (const [name, text] of Object.entries(files)) expect([OLD[name], NEW[name]]).toContain(text);
      for (const name of Object.keys(OLD)) expect(files).toHaveProperty([name]);
      if (calls() < nth) break;
    }
  });
});

describe("a file that is not what it was", () => {
  it("is not overwritten when it changed meanwhile, nor are those beside it", async () => {
    const at = folder(OLD);
    const changes = changesIn(at, ["meetings.yaml", "terms.yaml"]);
    writeFileSync(join(at, "terms.yaml"), "kind: term # somebody else's\n");
    await expect(writeAll(changes)).rejects.toThrow("terms.yaml was changed meanwhile; nothing was written, run the command again");
    expect(held(at)).toEqual({ files: { ...OLD, "terms.yaml": "kind: term # somebody else's\n" }, left: [] });
  });

  it("is not overwritten when it was to be new and is there", async () => {
    const at = folder({ "places.yaml": "kind: place # there\n" });
    await expect(writeAll(changesIn(at, ["places.yaml"]))).rejects.toThrow("places.yaml is there already; nothing was changed");
    expect(held(at).files).toEqual({ "places.yaml": "kind: place # there\n" });
  });

  it("keeps its rights, and a link to it stays a link", async () => {
    const at = folder(OLD);
    chmodSync(join(at, "terms.yaml"), 0o664);
    mkdirSync(join(at, "links"));
    symlinkSync("../terms.yaml", join(at, "links", "terms.yaml"));
    const [change] = changesIn(at, ["terms.yaml"]) as [Change];
    await writeAll([{ ...change, path: join(at, "links", "terms.yaml") }]);
    expect(readFileSync(join(at, "terms.yaml"), "utf8")).toBe(NEW["terms.yaml"]);
    expect(statSync(join(at, "terms.yaml")).mode & 0o777).toBe(0o664);
    expect(readdirSync(join(at, "links"))).toEqual(["terms.yaml"]);
  });
});
