// `arsom factcheck` as a user sees it: the seed in every format, the flags, the forms of files.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import type { FactcheckData, StatementData, TextData } from "../../src/reports/factcheck/data.js";
import { textRules } from "../../src/rules/texts.js";
import { overlap, readFixtures } from "../bench/factcheck/fixtures.js";
import { scoreOf } from "../bench/factcheck/score.js";
import { docx, paragraphXml } from "../reading/text/archive.js";
import { arsom, folder, ROOT } from "../run.js";

const SEED = "test/fixtures/seed/article.txt";
const SLIP = "The 3rd ASEAN-Russia Summit was held in Singapore on 14 November 2019.\n";
const TRUE = "The 3rd ASEAN-Russia Summit was held in Singapore on 14 November 2018.\n";

async function data(args: string, world: Parameters<typeof arsom>[1] = {}): Promise<FactcheckData> {
  return JSON.parse((await arsom(`factcheck ${args} --format json`, world)).out);
}

const said = ({ verdict, record, field }: StatementData) => `${verdict} ${record} ${field}`;
const statements = async (text: string, flags = ""): Promise<string[]> =>
  (await data(`- ${flags}`, { input: text })).texts.flatMap((one) => one.statements).map(said);

describe("the seed", () => {
  it("has one contradiction, the day of a summit, and at least 12 facts that agree", async () => {
    const [text] = (await data(SEED)).texts as [TextData];
    const wrong = text.statements.filter(({ verdict }) => verdict !== "agrees");
    expect(wrong).toMatchObject([
      {
        verdict: "contradicts",
        strength: "strong",
        record: "asean-russia-summit-3",
        field: "start",
        stated: { start: "2019-11-14" },
        held: { start: "2018-11-14" },
        printed: "pada 14 November 2019",
        rule: "contradiction",
        line: 5,
        column: 208,
        endLine: 5,
        endColumn: 229,
        why: expect.stringContaining("2018"),
      },
    ]);
    expect(wrong[0]?.sources).toContain("cna-2018-summit");
    expect(text.summary).toMatchObject({ contradicts: 1, differs: 0, unknown: 0, open: 0 });
    expect(text.summary.agrees).toBeGreaterThanOrEqual(12);
    expect(text).toMatchObject({ language: "id", published: { date: "2019-02-20", from: "text" } });
  });

  it("is told on a terminal with its place, what is held, who says so, and what was not judged", async () => {
    const { code, out, err } = await arsom(`factcheck ${SEED}`);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    const [head, ...rest] = out.split("\n\n");
    expect(head).toBe(`${SEED}: Indonesian, read from 20 February 2019 (the first full date in the text)`);
    expect(rest[0]?.split("\n")).toEqual([
      "error[text-contradicts]: 3rd ASEAN-Russia Summit, date: the text has 14 November 2019; we hold 14 November 2018",
      `   ${SEED}:5:208`,
      expect.stringContaining("hasil KTT ke-3 ASEAN-Rusia di Singapura pada 14 November 2019, kerja sama"),
      expect.stringMatching(/^ +~{20} +\^{21}$/),
      "   = so in cna-2018-summit, cpp-2018-summit, bcri-2018-jokowi, asean-economic-russia-priorities and 1 more",
      "   = Misprint for 2018. The text itself was written in February 2019, and the other sources give 14 November 2018.",
      "   = arsom why asean-russia-summit-3.start",
    ]);
    expect(out).toMatch(/\n\d+ statements in \d+ sentences: 1 contradicts, 0 differ, \d+ agree, 0 not on record\. \d+ sentences? .*\n$/);
  });

  it("marks the words that contradict under the words that say so", async () => {
    const lines = (await arsom(`factcheck ${SEED}`)).out.split("\n");
    const at = lines.findIndex((line) => /^ +~+ +\^+$/.test(line));
    const [text, marks] = [lines[at - 1] as string, lines[at] as string];
    expect(text.slice(marks.indexOf("^"), marks.lastIndexOf("^") + 1)).toBe("pada 14 November 2019");
    expect(text.slice(marks.indexOf("~"), marks.lastIndexOf("~") + 1)).toBe("KTT ke-3 ASEAN-Rusia");
  });

  it("prints each statement that agrees with -v", async () => {
    const [text] = (await data(SEED)).texts as [TextData];
    const { out } = await arsom(`factcheck ${SEED} -v`);
    expect(out.match(/^ {2}- \d+:\d+ /gm)).toHaveLength(text.summary.agrees);
    expect(out).toContain("- 3:83 16th ASEAN-Russia Senior Officials' Meeting (ARSOM), city: Bali");
  });

  it("is data by the schema", async () => {
    const schema = JSON.parse(readFileSync(join(ROOT, "schemas/output/factcheck.schema.json"), "utf8"));
    const valid = new Ajv2020({ strict: true, strictTypes: false }).compile(schema);
    expect(valid(await data(SEED)), JSON.stringify(valid.errors)).toBe(true);
    expect(valid(await data("-", { input: "Nothing." })), JSON.stringify(valid.errors)).toBe(true);
  });

  it("is a line a statement in jsonl", async () => {
    const [text] = (await data(SEED)).texts as [TextData];
    const lines = (await arsom(`factcheck ${SEED} --format jsonl`)).out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines).toEqual(text.statements.map((one) => ({ file: SEED, ...one })));
  });

  it("is a page of the text itself with marks and notes", async () => {
    const { code, out } = await arsom(`factcheck ${SEED} --format html`);
    expect(code).toBe(1);
    expect(out).toContain('<mark class="contradicts">pada 14 November 2019</mark>');
    const [text] = (await data(SEED)).texts as [TextData];
    // Of two statements on the same words one is marked.
    expect(out.match(/<mark class="agrees">/g)?.length).toBeGreaterThanOrEqual(text.summary.agrees - 2);
  });

  it("is SARIF by the OASIS schema, with its region", async () => {
    const path = createRequire(import.meta.url).resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
    const schema = JSON.parse(readFileSync(path, "utf8"));
    // A draft-04 schema, whose identifiers ajv 8 does not read; nothing refers to them.
    delete schema.$schema;
    delete schema.id;
    const valid = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
    const sarif = JSON.parse((await arsom(`factcheck ${SEED} --format sarif`)).out);
    expect(valid(sarif), JSON.stringify(valid.errors)).toBe(true);
    expect(sarif.runs[0].results).toHaveLength(1);
    expect(sarif.runs[0].results[0]).toMatchObject({ ruleId: "text-contradicts", level: "error" });
    expect(sarif.runs[0].results[0].locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: SEED },
      region: { startLine: 5, startColumn: 208, endLine: 5, endColumn: 229 },
    });
  });

  it("is an annotation on GitHub, and a failure of JUnit", async () => {
    expect((await arsom(`factcheck ${SEED} --format github`)).out).toMatch(
      /^::error file=test\/fixtures\/seed\/article\.txt,line=5,endLine=5,col=208,endColumn=229,title=arsom text-contradicts::3rd ASEAN-Russia Summit, date: .*\n$/,
    );
    const { out } = await arsom(`factcheck ${SEED} --format junit`);
    expect(XMLValidator.validate(out)).toBe(true);
    expect(out).toContain('<testsuites name="arsom" tests="1" failures="1" errors="0">');
    expect(out).toContain('<failure type="text-contradicts"');
    expect(out).toContain('<testsuite name="arsom factcheck" ');
    const never = await arsom(`factcheck ${SEED} --format junit --fail-on never`);
    expect([never.code, never.out]).toEqual([0, expect.stringContaining('tests="1" failures="0" errors="0"')]);
    expect(never.out).toContain("<system-out>test/fixtures/seed/article.txt:5:208 error[text-contradicts]: ");
  });

  it("is counted in the summary of a job", async () => {
    const GITHUB_STEP_SUMMARY = join(folder({ "a.md": "" }), "summary.md");
    await arsom(`factcheck ${SEED} --format github`, { variables: { GITHUB_STEP_SUMMARY } });
    expect(readFileSync(GITHUB_STEP_SUMMARY, "utf8")).toMatch(/- \*\*error\*\* `text-contradicts` .*\n[\s\S]*statements in/);
  });

  it("ends each sentence of SARIF once", async () => {
    const { out } = await arsom("factcheck test/fixtures/seed/article.txt --format sarif");
    expect(out).not.toMatch(/\.\."/);
  });

  it("shows characters of no width as escapes, and counts them in its place", async () => {
    const input = "\ufeff\ufeffThe 3rd ASEAN-Russia Summit\u200b was held in Singapore on 14 November 2019.";
    const { out } = await arsom("factcheck -", { input });
    expect(out).toContain("Summit\\u{200b} was held");
    expect(out).not.toMatch(/[\u200b\ufeff]/);
    const start = async (marks: string) => (await data("-", { input: marks + SLIP })).texts[0]?.statements[0]?.start as number;
    // The first mark is none of the text's characters, a second is.
    expect([await start("\ufeff"), await start("\ufeff\ufeff")]).toEqual([await start(""), (await start("")) + 1]);
  });

  it.each(textRules.filter(({ id }) => id.startsWith("text-")))("has the examples of $id", async ({ id, breaks, clean }) => {
    const found = async (input: string) => (await arsom("factcheck -", { input })).out.includes(`[${id}]`);
    expect([await found(breaks), await found(clean)]).toEqual([true, false]);
    expect((await arsom(`explain ${id}`)).out).toContain(`    ${breaks}\n`);
  });

  it.each(["en", "id", "ru"])("is told in %s", async (lang) => {
    const { code, out } = await arsom(`factcheck ${SEED} --lang ${lang}`);
    expect(code).toBe(1);
    expect(out).toContain("error[text-contradicts]: ");
    expect(out).not.toMatch(/undefined|\{\w+\}/);
  });

  it("gives the same bytes twice", async () => {
    expect(await arsom(`factcheck ${SEED} --format json`)).toEqual(await arsom(`factcheck ${SEED} --format json`));
  });
});

describe("the texts of our own writing", () => {
  it("are contradicted only where they are wrong, whatever is planned, denied, or of another forum", async () => {
    const fixtures = readFixtures(ROOT);
    expect(fixtures).toHaveLength(60);
    const { texts } = await data(fixtures.map(({ file }) => file).join(" "));
    const score = scoreOf(fixtures, texts);
    expect(score.remarks.filter((remark) => remark.includes("FALSE CONTRADICTION"))).toEqual([]);
    expect(score.contradictions.right).toBeGreaterThan(20);
    expect(score.all.right / (score.all.right + score.all.wrong)).toBeGreaterThanOrEqual(0.95);
  });

  it("hold traps, none of which is called a contradiction", async () => {
    const fixtures = readFixtures(ROOT);
    expect(fixtures.flatMap(({ traps }) => traps).length).toBeGreaterThan(200);
    const { texts } = await data(`${fixtures.map(({ file }) => file).join(" ")} --min weak`);
    const trapped = fixtures.flatMap(({ file, traps, statements: labels }, i) =>
      (texts[i] as TextData).statements
        .filter(({ verdict }) => verdict === "contradicts")
        .filter((one) => traps.some((trap) => overlap(trap, one)) && !labels.some((label) => overlap(label, one)))
        .map((one) => `${file}: ${said(one)} "${one.printed}"`),
    );
    expect(trapped).toEqual([]);
  });
});

describe("flags", () => {
  it("--published reads dates without a year from that day, and says so", async () => {
    const text = "The 3rd ASEAN-Russia Summit was held in Singapore on 15 November.\n";
    const open = await arsom("factcheck -", { input: text });
    expect(open.out).toContain("1 date");
    expect(open.code).toBe(0);
    const given = await arsom(["factcheck", "-", "--published", "20 Nov 2018"], { input: text });
    expect(given.code).toBe(1);
    expect(given.out).toContain("read from 20 November 2018");
    expect(given.out).toContain("the text has 15 November 2018; we hold 14 November 2018");
  });

  it("--published refuses what is no date", async () => {
    const { code, err } = await arsom("factcheck - --published soon", { input: TRUE });
    expect(code).toBe(2);
    expect(err).toContain("--published");
  });

  it("--only shows some verdicts, and fails as without it", async () => {
    expect((await statements(SLIP)).length).toBeGreaterThan(1);
    expect(await statements(SLIP, "--only contradicts")).toEqual(["contradicts asean-russia-summit-3 start"]);
    expect((await arsom("factcheck - --only agrees", { input: SLIP })).code).toBe(1);
    expect(await arsom("factcheck - --only wrong", { input: SLIP })).toMatchObject({ code: 2, out: "" });
  });

  it("--min weak shows what rests on a likeness", async () => {
    const files = readFixtures(ROOT)
      .map(({ file }) => file)
      .join(" ");
    const count = ({ texts }: FactcheckData) => texts.flatMap((one) => one.statements).length;
    const weak = await data(`${files} --min weak`);
    expect(count(weak)).toBeGreaterThan(count(await data(files)));
    const off = weak.texts.flatMap((one) => one.statements).filter(({ strength }) => strength === "weak");
    expect(off.filter(({ verdict }) => verdict === "contradicts")).toEqual([]);
  });

  it("--partner leaves what concerns no other", async () => {
    const two = `${SLIP}The 26th ASEAN-Japan Summit was held in Jakarta on 6 September 2023.\n`;
    const records = async (flags: string) =>
      new Set((await data(`- ${flags}`, { input: two })).texts.flatMap((one) => one.statements.map(({ record }) => record)));
    expect(await records("")).toEqual(new Set(["asean-russia-summit-3", "asean-japan-summit-26"]));
    expect(await records("--partner japan")).toEqual(new Set(["asean-japan-summit-26"]));
    expect((await arsom("factcheck - --partner japan", { input: two })).code).toBe(0);
    expect((await arsom("factcheck - --partner nowhere", { input: two })).code).toBe(2);
  });

  it.each([
    ["contradicts", SLIP, 1],
    ["contradicts", TRUE, 0],
    ["never", SLIP, 0],
    ["differs", SLIP, 1],
    ["unknown", TRUE, 0],
  ])("--fail-on %s", async (verdict, input, code) => {
    expect((await arsom(`factcheck - --fail-on ${verdict}`, { input })).code).toBe(code);
  });

  it("--as-of judges by the world of that day", async () => {
    const { code, out } = await arsom("factcheck - --as-of 2018-01-01 --format json", { input: SLIP });
    expect(code).toBe(0);
    expect(JSON.parse(out).texts[0].summary.contradicts).toBe(0);
  });

  it("takes several files, each by its name, and one only once", async () => {
    const cwd = folder({ "a.txt": SLIP, "b.txt": TRUE });
    const { texts } = await data("a.txt b.txt a.txt --data shipped", { cwd });
    expect(texts.map(({ file, summary }) => [file, summary.contradicts])).toEqual([
      ["a.txt", 1],
      ["b.txt", 0],
    ]);
  });
});

describe("forms of files", () => {
  it("reads standard input", async () => {
    const { code, out } = await arsom("factcheck -", { input: SLIP });
    expect(code).toBe(1);
    expect(out).toContain("-:1:");
  });

  it("reads a Word document, with the place in its paragraphs", async () => {
    const cwd = folder({ "speech.docx": docx(paragraphXml("Excellencies,") + paragraphXml(SLIP.trimEnd())) });
    const [text] = (await data("speech.docx --data shipped", { cwd })).texts as [TextData];
    const [wrong] = text.statements.filter(({ verdict }) => verdict === "contradicts");
    expect(wrong).toMatchObject({ record: "asean-russia-summit-3", field: "start", line: 2 });
    expect(`Excellencies,\n${SLIP}`.slice(wrong?.start, wrong?.end)).toContain("14 November 2019");
  });

  it("reads Markdown, and the day of publication in its front matter", async () => {
    const cwd = folder({
      "a.md": "---\npublished: 2018-11-20\n---\n\n# Note\n\nThe **3rd ASEAN-Russia Summit** was held in *Singapore* on 15 November.\n",
    });
    const [text] = (await data("a.md --data shipped", { cwd })).texts as [TextData];
    expect(text.published).toEqual({ date: "2018-11-20", from: "front matter" });
    expect(text.statements.filter(({ verdict }) => verdict === "contradicts")).toMatchObject([
      { field: "start", stated: { start: "2018-11-15" }, line: 7 },
    ]);
  });

  it("reads a page, and not its scripts", async () => {
    const page = `<html><head><script>"${TRUE.replace("2018", "2017").trim()}"</script></head><body><article><p>${SLIP}</p></article></body></html>`;
    const [text] = (await data("a.html --data shipped", { cwd: folder({ "a.html": page }) })).texts as [TextData];
    const wrong = text.statements.filter(({ verdict }) => verdict === "contradicts");
    expect(wrong.map(({ start, end }) => page.slice(start, end))).toEqual([expect.stringContaining("14 November 2019")]);
  });

  it("reads what --input says whatever its name", async () => {
    const cwd = folder({ a: `<p>${SLIP}</p>` });
    expect((await arsom("factcheck a --input html --data shipped", { cwd })).code).toBe(1);
  });

  it("says when there is no such file", async () => {
    expect(await arsom("factcheck nowhere.txt")).toMatchObject({ code: 2, out: "", err: expect.stringContaining("nowhere.txt") });
  });

  it.each([
    ["UTF-16", Buffer.from("\ufeffKTT", "utf16le"), "UTF-16"],
    ["Windows-1251", Buffer.from([0xd1, 0xe0, 0xec, 0xec, 0xe8, 0xf2, 0x20, 0xef, 0xf0, 0xee, 0xf8, 0xe5, 0xeb]), "Windows-1251"],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), "."],
  ])("refuses %s whole, with the reason", async (_, bytes, reason) => {
    const { code, out, err } = await arsom("factcheck a.txt --data shipped", { cwd: folder({ "a.txt": bytes }) });
    expect({ code, out }).toEqual({ code: 3, out: "" });
    expect(err).toContain(reason);
  });
});
