// `arsom list`: tables, data, counts and what it refuses.

import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { arsom, folder } from "../run.js";

describe("arsom list", () => {
  it("names the kinds", async () => {
    const { out } = await arsom("list");
    expect(out).toMatch(/^kind\trecords\twhat\n/);
    expect(out).toMatch(/^meetings\t\d+\tOne meeting\.$/m);
  });

  it("lists a series in order", async () => {
    const { out } = await arsom("list meetings partner:russia series:arsom number:14..16 --sort start");
    expect(out).toBe(
      [
        "id\tseries\tnumber\tstart\tend\tcity\tchairs",
        "arsom-14\tarsom\t14\t2017-03-29\t\tVientiane\t",
        "arsom-15\tarsom\t15\t2018-05-18\t\tMoscow\tthongphane-savanphet, igor-morgulov",
        "arsom-16\tarsom\t16\t2019-02-19\t2019-02-20\tBali\tjose-tavares, igor-morgulov",
        "",
      ].join("\n"),
    );
  });

  it("gives JSON with the fields of the files, partner and date", async () => {
    const { out } = await arsom("list meetings chair.country:ID start:2018..2019 --format json");
    expect(JSON.parse(out)).toMatchObject([
      { kind: "meeting", id: "arsom-16", start: "2019-02-19", partner: "russia", date: "2019-02-19..2019-02-20" },
    ]);
  });

  it("counts, groups, limits and chooses columns", async () => {
    expect((await arsom("list meetings series:arsom number:14..16 --count")).out).toBe("3\n");
    expect((await arsom("list meetings series:arsom number:14..16 --group-by country")).out).toBe("country\tcount\nID\t1\nLA\t1\nRU\t1\n");
    expect((await arsom("list meetings series:arsom --sort -start --limit 1 --columns id,chair.name")).out).toBe(
      "id\tchair.name\narsom-20\t\n",
    );
  });

  it("takes flags in front of the command too", async () => {
    const behind = await arsom("list topics --data shipped --lang id --limit 2");
    expect(behind.code).toBe(0);
    expect(await arsom("--data shipped --lang id list topics --limit 2")).toEqual(behind);
    expect((await arsom("--lmit 2 list topics")).err).toBe("arsom: no command is called 2; arsom --help lists them\n");
  });

  it.each([60, 80, 140])("keeps to %i columns on a terminal and never cuts an id", async (width) => {
    const { out } = await arsom("list meetings partner:russia", { terminal: true, width });
    for (const line of out.split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(width);
    expect(out).toContain("asean-russia-summit-sochi-2016");
  });

  it("keeps columns straight under Khmer, Burmese, Chinese and marks", async () => {
    const names = ["ភ្នំពេញ", "ရန်ကုန်", "北京", "Đà Nẵng", "plain"];
    const text = names.map((name, i) => `kind: place\nversion: 1\nid: place-${i}\nname: ${name}\nname_id: here\n`).join("---\n");
    const { out } = await arsom("list places --columns name,name_id", {
      cwd: folder({ "arsom.yaml": "", "a.yaml": text }),
      terminal: true,
    });
    const rows = out.trimEnd().split("\n").slice(2);
    expect(rows).toHaveLength(5);
    expect(new Set(rows.map((row) => stringWidth(row.slice(0, row.indexOf("here"))))).size).toBe(1);
  });
});

describe("what it refuses", () => {
  it.each([
    ["list meetingz", "did you mean meeting?"],
    ["list meetings citi:Bali", "did you mean city?"],
    ["list meetings mode:virtuel", "did you mean virtual?"],
    ["list meetings partner:russla", "did you mean russia?"],
    ["list meetings start:", "start: has no value; if you wrote start:>2016 the shell took it as a redirection: write start:2017.."],
    ["list meetings start:soon", "is no date; write a year, a month or a day"],
    ["list meetings number:many", "many is no number"],
    ["list meetings --sort colour", "no kind of record has a field colour"],
    ["list meetings --columns citi", "did you mean city?"],
    ["list meetings --limit few", "--limit takes a whole number, 1 or more, not few"],
    ["list meetings --format yaml", "no format is called yaml"],
    ["list meetings --count --format jsonl", "this does not print in jsonl; it prints in text, md, html, json, csv, tsv, docx"],
    ["list meetings --lmit 3", "unknown option '--lmit'"],
    ["lst", "did you mean list?"],
  ])("%s", async (line, message) => {
    const { code, out, err } = await arsom(line);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
    expect(err).toMatch(/^arsom: [^\n]+\n(\(Did you mean [^\n]+\)\n)?$/);
  });

  it("finds nothing quietly", async () => {
    expect(await arsom("list meetings city:Atlantis")).toEqual({
      code: 0,
      out: "id\tseries\tnumber\tstart\tend\tcity\tchairs\n",
      err: "no meetings match\n",
    });
  });
});

describe("separated values", () => {
  it("guard cells that a spreadsheet would run", async () => {
    const text = "kind: topic\nversion: 1\nid: trade\nname: '=HYPERLINK(\"http://x\")'\nname_id: '+1'\nname_ru: \"@sum\"\n";
    const { out } = await arsom("list topics --columns name,name_id,name_ru --format csv", {
      cwd: folder({ "arsom.yaml": "", "a.yaml": text }),
    });
    expect(out).toBe(`name,name_id,name_ru\n"'=HYPERLINK(""http://x"")",'+1,'@sum\n`);
  });
});

describe("broken records", () => {
  it("are left out and counted; the others are served", async () => {
    const good = "kind: topic\nversion: 1\nid: trade\nname: Trade\n";
    const cwd = folder({ "arsom.yaml": "", "a.yaml": `${good}---\nkind: topic\nid: [broken\n---\n${good.replace("trade", "energy")}` });
    const { code, out, err } = await arsom("list topics --columns id", { cwd });
    expect([code, out, err]).toEqual([0, "id\nenergy\ntrade\n", "arsom: 1 record was left out; arsom validate names it\n"]);
  });
});

describe("a kind of the user's own", () => {
  it("is listed, shown, checked and referred to without code", async () => {
    const schema = {
      "x-kind": "delegation",
      "x-columns": ["id", "meeting", "size"],
      description: "Who came.",
      type: "object",
      required: ["id", "meeting"],
      properties: { meeting: { type: "string", maxLength: 80, "x-ref": ["meeting"] }, size: { type: "integer", minimum: 1, maximum: 500 } },
    };
    const records =
      "kind: delegation\nversion: 1\nid: lao-delegation\nmeeting: arsom-99\nsize: 12\n---\nkind: delegation\nversion: 1\nid: thai-delegation\nmeeting: arsom-99\nsize: many\n";
    const cwd = folder({ "arsom.yaml": "schemas: [delegation.json]\n", "delegation.json": JSON.stringify(schema), "a.yaml": records });
    expect((await arsom("list delegations", { cwd })).out).toBe("id\tmeeting\tsize\nlao-delegation\tarsom-99\t12\n");
    const findings = JSON.parse((await arsom("validate --format json", { cwd })).out).findings as { rule: string; line: number }[];
    expect(findings.filter(({ rule }) => rule !== "uncited").map(({ rule, line }) => [rule, line])).toEqual([
      ["unknown-reference", 4],
      ["schema", 11],
    ]);
    expect((await arsom("show lao-delegation", { cwd })).out).toContain("size\t12");
  });
});
