// Findings for other programs: SARIF by the OASIS schema, GitHub's annotations, JUnit through another parser.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Ajv } from "ajv";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { lineHashes } from "../../src/formats/line-hash.js";
import { arsom, copyOfRecords, folder } from "../run.js";

const WRONG = "kind: topic\nversion: 1\nid: trade\n";
const HOSTILE = 'kind: topic\nversion: 1\nid: trade\nname: Trade\n"::error file=x::%0A<b>,\\"": 1\n';

describe("--format sarif", () => {
  const schema = JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"), "utf8"),
  );
  // A draft-04 schema, whose identifiers ajv 8 does not read; nothing refers to them.
  delete schema.$schema;
  delete schema.id;
  const valid = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);

  it("is valid against the published schema, with and without findings", async () => {
    for (const cwd of [folder({ "arsom.yaml": "", "a.yaml": WRONG }), folder({ "arsom.yaml": "", "a.yaml": HOSTILE }), copyOfRecords()]) {
      const { out } = await arsom("validate --format sarif", { cwd });
      expect(valid(JSON.parse(out)), JSON.stringify(valid.errors)).toBe(true);
    }
  });

  it("names the place and the rule", async () => {
    const { out, code } = await arsom("validate --format sarif", { cwd: folder({ "arsom.yaml": "", "a b.yaml": WRONG }) });
    expect(code).toBe(1);
    const [run] = JSON.parse(out).runs;
    expect(run.results[0]).toMatchObject({ ruleId: "schema", level: "error" });
    expect(run.results[0].locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: "a%20b.yaml", uriBaseId: "SRCROOT" },
      region: { startLine: 1, startColumn: 1 },
    });
    expect(run.tool.driver.rules[run.results[0].ruleIndex].id).toBe("schema");
  });

  it("keeps a finding's fingerprint when its lines move", async () => {
    const prints = async (text: string) => {
      const { out } = await arsom("validate --format sarif", { cwd: folder({ "arsom.yaml": "", "a.yaml": text }) });
      return JSON.parse(out).runs[0].results.map(
        (result: { partialFingerprints: { [name: string]: string } }) => result.partialFingerprints["arsom/v1"],
      );
    };
    const before = await prints(`${WRONG}---\n${WRONG.replace("trade", "energy")}`);
    const after = await prints(`# moved\n\n${WRONG}\n---\n${WRONG.replace("trade", "energy")}`);
    expect(after).toEqual(before);
    expect(new Set(before).size).toBe(before.length);
  });

  it("has the hash of the line as GitHub computes it, by the file's bytes, beside ours", async () => {
    const prints = async (text: string) => {
      const { out } = await arsom("validate --format sarif --rule encoding,schema", { cwd: folder({ "arsom.yaml": "", "a.yaml": text }) });
      return JSON.parse(out).runs[0].results.map((result: { partialFingerprints: object }) => result.partialFingerprints);
    };
    const [{ primaryLocationLineHash, ...ours }] = await prints(WRONG);
    expect(primaryLocationLineHash).toBe(lineHashes(WRONG)[0]);
    expect(Object.keys(ours)).toEqual(["arsom/v1"]);
    const marked = (await prints(`\ufeff${WRONG}`)).map((one: { primaryLocationLineHash: string }) => one.primaryLocationLineHash);
    expect(new Set(marked)).toEqual(new Set([lineHashes(`\ufeff${WRONG}`)[0]]));
    const { out } = await arsom("validate - --format sarif", { cwd: folder({ "arsom.yaml": "" }), input: WRONG });
    expect(Object.keys(JSON.parse(out).runs[0].results[0].partialFingerprints)).toEqual(["arsom/v1"]);
  });

  it("says how many results were cut, notes and warnings first", async () => {
    const topics = Array.from({ length: 5200 }, (_, i) => `kind: topic\nversion: 1\nid: t-${i}\nname: Same\n---\n`).join("");
    const cwd = folder({ "arsom.yaml": "rules: {single-source: off}", "a.yaml": topics + WRONG });
    const { findings } = JSON.parse((await arsom("validate --format json", { cwd })).out);
    const { out } = await arsom("validate --format sarif", { cwd });
    expect(valid(JSON.parse(out)), JSON.stringify(valid.errors)).toBe(true);
    const [run] = JSON.parse(out).runs;
    expect(run.results).toHaveLength(5000);
    expect(run.results[0].level).toBe("error");
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toMatch(
      new RegExp(`^${findings.length - 5000} of ${findings.length} findings are left out, notes before warnings`),
    );
  });

  it("names files from the checkout, wherever the command runs", async () => {
    const top = folder({ "records/data/arsom.yaml": "", "records/data/a.yaml": WRONG });
    const variables = { GITHUB_WORKSPACE: top };
    for (const [cwd, line] of [
      [join(top, "records"), "validate"],
      [top, "validate --data records/data"],
    ] as const) {
      const [run] = JSON.parse((await arsom(`${line} --format sarif`, { cwd, variables })).out).runs;
      const [{ locations, partialFingerprints }] = run.results;
      expect(locations[0].physicalLocation.artifactLocation.uri).toBe("records/data/a.yaml");
      expect(partialFingerprints.primaryLocationLineHash).toBe(lineHashes(WRONG)[0]);
      expect((await arsom(`${line} --format github`, { cwd, variables })).out).toMatch(/^::error file=records\/data\/a\.yaml,line=1,/);
      expect((await arsom(`${line} --format junit`, { cwd, variables })).out).toContain('file="records/data/a.yaml"');
    }
    // A workspace that the command does not run in says nothing of its files.
    const cwd = folder({ "arsom.yaml": "", "a.yaml": WRONG });
    expect((await arsom("validate --format github", { cwd, variables })).out).toMatch(/^::error file=a\.yaml,/);
  });
});

describe("--format github", () => {
  it("annotates, errors first", async () => {
    const cwd = folder({
      "arsom.yaml": "rules: {unused-topic: warning}",
      "a.yaml": `kind: topic\nversion: 1\nid: energy\nname: Energy\n---\n${WRONG}`,
    });
    const { out } = await arsom("validate --format github", { cwd });
    expect(out.split("\n").map((line) => line.split("::")[1])).toEqual([
      "error file=a.yaml,line=6,endLine=6,col=1,endColumn=12,title=arsom schema",
      "warning file=a.yaml,line=3,endLine=3,col=5,endColumn=11,title=arsom unused-topic",
      undefined,
    ]);
  });

  it("lets no record text be a command", async () => {
    const { out } = await arsom("validate --format github", { cwd: folder({ "arsom.yaml": "", "a,b:c.yaml": HOSTILE }) });
    for (const line of out.trimEnd().split("\n")) {
      expect(line).toMatch(/^::(error|warning|notice) file=a%2Cb%3Ac\.yaml,/);
    }
    expect(out).toContain("%250A");
  });

  it("keeps the limit of annotations and says what is left", async () => {
    const text = Array.from({ length: 14 }, (_, i) => WRONG.replace("trade", `topic-${i}`)).join("---\n");
    const { out } = await arsom("validate --format github", { cwd: folder({ "arsom.yaml": "", "a.yaml": text }) });
    expect(out.match(/^::error/gm)).toHaveLength(10);
    expect(out).toContain("arsom: 4 more of severity error are not annotated; the summary of this job names them\n");
  });

  it("writes errors and warnings into the summary of the job, errors first, and counts notes", async () => {
    const note = "kind: topic\nversion: 1\nid: energy\nname: Energy\n---\n";
    const warning = `kind: meeting\nversion: 1\nid: m\nseries: s\nmode: in-person\n---\n`;
    const cwd = folder({ "arsom.yaml": "rules: {unknown-reference: warning}", "a.yaml": note + warning + WRONG });
    const GITHUB_STEP_SUMMARY = join(cwd, "summary.md");
    await arsom("validate --format github", { cwd, variables: { GITHUB_STEP_SUMMARY } });
    const summary = readFileSync(GITHUB_STEP_SUMMARY, "utf8");
    const severities = [...summary.matchAll(/^- \*\*(\w+)\*\*/gm)].map(([, severity]) => severity);
    expect(new Set(severities)).toEqual(new Set(["error", "warning"]));
    expect(severities.lastIndexOf("error")).toBeLessThan(severities.indexOf("warning"));
    expect(summary).toMatch(/\d+ errors?, \d+ warnings? \([1-9]\d* notes?\)/);
  });

  it("writes a summary of the job where GitHub asks for one", async () => {
    const cwd = folder({ "arsom.yaml": "", "a.yaml": WRONG, "summary.md": "before\n" });
    const GITHUB_STEP_SUMMARY = join(cwd, "summary.md");
    writeFileSync(GITHUB_STEP_SUMMARY, "before\n");
    await arsom("validate --format github", { cwd, variables: { GITHUB_STEP_SUMMARY } });
    expect(readFileSync(GITHUB_STEP_SUMMARY, "utf8")).toMatch(/^before\n- \*\*error\*\* `schema` .*\(`a\.yaml:1`\)\n/);
  });
});

describe("--format junit", () => {
  const parse = (xml: string) =>
    new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "", isArray: (name) => name === "testcase" }).parse(xml);

  it("is valid XML with one case a record", async () => {
    const cwd = copyOfRecords();
    const { out } = await arsom("validate --format junit", { cwd });
    expect(XMLValidator.validate(out)).toBe(true);
    const { count } = JSON.parse(
      (
        await arsom(
          "list source,claim,meeting,member,partner,series,chair,term,agreement,milestone,place,topic,practice --count --format json",
          {
            cwd,
          },
        )
      ).out,
    );
    expect(parse(out).testsuites.testsuite.testcase).toHaveLength(count);
  });

  it("counts as failures what the run fails for, and gives other warnings as output", async () => {
    const cwd = folder({ "arsom.yaml": "rules: {unused-topic: warning}", "a.yaml": "kind: topic\nversion: 1\nid: energy\nname: Energy\n" });
    for (const [flags, failures] of [
      ["", 0],
      ["--strict", 1],
      ["--strict --skip unused-topic", 0],
      ["--fail-on never", 0],
    ] as const) {
      const { code, out } = await arsom(`validate --format junit ${flags}`, { cwd });
      const { testsuite } = parse(out).testsuites;
      expect([code, testsuite.name, testsuite.failures], flags).toEqual([failures, "arsom validate", String(failures)]);
      expect("failure" in testsuite.testcase[0], flags).toBe(failures > 0);
      if (failures === 0 && !flags.includes("skip"))
        expect(testsuite.testcase[0]["system-out"], flags).toContain("a.yaml:3:5 warning[unused-topic]: ");
    }
  });

  it("fails the records with errors and escapes their text", async () => {
    const { out } = await arsom("validate --format junit", {
      cwd: folder({ "arsom.yaml": "", "a.yaml": `${HOSTILE}---\nkind: topic\nversion: 1\nid: energy\nname: Energy\n` }),
    });
    expect(XMLValidator.validate(out)).toBe(true);
    const { testcase, failures } = parse(out).testsuites.testsuite;
    expect(failures).toBe("1");
    expect(testcase.map(({ name, failure }: { name: string; failure?: object }) => [name, failure !== undefined]).sort()).toEqual([
      ["energy", false],
      ["trade", true],
    ]);
  });
});
