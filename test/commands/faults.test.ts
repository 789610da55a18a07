// Commands that change records when the disk fails: each file is the old or the new one, all of them are, and what happened is said.
import { readdirSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { failing } from "../failing.js";
import { arsom, folder } from "../run.js";

const source = (id: string) => `kind: source\nversion: 1\nid: ${id}\nurl: https://example.org/${id}\ntitle: ${id}\npublisher: Publisher\n`;
const topic = (id: string) => `kind: topic\nversion: 1\nid: ${id}\nname: ${id}\npillar: economic\nsources: [first]\n`;
const FILES = {
  "arsom.yaml": "",
  "sources.yaml": `${source("first")}---\n${source("second")}`,
  "a.yaml": topic("trade"),
  "rows.jsonl": '{"kind":"topic","id":"trade","note":"Seen"}\n{"kind":"topic","name":"Water","pillar":"economic","sources":["first"]}\n',
  "b.yaml": `${topic("energy")}---\n${topic("food")}`,
};

/** Command lines that write several files. */
const LINES: { [command: string]: string[] } = {
  rename: ["rename", "first", "one"],
  set: ["set", "topics", "--all", "note=Seen", "sources+=second"],
  delete: ["delete", "trade", "food"],
  import: ["import", "rows.jsonl"],
};

/** The records of a folder, and what else lies there. */
function held(at: string) {
  const names = readdirSync(at);
  return {
    files: Object.fromEntries(names.filter((name) => /^\w/.test(name)).map((name) => [name, readFileSync(join(at, name), "utf8")])),
    left: names.filter((name) => name.startsWith(".")),
  };
}

/** Gives what this process has left to one that is gone. */
function abandon(at: string): void {
  for (const name of readdirSync(at).filter((name) => name.endsWith(".lock")))
    renameSync(join(at, name), join(at, name.replace(`-${process.pid}-`, "-2147483646-")));
}

describe.each(Object.entries(LINES))("%s", (_, line) => {
  it.each([
    ["one call of the file system fails", false],
    ["every call from one on fails, as when it is killed", true],
  ])("%s: all files are the old ones or the new ones in the end", async (_, kills) => {
    const whole = folder(FILES);
    expect((await arsom(line, { cwd: whole })).code).toBe(0);
    const [before, after] = [held(folder(FILES)).files, held(whole).files];
    let failures = 0;
    for (let nth = 1; ; nth++) {
      const at = folder(FILES);
      const { disk, calls } = failing(nth, "EIO", kills);
      const { code, err } = await arsom(line, { cwd: at, disk });
      const now = held(at).files;
      for (const [name, text] of Object.entries(now)) expect([before[name], after[name]]).toContain(text);
      if (code !== 0) {
        failures++;
        expect([code, err]).toEqual([2, expect.stringMatching(/^arsom: /)]);
      }
      abandon(at);
      await arsom("fmt", { cwd: at });
      const { files, left } = held(at);
      expect([left, [before, after].some((state) => JSON.stringify(state) === JSON.stringify(files))]).toEqual([[], true]);
      if (!kills) expect(files).toEqual(code === 0 ? after : before);
      if (calls() < nth) break;
    }
    expect(failures).toBeGreaterThan(8);
  });
});

describe("merge", () => {
  it("leaves the file of our side as it was or merged, whichever call fails, and nothing beside it", async () => {
    const merging = {
      "base.yaml": topic("trade"),
      "ours.yaml": `${topic("trade")}note: Ours\n`,
      "theirs.yaml": `${topic("trade")}x_own: Theirs\n`,
    };
    const line = ["merge", "base.yaml", "ours.yaml", "theirs.yaml"];
    const whole = folder(merging);
    expect((await arsom(line, { cwd: whole })).code).toBe(0);
    const after = readFileSync(join(whole, "ours.yaml"), "utf8");
    expect(after).toContain("note: Ours\n");
    expect(after).toContain("x_own: Theirs\n");
    let failures = 0;
    for (let nth = 1; ; nth++) {
      const at = folder(merging);
      const { disk, calls } = failing(nth, "EIO", false);
      const { code, err } = await arsom(line, { cwd: at, disk });
      const now = readFileSync(join(at, "ours.yaml"), "utf8");
      expect(now).toBe(code === 0 ? after : merging["ours.yaml"]);
      if (code !== 0) {
        failures++;
        expect([code, err]).toEqual([2, expect.stringContaining("ours.yaml cannot be written")]);
      }
      if (calls() < nth) break;
      expect(readdirSync(at).filter((name) => !name.endsWith(".yaml")).length).toBeLessThanOrEqual(1);
    }
    expect(failures).toBeGreaterThan(3);
  });
});
