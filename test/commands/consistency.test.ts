// `arsom consistency` and `arsom why`: what is open, what was settled, who says so.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { arsom, ROOT } from "../run.js";

function validator(name: string) {
  return new Ajv2020({ strict: true }).compile(JSON.parse(readFileSync(join(ROOT, `schemas/output/${name}.schema.json`), "utf8")));
}

describe("arsom consistency --partner russia", () => {
  it("has its four parts, the settled misprint among them with its reason", async () => {
    const { out, code } = await arsom("consistency --partner russia");
    expect(code).toBe(0);
    const headings = out.match(/^\d\. .*$/gm);
    expect(headings).toEqual([
      "1. What does not fit",
      "2. Open: sources disagree, and it is not settled",
      "3. Settled, with the reason",
      "4. What the evidence covers",
    ]);
    expect(out).toMatch(
      /3rd ASEAN-Russia Summit, date: we hold 14 November 2018\n\n {2}- 14 November 2019 in baliekbis-2019-arsom-16 \(February 2019\)\. Misprint/,
    );
    expect(out).toContain("As of 22 November 2026".slice(6));
  });

  it("matches its schema, and counts add up", async () => {
    const valid = validator("consistency");
    const data = JSON.parse((await arsom("consistency --partner russia --format json")).out);
    expect(valid(data), JSON.stringify(valid.errors)).toBe(true);
    const { records, fields, by_kind } = data.coverage;
    for (const count of [records, fields]) expect(count.none + count.one + count.several).toBe(count.of);
    expect(by_kind.reduce((sum: number, { fields: own }: { fields: { of: number } }) => sum + own.of, 0)).toBe(fields.of);
  });

  it("counts copies of one agency as one witness", async () => {
    const data = JSON.parse((await arsom("consistency id:arsom-20 --format json")).out);
    expect(data.coverage.records.of).toBe(1);
  });

  it("prints in every format there is for papers and data", async () => {
    for (const format of ["text", "md", "json", "jsonl", "csv", "tsv"]) {
      const { code, out } = await arsom(`consistency --partner russia --format ${format}`);
      expect([format, code]).toEqual([format, 0]);
      expect(out.length).toBeGreaterThan(200);
    }
  });
});

describe("arsom why", () => {
  it("names who says so and who says otherwise", async () => {
    const { out } = await arsom("why asean-russia-summit-3.start");
    expect(out).toMatch(/^3rd ASEAN-Russia Summit\n\nstart: 2018-11-14\n/);
    expect(out).toMatch(/Who says so\n\n(?: {2}- 14 November 2018 .*\n){3,}/);
    expect(out).toMatch(
      /Who says otherwise\n\n {2}- 14 November 2019 baliekbis-2019-arsom-16 \(Baliekbis\.com, February 2019\) — rejected: Misprint/,
    );
  });

  it("follows a path into a list", async () => {
    const data = JSON.parse((await arsom("why arsom-16.chairs.1 --format json")).out);
    expect(validator("why")(data)).toBe(true);
    expect(data).toMatchObject({ record: "arsom-16", path: ["chairs", 1], value: "igor-morgulov", against: [] });
    expect(data.for.map(({ source }: { source: string }) => source).sort()).toEqual(["baliekbis-2019-arsom-16", "mfa-sg-2019-arsom-16"]);
    const line = readFileSync(join(ROOT, data.where.split(":")[0]), "utf8").split("\n")[data.where.split(":")[1] - 1] as string;
    expect(line.slice(data.where.split(":")[2] - 1)).toMatch(/^igor-morgulov/);
  });

  it("says what is unknown, and what sources give", async () => {
    const { out } = await arsom("why asean-us-poa-2021-2025.adopted");
    expect(out).toContain("adopted: unknown");
    expect(out).toContain("“September 2020”");
  });

  it.each([
    ["why arsom-16", "name a value: arsom why arsom-16.start"],
    ["why arsom-16.strat", "a meeting has no field strat; did you mean arsom-16.start?"],
    ["why arsom-16.chairs.7", "entries of a list count from 0"],
    ["why arsom-61.start", "no record has the id arsom-61"],
  ])("%s is refused", async (line, message) => {
    const { code, err } = await arsom(line);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
