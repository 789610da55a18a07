// `arsom rename` and `arsom migrate` as a user sees them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { arsom, copyOfRecords, folder } from "../run.js";

const SERIES = "kind: series\nversion: 1\nid: arsom\npartner: russia\nname: SOM\nlevel: senior-officials\n";
const MEETINGS = `# arsom-16 is the one in Bali
kind: meeting
version: 1
id: 'arsom-16' # its own id
series: arsom
follows: [arsom-15, "arsom-14"]
note: After arsom-15, before arsom-160.
---
kind: meeting
version: 1
id: arsom-15
series: arsom
follows:
  - arsom-14
`;
const CLAIMS = "kind: claim\nversion: 1\nsource: vna\nrecord: arsom-16\nfollows: [ arsom-15 ]\n";
const repository = (more: { [name: string]: string } = {}) =>
  folder({ "arsom.yaml": "", "series.yaml": SERIES, "meetings.yaml": MEETINGS, "claims.yaml": CLAIMS, ...more });
const read = (at: string, name: string) => readFileSync(join(at, name), "utf8");

describe("arsom rename", () => {
  it("changes the id, every reference to it, and nothing else; names what speaks of it in words", async () => {
    const at = repository();
    const { code, out, err } = await arsom("rename arsom-15 arsom-moscow", { cwd: at });
    expect([code, err]).toEqual([0, ""]);
    expect(out).toBe(`  - meetings.yaml:11: arsom-15 is now arsom-moscow
  - meetings.yaml:6: follows.0 of arsom-16 names arsom-moscow
  - claims.yaml:5: follows.0 of vna--arsom-16 names arsom-moscow
  - Left alone meetings.yaml:7: it speaks of arsom-15 in words

2 files written, 1 as it is, 1 left alone.
`);
    expect(read(at, "meetings.yaml")).toBe(MEETINGS.replace("id: arsom-15", "id: arsom-moscow").replace("[arsom-15,", "[arsom-moscow,"));
    expect(read(at, "claims.yaml")).toBe(CLAIMS.replace("arsom-15", "arsom-moscow"));
  });

  it("puts an id in the place of one in quotes", async () => {
    const at = repository();
    await arsom("rename arsom-16 arsom-bali", { cwd: at });
    expect(read(at, "meetings.yaml")).toContain("id: arsom-bali # its own id\n");
    expect(read(at, "claims.yaml")).toContain("record: arsom-bali\n");
  });

  it("there and back leaves the shipped records as they were, with no finding more between", async () => {
    const at = copyOfRecords();
    const before = await arsom("validate --format json", { cwd: at });
    expect((await arsom("rename russia russian-federation", { cwd: at })).code).toBe(0);
    const { findings } = JSON.parse((await arsom("validate --format json", { cwd: at })).out);
    expect(findings.length).toBe(JSON.parse(before.out).findings.length);
    await arsom("rename russian-federation russia", { cwd: at });
    expect((await arsom("validate --format json", { cwd: at })).out).toBe(before.out);
  });

  it.each([
    ["arsom-17 x", "no record has the id arsom-17; did you mean arsom-16?"],
    ["arsom-15 arsom-16", "arsom-16 is the id of another record"],
    ["arsom-15 Arsom_15", "Arsom_15 is no id: small letters, digits and single dashes, a letter first, 80 characters at most"],
    ["arsom-15 null", "null is no id: YAML has a meaning of its own for it"],
    ["vna--arsom-16 x", "vna--arsom-16 has no id of its own: it is made of its source and its record; rename one of these"],
  ])("%s: exit 2 and nothing written", async (args, message) => {
    const at = repository();
    expect(await arsom(`rename ${args}`, { cwd: at })).toEqual({ code: 2, out: "", err: `arsom: ${message}\n` });
    expect(read(at, "meetings.yaml")).toBe(MEETINGS);
  });

  it("refuses while a record that cannot be read names the id", async () => {
    const at = repository({ "broken.yaml": "kind: meeting\nid: arsom-17\nfollows: [arsom-15\n" });
    const { code, err } = await arsom("rename arsom-15 x", { cwd: at });
    expect([code, err]).toEqual([
      2,
      "arsom: broken.yaml:1 cannot be read and names arsom-15; mend it first (arsom validate); nothing was changed\n",
    ]);
  });

  it("with --dry-run shows a patch", async () => {
    const at = repository();
    const { out: patch } = await arsom("rename arsom arsom-som --dry-run", { cwd: at });
    expect(patch).toContain("--- a/series.yaml\n+++ b/series.yaml\n");
    expect(patch).toContain("-series: arsom\n+series: arsom-som\n");
    expect(read(at, "series.yaml")).toBe(SERIES);
  });
});

const VISIT = JSON.stringify({
  "x-kind": "visit",
  "x-version": 3,
  "x-upgrades": { 1: { rename: { town: "place", day: "date" } }, 2: { rename: { place: "city", next: "after" }, drop: ["weather"] } },
  type: "object",
  required: ["id", "city"],
  properties: {
    city: { type: "string", maxLength: 100 },
    date: { type: "string", maxLength: 10, "x-date": true },
    after: { $ref: "common.schema.json#/$defs/id", "x-ref": ["visit"] },
  },
});
const FIRST =
  "# The first visit\nkind: visit\nversion: 1\nid: first\ntown: Sochi # by the sea\n# only the year is known\nday: 2016\nweather: >-\n  fair and\n  warm\nnext: third\nx_desk: east\n";
const THIRD = "kind: visit\nversion: 3\nid: third\ncity: Sochi\n";

describe("arsom migrate", () => {
  const visits = () => folder({ "arsom.yaml": "schemas: [visit.json]\n", "visit.json": VISIT, "visits.yaml": `${FIRST}---\n${THIRD}` });

  it("writes the newest version, comments and layout kept; a second time there is nothing to do", async () => {
    const at = visits();
    const { code, out } = await arsom("migrate", { cwd: at });
    expect([code, out]).toEqual([0, "  - visits.yaml:1: version 1 of first is now 3\n\n1 file written, 0 as they are.\n"]);
    expect(read(at, "visits.yaml")).toBe(
      `# The first visit\nkind: visit\nversion: 3\nid: first\ncity: Sochi # by the sea\n# only the year is known\ndate: 2016\nafter: third\nx_desk: east\n---\n${THIRD}`,
    );
    expect((await arsom("migrate --check", { cwd: at })).code).toBe(0);
  });

  it("with --check writes nothing and exits 1", async () => {
    const at = visits();
    expect(await arsom("migrate --check", { cwd: at })).toEqual({
      code: 1,
      out: "  - visits.yaml:1: version 1 of first is now 3\n\n1 file would be written, 0 as they are.\n",
      err: "",
    });
    expect(read(at, "visits.yaml")).toBe(`${FIRST}---\n${THIRD}`);
  });

  it("is asked for by rename where the id stands by an older name, and records of an older version are left as they are by fmt and fix", async () => {
    const at = visits();
    await arsom("fmt", { cwd: at });
    await arsom("fix", { cwd: at });
    expect(read(at, "visits.yaml")).toBe(`${FIRST}---\n${THIRD}`);
    expect((await arsom("rename third last", { cwd: at })).err).toBe(
      "arsom: first is written in an older version; run arsom migrate first\n",
    );
    expect((await arsom("rename first premiere", { cwd: at })).code).toBe(0);
    expect(read(at, "visits.yaml")).toBe(`${FIRST}---\n${THIRD}`.replace("id: first", "id: premiere"));
  });
});
