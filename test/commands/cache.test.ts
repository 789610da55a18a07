// What commands keep of the user's own records in the cache folder: it changes nothing of what they print, and lies nowhere odd.
import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { arsom, folder, ROOT } from "../run.js";

const topic = (id: string, more = "") => `kind: topic\nversion: 1\nid: ${id}\nname: ${id}\n${more}`;

const records = () =>
  folder({
    "arsom.yaml": "lang: en\n",
    "a.yaml": Array.from({ length: 36 }, (_, i) => topic(`topic-${i}`)).join("---\n"),
    "b.yaml": topic("folded", "note: >-\n  which the full\n  reader takes\n"),
  });

const keptIn = (cache: string) => (existsSync(join(cache, "arsom")) ? readdirSync(join(cache, "arsom")) : []);

/** Starts the built program; what it prints and how it ends. */
function start(cwd: string, cache: string, args = ["validate", "--format", "json"]) {
  const { CI, ...env } = process.env;
  const child = spawn(process.execPath, [join(ROOT, "bin/arsom.js"), ...args], {
    cwd,
    env: { ...env, XDG_CACHE_HOME: cache, NODE_EXTRA_CA_CERTS: "" },
  });
  const ended = new Promise<string>((done) => {
    let text = "";
    child.stdout.on("data", (part) => {
      text += part;
    });
    child.on("close", (code) => done(`${code} ${text}`));
  });
  return { child, ended };
}

describe("the cache folder", () => {
  it("holds one snapshot a data set, and every command prints the same with it", async () => {
    const [cwd, cache] = [records(), folder({})];
    const variables = { XDG_CACHE_HOME: cache };
    for (const line of ["validate", "validate --notes", "validate --format json", "list topics", "show topic-3", "diff . ."]) {
      const plain = await arsom(line, { cwd });
      for (let time = 0; time < 2; time++) expect(await arsom(line, { cwd, variables }), line).toEqual(plain);
    }
    expect(await arsom(["completion", "zsh", "--", "show", "topic-35"], { cwd, variables })).toMatchObject({ out: "topic-35\ttopic-35\n" });
    expect(keptIn(cache)).toEqual([expect.stringMatching(/^[0-9a-f]{8}\.snapshot$/)]);
    writeFileSync(join(cwd, "c.yaml"), topic("topic-0"));
    const changed = await arsom("validate", { cwd, variables });
    expect(changed).toEqual(await arsom("validate", { cwd }));
    expect(changed.out).toContain("duplicate-id");
  });

  it.each<[string, string, { [name: string]: string }]>([
    ["--no-cache", "validate --no-cache", {}],
    ["a job of CI", "validate", { CI: "true" }],
    ["the shipped records", "list partners --data shipped", {}],
    ["standard input", "validate -", {}],
  ])("holds nothing of %s", async (_, line, more) => {
    const [cwd, cache] = [records(), folder({})];
    const world = { cwd, input: topic("more") };
    expect(await arsom(line, { ...world, variables: { XDG_CACHE_HOME: cache, ...more } })).toEqual(await arsom(line, world));
    expect(keptIn(cache)).toEqual([]);
  });

  it("is not read with --no-cache", async () => {
    const [cwd, cache] = [records(), folder({})];
    const variables = { XDG_CACHE_HOME: cache };
    const plain = await arsom("validate", { cwd, variables });
    const path = join(cache, "arsom", keptIn(cache)[0] as string);
    writeFileSync(path, "damaged");
    expect(await arsom("validate --no-cache", { cwd, variables })).toEqual(plain);
    expect(readFileSync(path, "utf8")).toBe("damaged");
    expect(await arsom("validate", { cwd, variables })).toEqual(plain);
    expect(readFileSync(path, "utf8")).toMatch(/^arsom snapshot /);
  });

  it("is not used when others may read it, or it lies in a repository, or none can be made", async () => {
    const [cwd, cache] = [records(), folder({ "arsom/x": "" })];
    const variables = { XDG_CACHE_HOME: cache };
    const plain = await arsom("validate", { cwd });
    chmodSync(join(cache, "arsom"), 0o755);
    expect(await arsom("validate", { cwd, variables })).toEqual(plain);
    expect(keptIn(cache)).toEqual(["x"]);
    chmodSync(join(cache, "arsom"), 0o700);
    mkdirSync(join(cache, ".git"));
    writeFileSync(join(cache, ".git/HEAD"), "");
    expect(await arsom("validate", { cwd, variables })).toEqual(plain);
    expect(keptIn(cache)).toEqual(["x"]);
    rmSync(join(cache, ".git"), { recursive: true });
    expect(await arsom("validate", { cwd, variables })).toEqual(plain);
    expect(keptIn(cache).length).toBe(2);
    for (const place of [join(cwd, "a.yaml"), "/proc", "cache"])
      expect(await arsom("validate", { cwd, variables: { XDG_CACHE_HOME: place } })).toEqual(plain);
    expect(readdirSync(cwd)).toEqual(["a.yaml", "arsom.yaml", "b.yaml"]);
  });

  it("serves a new process with the places of findings, whichever reader took their records", async () => {
    const [cwd, cache] = [records(), folder({})];
    const cold = await start(cwd, cache, ["validate", "--format", "json", "--no-cache"]).ended;
    expect(cold).toMatch(/"record": ?"folded"/);
    for (let time = 0; time < 2; time++) expect(await start(cwd, cache).ended).toBe(cold);
  });

  it("is safe with several processes at once, and with some that are killed at any moment", async () => {
    const [cwd, cache] = [records(), folder({})];
    const all = await Promise.all([1, 2, 3].map(() => start(cwd, cache).ended));
    expect(new Set(all).size).toBe(1);
    for (const after of [60, 120, 180, 240, 300]) {
      writeFileSync(join(cwd, "c.yaml"), topic("more", `# ${after}\n`));
      const { child, ended } = start(cwd, cache);
      setTimeout(() => child.kill("SIGKILL"), after);
      await ended;
    }
    rmSync(join(cwd, "c.yaml"));
    expect(await start(cwd, cache).ended).toBe(all[0]);
    expect(keptIn(cache).filter((name) => name.endsWith(".snapshot")).length).toBe(1);
  });
});
