// `arsom init`: what it writes validates, what is there is left, and its hook refuses a commit with an error.
import { spawnSync } from "node:child_process";
import { appendFileSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { validateWorkflow } from "@action-validator/core";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
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
  });

  it("gives GitHub a workflow that runs once a pull request, by the action, and says what to fill in", async () => {
    const cwd = folder({});
    const { out } = await arsom("init", { cwd, variables: { PATH: String(process.env.PATH) } });
    expect(out).toContain("to be filled in: OWNER in .github/workflows/records.yml, the account that keeps arsom on GitHub\n");
    const text = readFileSync(join(cwd, ".github/workflows/records.yml"), "utf8");
    expect(validateWorkflow(text).errors).toEqual([]);
    const workflow = parse(text);
    const branch = sh("git symbolic-ref --short HEAD", cwd).stdout.trim();
    expect(workflow.on).toEqual({ pull_request: null, push: { branches: [branch] } });
    expect(workflow.permissions).toEqual({ contents: "read" });
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    expect(workflow.jobs.validate.steps).toEqual([
      { uses: "actions/checkout@v4" },
      { uses: `OWNER/arsom@v${version}`, with: { data: "data", fmt: "true" } },
    ]);
    // What the action is given is what it takes.
    const inputs = Object.keys(parse(readFileSync(join(ROOT, "action.yml"), "utf8")).inputs);
    expect(inputs).toEqual(expect.arrayContaining(["data", "fmt"]));
  });

  it.each([
    [
      "origin/HEAD",
      "git update-ref refs/remotes/origin/trunk HEAD; git symbolic-ref refs/remotes/origin/HEAD refs/remotes/origin/trunk",
      "trunk",
    ],
    ["the branch at hand", "true", "work"],
    ["main, where the branch's name would be a pattern", "git checkout -qb 'a+b'", "main"],
  ])("names the branch of a repository that is there: %s", async (_, line, branch) => {
    const cwd = folder({});
    sh(`git init -qb work; git commit -q --allow-empty -m x; ${line}`, cwd);
    await arsom("init", { cwd, variables: { PATH: String(process.env.PATH) } });
    expect(parse(readFileSync(join(cwd, ".github/workflows/records.yml"), "utf8")).on.push.branches).toEqual([branch]);
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
    const line = 'cp .githooks/pre-commit "$(git rev-parse --git-path hooks)/"';
    expect((await arsom("init", { cwd })).out).toContain(`to have every commit checked: ${line}\n`);
    expect(sh("git config core.hooksPath", cwd).stdout).toBe("");
    expect(existsSync(join(cwd, ".git/hooks/pre-commit"))).toBe(false);
    expect(sh(line, cwd).status).toBe(0);
    expect((await arsom("init", { cwd })).out).not.toContain("to have every commit checked");
  });

  it.each(["sub/records", "it's $HOME's", `\${{ github.token }}`])(
    "in %j below the top of a repository, writes for the top",
    async (name) => {
      const [cwd, path] = [folder({}), installed()];
      sh("git init -q; mkdir elsewhere", cwd);
      const { out } = await arsom(["init", `../${name}`], { cwd: join(cwd, "elsewhere"), variables: { PATH: String(process.env.PATH) } });
      expect(out).toContain('to have every commit checked: cp ../.githooks/pre-commit "$(git rev-parse --git-path hooks)/"\n');
      expect(existsSync(join(cwd, name, ".github"))).toBe(false);
      const { data } = parse(readFileSync(join(cwd, ".github/workflows/records.yml"), "utf8")).jobs.validate.steps[1].with;
      // As GitHub reads it, to whom this is an expression for what begins one.
      const escaped = /\$\{\{ '\$\{\{' \}\}/g;
      expect(data.replaceAll(escaped, "$\u007b{")).toBe(`${name}/data`);
      expect(data.replaceAll(escaped, "")).not.toMatch(/\$\{\{/);
      sh("cp .githooks/pre-commit .git/hooks/", cwd);
      expect(sh("git add --all && git commit -qm first", cwd, path)).toMatchObject({ status: 0 });
      const meetings = join(cwd, name, "data/russia/meetings.yaml");
      writeFileSync(meetings, readFileSync(meetings, "utf8").replace("start: 2018-11-14", "start: 2019-11-14"));
      const { status, stdout, stderr } = sh("git commit -qam second", cwd, path);
      expect([status, stdout + stderr]).toEqual([1, expect.stringContaining(`${name}/data/russia/meetings.yaml:15:11`)]);
    },
  );

  it("writes nothing where a link leads out of the folder", async () => {
    const [cwd, other] = [folder({}), folder({})];
    symlinkSync(other, join(cwd, ".vscode"));
    const { code, err } = await arsom("init", { cwd });
    expect([code, err]).toEqual([2, "arsom: .vscode/settings.json cannot be written: a link on the way to it leads out of .\n"]);
    expect([readdirSync(cwd), readdirSync(other)]).toEqual([[".vscode"], []]);
  });

  it("runs nothing of the folder it is asked for, and takes its files for no repository", async () => {
    const marker = join(folder({}), "ran");
    const cwd = folder({
      HEAD: "ref: refs/heads/main\n",
      config: `[core]\n\trepositoryformatversion = 0\n\tfsmonitor = touch ${marker}\n\thooksPath = hooks\n`,
      "objects/x": "",
      "refs/x": "",
      git: `#!/bin/sh\ntouch ${marker}\n`,
      ".githooks/pre-commit": `#!/bin/sh\ntouch ${marker}\n`,
    });
    sh("chmod +x git .githooks/pre-commit", cwd);
    const { code, out } = await arsom("init", { cwd, variables: { PATH: `.:${process.env.PATH}`, GIT_DIR: cwd } });
    expect([code, out]).toEqual([0, expect.stringContaining("began a git repository")]);
    // The hook is arsom's, whatever stood under its name.
    sh("git --git-dir=.git --work-tree=. commit -q --allow-empty -m x", cwd, installed());
    expect(existsSync(marker)).toBe(false);
  });

  it("says what to do where git is not installed", async () => {
    const cwd = folder({});
    const { code, out } = await arsom("init", { cwd, variables: { PATH: cwd } });
    expect(code).toBe(0);
    expect(out).toContain(
      'git was not found: where it is, git init and cp .githooks/pre-commit "$(git rev-parse --git-path hooks)/" switch',
    );
  });
});

describe("the hook", () => {
  it("lets a commit without records pass, be it the first", async () => {
    const [cwd, path] = [folder({}), installed()];
    await arsom("init", { cwd, variables: { PATH: String(process.env.PATH) } });
    expect(sh("git add README.md && git commit -qm first", cwd, path)).toMatchObject({ status: 0, stderr: "" });
    expect(sh("git rm -qr --cached . && git commit -q --allow-empty -m none", cwd, path).status).toBe(0);
    expect(sh("git add --all && git commit -qm all", cwd, path).status).toBe(0);
  });

  it("reads the schemas of own kinds that stand beside the records", async () => {
    const [cwd, path] = [folder({}), installed()];
    await arsom("init", { cwd, variables: { PATH: String(process.env.PATH) } });
    const schema = { "x-kind": "visit", type: "object", properties: { size: { type: "integer" } } };
    writeFileSync(join(cwd, "schemas/visit.json"), JSON.stringify(schema));
    writeFileSync(join(cwd, "data/arsom.yaml"), "schemas: [../schemas/visit.json]\n");
    writeFileSync(join(cwd, "data/visits.yaml"), "kind: visit\nversion: 1\nid: first\nsize: 3\n");
    expect(sh("git add --all && git commit -qm first", cwd, path)).toMatchObject({ status: 0 });
  });

  it("runs the arsom that was installed beside the records, and none that a branch brings", async () => {
    const [cwd, path] = [folder({}), installed()];
    await arsom("init", { cwd, variables: { PATH: String(process.env.PATH) } });
    const marker = join(folder({}), "ran");
    sh(
      `mkdir -p node_modules/.bin; printf '#!/bin/sh\ntouch ${marker}\n' > node_modules/.bin/arsom; chmod +x node_modules/.bin/arsom`,
      cwd,
    );
    expect(sh("git add --all && git commit -qm first", cwd, path)).toMatchObject({ status: 0 });
    expect(existsSync(marker)).toBe(false);
    sh("git rm -qr --cached node_modules && echo node_modules > .gitignore && git add .gitignore", cwd);
    expect(sh("git commit -qm second", cwd, path).status).toBe(0);
    expect(existsSync(marker)).toBe(true);
  });

  it("is none that a branch brings", async () => {
    const [cwd, path] = [folder({}), installed()];
    await arsom("init", { cwd, variables: { PATH: String(process.env.PATH) } });
    const marker = join(folder({}), "ran");
    sh("git add --all && git commit -qm first && git checkout -qb evil", cwd, path);
    sh(`printf '#!/bin/sh\ntouch ${marker}\n' | tee .githooks/pre-commit .githooks/post-checkout; chmod +x .githooks/*`, cwd);
    sh("git add --all && git commit -qm evil && git checkout -q - && git checkout -q evil && git commit -q --allow-empty -m x", cwd, path);
    expect(sh("git log --oneline", cwd).stdout.split("\n").length).toBe(4);
    expect(existsSync(marker)).toBe(false);
  });

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

  it("prints a warning at the commit that brings it, and at no other", async () => {
    const cwd = folder({});
    const path = installed();
    await arsom("init", { cwd });
    sh("git add --all && git commit -qm first", cwd, path);
    const meetings = join(cwd, "data/russia/meetings.yaml");
    const commit = (add: string) => {
      appendFileSync(meetings, add);
      const { status, stdout, stderr } = sh("git commit -qam more", cwd, path);
      return { status, said: stdout + stderr };
    };
    const uncited = (id: string) =>
      `---\nkind: milestone\nversion: 1\nid: ${id}\npartner: russia\ndate: 2020-01-01\ntext: Said by nobody\n`;
    expect(commit(uncited("first-one"))).toEqual({
      status: 0,
      said: expect.stringContaining("warning[uncited]: nothing says where first-one"),
    });
    const next = commit(uncited("second-one"));
    expect(next).toEqual({ status: 0, said: expect.stringContaining("warning[uncited]: nothing says where second-one") });
    expect(next.said).not.toContain("first-one");
    const last = commit("# nothing new\n");
    expect(last.status).toBe(0);
    expect(last.said).not.toContain("warning[");
    expect(last.said).toMatch(/: 0 errors, 0 warnings.*; \d+ more were there before\n$/);
    // An error is printed at every try.
    for (const _ of [1, 2]) expect(commit("---\nkind: topic\n")).toEqual({ status: 1, said: expect.stringContaining("error[schema]") });
  });

  it("says what to do where arsom is not installed", async () => {
    const cwd = folder({});
    await arsom("init", { cwd });
    const { status, stderr } = sh("git add --all; PATH=/usr/bin:/bin git commit -qm first", cwd);
    expect([status, stderr]).toEqual([1, "pre-commit: arsom is not installed: npm install --global arsom (or git commit --no-verify)\n"]);
  });
});
