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
        "arsom-14\tarsom\t14\t2017-03-28\t2017-03-29\tVientiane\t",
        "arsom-15\tarsom\t15\t2018-05-18\t\tMoscow\tthongphane-savanphet, igor-morgulov",
        "arsom-16\tarsom\t16\t2019-02-19\t2019-02-20\tBali\tjose-tavares, igor-morgulov",
        "",
      ].join("\n"),
    );
  });

  it("gives JSON with the fields of the files, partner and date", async () => {
    const { out } = await arsom("list meetings series:arsom chair.country:ID start:2018..2019 --format json");
    expect(JSON.parse(out)).toMatchObject([
      { kind: "meeting", id: "arsom-16", start: "2019-02-19", partner: "russia", date: "2019-02-19..2019-02-20" },
    ]);
  });

  it("counts, groups, limits and chooses columns", async () => {
    expect((await arsom("list meetings series:arsom number:14..16 --count")).out).toBe("3\n");
    expect((await arsom("list meetings series:arsom number:14..16 --group-by country")).out).toBe("country\tcount\nID\t1\nLA\t1\nRU\t1\n");
    expect((await arsom("list meetings series:arsom --sort -start --limit 1 --columns id,chair.name")).out).toBe(
      "id\tchair.name\narsom-20\tKung Phoak, Andrey Rudenko\n",
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

describe("a table for readers who know no ids", () => {
  it("names records, people with their side and countries in Markdown; text keeps the ids", async () => {
    const { out } = await arsom("list meetings series:arsom number:16 --format md");
    expect(out).toBe(
      [
        "| Meeting | Start | End | City | Chairs |",
        "| --- | --- | --- | --- | --- |",
        "| 16th ASEAN-Russia Senior Officials' Meeting (ARSOM) | 2019-02-19 | 2019-02-20 | Bali | Jose Tavares (Indonesia); Igor Morgulov (Russia) |",
        "",
      ].join("\n"),
    );
    expect((await arsom("list meetings series:arsom number:16 --columns label,country --format md --lang ru")).out).toContain(
      "| 16-е совещание старших должностных лиц АСЕАН – Россия (ARSOM) | Индонезия |",
    );
    expect((await arsom("list meetings series:arsom number:16 --columns id,country")).out).toBe("id\tcountry\narsom-16\tID\n");
  });

  it("has no room for what the label says", async () => {
    expect((await arsom("list terms coordinator-russia-id-2018 --format md")).out).toBe(
      "| Term | Partner | From | To |\n| --- | --- | --- | --- |\n| Indonesia, country coordinator | Russia | 2018-08-02 | 2021-08 |\n",
    );
  });

  it("says whether a meeting is held as soon as one is not", async () => {
    expect((await arsom("list meetings series:arsom number:14..16")).out).toMatch(/^id\tseries\tnumber\tstart\tend\tcity\tchairs\n/);
    const planned = "kind: meeting\nversion: 1\nid: next\nseries: s\nstatus: planned\n";
    const { out } = await arsom("list meetings", { cwd: folder({ "arsom.yaml": "", "a.yaml": planned }) });
    expect(out).toBe("id\tseries\tnumber\tstart\tend\tcity\tchairs\tstatus\nnext\ts\t\t\t\t\t\tplanned\n");
  });
});

describe("computed fields", () => {
  it("are columns, order records and are asked for", async () => {
    expect((await arsom("list meetings series:arsom number:15..16 --columns label,year,month --sort -year --format csv")).out).toBe(
      "label,year,month\n16th ASEAN-Russia Senior Officials' Meeting (ARSOM),2019,2019-02\n15th ASEAN-Russia Senior Officials' Meeting (ARSOM),2018,2018-05\n",
    );
    expect((await arsom(["list", "meetings", "label:16th ASEAN-Russia Senior", "--columns", "id"])).out).toBe("id\narsom-16\n");
    expect((await arsom("list meetings series:arsom year:2018..2019 --columns id")).out).toBe("id\narsom-15\narsom-16\n");
    expect((await arsom("list meetings series:arsom month:2018-05 --columns id")).out).toBe("id\narsom-15\n");
    expect((await arsom("list topics year:2018")).err).toContain("topics have no field year");
  });

  it("give the label in JSON, in the language that is asked for", async () => {
    const { out } = await arsom("list meetings series:arsom number:16 --format json --lang id");
    expect(JSON.parse(out)[0].label).toBe("Pertemuan Pejabat Tinggi ASEAN-Rusia ke-16 (ARSOM)");
  });

  it("give way to a field of one's own", async () => {
    const schema = { "x-kind": "badge", type: "object", required: ["id"], properties: { label: { type: "string", maxLength: 80 } } };
    const records = "kind: badge\nversion: 1\nid: one\nlabel: Blue\n";
    const cwd = folder({ "arsom.yaml": "schemas: [badge.json]\n", "badge.json": JSON.stringify(schema), "a.yaml": records });
    expect((await arsom("list badges --columns id,label", { cwd })).out).toBe("id\tlabel\none\tBlue\n");
    expect(JSON.parse((await arsom("list badges --format json", { cwd })).out)[0].label).toBe("Blue");
  });

  it("are reached, like any field, through the one reference that leads to it", async () => {
    expect((await arsom("list meetings id:arsom-16 --columns id,level")).out).toBe("id\tseries.level\narsom-16\tsenior-officials\n");
  });
});

describe("a table of two fields", () => {
  const ASKED = "list meetings series:arsom number:14..16 --group-by country,year";

  it("has a row and a column for each value", async () => {
    expect((await arsom(`${ASKED} --format csv`)).out).toBe("country,2017,2018,2019,count\nID,0,0,1,1\nLA,1,0,0,1\nRU,0,1,0,1\n");
    expect((await arsom(ASKED)).out).toBe("country\t2017\t2018\t2019\tcount\nID\t\t\t1\t1\nLA\t1\t\t\t1\nRU\t\t1\t\t1\n");
    expect((await arsom(`${ASKED} --format md`)).out).toContain("| Indonesia |  |  | 1 | 1 |");
    expect(JSON.parse((await arsom(`${ASKED} --format json`)).out)[0]).toEqual({ country: "ID", year: "2019", count: 1 });
  });

  it("counts those without a value as unknown, and goes on below on a narrow screen", async () => {
    expect((await arsom("list meetings partner:china --group-by mode,year --format csv")).out).toMatch(/,unknown,count\n/);
    const { out } = await arsom("list meetings --group-by partner,year", { terminal: true, width: 60 });
    for (const line of out.split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(60);
    expect(out.match(/Partner/g)?.length).toBeGreaterThan(2);
    expect(out).not.toContain("No room");
  });
});

describe("lists that have a name", () => {
  it.each([
    ["summits", "list meetings series.level:summit"],
    ["coordinators", "list terms office:coordinator"],
    ["plan", "list agreements type:plan-of-action"],
  ])("%s", async (word, line) => {
    const { code, out, err } = await arsom(`list ${word} --partner russia`);
    expect([code, err]).toEqual([0, `${word}: ${line}\n`]);
    expect(out).toBe((await arsom(`${line} --partner russia`)).out);
    expect(out.split("\n").length).toBeGreaterThan(3);
  });

  it("all kinds, where only a time or a partner is asked for", async () => {
    const { code, out } = await arsom("list --from 2026-11-28 --partner australia");
    expect(code).toBe(0);
    expect(out).toContain("agreement\tasean-australia-poa-2025-2029\t2025..2029\n");
    expect(out).toContain("term\tcoordinator-australia-id-2024\t2024..2027\n");
  });

  it("takes a country by its name, also one that no record has", async () => {
    expect((await arsom("list meetings country:Belgium --count")).out).toBe((await arsom("list meetings country:BE --count")).out);
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
