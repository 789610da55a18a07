// `arsom diff` in repositories that were made to do harm: nothing of them runs, and no change is hidden.
import { execFileSync, spawnSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { repository } from "../repository.js";
import { arsom, folder } from "../run.js";

const TOPIC = "kind: topic\nversion: 1\nid: trade\nname: Trade\n";
const CHANGED = TOPIC.replace("name: Trade", "name: Commerce");
const TOLD = "the name is now Commerce, was Trade.";

/** Every way to ask for the change between the last two commits. */
const FORMS = [
  "HEAD~1",
  "HEAD~1 HEAD",
  "HEAD~1..HEAD",
  "HEAD~1...HEAD",
  "HEAD~1..",
  "main~1 main",
  "@~1 @",
  "HEAD^{/First} HEAD",
  ":/First HEAD",
  "--since 2026-01-01",
  "--since 2026 HEAD",
  "HEAD~1 data",
  "HEAD~1 kind:topic",
];

/** One of each kind. */
const KINDS = ["HEAD~1", "HEAD~1..HEAD", "HEAD~1...HEAD", "--since 2026-01-01"];

/** A file that hostile commands make, and a command that makes it. */
function trap(): { marker: string; command: string } {
  const marker = join(folder({}), "ran");
  return { marker, command: `touch ${marker}` };
}

const KEEPER = { GIT_AUTHOR_NAME: "a", GIT_AUTHOR_EMAIL: "a@b", GIT_COMMITTER_NAME: "a", GIT_COMMITTER_EMAIL: "a@b" };

/** Settings by which git would run a command for most of what it does, and fetch what it lacks through another. */
const CONFIG = (command: string) => `[core]
	repositoryformatversion = 1
	fsmonitor = ${command}; false
	hooksPath = hooks
	sshCommand = ${command}; false
	pager = ${command}
	editor = ${command}
	attributesFile = .gitattributes
	worktree = /nowhere
[extensions]
	partialClone = evil
[remote "evil"]
	url = ext::${command}
	promisor = true
	partialclonefilter = blob:none
[protocol "ext"]
	allow = always
[protocol]
	allow = always
[safe]
	bareRepository = all
	directory = *
[diff]
	external = ${command}
[diff "evil"]
	textconv = ${command}; cat
	command = ${command}
[filter "evil"]
	clean = ${command}; cat
	smudge = ${command}; cat
	process = ${command}
	required = true
[alias]
	rev-parse = !${command}
	rev-list = !${command}
	ls-tree = !${command}
	cat-file = !${command}
	for-each-ref = !${command}
	merge-base = !${command}
[pager]
	rev-list = ${command}
	ls-tree = ${command}
	cat-file = ${command}
[log]
	showSignature = true
[gpg]
	program = ${command}
[credential]
	helper = !${command}
`;

const HOOKS = ["fsmonitor-watchman", "post-checkout", "post-index-change", "pre-auto-gc", "reference-transaction", "post-rewrite"];

/** Two commits, a topic renamed between them; with `more` files in both. */
function twoCommits(more: { [path: string]: string } = {}) {
  const made = repository({ "data/arsom.yaml": "", "data/a.yaml": TOPIC, ...more });
  made.git(["commit", "--quiet", "--amend", "--message", "First"], "2025-12-01");
  made.write("data/a.yaml", CHANGED);
  made.commit("2026-01-10");
  return made;
}

/** The object of a file in a commit, gone from the repository; gives its id. */
function lose(cwd: string, revision: string): string {
  const id = execFileSync("git", ["rev-parse", revision], { cwd, encoding: "utf8" }).trim();
  rmSync(join(cwd, ".git/objects", id.slice(0, 2), id.slice(2)));
  return id;
}

describe("a hostile repository", () => {
  it("in a folder of the records, as a pull request can bring it, is data and no repository", async () => {
    const { marker, command } = trap();
    const { cwd, commit, git, write, diff } = twoCommits();
    // Complete, and of a history in which nothing ever changed.
    const other = repository({ "a.yaml": CHANGED, "arsom.yaml": "" });
    other.write("b.txt", "");
    other.commit();
    for (const part of ["HEAD", "objects", "refs"]) cpSync(join(other.cwd, ".git", part), join(cwd, "data", part), { recursive: true });
    write("data/config", CONFIG(command));
    write("data/hooks/post-index-change", `#!/bin/sh\n${command}\n`);
    git(["add", "--all", "--force"]);
    commit();
    for (const [form, at] of [
      ["HEAD~2", "."],
      ["HEAD~2..HEAD", "data"],
      ["HEAD~2...HEAD", "data"],
      ["--since 2026-01-01", "data/objects"],
      [":/First HEAD", "data"],
    ] as const) {
      const { code, out, err } = await diff(form, join(cwd, at));
      expect([form, code, err]).toEqual([form, 0, ""]);
      expect(out).toContain(TOLD);
    }
    expect(existsSync(marker)).toBe(false);
    // The trap works where git is asked from inside.
    spawnSync("git", ["-C", join(cwd, "data"), "status"], { env: { PATH: process.env.PATH, GIT_WORK_TREE: "." } });
    expect(existsSync(marker)).toBe(true);
  });

  it("runs nothing by its settings, attributes and hooks", async () => {
    const { marker, command } = trap();
    const { cwd, diff } = twoCommits({ ".gitattributes": "*.yaml diff=evil filter=evil text=auto\n" });
    appendFileSync(join(cwd, ".git/config"), CONFIG(command));
    mkdirSync(join(cwd, ".git/hooks"), { recursive: true });
    for (const name of HOOKS) {
      writeFileSync(join(cwd, ".git/hooks", name), `#!/bin/sh\n${command}\n`);
      chmodSync(join(cwd, ".git/hooks", name), 0o755);
    }
    for (const form of FORMS) {
      const { code, out, err } = await diff(form);
      expect([form, code, err]).toEqual([form, 0, ""]);
      expect(out, form).toContain(TOLD);
    }
    expect((await diff()).out).toContain("Nothing changed.");
    expect((await diff("@{u}...")).code).toBe(2);
    expect((await diff("nowhere")).code).toBe(2);
    expect(existsSync(marker)).toBe(false);
    spawnSync("git", ["--work-tree=.", "status"], { cwd, env: { PATH: process.env.PATH } });
    expect(existsSync(marker)).toBe(true);
  });

  it("fetches nothing that it lacks, and an object that is missing is an error and no empty file", async () => {
    const { marker, command } = trap();
    const { cwd, diff } = twoCommits();
    appendFileSync(join(cwd, ".git/config"), CONFIG(command));
    const id = lose(cwd, "HEAD~1:data/a.yaml");
    for (const form of FORMS) {
      const { code, out, err } = await diff(form);
      expect([form, code, out]).toEqual([form, 3, ""]);
      expect(err).toMatch(/^arsom: git cannot read the repository: .*; git fsck names other damage\n$/);
    }
    expect(existsSync(marker)).toBe(false);
    spawnSync("git", ["--work-tree=.", "cat-file", "-p", id], { cwd, env: { PATH: process.env.PATH } });
    expect(existsSync(marker)).toBe(true);
  });

  it("that borrows its objects elsewhere is read like any other, and one whose lender is gone is an error", async () => {
    const { marker, command } = trap();
    const { cwd, diff } = twoCommits();
    const lender = join(cwd, "lender");
    renameSync(join(cwd, ".git/objects"), lender);
    mkdirSync(join(cwd, ".git/objects/info"), { recursive: true });
    writeFileSync(join(cwd, ".git/objects/info/alternates"), `${lender}\n`);
    appendFileSync(join(cwd, ".git/config"), CONFIG(command));
    for (const form of KINDS) {
      const { code, out, err } = await diff(form);
      expect([form, code, err]).toEqual([form, 0, ""]);
      expect(out).toContain(TOLD);
    }
    rmSync(lender, { recursive: true });
    for (const form of KINDS) {
      const { code, out, err } = await diff(form);
      expect([form, code, out]).toEqual([form, 3, ""]);
      expect(err).toMatch(/^arsom: git cannot read the repository: .*\n$/);
    }
    expect(existsSync(marker)).toBe(false);
  });

  it("that a file points to, from the folder of the records, runs nothing", async () => {
    const { marker, command } = trap();
    const { cwd, diff } = twoCommits();
    const other = twoCommits();
    renameSync(join(other.cwd, ".git"), join(cwd, "evil"));
    appendFileSync(join(cwd, "evil/config"), CONFIG(command));
    writeFileSync(join(cwd, "data/.git"), "gitdir: ../evil\n");
    for (const form of KINDS) expect(await diff(form), form).toMatchObject({ code: 0, err: "" });
    expect(existsSync(marker)).toBe(false);
    writeFileSync(join(cwd, "data/.git"), "gitdir: ../nowhere\n");
    const { code, err } = await diff();
    expect([code, err]).toEqual([3, expect.stringContaining("git cannot read the repository: not a git repository")]);
  });

  it("hides nothing by objects that stand for others", async () => {
    const { git, diff } = twoCommits();
    git(["replace", "HEAD~1:data/a.yaml", "HEAD:data/a.yaml"]);
    git(["replace", "HEAD~1", "HEAD"]);
    for (const form of KINDS) expect((await diff(form)).out, form).toContain(TOLD);
  });

  it("is not chosen, traced or changed by variables of git's", async () => {
    const { marker, command } = trap();
    const { cwd } = twoCommits();
    const other = twoCommits();
    const variables = {
      PATH: String(process.env.PATH),
      HOME: cwd,
      GIT_DIR: join(other.cwd, "nowhere"),
      GIT_WORK_TREE: other.cwd,
      GIT_OBJECT_DIRECTORY: other.cwd,
      GIT_NAMESPACE: "evil",
      GIT_TRACE: marker,
      GIT_TRACE2: marker,
      GIT_TRACE2_EVENT: marker,
      GIT_EXTERNAL_DIFF: command,
      GIT_ALLOW_PROTOCOL: "ext",
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: "core.fsmonitor",
      GIT_CONFIG_VALUE_0: command,
      GIT_CONFIG_PARAMETERS: "'core.fsmonitor'='false'",
      git_index_file: marker,
    };
    for (const form of KINDS) expect((await arsom(`diff ${form}`, { cwd, variables })).out, form).toContain(TOLD);
    expect(existsSync(marker)).toBe(false);
  });

  it("is not searched for the program of git", async () => {
    const { marker, command } = trap();
    const { cwd, write } = twoCommits();
    for (const path of ["git", "data/git", "bin/git"]) {
      write(path, `#!/bin/sh\n${command}\n`);
      chmodSync(join(cwd, path), 0o755);
    }
    for (const at of [cwd, join(cwd, "data")]) {
      const { code, out } = await arsom("diff HEAD~1", { cwd: at, variables: { PATH: `.:bin::${process.env.PATH}`, HOME: cwd } });
      expect([code, out]).toEqual([0, expect.stringContaining(TOLD)]);
    }
    expect(existsSync(marker)).toBe(false);
  });
});

describe("what is not there", () => {
  it.each([
    ["a folder", "HEAD~1:data"],
    ["the settings", "HEAD~1:data/arsom.yaml"],
    ["a commit", "HEAD~1"],
    ["the tree of a commit", "HEAD~1^{tree}"],
  ])("%s: an error, whichever form asks for it", async (_, revision) => {
    const { cwd, diff } = twoCommits();
    lose(cwd, revision);
    for (const form of KINDS) {
      const { code, out, err } = await diff(form);
      expect([form, code, out]).toEqual([form, 3, ""]);
      expect(err).toMatch(/^arsom: git cannot read the repository: [^\n]+\n$/);
    }
  });

  it("what is no record may be missing", async () => {
    const { cwd, diff } = twoCommits({ "data/photo.jpg": "a", "README.md": "b" });
    lose(cwd, "HEAD:data/photo.jpg");
    lose(cwd, "HEAD:README.md");
    for (const form of KINDS) expect((await diff(form)).out, form).toContain(TOLD);
  });

  it("an id that names no object", async () => {
    const { diff } = twoCommits();
    const { code, err } = await diff("0123456789012345678901234567890123456789");
    expect([code, err]).toEqual([3, expect.stringContaining("the object 0123456789012345678901234567890123456789 is not there")]);
  });

  it("a tag whose commit is gone", async () => {
    const { cwd, git, diff } = twoCommits();
    git(["tag", "--annotate", "--message", "x", "v1", "HEAD~1"]);
    lose(cwd, "HEAD~1");
    expect(await diff("v1")).toMatchObject({ code: 3, err: expect.stringContaining("the commit of v1 is not there") });
  });
});

describe("a folder by the name of a revision, as a pull request can bring it", () => {
  it.each(["main", "work/one", "HEAD", "HEAD~1", "main~1...HEAD", "HEAD~1..", "v1"])("%s is taken for neither", async (name) => {
    const { git, write, diff } = twoCommits();
    git(["branch", "work/one", "HEAD~1"]);
    git(["tag", "v1", "HEAD~1"]);
    write(`${name}/arsom.yaml`, "");
    write(`${name}/a.yaml`, CHANGED);
    const { code, out, err } = await diff(name);
    expect([code, out, err]).toEqual([2, "", expect.stringContaining(`${name} is a folder and a revision of git; write ./${name} for`)]);
    expect((await diff(`./${name}`)).out).toContain("Nothing changed.");
    expect((await diff()).out).toMatch(/^What changed\n\nFrom HEAD \([0-9a-f]{7}, /);
  });

  it("and no name at all is no folder", async () => {
    const { cwd } = twoCommits();
    for (const args of [
      ["diff", ""],
      ["diff", "HEAD", ""],
    ])
      expect(await arsom(args, { cwd, variables: { PATH: String(process.env.PATH) } })).toMatchObject({
        code: 2,
        err: "arsom: an empty argument; leave it out\n",
      });
  });
});

describe("names that are no plain revisions", () => {
  it.each([
    ["^HEAD", "^HEAD is no folder and no revision of git"],
    ["HEAD^@", "HEAD^@ is no folder and no revision of git"],
    ["HEAD^!", "HEAD^! is no folder and no revision of git"],
    ["@{u}", "@{u} is no folder and no revision of git"],
    ["@{u}...", "@{u} is no folder and no revision of git"],
    [":/nowhere", ":/nowhere is no folder and no revision of git"],
    [":0:data/a.yaml", ":0:data/a.yaml is a blob of git and no commit"],
    ["HEAD~1:data", "HEAD~1:data is a tree of git and no commit"],
    ["-- --all", "--all is no revision: none begins with a dash"],
    ["-- HEAD..--all", "--all is no revision: none begins with a dash"],
    ["HEAD ^HEAD", "^HEAD is no folder and no revision of git"],
  ])("%s", async (line, message) => {
    const { diff } = twoCommits();
    const { code, out, err } = await diff(line);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(`arsom: ${message}`);
  });

  it("a text with a line break is one name", async () => {
    const { cwd } = twoCommits();
    const { code } = await arsom(["diff", "HEAD\nHEAD"], { cwd, variables: { PATH: String(process.env.PATH) } });
    expect(code).toBe(2);
  });
});

describe("paths that git itself would read otherwise", () => {
  it.each(["a\nb", ":(top)x", "da*ta", "-x", " x", 'x"y', "é", ":!x"])("%j as the folder of the records", async (name) => {
    const { cwd, commit, write, diff } = repository({ [`${name}/data/arsom.yaml`]: "", [`${name}/data/a.yaml`]: TOPIC, "dataXta/a": "" });
    write(`${name}/data/a.yaml`, CHANGED);
    commit();
    const { code, out } = await diff("HEAD~1 HEAD", join(cwd, name));
    expect([code, out]).toEqual([0, expect.stringContaining(TOLD)]);
  });

  it("a schema whose name holds a line break is one file, and one outside of the repository is none", async () => {
    const files = { "data/arsom.yaml": 'schemas: ["a.json\\nHEAD:data/a.yaml"]\n', "data/a.yaml": TOPIC };
    const { commit, write, diff } = repository(files);
    for (const path of ["../../x.json", "/etc/passwd", "x\\0.json", "."]) {
      write("data/arsom.yaml", `schemas: ["${path}"]\n`);
      commit();
      const { code, err } = await diff("HEAD HEAD");
      expect([path, code]).toEqual([path, 3]);
      expect(err).toMatch(/^arsom: HEAD:.*: (it is (not there|a folder and no file)|schemas\.0 cannot be this: .*)\n$/);
    }
    expect((await diff("HEAD~4 HEAD~4")).err).toMatch(/^arsom: HEAD~4:arsom\.yaml:1:11: schemas\.0 cannot be this: .*\n$/);
  });

  it("two files whose names are no text and look alike are both read", async () => {
    const { cwd, git, commit, diff } = repository({ "data/arsom.yaml": "" });
    for (const [byte, id] of [
      [0xfe, "one"],
      [0xff, "two"],
    ] as const)
      writeFileSync(
        Buffer.concat([Buffer.from(join(cwd, "data/x")), Buffer.from([byte]), Buffer.from(".yaml")]),
        TOPIC.replace("trade", id),
      );
    commit();
    git(["tag", "both"]);
    expect((await diff("HEAD~1 both")).out).toContain("2 topics added");
  });

  it("links and submodules in a commit are passed over, and said", async () => {
    const { cwd, git, commit, diff } = twoCommits();
    symlinkSync("a.yaml", join(cwd, "data/link.yaml"));
    const id = git(["rev-parse", "HEAD"]).trim();
    git(["update-index", "--add", "--cacheinfo", `160000,${id},data/sub`]);
    git(["add", "data/link.yaml"]);
    git(["commit", "--quiet", "--message", "x"]);
    const { code, out, err } = await diff("HEAD~2 HEAD");
    expect([code, out]).toEqual([0, expect.stringContaining(TOLD)]);
    expect(err).toBe(
      "arsom: data/link.yaml at HEAD was passed over: links are not followed\n" +
        "arsom: data/sub at HEAD was passed over: it is a submodule, whose files are in another repository\n",
    );
    rmSync(join(cwd, "data/link.yaml"));
    commit();
  });

  it("a folder of records that is a submodule is asked about its own history", async () => {
    const { cwd, git } = repository({ "README.md": "" });
    const records = repository({ "arsom.yaml": "", "a.yaml": TOPIC });
    records.write("a.yaml", CHANGED);
    records.commit();
    git(["-c", "protocol.file.allow=always", "submodule", "--quiet", "add", records.cwd, "data"]);
    expect(readdirSync(join(cwd, "data"))).toContain(".git");
    const { code, out } = await arsom("diff HEAD~1", { cwd, variables: { PATH: String(process.env.PATH) } });
    expect([code, out]).toEqual([0, expect.stringContaining(TOLD)]);
  });

  it("a folder that was something else at a commit counts as empty, and is said", async () => {
    const { cwd, commit, write, diff } = repository({ data: "a file" });
    rmSync(join(cwd, "data"));
    write("data/arsom.yaml", "");
    write("data/a.yaml", TOPIC);
    commit();
    const { out, err } = await diff("HEAD~1 HEAD");
    expect([out, err]).toEqual([expect.stringContaining("1 topic added"), "arsom: data was a file at HEAD~1: it counts as empty\n"]);
  });
});

describe("the day of a commit", () => {
  it("is the one that is printed, and --since cuts by it, whatever the clock of the reader", async () => {
    const { cwd, git, write } = repository({ "data/arsom.yaml": "", "data/a.yaml": TOPIC });
    write("data/a.yaml", CHANGED);
    const date = "2026-01-01T05:00:00+1400";
    git(["add", "--all"]);
    execFileSync("git", ["commit", "--quiet", "--message", "x"], {
      cwd,
      env: { PATH: process.env.PATH, ...KEEPER, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
    });
    write("data/a.yaml", TOPIC);
    for (const TZ of ["UTC", "Pacific/Kiritimati", "America/Los_Angeles"]) {
      const variables = { PATH: String(process.env.PATH), TZ };
      const since = async (day: string) => (await arsom(`diff --since ${day}`, { cwd, variables })).out;
      // By the clock of its committer it was made on 1 January, when it was still 31 December elsewhere.
      expect(await since("2026-01-01")).toContain("1 December 2025) to");
      expect(await since("2026-01-02")).toContain("1 January 2026) to");
    }
  });

  it("may be lacking: such a commit is compared, and is no day's", async () => {
    const { cwd, git, diff } = twoCommits();
    const tree = git(["rev-parse", "HEAD^{tree}"]).trim();
    const text = `tree ${tree}\nparent ${git(["rev-parse", "HEAD"]).trim()}\nauthor a <a> x\ncommitter a <a> x\n\nNo day\n`;
    const id = execFileSync("git", ["hash-object", "-t", "commit", "--literally", "-w", "--stdin"], {
      cwd,
      input: text,
      encoding: "utf8",
    }).trim();
    git(["update-ref", "HEAD", id]);
    const { code, out } = await diff("HEAD --format json");
    expect([code, JSON.parse(out).before]).toEqual([0, { name: "HEAD", commit: id, day: null, records: 1, unread: [] }]);
    expect((await diff("--since 2026-02-01")).out).toMatch(/^What changed\n\nFrom \S+ \(10 January 2026\) to data/);
  });
});

describe("a repository without commits", () => {
  it.each(["", "HEAD", "HEAD~1", "main", "@..main", "--since 2026-01-01"])("diff %s says so", async (line) => {
    const { cwd, diff } = repository({ "data/arsom.yaml": "", "data/a.yaml": TOPIC });
    rmSync(join(cwd, ".git"), { recursive: true });
    execFileSync("git", ["init", "--quiet"], { cwd });
    const { code, out, err } = await diff(line);
    expect([code, out, err]).toEqual([
      2,
      "",
      "arsom: the branch at hand has no commit yet; git commit makes the first, and arsom diff OLD NEW compares two folders\n",
    ]);
  });

  it("a branch without commits beside others", async () => {
    const { git, diff } = twoCommits();
    git(["checkout", "--quiet", "--orphan", "fresh"]);
    expect(await diff()).toMatchObject({ code: 2, err: expect.stringContaining("the branch at hand has no commit yet") });
    expect((await diff("main~1 main")).out).toContain(TOLD);
  });
});
