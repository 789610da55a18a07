// `arsom show`, `arsom` alone, `arsom explain` and `arsom schema`.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rules } from "../../src/rules/index.js";
import { textRules } from "../../src/rules/texts.js";
import { arsom, copyOfRecords, folder, ROOT } from "../run.js";

describe("arsom show arsom-16", () => {
  it("gives its fields with the sources behind each", async () => {
    const { out, code } = await arsom("show arsom-16");
    expect(code).toBe(0);
    expect(out).toMatch(/^16th ASEAN-Russia Senior Officials' Meeting \(ARSOM\)\n/);
    expect(out).toMatch(/^start\t2019-02-19 \[baliekbis-2019-arsom-16\]$/m);
    expect(out).toMatch(/^venue\tHotel Padma, Legian \[baliekbis-2019-arsom-16\]$/m);
    expect(out).toMatch(/^follows\tasean-russia-summit-3 3rd ASEAN-Russia Summit, 14 November 2018/m);
  });

  it("names the other value and why it stands", async () => {
    const { out } = await arsom("show arsom-16");
    expect(out).toMatch(/Other values\n\n {2}- start: 2019-02-20 \[mfa-sg-2019-arsom-16\] \(.+\)/);
    expect((await arsom("show asean-russia-summit-3")).out).toMatch(
      / {2}- start: 2019-11-14 \[baliekbis-2019-arsom-16\] \(rejected: .*2018.*\)/,
    );
  });

  it("names what refers to it", async () => {
    const { out } = await arsom("show asean-russia-summit-3");
    expect(out).toMatch(/Referred to by\n\n(?: {2}- .*\n)* {2}- arsom-16 16th ASEAN-Russia/);
  });

  it("is data for scripts", async () => {
    const [record] = JSON.parse((await arsom("show arsom-16 --format json")).out);
    expect(record).toMatchObject({ id: "arsom-16", partner: "russia", start: "2019-02-19", city: "Bali" });
    expect(record.refers_to).toContainEqual({ path: ["follows", 0], id: "asean-russia-summit-3", kind: "meeting" });
    expect(record.referred_by).toContainEqual({ id: "mfa-sg-2019-arsom-16--arsom-16", kind: "claim" });
    expect(record.evidence).toContainEqual(
      expect.objectContaining({ field: "start", source: "mfa-sg-2019-arsom-16", verdict: "within", value: "2019-02-20" }),
    );
  });

  it("says where it stands", async () => {
    const { out } = await arsom("show --where arsom-16");
    const [, file, line] = /^(.+):(\d+)\n$/.exec(out) as unknown as [string, string, string];
    const lines = readFileSync(join(ROOT, file), "utf8").split("\n");
    expect(lines.slice(Number(line) - 1, Number(line) + 2)).toEqual(["kind: meeting", "version: 2", "id: arsom-16"]);
  });

  it("shows its findings", async () => {
    const cwd = copyOfRecords();
    const { out } = await arsom("show arsom-16 --today 2018-01-01", { cwd });
    expect(out).toContain("error[future-held] arsom-16");
  });

  it("knows the nearest id, and says when a record is broken", async () => {
    expect(await arsom("show arsom-61")).toMatchObject({
      code: 2,
      err: expect.stringContaining("no record has the id arsom-61; did you mean arsom-1"),
    });
    const cwd = folder({ "arsom.yaml": "", "a.yaml": "kind: topic\nversion: 1\nid: trade\n" });
    expect((await arsom("show trade", { cwd })).err).toContain("its record is broken; arsom validate says how");
  });
});

describe("arsom show of what is no id", () => {
  const where = "data/russia/meetings.yaml:";
  it.each([
    [["ARSOM", "16"], "ARSOM 16: meeting 16th ASEAN-Russia Senior Officials' Meeting (ARSOM)"],
    [["16th arsom"], "16th arsom: meeting 16th ASEAN-Russia Senior Officials' Meeting (ARSOM)"],
    [["3rd ASEAN-Russia Summit"], "3rd ASEAN-Russia Summit: meeting 3rd ASEAN-Russia Summit"],
    [["3-й саммит АСЕАН — Россия"], "3-й саммит АСЕАН — Россия: meeting 3rd ASEAN-Russia Summit"],
    [["Pertemuan Pejabat Tinggi ASEAN-Rusia ke-16"], "meeting 16th ASEAN-Russia Senior Officials' Meeting (ARSOM)"],
  ])("%j", async (words, said) => {
    const { code, out, err } = await arsom(["show", ...words, "--where"]);
    expect([code, out.startsWith(where)]).toEqual([0, true]);
    expect(err).toContain(said);
  });

  it("takes names, and titles beside ids", async () => {
    expect((await arsom("show lavrov --where")).err).toBe("lavrov: Sergey Lavrov\n");
    const { out, err } = await arsom(["show", "arsom-16", "3rd ASEAN-Russia Summit", "--where"]);
    expect(out.match(/meetings\.yaml:\d+/g)).toHaveLength(2);
    expect(err).toBe("3rd ASEAN-Russia Summit: meeting 3rd ASEAN-Russia Summit\n");
  });

  it.each([
    [["ARSOM", "99"], /^arsom: no record is called ARSOM 99; did you mean .+\? arsom show arsom-\d+\n$/],
    [["arsom-16", "arsmo-17"], /^arsom: no record has the id arsmo-17; did you mean arsom-17\?\n$/],
    [["the meeting in Atlantis"], /^arsom: no record is called the meeting in Atlantis; arsom list meetings names the meetings\n$/],
  ])("refuses %j", async (words, message) => {
    const { code, out, err } = await arsom(["show", ...words]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(message);
  });

  it("asks which of several is meant", async () => {
    const topics = ["trade", "commerce"].map((id) => `kind: topic\nversion: 1\nid: ${id}\nname: Free trade\n`).join("---\n");
    const { code, err } = await arsom(["show", "Free trade"], { cwd: folder({ "arsom.yaml": "", "a.yaml": topics }) });
    expect([code, err]).toEqual([2, "arsom: Free trade may be topic Free trade (trade), or topic Free trade (commerce); write the id\n"]);
  });

  it("gives the label in JSON", async () => {
    expect(JSON.parse((await arsom("show arsom-16 --format json --lang ru")).out)[0].label).toMatch(/^16-е /);
  });
});

describe("arsom alone", () => {
  it("prints version, records and why, counts, examples", async () => {
    const { out, code } = await arsom("");
    expect(code).toBe(0);
    expect(out).toMatch(/^arsom \d+\.\d+\.\d+\n\nRecords: data \(found here or above\)\n\n.*meetings.*\n/);
    expect(out).toContain("arsom timeline --partner russia");
  });

  it("falls back to the shipped records, and says so", async () => {
    const { out } = await arsom("", { cwd: folder({}) });
    expect(out).toContain("Records: the records that ship with arsom (no arsom.yaml here or above)");
  });

  it("takes the folder from --data, then from $ARSOM_DATA", async () => {
    const one = folder({ "a.yaml": "kind: topic\nversion: 1\nid: trade\nname: Trade\n" });
    expect((await arsom(["--data", one])).out).toContain("1 topic\n");
    expect((await arsom("", { variables: { ARSOM_DATA: one } })).out).toContain("(named by $ARSOM_DATA)");
    expect((await arsom("list topics --columns id", { variables: { ARSOM_DATA: one } })).out).toBe("id\ntrade\n");
  });
});

describe("arsom explain", () => {
  it("lists every rule", async () => {
    const { out } = await arsom("explain --format json");
    expect(JSON.parse(out).map(({ id }: { id: string }) => id)).toEqual([...rules, ...textRules].map(({ id }) => id));
  });

  it.each(rules.map(({ id }) => id))("has a page for %s", async (id) => {
    const { out, code } = await arsom(`explain ${id}`);
    expect(code).toBe(0);
    expect(out).toContain("An example that breaks it");
  });
});

describe("arsom schema", () => {
  it("prints the schema of a kind, its common fields written in", async () => {
    const schema = JSON.parse((await arsom("schema meeting")).out);
    expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(["kind", "version", "id", "series", "start", "sources", "note"]));
    expect(schema.additionalProperties).toBe(false);
  });

  it("prints the union that stands in schemas/", async () => {
    expect(JSON.parse((await arsom("schema")).out)).toEqual(JSON.parse(readFileSync(join(ROOT, "schemas/record.schema.json"), "utf8")));
  });
});

describe("--help", () => {
  it.each(["list", "show", "validate", "timeline", "explain", "schema"])("arsom %s --help has examples", async (command) => {
    const { out, code } = await arsom(`${command} --help`);
    expect(code).toBe(0);
    expect(out).toMatch(/Examples:\n {2}arsom /);
  });

  it("arsom --help lists the commands", async () => {
    expect((await arsom("--help")).out).toMatch(/list .*\n.*show .*\n.*validate /);
  });
});
