// `arsom validate`: what it finds, where, and how it ends.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { arsom, copyOfRecords, folder, ROOT } from "../run.js";

const SOUND = "kind: topic\nversion: 1\nid: trade\nname: Trade\n";

/** A copy of the records in which the 3rd summit has the date that the seed article misprints. */
function misprinted(): { cwd: string; text: string } {
  const cwd = copyOfRecords();
  const file = join(cwd, "data/russia/meetings.yaml");
  const text = readFileSync(file, "utf8").replace(/(id: asean-russia-summit-3\n(?:.*\n)*?start: )2018-11-14/, "$12019-11-14");
  writeFileSync(file, text);
  return { cwd, text };
}

function lineOf(text: string, pattern: RegExp, after: RegExp): number {
  const lines = text.split("\n");
  const from = lines.findIndex((line) => after.test(line));
  return lines.findIndex((line, i) => i > from && pattern.test(line)) + 1;
}

describe("the shipped records", () => {
  it("have no errors", async () => {
    const { code, out } = await arsom("validate");
    expect(out).toMatch(/^\d+ records in \d+ files of data: 0 errors, /m);
    expect(code).toBe(0);
  });
});

describe("the seed's own mistake", () => {
  it("is found at the very value of arsom-16, pointing to the summit's date", async () => {
    const { cwd, text } = misprinted();
    const { code, out } = await arsom("validate --format json", { cwd });
    expect(code).toBe(1);
    const { findings } = JSON.parse(out);
    const [finding] = findings.filter(({ severity }: { severity: string }) => severity === "error");
    expect(finding).toMatchObject({
      rule: "follows-later",
      record: "arsom-16",
      path: ["follows", 0],
      file: "data/russia/meetings.yaml",
      line: lineOf(text, /^follows: \[asean-russia-summit-3\]/, /^id: arsom-16$/),
      column: 11,
      endColumn: 32,
      related: [
        {
          record: "asean-russia-summit-3",
          path: ["start"],
          line: lineOf(text, /^start: 2019-11-14/, /^id: asean-russia-summit-3$/),
          column: 8,
        },
      ],
    });
  });

  it("is printed as a good compiler prints it", async () => {
    const { cwd } = misprinted();
    const { out } = await arsom("validate --rule follows-later", { cwd });
    expect(out).toContain(
      "error[follows-later]: arsom-16 (19–20 February 2019) follows asean-russia-summit-3, which was held later, on 14 November 2019",
    );
    expect(out).toMatch(/ \d+ \| follows: \[asean-russia-summit-3\]\n +\| {11}\^{21}\n/);
    expect(out).toMatch(/: its date is here\n \d+ \| start: 2019-11-14\n +\| {8}-{10}\n/);
  });
});

describe("--format json", () => {
  it("matches its schema", async () => {
    const { cwd } = misprinted();
    const schema = JSON.parse(readFileSync(join(ROOT, "schemas/output/validate.schema.json"), "utf8"));
    const valid = new Ajv2020({ strict: true }).compile(schema);
    const { out } = await arsom("validate --format json", { cwd });
    expect(valid(JSON.parse(out)), JSON.stringify(valid.errors)).toBe(true);
    for (const finding of JSON.parse(out).findings) {
      const where = (at: { line: number; column: number }) => at.line * 1e6 + at.column;
      expect(where({ line: finding.endLine, column: finding.endColumn })).toBeGreaterThan(where(finding));
    }
  });
});

describe("exit codes", () => {
  it("0 when clean, 1 on errors, by --fail-on on warnings or never", async () => {
    const clean = folder({ "arsom.yaml": "", "a.yaml": SOUND });
    expect((await arsom("validate", { cwd: clean })).code).toBe(0);
    const uncited = folder({ "arsom.yaml": "", "a.yaml": "kind: member\nversion: 1\nid: indonesia\ncode: ID\nname: Indonesia\n" });
    expect((await arsom("validate", { cwd: uncited })).code).toBe(0);
    expect((await arsom("validate --strict", { cwd: uncited })).code).toBe(1);
    const wrong = folder({ "arsom.yaml": "", "a.yaml": "kind: topic\nversion: 1\nid: trade\n" });
    expect((await arsom("validate", { cwd: wrong })).code).toBe(1);
    expect((await arsom("validate --fail-on never", { cwd: wrong })).code).toBe(0);
  });

  it("3 where there is no arsom.yaml: never a green run of the wrong folder", async () => {
    const { code, err } = await arsom("validate", { cwd: folder({ "a.yaml": SOUND }) });
    expect(code).toBe(3);
    expect(err).toBe("arsom: no arsom.yaml here or above; use --data DIR, arsom init, or --data shipped\n");
  });

  it("3 where no record is", async () => {
    const { code, err } = await arsom("validate", { cwd: folder({ "arsom.yaml": "" }) });
    expect([code, err]).toEqual([3, "arsom: no record was found in .\n"]);
    expect((await arsom("validate --data nowhere")).code).toBe(3);
  });

  it("2 for a rule or a path that is not there", async () => {
    expect((await arsom("validate --rule folows-later")).err).toContain("did you mean follows-later?");
    expect((await arsom("validate nowhere.yaml")).code).toBe(2);
  });
});

describe("paths", () => {
  const files = { "arsom.yaml": "", "a/a.yaml": `${SOUND}color: red\n`, "b/b.yaml": "kind: topic\nversion: 1\nid: energy\n" };

  it("inside the data set narrow what is reported", async () => {
    const cwd = folder(files);
    const all = JSON.parse((await arsom("validate --format json", { cwd })).out);
    const some = JSON.parse((await arsom("validate b --format json", { cwd })).out);
    expect(all.findings.map(({ file }: { file: string }) => file)).toEqual(["a/a.yaml", "b/b.yaml"]);
    expect(some.findings.map(({ file }: { file: string }) => file)).toEqual(["b/b.yaml"]);
  });

  it("outside it are a data set of their own", async () => {
    const other = folder({ "one.yaml": SOUND });
    const { code, out } = await arsom(["validate", join(other, "one.yaml")], { cwd: folder(files) });
    expect(code).toBe(0);
    expect(out).toContain("1 record in 1 file");
  });

  it("- stands for the records of the same id", async () => {
    const cwd = folder(files);
    const { out } = await arsom("validate - --format json", { cwd, input: SOUND });
    const found = JSON.parse(out).findings.map(({ file }: { file: string }) => file);
    expect(found).not.toContain("a/a.yaml");
  });
});

describe("bad settings", () => {
  it("are named, exit 3", async () => {
    const { code, err } = await arsom("list topics", { cwd: folder({ "arsom.yaml": "lang: fr\n", "a.yaml": SOUND }) });
    expect([code, err]).toEqual([3, "arsom: arsom.yaml:1:7: lang must be one of en, id, ru\n"]);
  });

  it("a severity may be changed, a rule turned off", async () => {
    const records = { "a.yaml": "kind: member\nversion: 1\nid: indonesia\ncode: ID\nname: Indonesia\n" };
    const strict = folder({ "arsom.yaml": "rules: {uncited: error}\n", ...records });
    expect((await arsom("validate", { cwd: strict })).code).toBe(1);
    const off = folder({ "arsom.yaml": "rules:\n  uncited: off\n", ...records });
    expect((await arsom("validate --strict", { cwd: off })).code).toBe(0);
  });
});

describe("--known", () => {
  const topic = (id: string) => `kind: topic\nversion: 1\nid: ${id}\nname: ${id}\n---\n`;
  const WRONG = "kind: topic\nversion: 1\nid: wrong\n---\n";
  const SETTINGS = "rules: {unused-topic: warning}";

  it("leaves out the warnings that other records have too, and no error", async () => {
    const cwd = folder({
      "old/arsom.yaml": SETTINGS,
      "old/a.yaml": topic("energy") + WRONG,
      "new/arsom.yaml": SETTINGS,
      "new/b.yaml": topic("trade") + WRONG + topic("energy"),
    });
    const { code, out } = await arsom("validate --data new --known old", { cwd });
    expect(code).toBe(1);
    expect(out.match(/^(error|warning)\[.*$/gm)).toEqual([
      "warning[unused-topic]: no record and no claim names the topic trade",
      expect.stringMatching(/^error\[schema\]/),
    ]);
    expect(out).toMatch(/: 1 error, 1 warning; 1 more was there before\n$/);
    expect((await arsom("validate --data new --known old --skip schema --strict", { cwd })).code).toBe(1);
    expect((await arsom("validate --data new --known new --skip schema --strict", { cwd })).code).toBe(0);
  });

  it("prints everything where those records cannot be read, and says why; a folder must be there", async () => {
    const cwd = folder({ "old/arsom.yaml": "rules: [", "old/a.yaml": "", "new/arsom.yaml": SETTINGS, "new/a.yaml": topic("energy") });
    const { code, out, err } = await arsom("validate --data new --known old", { cwd });
    expect([code, out]).toEqual([0, expect.stringContaining("warning[unused-topic]")]);
    expect(err).toMatch(/^arsom: every finding is printed, for old cannot be read: old\/arsom\.yaml/);
    expect(await arsom("validate --data new --known none", { cwd })).toMatchObject({ code: 2, err: "arsom: none is not there\n" });
  });
});
