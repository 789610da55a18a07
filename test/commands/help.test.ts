// The topics of `arsom help`: found by name, no wider than the terminal, and true.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { TYPED } from "../../src/commands/help/dates.js";
import { topics } from "../../src/commands/help/index.js";
import { topic as queries } from "../../src/commands/help/queries.js";
import { topic as settings } from "../../src/commands/help/settings.js";
import type { HelpTopic } from "../../src/commands/help/topic.js";
import { home } from "../../src/commands/home.js";
import { commands } from "../../src/commands/index.js";
import { printedBy } from "../../src/commands/printing.js";
import { formats } from "../../src/formats/index.js";
import { en } from "../../src/language/en/index.js";
import { id } from "../../src/language/id/index.js";
import { readDate } from "../../src/language/read-date.js";
import { ru } from "../../src/language/ru/index.js";
import { EXIT } from "../../src/runtime/exit.js";
import { arsom, folder, ROOT } from "../run.js";

const SEED = "test/fixtures/seed";
const termsOf = ({ blocks }: HelpTopic) => blocks.flatMap((block) => (typeof block === "object" && "terms" in block ? block.terms : []));

describe("arsom help", () => {
  it("lists the topics below the commands, as --help does", async () => {
    const { out, code } = await arsom("help");
    expect(code).toBe(EXIT.clean);
    for (const { name, summary } of topics) expect(out).toMatch(new RegExp(`^ {2}${name} +${summary}$`, "m"));
    expect((await arsom("--help")).out).toBe(out);
  });

  it.each(topics.map(({ name }) => name))("%s is no wider than the terminal", async (name) => {
    for (const width of [60, 80, 200]) {
      const { out, err, code } = await arsom(["help", name], { terminal: true, width });
      expect([err, code]).toEqual(["", EXIT.clean]);
      expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(Math.min(width, 90));
    }
  });

  it("takes a name of two words, and names the nearest for one that there is not", async () => {
    expect((await arsom("help exit codes")).out).toBe((await arsom("help exit-codes")).out);
    expect(await arsom("help datse")).toEqual({
      code: EXIT.usage,
      out: "",
      err: "arsom: no command and no topic is called datse; did you mean dates?\n",
    });
    expect((await arsom("help qqqq")).err).toContain("arsom help lists them");
  });

  it("ends quietly when what reads it has enough", () => {
    const { stdout, stderr } = spawnSync("sh", ["-c", `"${process.execPath}" bin/arsom.js help dates | head -3`], {
      cwd: ROOT,
      encoding: "utf8",
    });
    expect([stdout.split("\n")[0], stderr]).toEqual(["Dates", ""]);
  });
});

describe("what the topics say is so:", () => {
  it("the commands that take queries are named", async () => {
    const loaded = await Promise.all(commands.map((listed) => listed.load()));
    const taking = loaded.filter(({ arguments: taken, details = "" }) => /query|Query terms/.test(taken + details)).map(({ name }) => name);
    expect(
      String(queries.blocks[0])
        .split(" take ")[0]
        ?.split(/, | and /)
        .sort(),
    ).toEqual(taking.sort());
  });

  const terms = termsOf(queries).flatMap(([term]) => (term.startsWith("'") ? [term.slice(1, -1)] : term.split(", ")));

  it.each([...terms, "country:ID,MY", "number:14..", "date:..today"])("%s finds meetings", async (term) => {
    const { out, err, code } = await arsom(["list", "meetings", term, "--count"]);
    // What a word was taken for is said.
    expect([code, err.replace(/^[^\n:]+: [^\n]+\n/, "")]).toEqual([EXIT.clean, ""]);
    expect(Number(out)).toBeGreaterThan(0);
  });

  it.each(TYPED)("%s is stored as %s", (written, stored) => {
    const [start, end] = stored.split(" to ");
    expect(readDate(written, [en, id, ru])).toEqual(end ? { start, end } : { start });
  });

  it("3/4/2019 is refused with both readings, and a weekday that does not fit with the right one", () => {
    expect(readDate("3/4/2019", [en, id, ru])).toMatchObject({ reason: expect.stringMatching(/2019-04-03.*2019-03-04/) });
    expect(readDate("Senin, 20 Februari 2019", [en, id, ru])).toEqual({ reason: expect.stringContaining("Wednesday") });
  });

  it("every setting is taken, and its example", async () => {
    const named = termsOf(settings).map(([name]) => name);
    expect(named).toEqual(expect.arrayContaining(["lang", "languages", "rules", "schemas", "limits", "file", "dataset"]));
    const [example] = settings.blocks.flatMap((block) => (typeof block === "object" && "lines" in block ? [block.lines.slice(0, 3)] : []));
    const data = folder({
      "arsom.yaml": `${example?.join("\n")}\n`,
      "a.yaml": "kind: topic\nversion: 1\nid: energy\nname: Energy\nname_id: Energi\n",
    });
    expect(await arsom(["validate", "--data", data])).toMatchObject({ code: EXIT.clean, err: "" });
  });
});

/** A command line of each command that prints, over the records of a small data set, and changes nothing. */
const LINES: { [command: string]: string } = {
  arsom: "",
  list: "list meetings",
  show: "show arsom-16",
  validate: "validate",
  timeline: "timeline",
  summary: "summary",
  brief: "brief --partner russia",
  due: "due --partner russia",
  followup: "followup asean-russia-summit-3",
  consistency: "consistency",
  why: "why arsom-16.start",
  factcheck: "factcheck test/fixtures/seed/article.txt",
  export: "export",
  diff: `diff ${SEED} test/fixtures/mended`,
  explain: "explain",
  schema: "schema meeting",
  fmt: "fmt --check",
  fix: "fix --dry-run",
  rename: "rename arsom-16 arsom-sixteen --dry-run",
  set: "set arsom-16 note=Seen --dry-run",
  delete: "delete arsom-16 --dry-run",
  migrate: "migrate --dry-run",
  import: "import test/fixtures/seed/meetings.csv --dry-run",
};
/** These print text, and have no flag that asks for another format. */
const TEXT_ONLY = {
  new: "new topic name=Trade --dry-run",
  read: "read a.txt --source a",
  init: "init",
  completion: "completion bash",
  merge: "merge a.yaml b.yaml c.yaml",
};

/** What prints in what, by the catalogues. */
const PRINTS: { [command: string]: string[] } = Object.fromEntries(
  [home, ...(await Promise.all(commands.map((listed) => listed.load())))].map((command) => [command.name, printedBy(command)]),
);

describe("what prints in what", () => {
  it("is said of every command", () => {
    expect(Object.keys(PRINTS)).toEqual(["arsom", ...commands.map(({ name }) => name)]);
    expect(Object.keys({ ...LINES, ...TEXT_ONLY }).sort()).toEqual(Object.keys(PRINTS).sort());
  });

  const pairs = Object.keys(LINES).flatMap((command) => formats.map(({ name }) => [command, name] as const));
  it.each(pairs)("arsom %s --format %s", async (command, format) => {
    const into = command === "export" && format === "csv" ? ["-o", join(folder({}), "tables")] : [];
    const data = ["diff", "explain", "schema", "factcheck"].includes(command) ? [] : ["--data", SEED];
    const { out, err, code } = await arsom([
      ...(LINES[command] as string).split(" ").filter(Boolean),
      "--format",
      format,
      ...into,
      ...data,
    ]);
    if (PRINTS[command]?.includes(format)) {
      expect([code === EXIT.clean || code === EXIT.findings, err]).toEqual([true, expect.not.stringContaining("format")]);
      // What has nothing to say says nothing in text.
      if (into.length === 0 && format !== "text") expect(out).not.toBe("");
    } else {
      expect([code, out]).toEqual([EXIT.usage, ""]);
      // A refusal names the formats that fit.
      for (const fit of PRINTS[command] ?? []) expect(err).toContain(fit);
    }
  });

  it.each(Object.entries(TEXT_ONLY))("arsom %s takes no --format", async (command, line) => {
    expect(PRINTS[command]).toEqual(["text"]);
    expect(await arsom(`${line} --format text`, { cwd: folder({}) })).toMatchObject({
      code: EXIT.usage,
      out: "",
      err: expect.stringContaining("--format"),
    });
  });
});
