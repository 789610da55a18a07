// `arsom validate --watch`: through the built binary, as files are edited, replaced, added and deleted; and Ctrl-C.
import { spawn } from "node:child_process";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { arsom, folder, ROOT } from "../run.js";

const BIN = join(ROOT, "bin/arsom.js");
const topic = (id: string, name = `name: ${id}\n`) => `kind: topic\nversion: 1\nid: ${id}\n${name}`;
const CHECKED = /^checked at \d\d:\d\d:\d\d; (\d+) of (\d+) records read anew$/gm;

/** The built program watching; `next` gives what it prints of the next check, `stop` how it ends after a SIGINT. */
function watching(cwd: string, args: string[] = []) {
  const child = spawn(process.execPath, [BIN, "validate", "--watch", ...args], { cwd, env: { ...process.env, NODE_EXTRA_CA_CERTS: "" } });
  const text = { out: "", err: "", given: 0 };
  let told = () => {};
  child.stdout.on("data", (part) => {
    text.out += part;
    told();
  });
  child.stderr.on("data", (part) => {
    text.err += part;
  });
  const ended = new Promise<[number | null, string | null]>((done) => child.on("close", (code, signal) => done([code, signal])));
  return {
    text,
    async next(): Promise<string> {
      for (;;) {
        const end = text.out.indexOf(`\n${"-".repeat(72)}\n`, text.given);
        if (end >= 0) {
          const run = text.out.slice(text.given, end + 1);
          text.given = end + 74;
          return run;
        }
        await new Promise<void>((done, fail) => {
          told = done;
          void ended.then((how) => fail(new Error(`it ended with ${how}: ${text.err}`)));
        });
      }
    },
    async stop() {
      child.kill("SIGINT");
      return ended;
    },
  };
}

/** How many records were read anew, of how many. */
const anew = (run: string) => [...run.matchAll(CHECKED)].map(([, of, all]) => `${of} of ${all}`).join();

describe("arsom validate --watch", () => {
  it("checks again whatever happens to the files, reads only what changed, and ends with 130", async () => {
    const cwd = folder({ "arsom.yaml": "", "a.yaml": [topic("one"), topic("two"), topic("three")].join("---\n"), "b.yaml": topic("four") });
    const at = (path: string) => join(cwd, path);
    const { next, stop, text } = watching(cwd);
    const first = await next();
    expect(first).toContain("4 records in 2 files of .: 0 errors");
    expect(anew(first)).toBe("4 of 4");

    // One record is broken, then mended: that file alone is read.
    writeFileSync(at("a.yaml"), [topic("one"), topic("two", ""), topic("three")].join("---\n"));
    const broken = await next();
    expect(broken).toMatch(/^error\[schema\]: .*name/m);
    expect(broken).toContain("a.yaml:6");
    expect(anew(broken)).toBe("3 of 4");
    writeFileSync(at("a.yaml"), [topic("one"), topic("two"), topic("three")].join("---\n"));
    const mended = await next();
    expect(mended).toContain("4 records in 2 files of .: 0 errors");
    expect(anew(mended)).toBe("3 of 4");

    // As editors save: another file is put in its place; and then once more.
    for (const name of ["", "name: two\n"]) {
      writeFileSync(at(".a.swp"), [topic("one"), topic("two", name), topic("three")].join("---\n"));
      renameSync(at(".a.swp"), at("a.yaml"));
      expect(await next()).toContain(name ? "0 errors" : "error[schema]");
    }
    writeFileSync(at("a.yaml"), topic("one"));
    expect(await next()).toContain("2 records in 2 files");

    // A folder with a file in it, the file written again, the folder moved and removed.
    mkdirSync(at("deep/er"), { recursive: true });
    writeFileSync(at("deep/er/c.yaml"), topic("five"));
    expect(await next()).toContain("3 records in 3 files");
    writeFileSync(at("deep/er/c.yaml"), topic("five", ""));
    expect(await next()).toContain("deep/er/c.yaml:1");
    renameSync(at("deep"), at("other"));
    expect(await next()).toContain("other/er/c.yaml:1");
    rmSync(at("other"), { recursive: true });
    const fewer = await next();
    expect(fewer).toContain("2 records in 2 files");
    expect(anew(fewer)).toBe("0 of 2");

    // Settings, and what is wrong with them.
    writeFileSync(at("arsom.yaml"), "rules: {unused-topic: error}\n");
    const strict = await next();
    expect(strict).toContain("2 errors");
    expect(anew(strict)).toBe("0 of 2");
    writeFileSync(at("arsom.yaml"), "lang: xx\n");
    await next();
    expect(text.err).toBe("arsom: arsom.yaml:1:7: lang must be one of en, id, ru\n");
    writeFileSync(at("arsom.yaml"), "");
    expect(await next()).toContain("2 records in 2 files of .: 0 errors");

    expect(await stop()).toEqual([130, null]);
    expect(text.out.slice(text.given)).toBe("");
  });

  it("goes on when there is no record any more, or the one file is away for a while", async () => {
    const cwd = folder({ "arsom.yaml": "", "a.yaml": topic("one") });
    const away = folder({ "b.yaml": topic("two") });
    const [here, one] = [watching(cwd), watching(cwd, [join(away, "b.yaml")])];
    await Promise.all([here.next(), one.next()]);
    rmSync(join(cwd, "a.yaml"));
    rmSync(join(away, "b.yaml"));
    await Promise.all([here.next(), one.next()]);
    expect(here.text.err).toBe("arsom: no record was found in .\n");
    expect(one.text.err).toMatch(/^arsom: \S+b\.yaml is not there\n$/);
    writeFileSync(join(cwd, "a.yaml"), topic("one"));
    writeFileSync(join(away, "b.yaml"), topic("two", ""));
    expect(await here.next()).toContain("0 errors");
    expect(await one.next()).toContain("error[schema]");
    expect(await Promise.all([here.stop(), one.stop()])).toEqual([
      [130, null],
      [130, null],
    ]);
  });

  it("clears a terminal, and gives a machine format nothing but results", async () => {
    const cwd = folder({ "arsom.yaml": "", "a.yaml": topic("one") });
    /** Edits the file at the first look at the clock, interrupts at the second. */
    const twice = () => {
      let asked = 0;
      let stop = () => {};
      const interrupted = new Promise<void>((done) => {
        stop = done;
      });
      const clock = () => {
        if (++asked === 1) writeFileSync(join(cwd, "a.yaml"), topic("one", ""));
        else stop();
        return `12:00:0${asked}`;
      };
      return { cwd, clock, interrupted };
    };
    const { out, code } = await arsom("validate --watch --color never", { ...twice(), terminal: true });
    expect(code).toBe(130);
    const runs = out.split("\u001b[2J\u001b[3J\u001b[H");
    expect(runs[0]).toBe("");
    expect(runs[1]).toMatch(/^1 record in 1 file of \.: 0 errors.*\n\nchecked at 12:00:01; 1 of 1 records read anew; Ctrl-C ends\n$/);
    expect(runs[2]).toMatch(/^error\[schema\][\s\S]*checked at 12:00:02; 1 of 1 records read anew; Ctrl-C ends\n\n$/);
    writeFileSync(join(cwd, "a.yaml"), topic("one"));
    const data = await arsom("validate --watch --format jsonl", twice());
    expect(
      data.out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).rule),
    ).toContain("schema");
    expect(data.err.match(/checked at/g)).toHaveLength(2);
  });

  it.each([
    ["validate --watch --rule nosuch", "no rule is called nosuch"],
    ["validate --watch -", "--watch reads files again and again"],
    ["validate --watch nowhere.yaml", "nowhere.yaml is not there"],
    ["validate --watch --format svg", "this does not print in svg"],
  ])("%s is refused", async (line, message) => {
    const { code, err } = await arsom(line, { cwd: folder({ "arsom.yaml": "", "a.yaml": topic("one") }) });
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

describe("an ordinary run", () => {
  it("keeps errors in view on a terminal: they stand last", async () => {
    const topics = Array.from({ length: 20 }, (_, i) => `---\nkind: topic\nversion: 1\nid: t-${i}\nname: Topic ${i}\n`).join("");
    const cwd = folder({ "arsom.yaml": "", "a.yaml": `kind: topic\nversion: 1\nid: wrong\n${topics}` });
    const { out } = await arsom("validate --watch --notes", { cwd, terminal: true, interrupted: Promise.resolve() });
    expect(out.trimEnd().split("\n").slice(-12).join("\n")).toContain("error[schema]");
    expect(out.lastIndexOf("note[")).toBeLessThan(out.indexOf("error["));
    expect(out).toContain("note[");
    // What is not watched keeps the order of the files.
    const once = (await arsom("validate --notes", { cwd, terminal: true })).out;
    expect(once.indexOf("error[")).toBeLessThan(once.indexOf("note["));
  });

  it("that is interrupted is ended by the signal at once, quietly: a shell calls that 130", async () => {
    // It waits for standard input, which does not end.
    const child = spawn(process.execPath, [BIN, "validate", "-"], { cwd: ROOT, stdio: ["pipe", "pipe", "pipe"] });
    const said: unknown[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => said.push(part));
    child.stdin.write(topic("one"));
    child.on("spawn", () => child.kill("SIGINT"));
    expect(await new Promise((done) => child.on("close", (code, signal) => done([code, signal])))).toEqual([null, "SIGINT"]);
    expect(said).toEqual([]);
  });
});
