// The built program, as a user has it: in a checkout, in a pipe that closes, and installed from a tarball elsewhere.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder, ROOT } from "./run.js";

const BIN = join(ROOT, "bin/arsom.js");
const sh = (line: string, cwd = ROOT, env = {}) =>
  spawnSync("bash", ["-c", `set -o pipefail; ${line}`], { cwd, encoding: "utf8", env: { ...process.env, ...env } });

/** The shipped records in files and folders that stand in the contrary order. */
function shuffled(): string {
  const paths = readdirSync(join(ROOT, "data"), { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".yaml"));
  const files = paths.sort().map((path, i) => {
    const name = path === "arsom.yaml" ? path : `${999 - i}/${999 - i}.yaml`;
    return [name, readFileSync(join(ROOT, "data", path), "utf8")];
  });
  return folder(Object.fromEntries(files));
}

describe("bin/arsom.js", () => {
  it("answers --version", () => {
    expect(sh(`node ${BIN} --version`).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it("says what is wanted of a Node that is too old", () => {
    const old = folder({ "old.cjs": 'Object.defineProperty(process.versions, "node", { value: "20.18.1" });' });
    const { status, stdout, stderr } = spawnSync(process.execPath, ["-r", join(old, "old.cjs"), BIN, "list"], { encoding: "utf8" });
    expect([status, stdout, stderr]).toEqual([2, "", "arsom needs Node 20.19 or later; this is 20.18.1\n"]);
  });

  it("ends quietly when its reader has had enough", () => {
    const { stdout, stderr } = sh(`node ${BIN} timeline --format json | head -3`);
    expect(stdout.split("\n")).toHaveLength(4);
    expect(stderr).toBe("");
  });

  it("waits for a slow reader, and writes the same into a file", () => {
    const line = `node ${BIN} list meetings --format json`;
    const slow = sh(`${line} | (sleep 0.3; cat)`).stdout;
    const file = join(folder({}), "out.json");
    sh(`${line} > ${file}`);
    expect(slow.length).toBeGreaterThan(100_000);
    expect(slow).toBe(readFileSync(file, "utf8"));
    expect(slow).toBe(sh(line).stdout);
  });

  it.runIf(existsSync("/dev/full"))("says that there is no room for what it writes", () => {
    const { stderr, status } = sh(`node ${BIN} timeline > /dev/full`);
    expect(stderr).toBe("arsom: standard output cannot be written: ENOSPC: no space left on device, write\n");
    expect(status).toBe(3);
  });

  it.each([
    ["NO_COLOR", { NO_COLOR: "1" }],
    ["TERM=dumb", { TERM: "dumb" }],
  ])("prints no colour with %s", (_, env) => {
    const { stdout, status } = sh(`node ${BIN} timeline --partner russia`, ROOT, env);
    expect(status).toBe(0);
    expect(stdout).not.toContain("\u001b");
  });

  it.each([
    "timeline --partner russia",
    "timeline --partner russia --lang ru --format svg",
    "summary --format html",
    "brief --partner russia --lang id --as-of 2019-02-20",
    "brief --partner russia --format docx",
  ])("gives the same bytes in another time zone and locale, from files of other names: %s", (line) => {
    // A world of another day has its own today.
    const today = line.includes("--as-of") ? [] : ["--today", "2026-11-22"];
    const printed = (data: string, env: object) =>
      spawnSync("node", [BIN, ...line.split(" "), ...today, "--data", data], { env: { ...process.env, ...env } }).stdout;
    const there = printed(shuffled(), { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" });
    expect(there.length).toBeGreaterThan(1000);
    expect(Buffer.compare(there, printed(join(ROOT, "data"), { TZ: "America/Los_Angeles" }))).toBe(0);
  });

  it("gives the exit codes", () => {
    expect(sh(`node ${BIN} validate`).status).toBe(0);
    expect(sh(`node ${BIN} list meetingz`).status).toBe(2);
    expect(sh(`node ${BIN} validate`, folder({ "arsom.yaml": "" })).status).toBe(3);
    expect(sh(`node ${BIN} validate`, folder({ "arsom.yaml": "", "a.yaml": "kind: topic\nversion: 1\nid: x\n" })).status).toBe(1);
  });
});

describe("what the bundle loads only where it is needed", () => {
  it("reads settings in any YAML, and a kind of the user's own", () => {
    const schema = {
      "x-kind": "delegation",
      description: "Who came.",
      type: "object",
      required: ["id"],
      properties: { size: { type: "integer", minimum: 1, maximum: 500 } },
    };
    const cwd = folder({
      "arsom.yaml": "rules:\n  uncited: off\nschemas:\n  - delegation.json\n",
      "delegation.json": JSON.stringify(schema),
      "a.yaml": "kind: delegation\nversion: 1\nid: lao\nsize: 12\nnote: >\n  folded\n",
    });
    expect(sh(`node ${BIN} list delegations --columns id,size`, cwd).stdout).toBe("id\tsize\nlao\t12\n");
  });

  it.each(["docx", "html", "svg", "ics", "csv", "md", "json"])("prints a timeline as %s", (format) => {
    const { status, stdout, stderr } = sh(`node ${BIN} timeline --partner norway --format ${format} | wc -c`);
    expect([status, stderr.replace(/^.*left out.*\n/, "")]).toEqual([0, ""]);
    expect(Number(stdout)).toBeGreaterThan(300);
  });
});

describe("the package", () => {
  it("works outside any checkout, on the records that ship with it", () => {
    const away = folder({});
    execFileSync("npm", ["pack", "--ignore-scripts", "--pack-destination", away], { cwd: ROOT, stdio: "pipe" });
    const [tarball] = readdirSync(away);
    // No dependency is needed to run: dist/ is a bundle.
    execFileSync("tar", ["xzf", tarball as string], { cwd: away });
    const { stdout, status, stderr } = sh("node package/bin/arsom.js timeline --partner russia", away);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("16th ASEAN-Russia Senior Officials' Meeting (ARSOM)");
    expect(sh("node package/bin/arsom.js list topics --format csv", away).status).toBe(0);
    expect(sh("node package/bin/arsom.js schema", away).stdout).toContain('"$defs"');
    expect(sh("node package/bin/arsom.js init records", away).status).toBe(0);
    expect(sh("cd records && node ../package/bin/arsom.js validate --strict", away).status).toBe(0);
  });
});
