// `arsom diff`: what changed, told as one would tell a colleague, between folders and between revisions of git.
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { repository } from "../repository.js";
import { arsom, copyOfRecords, folder, ROOT } from "../run.js";

const SUMMIT = "kind: meeting\nversion: 1\nid: summit-1\nseries: summit\nnumber: 1\nstart: 2019-02-20\ncity: Bali\nsources: [report]\n";
const SERIES = "kind: series\nversion: 1\nid: summit\npartner: russia\nname: ASEAN-Russia Summit\nlevel: summit\nsources: [report]\n";
const RUSSIA =
  "kind: partner\nversion: 1\nid: russia\ncode: RU\nname: Russia\nlevels: [{level: dialogue, since: 1996}]\nsources: [report]\n";
const REPORT = "kind: source\nversion: 1\nid: report\nurl: https://example.org/report\ntitle: A report\n";
const CLAIM = "kind: claim\nversion: 1\nsource: report\nrecord: summit-1\nstart: 2019-02-20\n";
const ALL = [SUMMIT, SERIES, RUSSIA, REPORT, CLAIM].join("---\n");

/** What is told of the change from one text to another. */
async function told(before: string, after: string, flags = ""): Promise<string> {
  const cwd = folder({ "old/arsom.yaml": "", "old/a.yaml": before, "new/arsom.yaml": "", "new/a.yaml": after });
  const { code, out, err } = await arsom(`diff old new ${flags}`, { cwd });
  expect([code, err]).toEqual([0, ""]);
  return out;
}

describe("what is a change", () => {
  it("is not the file, the order of records, fields and lists, layout or comments", async () => {
    const cwd = folder({
      "old/arsom.yaml": "",
      "old/a.yaml": ALL,
      "new/arsom.yaml": "# settings\n",
      "new/deep/b.yml": [CLAIM, RUSSIA.replace("[{level: dialogue, since: 1996}]", "\n  - since: '1996' # then\n    level: dialogue")].join(
        "---\n",
      ),
      "new/c.yaml": `# moved\n${[SERIES, REPORT, SUMMIT.replace("number: 1\nstart: 2019-02-20", "start: '2019-02-20'\nnumber: 1")].join("---\n")}`,
    });
    const { out } = await arsom("diff old new", { cwd });
    expect(out).toContain("\nNothing changed.\n");
  });

  it.each([
    ["a date", SUMMIT.replace("2019-02-20", "2019-02-19\nend: 2019-02-20"), "the date is now 19–20 February 2019, was 20 February 2019."],
    ["a city", SUMMIT.replace("Bali", "Jakarta"), "the city is now Jakarta, was Bali."],
    ["what is left out", SUMMIT.replace("city: Bali\n", ""), "the city is left out, was Bali."],
    ["what is given", SUMMIT.replace("city: Bali", "city: Bali\nvenue: Hotel Padma"), "the venue is given: Hotel Padma."],
    ["what held is when left out", SUMMIT.replace("city", "status: planned\ncity"), "the status is now planned, was held."],
    [
      "two at once",
      SUMMIT.replace("number: 1", "number: 2").replace("Bali", "Moscow"),
      "the number is now 2, was 1; the city is now Moscow, was Bali.",
    ],
  ])("%s", async (_, changed, said) => {
    const out = await told(ALL, ALL.replace(SUMMIT, changed));
    expect(out).toContain("\nRussia\n");
    expect(out).toMatch(/ {2}- \S+ ASEAN-Russia Summit \(summit-1\): /);
    expect(out).toContain(said);
    expect(out).toContain("\n1 meeting changed");
  });

  it("lists as sets, entries of lists of maps one by one", async () => {
    const more = RUSSIA.replace(
      "[{level: dialogue, since: 1996}]",
      "[{level: strategic, since: 2018-11-14}, {level: dialogue, since: 1996-07}]",
    );
    const out = await told(
      ALL,
      ALL.replace(RUSSIA, more)
        .replace("sources: [report]\n---", "sources: [second, report]\n---")
        .concat("---\n", REPORT.replaceAll("report", "second")),
    );
    expect(out).toContain(
      "Russia (russia): levels of partnership, dialogue partner: since now July 1996, was 1996; levels of partnership: strategic partner (since 14 November 2018) added.",
    );
    expect(out).toContain("1st ASEAN-Russia Summit (summit-1): 1 source added: second.");
    expect(out).toContain("  - 1 source added: second.");
  });

  it("records that are new or removed, what is said of them counted", async () => {
    const out = await told(
      ALL,
      [SERIES, RUSSIA, REPORT, SUMMIT.replace("summit-1", "summit-2").replace("number: 1", "number: 2")].join("---\n"),
    );
    expect(out).toContain("1 meeting added, 1 removed; 1 claim removed");
    expect(out).toContain("  - New: 2nd ASEAN-Russia Summit (summit-2), 20 February 2019, Bali.\n");
    expect(out).toContain("  - Removed: 1st ASEAN-Russia Summit (summit-1), 20 February 2019, Bali.\n");
    expect(out).toContain("  - On records that are new or removed: 1 claim removed.\n");
  });

  it("what a source says", async () => {
    const other =
      "---\nkind: claim\nversion: 1\nid: second\nsource: report\nrecord: summit-1\ncity: Ubud\nrank: open\nreason: Two towns.\n";
    expect(await told(ALL, ALL + other)).toContain("report says of 1st ASEAN-Russia Summit: city Ubud; rank open; reason “Two towns”.");
    expect(await told(ALL + other, ALL)).toContain("report no longer says of 1st ASEAN-Russia Summit: city Ubud;");
    const changed = await told(ALL, ALL.replace(CLAIM, CLAIM.replace("02-20", "02-21")));
    expect(changed).toContain("What report says of 1st ASEAN-Russia Summit: the date is now 21 February 2019, was 20 February 2019.");
  });

  it("an id alone is a new name, and what follows from it is not told", async () => {
    const out = await told(ALL, ALL.replaceAll("summit-1", "russia-summit-1").replace(/(id: |source: |\[)report/g, "$1a-report"));
    expect(out).toContain("\n1 meeting renamed; 1 source renamed.\n");
    expect(out).toContain("A report (a-report): its id is now a-report, was report; the content is the same.");
    expect(out).toContain("its id is now russia-summit-1, was summit-1; the content is the same.");
    expect(out).not.toMatch(/claim|added|removed/);
  });

  it("a name is certain only when one record holds that content", async () => {
    const twins = ["a", "b"].map((id) => `kind: topic\nversion: 1\nid: ${id}\nname: Trade\n`).join("---\n");
    const out = await told(`${ALL}---\n${twins}`, `${ALL}---\n${twins.replaceAll(/id: ([ab])/g, "id: $1-2")}`);
    expect(out).toContain("2 topics added, 2 removed");
  });

  it("a record that breaks its schema is compared, one that cannot be read is not removed", async () => {
    const broken = await told(ALL, ALL.replace("number: 1\n", "number: first\n"));
    expect(broken).toContain("the number is now first, was 1");
    expect(broken).toMatch(/1 error new/);
    const unreadable = await told(ALL, ALL.replace("city: Bali", "city: [Bali"));
    expect(unreadable).not.toContain("Removed");
    expect(unreadable).toContain("[error yaml-syntax, new/a.yaml:7]");
  });
});

describe("findings", () => {
  const wrong = ALL.replace("start: 2019-02-20\ncity", "start: 2019-02-20\nend: 2019-02-19\ncity");

  it("that came and went, by what they are about and not by line", async () => {
    expect(await told(ALL, wrong)).toMatch(/1 error new[\s\S]*Findings that came\n\n {2}- .*\[error end-before-start, new\/a\.yaml:7\]/);
    expect(await told(wrong, ALL)).toMatch(/1 error gone[\s\S]*Findings that went\n\n {2}- .*\[error end-before-start, old\/a\.yaml:7\]/);
    const moved = await told(wrong, `# a line\n\n${wrong.replace("number: 1", "number: 1\nmode: in-person")}`);
    expect(moved).not.toContain("Findings");
    expect(moved).not.toContain("error");
  });

  it("count notes, and print them when asked", async () => {
    const unused = `${ALL}---\nkind: topic\nversion: 1\nid: energy\nname: Energy\n`;
    expect(await told(ALL, unused)).toMatch(/Notes not shown: \d+ new, 0 gone \(--notes\)\./);
    expect(await told(ALL, unused, "--notes")).toContain("[note unused-topic, new/a.yaml:40]");
  });
});

describe("the story of the report that began arsom", () => {
  const line = "diff test/fixtures/seed test/fixtures/mended";

  it("matches its schema", async () => {
    const valid = new Ajv2020({ strict: true }).compile(JSON.parse(readFileSync(join(ROOT, "schemas/output/diff.schema.json"), "utf8")));
    const data = JSON.parse((await arsom(`${line} --format json`)).out);
    expect(valid(data), JSON.stringify(valid.errors)).toBe(true);
    expect(data.changes[0]).toMatchObject({ change: "changed", id: "asean-russia-summit-3", partner: "russia" });
    expect(data.changes[0].fields[0]).toEqual({ field: "start", before: "2019-11-14", after: "2018-11-14" });
    expect(data.summary.findings.gone).toEqual({ error: 1, warning: 1, note: 2 });
  });

  it("is told the other way round by the other side", async () => {
    const { summary, changes, findings } = JSON.parse((await arsom(`${line} --format json`)).out);
    const back = JSON.parse((await arsom("diff test/fixtures/mended test/fixtures/seed --format json")).out);
    expect(back.summary.findings).toEqual({ new: summary.findings.gone, gone: summary.findings.new });
    expect(back.findings).toEqual({ new: findings.gone, gone: findings.new });
    const turned: { [change: string]: string } = { added: "removed", removed: "added", changed: "changed" };
    const told = (list: { id: string; change: string }[], turn: (change: string) => string | undefined) =>
      list.map(({ id, change }) => `${turn(change)} ${id}`).sort();
    expect(told(back.changes, (change) => change)).toEqual(told(changes, (change) => turned[change]));
  });

  it.each(["diff.md", "diff-id.md", "diff-ru.md"])("%s", async (name) => {
    const lang = /-(..)\./.exec(name)?.[1] ?? "en";
    const { out } = await arsom(`${line} --format md --lang ${lang}`);
    await expect(out).toMatchFileSnapshot(join(ROOT, "test/golden", name));
  });

  it("prints in every format of papers", async () => {
    for (const format of ["html", "docx", "jsonl"])
      expect((await arsom(`${line} --format ${format}`)).out.length, format).toBeGreaterThan(200);
  });

  it("is narrowed by a query", async () => {
    expect((await arsom(`${line} id:arsom-16`)).out).toContain("\n1 meeting changed; 1 error gone, 1 note gone.\n");
    expect((await arsom(`${line} --partner russia`)).out).toContain("ASEAN-Russia: what changed\n");
    expect((await arsom(`${line} kind:term`)).out).toContain("Nothing changed.");
    expect((await arsom(`${line} --partner norway`)).err).toContain("partner:norway is not known");
    expect((await arsom(`${line} --partner norway`)).code).toBe(2);
  });
});

describe("revisions of git", () => {
  it("HEAD and the records as they stand, by default; whatever the folder it runs in", async () => {
    const { cwd, write, diff } = repository({ "data/arsom.yaml": "", "data/ru ssia/встречи.yaml": ALL });
    write("data/ru ssia/встречи.yaml", ALL.replace("Bali", "Jakarta"));
    for (const at of [cwd, join(cwd, "data"), join(cwd, "data/ru ssia")]) {
      const { code, out, err } = await diff("", at);
      expect([code, err]).toEqual([0, ""]);
      expect(out).toMatch(/^What changed\n\nFrom HEAD \([0-9a-f]{7}, 1 December 2025\) to \S+\.\n/);
      expect(out).toContain("the city is now Jakarta, was Bali.");
    }
  });

  it("one, two, a range, since a day, since a branch left another", async () => {
    const { git, commit, write, diff } = repository({ "data/arsom.yaml": "", "data/a.yaml": ALL });
    git(["checkout", "--quiet", "-b", "work/two"]);
    write("data/a.yaml", ALL.replace("Bali", "Jakarta"));
    commit("2026-01-10");
    git(["checkout", "--quiet", "main"]);
    write("data/b.yaml", "kind: topic\nversion: 1\nid: trade\nname: Trade\n");
    commit("2026-02-10");
    const [city, topic] = ["the city is now Jakarta, was Bali.", "New: Trade (trade)."];
    const says = async (line: string) => {
      const { code, out } = await diff(line);
      expect(code).toBe(0);
      return [out.includes(city), out.includes(topic)];
    };
    expect(await says("HEAD")).toEqual([false, false]);
    expect(await says("HEAD~1")).toEqual([false, true]);
    expect(await says("HEAD~1 work/two")).toEqual([true, false]);
    expect(await says("HEAD~1..work/two")).toEqual([true, false]);
    expect(await says("main...work/two")).toEqual([true, false]);
    expect(await says("main..")).toEqual([false, false]);
    expect(await says("--since 2026-01-01")).toEqual([false, true]);
    expect(await says("--since 2026 work/two")).toEqual([true, false]);
    expect(await says("--since 2026-03")).toEqual([false, false]);
    expect((await diff("HEAD~1..main --format json")).out).toMatch(/"commit": "[0-9a-f]{40}",\n {4}"day": "2025-12-01"/);
  });

  it("reads the settings and schemas of that day, and passes links, dotted names and other files over", async () => {
    const schema = { "x-kind": "visit", type: "object", required: ["id"], properties: { size: { type: "integer", minimum: 1 } } };
    const files = {
      "data/arsom.yaml": "schemas: [../kinds/visit.json]\nrules: {uncited: off}\n",
      "kinds/visit.json": JSON.stringify(schema),
      "data/a.yaml": "kind: visit\nversion: 1\nid: lao\nsize: 12\n",
      "data/.hidden.yaml": SUMMIT,
      "data/node_modules/x.yaml": SUMMIT,
      "data/notes.txt": "no record",
    };
    const { cwd, commit, write, diff } = repository(files);
    symlinkSync("a.yaml", join(cwd, "data/link.yaml"));
    commit();
    rmSync(join(cwd, "data/link.yaml"));
    write("data/a.yaml", files["data/a.yaml"].replace("12", "13"));
    const { out } = await diff();
    expect(out).toContain("1 visit changed.");
    expect(out).toContain("lao: the size is now 13, was 12.");
  });

  it("a folder that was not there counts as empty, and says so", async () => {
    const { cwd, git, diff, commit } = repository({ "README.md": "" });
    cpSync(join(ROOT, "test/fixtures/mended"), join(cwd, "data"), { recursive: true });
    commit();
    const { out, err } = await diff("HEAD~1");
    expect(err).toMatch(/^arsom: data was not there at HEAD~1: it counts as empty\n$/);
    expect(out).toContain("2 meetings added");
    git(["tag", "began", "HEAD~1"]);
    expect((await diff("began HEAD")).out).toContain("2 meetings added");
  });

  it("works in a linked worktree, and in the hook of a commit", async () => {
    const { cwd, git, write, diff } = repository({ "arsom.yaml": "", "a.yaml": ALL });
    git(["worktree", "add", "--quiet", "../".concat("linked-", cwd.split("-").at(-1) as string)]);
    const linked = join(cwd, "..", `linked-${cwd.split("-").at(-1)}`);
    try {
      writeFileSync(join(linked, "a.yaml"), ALL.replace("Bali", "Jakarta"));
      expect((await diff("", linked)).out).toContain("the city is now Jakarta");
      expect((await diff()).out).toContain("Nothing changed.");
    } finally {
      rmSync(linked, { recursive: true });
    }
    write("a.yaml", ALL.replace("Bali", "Ubud"));
    const { out } = await arsom("diff", {
      cwd,
      variables: { PATH: String(process.env.PATH), GIT_DIR: ".git", GIT_INDEX_FILE: "nowhere", GIT_WORK_TREE: ".." },
    });
    expect(out).toContain("the city is now Ubud");
  });

  it("changes nothing and runs no hook", async () => {
    const { cwd, git, write, diff } = repository({ "arsom.yaml": "", "a.yaml": ALL });
    write(".git/hooks/post-checkout", "#!/bin/sh\ntouch ran\n");
    write("a.yaml", ALL.replace("Bali", "Ubud"));
    const before = git(["status", "--porcelain"]);
    await diff("HEAD");
    expect(git(["status", "--porcelain"])).toBe(before);
    expect(readFileSync(join(cwd, "a.yaml"), "utf8")).toContain("Ubud");
  });
});

describe("what cannot be compared", () => {
  it.each([
    ["mai", "mai is no folder and no revision of git; did you mean main?"],
    ["0123456789", "0123456789 is no folder and no revision of git; git log --oneline lists revisions"],
    ["-- --upload-pack=x", "--upload-pack=x is no revision: none begins with a dash"],
    ["HEAD -- -n", "-n is no revision: none begins with a dash"],
    ["../nowhere", "../nowhere is no folder and no revision of git"],
    ["HEAD HEAD HEAD", "two sides are compared, not 3"],
    ["--since 2026-01-01 HEAD HEAD", "with --since at most one revision or folder"],
    ["--since yesterday", "--since takes a day, a month or a year, YYYY-MM-DD, not yesterday"],
    ["--since 1990-01-01", "no commit is older than 1990-01-01"],
    ["--as-of 2019-01-01", "unknown option '--as-of'"],
    ["data", "data is a folder and a revision of git; write ./data for the folder, data^0 for the revision"],
  ])("%s", async (line, message) => {
    const { git, diff } = repository({ "data/arsom.yaml": "", "data/a.yaml": ALL });
    git(["branch", "data"]);
    const { code, err, out } = await diff(line);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
  });

  it("outside of any repository, and without git", async () => {
    const cwd = folder({ "arsom.yaml": "", "a.yaml": ALL });
    const { code, err } = await arsom("diff", { cwd, variables: { PATH: String(process.env.PATH) } });
    expect([code, err]).toEqual([2, "arsom: . lies in no git repository; give two folders: arsom diff OLD NEW\n"]);
    const without = await arsom("diff", { cwd: repository({ "arsom.yaml": "", "a.yaml": ALL }).cwd, variables: { PATH: cwd } });
    expect(without.code).toBe(2);
    expect(without.err).toContain("git is not installed");
    expect((await arsom("diff", { cwd: folder({}) })).err).toContain("no arsom.yaml here or above");
  });

  it("settings of a revision that cannot be used are named with it", async () => {
    const { commit, write, diff } = repository({ "arsom.yaml": "lang: xx\n", "a.yaml": ALL });
    write("arsom.yaml", "");
    commit();
    const { code, err } = await diff("HEAD~1");
    expect(code).toBe(3);
    expect(err).toContain("HEAD~1:arsom.yaml:1:7: lang must be one of en, id, ru");
  });
});

describe("the shipped records", () => {
  it("moved into other files are the same", async () => {
    const cwd = copyOfRecords();
    mkdirSync(join(cwd, "data/x"));
    renameSync(join(cwd, "data/russia"), join(cwd, "data/x/y"));
    expect((await arsom(["diff", join(ROOT, "data"), "data"], { cwd })).out).toContain("Nothing changed.");
  });
});

it("a file that cannot be read at one side is said, and nothing of it counts as removed", async () => {
  const claim = "kind: claim\nversion: 1\nsource: s\nrecord: trade\nname: Trade\n";
  const topic = "kind: topic\nversion: 1\nid: trade\nname: Trade\n";
  const old = folder({
    "arsom.yaml": "",
    "a/a.yaml": `${topic}---\n${claim}`,
    "b/a.yaml": `<<<<<<< ours\n${topic}---\n${claim}=======\n>>>>>>> b\n`,
    "b/b.yaml": topic.replace("trade", "energy"),
  });
  const { out, err, code } = await arsom("diff a b", { cwd: old });
  expect([code, err]).toEqual([0, "arsom: b/a.yaml is unreadable at b: what it holds there is not compared\n"]);
  expect(out).toContain("1 topic added");
  expect(out).toContain("  - b/a.yaml is unreadable in b: what it holds there is not compared.\n");
  expect(out).not.toContain("removed");
  const { before, after } = JSON.parse((await arsom("diff a b --format json", { cwd: old })).out);
  expect([before.unread, after.unread]).toEqual([[], ["b/a.yaml"]]);
  expect((await arsom("diff b a --lang id --format md", { cwd: old })).out).toContain("- b/a.yaml tidak terbaca di b: ");
});
