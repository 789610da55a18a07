// `arsom init`: what it writes validates, what is there is left, and its hook refuses a commit with an error.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { arsom, folder, ROOT } from "../run.js";

const sh = (line: string, cwd: string, path = "") =>
  spawnSync("bash", ["-c", line], {
    cwd,
    encoding: "utf8",
    env: {
      ...process.env,
      PATH: `${path}:${process.env.PATH}`,
      GIT_CONFIG_GLOBAL: "/dev/null",
      GIT_AUTHOR_NAME: "a",
      GIT_AUTHOR_EMAIL: "a@example.org",
      GIT_COMMITTER_NAME: "a",
      GIT_COMMITTER_EMAIL: "a@example.org",
    },
  });

/** A folder with `arsom` as it would be installed. */
const installed = () => {
  const at = folder({ arsom: `#!/bin/sh\nexec node ${join(ROOT, "bin/arsom.js")} "$@"\n` });
  sh("chmod +x arsom", at);
  return at;
};

describe("arsom init", () => {
  it("begins records that validate without a warning, in canonical form, with a timeline", async () => {
    const cwd = folder({});
    const { code, out } = await arsom("init", { cwd });
    expect(code).toBe(0);
    expect(out).toContain("wrote data/russia/meetings.yaml\n");
    expect(out).toContain("began a git repository, whose commits .githooks/pre-commit checks\n");
    expect(await arsom("validate --strict", { cwd })).toMatchObject({ code: 0, err: "" });
    expect((await arsom("fmt --check", { cwd })).code).toBe(0);
    expect((await arsom("timeline --partner russia", { cwd })).out).toContain("16th ASEAN-Russia Senior Officials' Meeting");
  });

  it("holds nothing that the records of the package do not", async () => {
    const cwd = folder({});
    await arsom("init", { cwd });
    const own = JSON.parse((await arsom("list meetings,chairs,terms --format json", { cwd })).out);
    const shipped = new Map(
      JSON.parse((await arsom("list meetings,chairs,terms --format json")).out).map((one: { id: string }) => [one.id, one]),
    );
    for (const { id, start, end, city, name, country } of own)
      expect(shipped.get(id)).toMatchObject(JSON.parse(JSON.stringify({ start, end, city, name, country })));
    expect(own.length).toBe(5);
  });

  it("gives editors the schema by glob, and git a hook that can be run", async () => {
    const cwd = folder({});
    await arsom("init", { cwd });
    const settings = JSON.parse(readFileSync(join(cwd, ".vscode/settings.json"), "utf8"));
    expect(settings["yaml.schemas"]).toEqual({ "./schemas/record.schema.json": "data/**/*.yaml" });
    expect(readFileSync(join(cwd, "schemas/record.schema.json"))).toEqual(readFileSync(join(ROOT, "schemas/record.schema.json")));
    expect(statSync(join(cwd, ".githooks/pre-commit")).mode & 0o111).toBe(0o111);
    expect(readFileSync(join(cwd, ".github/workflows/records.yml"), "utf8")).toMatch(
      /npx --yes arsom@\d+\.\d+\.\d+ validate --format github/,
    );
  });

  it("leaves what is there, adds what is missing, and says both", async () => {
    const cwd = folder({ "README.md": "mine\n", "data/mine.yaml": "kind: topic\nversion: 1\nid: energy\nname: Energy\n" });
    const { out } = await arsom("init", { cwd });
    expect(out).toContain("kept README.md, which was there\n");
    expect(out).toContain("wrote data/arsom.yaml\n");
    expect(readFileSync(join(cwd, "README.md"), "utf8")).toBe("mine\n");
    expect(existsSync(join(cwd, "data/russia"))).toBe(false);
    expect((await arsom("init", { cwd })).out).not.toContain("wrote");
  });

  it("writes into a new folder, and refuses one that is the data folder itself", async () => {
    const cwd = folder({ "there/arsom.yaml": "" });
    expect((await arsom("init fresh", { cwd })).out).toContain("next: cd fresh, arsom validate, arsom new meeting\n");
    expect(existsSync(join(cwd, "fresh/data/arsom.yaml"))).toBe(true);
    const { code, err } = await arsom("init there", { cwd });
    expect([code, err]).toEqual([
      2,
      "arsom: there/arsom.yaml is there: records are kept in this folder already; arsom init keeps them in data/ below it\n",
    ]);
  });

  it("ends where no folder can be made", async () => {
    const { code, err } = await arsom("init /proc/records");
    expect([code, err]).toEqual([2, expect.stringMatching(/^arsom: \S+ cannot be written: its folder is not there\n$/)]);
    expect(await arsom("export --format csv -o /proc/records/")).toMatchObject({ code: 2 });
  });

  it("leaves a repository that is there as it is, and says how to switch the hook on", async () => {
    const cwd = folder({});
    sh("git init -q", cwd);
    expect((await arsom("init", { cwd })).out).toContain("to have every commit checked: git config core.hooksPath .githooks\n");
    expect(sh("git config core.hooksPath", cwd).stdout).toBe("");
    expect((await arsom("init below", { cwd })).out).toContain("its own hook is to run arsom validate\n");
  });
});

describe("the hook", () => {
  it("lets sound records pass, and refuses what is staged with an error, whatever lies in the folder", async () => {
    const cwd = folder({});
    const path = installed();
    await arsom("init", { cwd });
    expect(sh("git add --all && git commit -qm first", cwd, path)).toMatchObject({ status: 0 });
    const meetings = join(cwd, "data/russia/meetings.yaml");
    const sound = readFileSync(meetings, "utf8");
    writeFileSync(meetings, sound.replace("start: 2018-11-14", "start: 2019-11-14"));
    sh("git add --all", cwd);
    // Mended in the folder, but not for git.
    writeFileSync(meetings, sound);
    const { status, stdout, stderr } = sh("git commit -m second", cwd, path);
    expect(status).toBe(1);
    expect(stdout + stderr).toContain("error[follows-later]: arsom-16 (19–20 February 2019) follows asean-russia-summit-3");
    expect(stdout + stderr).toContain("data/russia/meetings.yaml:15:11");
    sh("git add --all", cwd);
    expect(sh("git commit --allow-empty -qm third", cwd, path).status).toBe(0);
  });

  it("says what to do where arsom is not installed", async () => {
    const cwd = folder({});
    await arsom("init", { cwd });
    const { status, stderr } = sh("git add --all; PATH=/usr/bin:/bin git commit -qm first", cwd);
    expect([status, stderr]).toEqual([1, "pre-commit: arsom is not installed: npm install --save-dev arsom (or git commit --no-verify)\n"]);
  });
});
