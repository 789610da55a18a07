// The code that V8 made of the program, kept between runs: whatever happens to it, the answer is the same.
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder, ROOT } from "./run.js";

const LINE = [join(ROOT, "bin/arsom.js"), "list", "--data", "shipped"];
const worldOf = (cache: string, more = {}) => ({ ...process.env, XDG_CACHE_HOME: cache, NODE_EXTRA_CA_CERTS: "", ...more });
const list = (cache: string, more = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, LINE, { encoding: "utf8", env: worldOf(cache, more) });
  return { status, stdout, stderr };
};
const codeIn = (cache: string) => (existsSync(join(cache, "arsom/code")) ? readdirSync(join(cache, "arsom/code")) : []);

describe("kept code", () => {
  it("gives the same answer when it is used", () => {
    const cache = folder({});
    const first = list(cache);
    expect(first).toMatchObject({ status: 0, stderr: "" });
    expect(first.stdout).toContain("meeting");
    const [name, ...others] = codeIn(cache);
    expect(others).toEqual([]);
    const code = readFileSync(join(cache, "arsom/code", name as string));
    expect(list(cache)).toEqual(first);
    expect(readFileSync(join(cache, "arsom/code", name as string)).equals(code)).toBe(true);
  });

  it("is made anew when it is damaged, cut or not ours", () => {
    const cache = folder({});
    const first = list(cache);
    const at = join(cache, "arsom/code", codeIn(cache)[0] as string);
    const good = readFileSync(at);
    const flipped = [0, 3, 4, 20, 40, 1000, good.length >> 1, good.length - 1].map((place) => {
      const bytes = Buffer.from(good);
      bytes[place] = (bytes[place] as number) ^ 4;
      return bytes;
    });
    for (const bytes of [...flipped, good.subarray(0, good.length - 8), good.subarray(0, 2), Buffer.alloc(0), Buffer.from("no code")]) {
      writeFileSync(at, bytes);
      expect(list(cache)).toEqual(first);
      expect(readFileSync(at).length).toBeGreaterThan(100_000);
    }
  });

  it("is not missed where it cannot be kept, or is not wanted", () => {
    const first = list(folder({}));
    const closed = folder({});
    mkdirSync(join(closed, "arsom"));
    writeFileSync(join(closed, "arsom/code"), "a file where a folder should be");
    expect(list(closed)).toEqual(first);
    const locked = folder({});
    chmodSync(locked, 0o500);
    expect(list(locked)).toEqual(first);
    const unwanted = folder({});
    expect(list(unwanted, { NODE_DISABLE_COMPILE_CACHE: "1" })).toEqual(first);
    expect(codeIn(unwanted)).toEqual([]);
  });

  it("is safe with several processes at once, one of them killed", async () => {
    const cache = folder({});
    const run = (kill: boolean) =>
      new Promise<string>((done) => {
        const child = spawn(process.execPath, LINE, { env: worldOf(cache) });
        let text = "";
        child.stdout.on("data", (part) => {
          text += part;
          if (kill) child.kill("SIGKILL");
        });
        child.on("close", () => done(text));
      });
    const [one, two] = await Promise.all([run(false), run(false), run(true)]);
    expect(two).toBe(one);
    expect(list(cache).stdout).toBe(one);
  });
});
