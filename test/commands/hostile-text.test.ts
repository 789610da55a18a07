// Text that a pull request or a user controls, planted in every place, and every command in every format: no output obeys it.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import type { Command } from "../../src/commands/command.js";
import { flagParts } from "../../src/commands/flags.js";
import { commands } from "../../src/commands/index.js";
import { formats } from "../../src/formats/index.js";
import { arsom, folder, type Ran, type World } from "../run.js";

/** No slash, so that it can be a name of a file, and nothing YAML could not hold in double quotes. */
const PLANTED =
  "x\n::stop-commands::planted\r\n\t::warning::planted\r##[group]planted ##vso[task.planted]\u001b[2J\u0085\u2028::planted\u202e\u0007 @all #12 GH-12 $(touch planted) `touch planted` <b>planted</b>";
/** Lines that YAML may hold as they are. */
const LINES = "first\n::stop-commands::planted\n\n  ::add-mask::planted\n##[group]planted\n=planted";
const NAME = "n\n::stop-commands::planted\r##[group]planted\u001b[2J\u2028\u202e$(touch planted)";

/** Without control characters, for which a record is refused before anything else in it is said. */
const text = JSON.stringify(
  "x\n::stop-commands::planted\n\t##[group]planted ##vso[task.planted] @all #12 $(touch planted) `touch planted` <b>",
);
const block = `|-\n${LINES.split("\n")
  .map((line) => `    ${line}`)
  .join("\n")}`;

const FILES = {
  "arsom.yaml": "schemas: [own.json]\n",
  "own.json": JSON.stringify({
    "x-kind": "visit",
    type: "object",
    description: PLANTED,
    required: ["id"],
    properties: {
      city: { type: "string", description: PLANTED },
      sort: { type: "string", enum: ["short", PLANTED] },
    },
  }),
  "sound.yaml": [
    "kind: partner\nversion: 1\nid: russia\ncode: RU\nname: Russia\nstatus: dialogue\nlevels: [{level: dialogue, since: 1996}]\nsources: [report]",
    `kind: series\nversion: 1\nid: summit\npartner: russia\nname: ${block}\nacronym: "::stop-commands::planted"\nlevel: summit\nsources: [report]`,
    `kind: meeting\nversion: 1\nid: summit-1\nseries: summit\nnumber: 1\ntitle: "::stop-commands::planted"\nstart: 2019-02-20\ncity: "::add-mask::planted"\nvenue: ${block}\nchairs: [chair]\noutcomes:\n  - "::stop-commands::planted"\n  - ${block}\nnote: ${block}\nsources: [report]\nx_own: ${block}\nx_list: ["::stop-commands::planted", "##[group]planted"]`,
    `kind: chair\nversion: 1\nid: chair\nname: "::stop-commands::planted ##[group]planted"\ncountry: RU\nsources: [report]`,
    `kind: agreement\nversion: 1\nid: plan\npartner: russia\ntitle: "::stop-commands::planted"\ntype: plan-of-action\nadopted: 2019-02-20\nfrom: 2019\nto: 2020\nsources: [report]`,
    `kind: milestone\nversion: 1\nid: talks\npartner: russia\ndate: 2001\ntext: ${block}\nsources: [report]`,
    `kind: source\nversion: 1\nid: report\nurl: "https://example.org/::stop-commands::planted##[group]"\ntitle: "::stop-commands::planted @all #12"\npublisher: ${block}`,
    `kind: claim\nversion: 1\nsource: report\nrecord: summit-1\nstart: 2019-02-21\ncity: "::planted::"\nprinted: [{field: start, text: "::stop-commands::planted"}]\nreason: ${block}`,
    `kind: visit\nversion: 1\nid: visit-1\ncity: ${block}\nsources: [report]`,
  ].join("\n---\n"),
  [`${NAME}/${NAME}.yaml`]: [
    `kind: ${text}\nversion: 1\nid: broken-1`,
    `kind: topic\nversion: 1\nid: ${text}\nname: Trade`,
    `kind: topic\nversion: 1\nid: broken-2\nname: ${text}\n${text}: 1\nx_own: ${text}`,
    `kind: topic\nversion: 1\nid: broken-3\nname: Trade\npillar: ${text}\nsources: [${text}]`,
    `kind: topic\nversion: ${text}\nid: broken-4\nname: Trade\n"x_::stop-commands::planted": ${text}`,
    `kind: meeting\nversion: 1\nid: broken-5\nseries: ${text}\nnumber: ${text}\nstart: ${text}\nlocal_dates: [{place: ${text}, date: ${text}}]\nsources: [report]`,
    `kind: chair\nversion: 1\nid: broken-6\nname: ${text}\ncountry: ${text}\naliases: [${text}]\nsources: [report]`,
    `kind: claim\nversion: 1\nsource: ${text}\nrecord: ${text}\nstart: ${text}\nrank: ${text}`,
    `kind: topic\nversion: 1\nid: broken-7\nname: &::stop-commands::planted !${text} *x`,
    `kind: topic\nversion: 1\nid: broken-9\nname: "${PLANTED.slice(1).replace(/\s/g, "")}\u2028\u0085\u001b[2J"`,
    `kind: topic\nversion: 1\nid: broken-10\nname: ${text}\npilar: economic`,
    "kind: topic\nversion: 1\nid: broken-8\nname: 'open\n::stop-commands::planted\n##[group]planted",
  ].join("\n---\n"),
  [`${NAME}/fmt.yaml`]: `version: 1\nkind:   milestone\nid: talks-2\npartner: russia\ndate: "2002"\ntext: ${block}\nsources: [report]\n`,
  "other/arsom.yaml": "",
};

/** What the runner of a CI job or a terminal would obey, in what was printed. */
function obeyed(printed: string, github = false): string[] {
  const lines = printed.replaceAll("\r\n", "\n").split("\n");
  return lines.filter(
    (line) =>
      /^\s*::/.test(github ? line.replace(/^::(error|warning|notice) file=/, "") : line) ||
      (/##\w*\[/.test(line) && !(github && line.startsWith("::"))) ||
      /[\x00-\x08\x0a-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/.test(line),
  );
}

function expectInert({ code, out, err }: Ran, github = false): void {
  expect(obeyed(out, github)).toEqual([]);
  expect(obeyed(err)).toEqual([]);
  // Every message is one line of arsom's own; the findings that a new record would cause are printed as `validate` prints them.
  const messages = /^(error|warning)\[/.test(err) ? [] : err.split("\n").slice(0, -1);
  for (const line of messages) expect(line).toMatch(/^(arsom: |no )/);
  expect([code, err]).not.toEqual([4, expect.anything()]);
}

let cwd: string;

async function ran(args: string[], world: World = {}): Promise<Ran> {
  return arsom(args, { cwd, ...world, variables: { GITHUB_ACTIONS: "true", ...world.variables } });
}

beforeAll(() => {
  cwd = folder(FILES);
  const git = (...args: string[]) => execFileSync("git", ["-C", cwd, ...args], { stdio: "ignore" });
  git("init");
  git("add", "sound.yaml");
  git("-c", `user.name=${NAME.replace("\n", " ")}`, "-c", "user.email=a@example.org", "commit", "-m", PLANTED);
});

const LINES_OF_COMMANDS = [
  [],
  ["list"],
  ["list", "meetings", "--columns", "title,city,venue,note,x_own,x_list"],
  ["list", "chairs,agreements,milestones,sources,topics", "--columns", "name,title,text,publisher"],
  ["list", "meetings", "--group-by", "city"],
  ["list", "visits"],
  ["show", "summit-1", "summit", "report", "visit-1"],
  ["show", "summit-1", "--where"],
  ["why", "summit-1.start"],
  ["why", "summit-1.venue"],
  ["timeline"],
  ["summary"],
  ["consistency"],
  ["brief", "--partner", "russia"],
  ["export"],
  ["validate", "--notes"],
  ["validate", NAME],
  ["fmt", "--check"],
  ["fmt", "--diff"],
  ["fix", "--dry-run"],
  ["rename", "summit-1", "summit-01", "--dry-run"],
  ["set", "visit-1", `x_own=${PLANTED}`, "--dry-run"],
  ["delete", "visit-1", "--dry-run"],
  ["migrate", "--dry-run"],
  ["diff"],
  ["diff", "HEAD", NAME],
  ["diff", "other", "."],
  ["schema", "visit"],
  ["explain", "follows-later"],
];

describe("every command in every format", () => {
  const named = formats.map(({ name }) => name).filter((name) => name !== "docx");
  it.each(LINES_OF_COMMANDS.map((line) => [line.join(" ").replaceAll(NAME, "NAME"), line] as const))("arsom %s", async (_, line) => {
    const { code, out } = await ran(line);
    expect([code <= 1, out === ""]).toEqual([true, false]);
    for (const format of named) expectInert(await ran([...line, "--format", format]), format === "github");
    expectInert(await ran(line, { terminal: true, width: 60, variables: { NO_COLOR: "1" } }));
  });

  it("holds in a Word document", async () => {
    for (const line of [
      ["brief", "--partner", "russia"],
      ["show", "summit-1", "report"],
      ["validate", "--notes"],
    ]) {
      const { code, err } = await ran([...line, "-o", "out.docx", "--format", "docx"]);
      expect([code <= 1, err]).toEqual([true, expect.not.stringMatching(/^::/m)]);
      const parts = unzipSync(readFileSync(join(cwd, "out.docx")));
      for (const [name, bytes] of Object.entries(parts).filter(([name]) => name.endsWith(".xml")))
        expect(
          Buffer.from(bytes)
            .toString()
            .match(/[\x00-\x08\x0b-\x1f\u2028-\u202e\ufffe\uffff]/),
          name,
        ).toBeNull();
    }
  });

  it("holds in the summary of a job", async () => {
    const summary = join(cwd, "summary.md");
    expectInert(await ran(["validate", "--format", "github"], { variables: { GITHUB_STEP_SUMMARY: summary } }), true);
    const written = readFileSync(summary, "utf8");
    expect(obeyed(written)).toEqual([]);
    expect(written).not.toMatch(/@all|#12|GH-12|(?<!\\)</);
  });
});

describe("what is typed and is wrong", () => {
  const words = [
    "list",
    "show",
    "why",
    "explain",
    "schema",
    "diff",
    "validate",
    "fmt",
    "fix",
    "rename",
    "set",
    "delete",
    "brief",
    "timeline",
    "export",
    "new",
  ];
  it.each([
    ["a command", [PLANTED]],
    ["the help of a command", ["help", PLANTED]],
    ["an option", [`--${PLANTED}`]],
    ["a format", ["list", "--format", PLANTED]],
    ["a folder", ["list", "--data", PLANTED]],
    ["a language", ["list", "--lang", PLANTED]],
    ["a day", ["list", "--today", PLANTED]],
    ["a file", ["list", "-o", `${PLANTED}/x.csv`]],
    ["the ending of a file", ["list", "-o", `x.${PLANTED}`]],
    ["a term", ["list", "meetings", `${PLANTED}:x`]],
    ["a value of a term", ["list", "meetings", `series:${PLANTED}`]],
    ["a column", ["list", "meetings", "--columns", PLANTED]],
    ["a revision", ["diff", `HEAD..${PLANTED}`]],
    ["a day of a commit", ["diff", "--since", PLANTED]],
    ["a path of a value", ["why", `summit-1.${PLANTED}`]],
    ["a shell", ["completion", PLANTED]],
    ["two ids", ["rename", "summit-1", PLANTED]],
    ["fields", ["new", "meeting", `series=${PLANTED}`, `start=${PLANTED}`]],
    ["an own field", ["new", "topic", "--dry-run", "--id", "trade", "--name", PLANTED, `x_own=${PLANTED}`]],
    ["a file of a new record", ["new", "topic", "--name", "x", "--file", PLANTED]],
    ["the help of a kind", ["new", "visit", "--help"]],
    ["a folder to begin", ["init", `${PLANTED}/..`]],
    ...words.map((word) => [`an argument of ${word}`, [word, PLANTED]] as const),
    ...words.map((word) => [`an option of ${word}`, [word, `--${PLANTED}`]] as const),
    ...words.map((word) => [`${word} twice`, [word, PLANTED, PLANTED, PLANTED]] as const),
  ] as [string, string[]][])("%s", async (_, line) => {
    expectInert(await ran(line));
    expectInert(await ran([...line, "--format", "github"]), true);
  });

  it("the value of every option of every command", async () => {
    for (const listed of commands) {
      const command: Command = await listed.load();
      const operands = command.arguments.startsWith("<") ? ["meeting", "summit-2"] : [];
      for (const flag of command.flags.filter((one) => flagParts(one).value)) {
        const name = flagParts(flag).names.at(-1) as string;
        // The packages that export writes are files, and no output.
        const value = name === "--output" ? `${PLANTED}.csv` : PLANTED;
        expectInert(await ran([listed.name, ...operands, name, value, ...(listed.name === "new" ? ["--dry-run"] : [])]));
      }
    }
  });

  it("variables of the environment", async () => {
    for (const name of ["ARSOM_DATA", "ARSOM_READER", "XDG_CACHE_HOME", "HOME", "FORCE_COLOR", "TERM"])
      expectInert(await ran(["list"], { variables: { [name]: name === "FORCE_COLOR" ? "0" : PLANTED } }));
    const { code, err } = await ran(["validate", "--format", "github"], { variables: { GITHUB_STEP_SUMMARY: `${PLANTED}/x` } });
    expect([code, obeyed(err)]).toEqual([2, []]);
    expect(err).toContain("its folder is not there");
  });

  it("settings and schemas", async () => {
    for (const settings of [
      `${text}: 1\n`,
      `rules: {${text}: off}\n`,
      `rules: {single-source: ${text}}\n`,
      `lang: ${text}\n`,
      `languages: [${text}]\n`,
      `limits: {${text}: 1}\n`,
      `schemas: [${text}]\n`,
      "a: [\n::stop-commands::planted",
      "'\n::stop-commands::planted\n",
      "a: &::stop-commands::planted *::stop-commands::planted\n",
    ])
      for (const line of ["list", "validate --format github", "fmt --check"])
        expectInert(await arsom(line, { cwd: folder({ "arsom.yaml": settings, "a.yaml": "" }) }), line.includes("github"));
    for (const schema of [
      `{"x-kind": ${text}}`,
      `\n::stop-commands::planted`,
      `{"x-kind": "visit", "type": ${text}}`,
      `{"x-kind": "visit", "$ref": ${text}}`,
      `{"x-kind": "visit", "properties": {${text}: {"type": "string"}}}`,
    ]) {
      const data = folder({ "arsom.yaml": `schemas: ["a.json"]\n`, "a.json": schema, "a.yaml": "kind: visit\nversion: 1\nid: x\n" });
      const { out, err } = await arsom("list", { cwd: data });
      expect(obeyed(out + err)).toEqual([]);
    }
  });
});

describe("completion", () => {
  it.each(["bash", "zsh", "fish"])("%s is offered nothing that is more than a word", async (shell) => {
    for (const words of [["arsom list meetings city:"], ["arsom show "], ["arsom why summit-1."], ["arsom new visit --"]]) {
      const line = words[0] as string;
      const { out } = await ran(["completion", shell, "--", ...(shell === "bash" ? [line, ""] : line.split(" ").slice(1))]);
      expect(obeyed(out)).toEqual([]);
      for (const candidate of out.split("\n")) expect(candidate).not.toMatch(/^:(?!files$|folders$)/);
      if (shell === "bash") expect(out).not.toMatch(/(?<!\\)[$`]/);
    }
  });
});

it("keeps the lines of a name apart from those of a report: a file is named as it is", async () => {
  const { out } = await ran(["validate"]);
  expect(out).toContain(`n\\u{a}::stop-commands::planted\\u{d}\\u{23}#`);
});

it("says each finding on one line, in data too", async () => {
  const { out } = await ran(["validate", "--format", "json"]);
  const { findings } = JSON.parse(out) as { findings: { message: string; help: string | null; related: { message: string }[] }[] };
  const said = findings.flatMap(({ message, help, related }) => [message, help ?? "", ...related.map((one) => one.message)]);
  expect(said.filter((words) => words.includes("planted")).length).toBeGreaterThan(0);
  expect(said.filter((words) => /[\n\r\t]/.test(words))).toEqual([]);
});

it("annotates a file whose name holds a line break under its own name", async () => {
  const data = folder({ "arsom.yaml": "", "a\n::b.yaml": "kind: topic\nversion: 1\nid: x\n" });
  const { out } = await arsom("validate --format github", { cwd: data });
  expect(out).toMatch(/^::error file=a%0A%3A%3Ab\.yaml,line=1,/);
});
