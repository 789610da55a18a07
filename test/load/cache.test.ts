// The cache of answers: right or not used at all, whatever happens to its files.
import { spawn } from "node:child_process";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { digestOf, privateFolder, recall, remember } from "../../src/load/cache.js";
import { loadFolder } from "../../src/load/load.js";
import { cacheFolder } from "../../src/runtime/env.js";
import { arsom, folder, ROOT } from "../run.js";

const TOPIC = (id: string) => `kind: topic\nversion: 1\nid: ${id}\nname: ${id}\n`;
const COMMENT = `# ${"x".repeat(240_000)}\n`;

/** Records that are more than 8 MiB long, most of it comments. */
function large(): string {
  return folder({
    "arsom.yaml": "lang: en\n",
    "a.yaml": Array.from({ length: 36 }, (_, i) => TOPIC(`topic-${i}`) + COMMENT).join("---\n"),
  });
}

const keptIn = (cache: string) =>
  existsSync(join(cache, "arsom")) ? readdirSync(join(cache, "arsom")).filter((name) => name !== "code") : [];

describe("what is kept", () => {
  it("is found by its name and key", () => {
    const at = privateFolder(join(folder({}), "new", "folder")) as string;
    remember(at, "name", "key", { text: "ж", exit: 1 });
    expect(recall(at, "name", "key")).toEqual({ text: "ж", exit: 1 });
    expect(recall(at, "name", "other version")).toBeUndefined();
    expect(recall(at, "other", "key")).toBeUndefined();
    expect(readdirSync(at)).toEqual(["name"]);
  });

  it("is not believed with any byte of it changed, or cut short anywhere", () => {
    const at = folder({});
    remember(at, "name", "key", { text: "no errors", exit: 0 });
    const good = readFileSync(join(at, "name"));
    for (let i = 0; i < good.length; i++) {
      const changed = Buffer.from(good);
      changed[i] = (changed[i] as number) ^ (1 << (i % 8));
      writeFileSync(join(at, "name"), changed);
      expect(recall(at, "name", "key")).toBeUndefined();
      writeFileSync(join(at, "name"), good.subarray(0, i));
      expect(recall(at, "name", "key")).toBeUndefined();
    }
    writeFileSync(join(at, "name"), good);
    expect(recall(at, "name", "key")).toEqual({ text: "no errors", exit: 0 });
  });

  it("is of the last 32 answers", () => {
    const at = folder({});
    for (let i = 0; i < 40; i++) remember(at, digestOf(i).slice(0, 32), "key", i);
    expect(readdirSync(at).length).toBe(32);
    expect(recall(at, digestOf(39).slice(0, 32), "key")).toBe(39);
  });

  it("stands in the user's own folder", () => {
    expect(cacheFolder({ XDG_CACHE_HOME: "/c", HOME: "/h" }, "linux")).toBe(join("/c", "arsom"));
    expect(cacheFolder({ HOME: "/h" }, "linux")).toBe(join("/h", ".cache", "arsom"));
    expect(cacheFolder({ HOME: "/h" }, "darwin")).toBe(join("/h", "Library", "Caches", "arsom"));
    expect(cacheFolder({ LOCALAPPDATA: "/l" }, "win32")).toBe(join("/l", "arsom", "cache"));
    expect(cacheFolder({}, "linux")).toBeUndefined();
    for (const path of ["c", "./c", "..", "~/c"]) {
      expect(cacheFolder({ XDG_CACHE_HOME: path, HOME: "/h" }, "linux"), path).toBeUndefined();
      expect(cacheFolder({ HOME: path }, "linux"), path).toBeUndefined();
      expect(cacheFolder({ HOME: path }, "darwin"), path).toBeUndefined();
      expect(cacheFolder({ LOCALAPPDATA: path }, "win32"), path).toBeUndefined();
    }
  });

  it("digests tell apart what is joined otherwise", () => {
    expect(digestOf("ab", "c")).not.toBe(digestOf("a", "bc"));
    expect(digestOf("a", new Uint8Array([1]))).not.toBe(digestOf("a", new Uint8Array([1, 2])));
  });
});

describe("the folder", () => {
  /** Whether a folder, made with this mode below one with that, is used. */
  const isUsed = (mode: number, above = 0o755) => {
    const at = folder({ "above/cache/x": "" });
    chmodSync(join(at, "above/cache"), mode);
    chmodSync(join(at, "above"), above);
    return privateFolder(join(at, "above/cache")) !== undefined;
  };

  it("is one that others can neither read nor write, nor put another in the place of", () => {
    expect([0o700, 0o755, 0o770, 0o702, 0o777].map((mode) => isUsed(mode))).toEqual([true, false, false, false, false]);
    expect([0o700, 0o755, 0o775, 0o757, 0o1777].map((above) => isUsed(0o700, above))).toEqual([true, true, false, false, true]);
  });

  it("is not another user's, as root can try", () => {
    const at = folder({ "cache/x": "", "other/cache/x": "" });
    for (const path of ["cache", "other/cache"]) chmodSync(join(at, path), 0o700);
    expect(privateFolder(join(at, "cache"))).toBeDefined();
    if (process.getuid?.() !== 0) return;
    chownSync(join(at, "cache"), 65534, 65534);
    chownSync(join(at, "other"), 65534, 65534);
    expect([privateFolder(join(at, "cache")), privateFolder(join(at, "other/cache"))]).toEqual([undefined, undefined]);
  });

  it("is made with its parents for the user alone, and used by its real path", () => {
    const at = folder({});
    expect(privateFolder(join(at, "a/b"))).toBe(join(realpathSync(at), "a/b"));
    expect([statSync(join(at, "a")).mode & 0o777, statSync(join(at, "a/b")).mode & 0o777]).toEqual([0o700, 0o700]);
    symlinkSync(join(at, "a"), join(at, "link"));
    expect(privateFolder(join(at, "link/b"))).toBe(join(realpathSync(at), "a/b"));
  });

  it("is none in a repository, nor where none can be made", () => {
    const at = folder({ ".git/HEAD": "ref: refs/heads/main\n", file: "" });
    mkdirSync(join(at, "cache"), { mode: 0o700 });
    expect(privateFolder(join(at, "cache"))).toBeUndefined();
    for (const path of [join(at, "file/cache"), join(at, "file"), "/proc/arsom", "/proc/a/b", "/dev/null/a"])
      expect(privateFolder(path), path).toBeUndefined();
  });
});

describe("a digest of the records", () => {
  const digests = async (at: string, settings?: string) => {
    const told: string[] = [];
    await loadFolder({ folder: at, settings, cwd: at, today: "2026-11-22", digested: (digest) => told.push(digest) });
    return told;
  };

  it("is told of very many alone, and changes with any byte, name or setting", async () => {
    expect(await digests(folder({ "a.yaml": TOPIC("a") }))).toEqual([]);
    const at = large();
    const [first] = await digests(at);
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(await digests(at)).toEqual([first]);
    const all = new Set([first]);
    writeFileSync(join(at, "b.yaml"), TOPIC("b"));
    all.add((await digests(at))[0]);
    writeFileSync(join(at, "b.yaml"), TOPIC("c"));
    all.add((await digests(at))[0]);
    writeFileSync(join(at, "arsom.yaml"), "rules: {uncited: off}\n");
    all.add((await digests(at, join(at, "arsom.yaml")))[0]);
    expect(all.size).toBe(4);
  });

  it("stops the reading when it is known", async () => {
    const at = large();
    const known = () => {
      throw new Error("known");
    };
    await expect(loadFolder({ folder: at, cwd: at, today: "2026-11-22", digested: known })).rejects.toThrow("known");
  });
});

describe("a command over very many records", () => {
  it("prints the same again, and keeps nothing of few", async () => {
    const [at, cache] = [large(), folder({})];
    const world = { cwd: at, variables: { XDG_CACHE_HOME: cache } };
    const plain = await arsom("validate", { cwd: at });
    expect(await arsom("validate --no-cache", world)).toEqual(plain);
    expect(keptIn(cache)).toEqual([]);
    expect(await arsom("validate", world)).toEqual(plain);
    expect(keptIn(cache).length).toBe(1);
    expect(await arsom("validate", world)).toEqual(plain);
    expect(keptIn(cache).length).toBe(1);
    // Nothing of an answer for other records is given.
    writeFileSync(join(at, "b.yaml"), `${TOPIC("topic-0")}`);
    const changed = await arsom("validate", world);
    expect(changed).toEqual(await arsom("validate", { cwd: at }));
    expect(changed).not.toEqual(plain);
    const few = folder({});
    await arsom("validate", { cwd: folder({ "arsom.yaml": "", "a.yaml": TOPIC("a") }), variables: { XDG_CACHE_HOME: few } });
    expect(keptIn(few)).toEqual([]);
  });

  it("does not depend on the day, the flags or the folder of another run", async () => {
    const [at, cache] = [large(), folder({})];
    const world = { cwd: at, variables: { XDG_CACHE_HOME: cache } };
    for (const line of ["validate", "validate --notes", "validate --format json", "list topics", "list topics --today 2020-01-01"]) {
      await arsom(line, world);
      expect(await arsom(line, world), line).toEqual(await arsom(line, { cwd: at }));
    }
  });

  it("is not disturbed by a damaged file or a folder that cannot be written", async () => {
    const [at, cache] = [large(), folder({})];
    const world = { cwd: at, variables: { XDG_CACHE_HOME: cache } };
    const plain = await arsom("validate", world);
    const [name] = keptIn(cache) as [string];
    const good = readFileSync(join(cache, "arsom", name), "utf8");
    for (const bad of [
      "",
      "{}",
      good.slice(0, -1),
      good.replace("topic", "xopic"),
      `${"0".repeat(64)}\n{"text":"all is well\\n","exit":0}`,
    ]) {
      writeFileSync(join(cache, "arsom", name), bad);
      expect(await arsom("validate", world)).toEqual(plain);
      expect(readFileSync(join(cache, "arsom", name), "utf8")).toBe(good);
    }
    for (const place of [join(at, "a.yaml"), "/proc", "cache"])
      expect(await arsom("validate", { cwd: at, variables: { XDG_CACHE_HOME: place } })).toEqual(plain);
    expect(readdirSync(at)).toEqual(["a.yaml", "arsom.yaml"]);
  });

  it("keeps nothing in a folder that others may read, or that lies in a repository", async () => {
    const [at, cache] = [large(), folder({ "arsom/x": "" })];
    const world = { cwd: at, variables: { XDG_CACHE_HOME: cache } };
    const plain = await arsom("validate", { cwd: at });
    chmodSync(join(cache, "arsom"), 0o755);
    expect(await arsom("validate", world)).toEqual(plain);
    expect(keptIn(cache)).toEqual(["x"]);
    chmodSync(join(cache, "arsom"), 0o700);
    mkdirSync(join(cache, ".git"));
    writeFileSync(join(cache, ".git/HEAD"), "");
    expect(await arsom("validate", world)).toEqual(plain);
    expect(keptIn(cache)).toEqual(["x"]);
    rmSync(join(cache, ".git"), { recursive: true });
    expect(await arsom("validate", world)).toEqual(plain);
    expect(keptIn(cache).length).toBe(2);
  });

  it("is safe with several processes at once", async () => {
    const [at, cache] = [large(), folder({})];
    const run = () =>
      new Promise<string>((done) => {
        const child = spawn(process.execPath, [join(ROOT, "bin/arsom.js"), "validate"], {
          cwd: at,
          env: { ...process.env, XDG_CACHE_HOME: cache, NODE_EXTRA_CA_CERTS: "" },
        });
        let text = "";
        child.stdout.on("data", (part) => {
          text += part;
        });
        child.on("close", (code) => done(`${code} ${text}`));
      });
    const all = await Promise.all([run(), run(), run()]);
    expect(new Set(all).size).toBe(1);
    expect(await run()).toBe(all[0]);
    expect(keptIn(cache).length).toBe(1);
  });

  it("is whole after processes were killed at any moment, and not used by another build", async () => {
    const [at, cache] = [large(), folder({})];
    const start = (program: string) =>
      spawn(process.execPath, [program, "validate"], { cwd: at, env: { ...process.env, XDG_CACHE_HOME: cache, NODE_EXTRA_CA_CERTS: "" } });
    const ended = (child: ReturnType<typeof start>) =>
      new Promise<string>((done) => {
        let text = "";
        child.stdout.on("data", (part) => {
          text += part;
        });
        child.on("close", (code) => done(`${code} ${text}`));
      });
    for (const after of [60, 100, 140, 180, 220, 260, 300]) {
      const child = start(join(ROOT, "bin/arsom.js"));
      setTimeout(() => child.kill("SIGKILL"), after);
      await ended(child);
    }
    const plain = await arsom("validate", { cwd: at });
    expect(await ended(start(join(ROOT, "bin/arsom.js")))).toBe(`${plain.code} ${plain.out}`);
    const before = keptIn(cache).map((name) => readFileSync(join(cache, "arsom", name), "utf8"));
    // The same program elsewhere is another build: what one kept, the other makes anew.
    const other = folder({});
    for (const part of ["bin", "dist/bundle", "package.json"]) cpSync(join(ROOT, part), join(other, part), { recursive: true });
    expect(await ended(start(join(other, "bin/arsom.js")))).toBe(`${plain.code} ${plain.out}`);
    expect(keptIn(cache).map((name) => readFileSync(join(cache, "arsom", name), "utf8"))).not.toEqual(before);
  });
});
