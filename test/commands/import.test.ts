// `arsom import` as a keeper uses it: sheets with mistakes, sheets that change records, and what `arsom export` wrote.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { beforeAll, describe, expect, it } from "vitest";
import { arsom, folder, ROOT } from "../run.js";

const SERIES = "kind: series\nversion: 1\nid: arsom\nname: ASEAN-Russia SOM\nacronym: ARSOM\npartner: russia\nlevel: senior-officials\n";
const PARTNER = "kind: partner\nversion: 1\nid: russia\ncode: RU\nname: Russia\nname_ru: Россия\nstatus: dialogue\n";
const CHAIRS = ["Jose Tavares, ID", "Igor Morgulov, RU"]
  .map((one) => one.split(", "))
  .map(
    ([name = "", country]) => `kind: chair\nversion: 1\nid: ${name.toLowerCase().replace(" ", "-")}\nname: ${name}\ncountry: ${country}\n`,
  )
  .join("---\n");
const MEETINGS = `# Meetings with Russia
kind: meeting
version: 2
id: arsom-15
series: arsom
number: 15
start: 2018-05-18
city: Moscow # the usual place
---
kind: meeting
version: 2
id: arsom-16
series: arsom
number: 16
start: 2019-02-19
end: 2019-02-20
city: Bali
country: ID
`;
const records = (more: { [name: string]: string | Uint8Array } = {}) =>
  folder({ "arsom.yaml": "", "base.yaml": `${PARTNER}---\n${SERIES}---\n${CHAIRS}`, "meetings.yaml": MEETINGS, ...more });
const read = (at: string, name = "meetings.yaml") => readFileSync(join(at, name), "utf8");
/** Imports a sheet of meetings beside those of the records. */
async function imported(sheet: string | Uint8Array, name = "sheet.csv", ...args: string[]) {
  const cwd = records({ [name]: sheet });
  return { cwd, ...(await arsom(["import", name, "--kind", "meeting", ...args], { cwd })) };
}

describe("arsom import", () => {
  it("changes the fields that differ, adds new records with their ids, and says so row by row", async () => {
    const { cwd, code, out, err } = await imported(
      'Mekanisme,Nomor,Mulai,City,Ketua bersama\nARSOM,15,18 Mei 2018,Kazan,\narsom,16,19–20 Februari 2019,Bali,\narsom,17,"Rabu, 20 Mei 2020",Hanoi,"Jose Tavares; igor-morgulov"\n',
    );
    expect([code, err]).toEqual([0, ""]);
    expect(out).toBe(
      "  - row 2: arsom-15 updated: city is now Kazan, was Moscow\n  - row 4: arsom-17 added\n  - row 4: arsom-17 warning: nothing says where arsom-17 is known from [uncited]\n\n3 rows: 1 added, 1 updated, 1 unchanged, 0 refused; written to meetings.yaml.\n",
    );
    expect(read(cwd)).toBe(
      `${MEETINGS.replace("Moscow #", "Kazan #")}---\nkind: meeting\nversion: 2\nid: arsom-17\nseries: arsom\nnumber: 17\nstart: 2020-05-20\ncity: Hanoi\nchairs: [jose-tavares, igor-morgulov]\n`,
    );
  });

  it("puts new meetings where their numbers and dates say, whatever the order of the rows", async () => {
    const { cwd, out } = await imported("series,number,start,city\narsom,17,2020-05-20,Hanoi\narsom,14,2017-06-01,Manila\n");
    expect(out).toContain("2 rows: 2 added");
    expect(read(cwd).match(/^id: .*|^#.*/gm)).toEqual([
      "# Meetings with Russia",
      "id: arsom-14",
      "id: arsom-15",
      "id: arsom-16",
      "id: arsom-17",
    ]);
  });

  it("writes nothing when a row is wrong, or with --dry-run", async () => {
    for (const [sheet, ...args] of [["id,city\narsom-15,Kazan\narsom-16,\nx-1,Bali\n"], ["id,city\narsom-15,Kazan\n", "--dry-run"]]) {
      const { cwd, code, out } = await imported(sheet as string, "a.csv", ...args);
      expect([code, read(cwd)]).toEqual([args.length > 0 ? 0 : 1, MEETINGS]);
      expect(out).toContain(
        args.length > 0 ? "row 2: arsom-15 updated: city is now Kazan, was Moscow" : "row 4: x-1 refused: a new meeting needs series",
      );
    }
  });

  it("takes an empty cell for nothing said, and with --empty-clears for a field that goes", async () => {
    const sheet = "id,country\narsom-16,\n";
    expect((await imported(sheet)).out).toContain("1 unchanged");
    const { cwd, out } = await imported(sheet, "a.csv", "--empty-clears");
    expect(out).toContain("arsom-16 updated: country is gone, was ID");
    expect(read(cwd)).toBe(MEETINGS.replace("country: ID\n", ""));
  });

  it("takes columns by a map, leaves out those it says, and fields for all rows", async () => {
    const files = { "map.yaml": "Ort: city\nBemerkung:\n", "a.csv": "number,Ort,Bemerkung\n16,Ubud,schön\n" };
    const cwd = records(files);
    expect((await arsom("import a.csv --kind meeting --map map.yaml series=arsom", { cwd })).out).toContain(
      "arsom-16 updated: city is now Ubud",
    );
  });

  it.each([
    ["Cittyy: city", "the map names the column Cittyy, which the sheet does not have; did you mean Citty?"],
    ["Citty: town", "the map gives the column Citty the field town, which meetings do not have"],
    ["Citty: [city]", "map.yaml: Citty is to have the name of one field behind it"],
    ["", "map.yaml names no column"],
    ["- a", "map.yaml is no map"],
    ["a: b: c", "map.yaml:1: a colon and a space inside a value"],
  ])("refuses the map %j", async (map, why) => {
    const cwd = records({ "map.yaml": map, "a.csv": "id,Citty\narsom-16,Bali\n" });
    expect(await arsom("import a.csv --kind meeting --map map.yaml", { cwd })).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringContaining(why),
    });
  });

  it("names every column that gives no field, with the nearest", async () => {
    const { code, err } = await imported("id,Citty,Bemerkung\narsom-16,Bali,x\n");
    expect(code).toBe(2);
    expect(err).toContain("the column Citty names no field of meetings; did you mean city?");
    expect(err).toContain("the column Bemerkung names no field of meetings; --map gives it one, or leaves it out");
  });

  it("takes claims by their source and record, and their fields by what they speak of", async () => {
    const source =
      "kind: source\nversion: 1\nid: vna\ntitle: Report\npublisher: VNA\nlanguage: en\nclass: agency\nurl: https://vna.example/1\n";
    const cwd = records({
      "sources.yaml": source,
      "claims.csv": "source,record,start,chairs\nvna,arsom-16,19 Feb 2019,Tavares\nvna,arsom-15,,igor-morgulov\n",
    });
    const { out } = await arsom("import claims.csv", { cwd });
    expect(out).toContain("row 2: vna--arsom-16 refused: chairs: Tavares is not known");
    writeFileSync(join(cwd, "claims.csv"), "source,record,start,chairs\nvna,arsom-16,19 Feb 2019,Jose Tavares\n");
    expect((await arsom("import claims.csv", { cwd })).code).toBe(0);
    expect(read(cwd, "asean/claims.yaml".replace("asean", "russia"))).toBe(
      "kind: claim\nversion: 1\nsource: vna\nrecord: arsom-16\nstart: 2019-02-19\nchairs: [jose-tavares]\n",
    );
    expect((await arsom("import claims.csv", { cwd })).out).toBe(
      "1 row: 0 added, 0 updated, 1 unchanged, 0 refused; nothing is to change.\n",
    );
  });

  it("gives data that its schema describes, a row a row", async () => {
    const { out } = await imported("id,city\narsom-15,Kazan\narsom-16,Bali\n", "a.csv", "--format", "json");
    const schema = JSON.parse(readFileSync(join(ROOT, "schemas/output/import.schema.json"), "utf8"));
    const valid = new Ajv2020({ strict: true, strictTypes: false }).compile(schema);
    expect(valid(JSON.parse(out)), JSON.stringify(valid.errors)).toBe(true);
    expect((await imported("id,city\narsom-15,Kazan\narsom-16,Bali\n", "a.csv", "--format", "csv")).out).toBe(
      'file,row,kind,record,outcome,changes,why,warnings\na.csv,2,meeting,arsom-15,updated,"city is now Kazan, was Moscow",,\na.csv,3,meeting,arsom-16,unchanged,,,\n',
    );
  });

  it("lets a derived column of an exported table be as it was when another is changed", async () => {
    const { code, out } = await imported("id,start,partner,date\narsom-15,2018-05-19,russia,2018-05-18\n");
    expect([code, out]).toEqual([0, expect.stringContaining("start is now 2018-05-19")]);
  });

  it("begins a data set where there are no records yet", async () => {
    const cwd = folder({ "arsom.yaml": "", "topics.csv": "name\nTrade\nCyber security\n" });
    expect((await arsom("import topics.csv", { cwd })).code).toBe(0);
    expect(read(cwd, "asean/topics.yaml")).toContain("id: cyber-security");
  });

  it("takes the days of a calendar that was exported, and new events", async () => {
    const cwd = records();
    await arsom("export -o cal.ics", { cwd });
    expect((await arsom("import cal.ics", { cwd })).out).toBe(
      "2 entries: 0 added, 0 updated, 2 unchanged, 0 refused; nothing is to change.\n",
    );
    const moved = read(cwd, "cal.ics")
      .replace("20180518", "20180517")
      .replace(
        "END:VCALENDAR",
        "BEGIN:VEVENT\r\nUID:1@x\r\nDTSTART:20210304\r\nDTEND:20210306\r\nLOCATION:Hotel\\, Kazan\\, Russia\r\nSUMMARY:A special\r\n  meeting\r\nEND:VEVENT\r\nEND:VCALENDAR",
      );
    writeFileSync(join(cwd, "cal.ics"), moved);
    const { out } = await arsom("import cal.ics series=arsom", { cwd });
    expect(out).toContain("start is now 2018-05-17, was 2018-05-18");
    expect(read(cwd)).toContain("title: A special meeting\nstart: 2021-03-04\nend: 2021-03-05\ncity: Kazan\ncountry: RU\nvenue: Hotel\n");
  });
});

describe("rows that tell of one thing", () => {
  const sheet = async (kind: string, text: string) => {
    const cwd = records({ "a.csv": text, "sources.yaml": "kind: source\nversion: 1\nid: old\nurl: https://a.org/old\ntitle: Old\n" });
    const { code, out } = await arsom(["import", "a.csv", "--kind", kind], { cwd });
    return { cwd, code, out };
  };

  it("are refused behind the first of them, an address however it is written, a person with or without accents", async () => {
    const people = await sheet("chair", "name,country\nAnna Ivanova,Russia\nAnna Ívanova,RU\n");
    expect([people.code, people.out]).toEqual([
      1,
      expect.stringContaining(
        "row 3: anna-ivanova-2 refused: row 2 has this name and country; leave one of them out, or give this one an id",
      ),
    ]);
    const sources = await sheet("source", "url,title\nhttps://a.org/x,T\nhttp://www.a.org/x?utm_source=q#top,T\n");
    expect(sources.out).toContain("refused: row 2 has this address; leave one of them out\n");
  });

  it("are taken where the id says that a person is another", async () => {
    const { code, out } = await sheet("chair", "id,name,country\n,Anna Ivanova,Russia\nanna-ivanova-b,Anna Ivanova,Russia\n");
    expect([code, out]).toEqual([0, expect.stringContaining("2 rows: 2 added")]);
  });

  it("are refused where a change would give a source the address of another", async () => {
    const { code, out } = await sheet("source", "id,url,title\nnew,https://a.org/new,New\n");
    expect([code, out]).toEqual([0, expect.stringContaining("1 added")]);
    const cwd = records({
      "a.csv": "id,url\nb,http://a.org/a\n",
      "s.yaml": ["a", "b"].map((id) => `kind: source\nversion: 1\nid: ${id}\nurl: https://a.org/${id}\ntitle: ${id}\n`).join("---\n"),
    });
    const changed = await arsom("import a.csv --kind source", { cwd });
    expect([changed.code, changed.out]).toEqual([1, expect.stringContaining("row 2: b refused: a is there already and has this address")]);
  });
});

describe("what cannot be imported", () => {
  const wide = Buffer.from("\ufeffid\tcity\narsom-16\tУбуд\n", "utf16le");
  it.each<[string, string, string | Uint8Array, number, string]>([
    ["UTF-16", "a.csv", wide, 0, "city is now Убуд"],
    ["a mark and lines of Windows", "a.csv", "\ufeffid;city\r\narsom-16;Ubud\r\n", 0, "city is now Ubud"],
    ["a quote across lines", "a.csv", 'id,note\narsom-16,"one\ntwo"\n', 0, "note is now one two"],
    ["sep=", "a.csv", "sep=;\nid;city\narsom-16;Ubud\n", 0, "row 3: arsom-16 updated"],
    ["formulas of our own tables", "a.csv", "id,note\narsom-16,'=1+1\n", 0, "note is now =1+1"],
    [
      "an encoding of old",
      "a.csv",
      Buffer.from("id,city\narsom-16,Z\xfcrich\n", "latin1"),
      3,
      "is not UTF-8 (byte 19, line 2, is not); save it as",
    ],
    ["zeros", "a.csv", "id,city\0\n", 3, "is a binary file"],
    ["ragged rows", "a.csv", "id,city\narsom-16,Bali,Indonesia\n", 1, "row 2: arsom-16 refused: it has 3 cells under 2 columns"],
    ["a quote that stays open", "a.csv", 'id,city\narsom-16,"Bali\n', 3, "has a quote that is never closed"],
    [
      "a quote within a cell",
      "a.csv",
      'id,city\narsom-16,Ba"li\n',
      3,
      "has a quote inside a cell that does not begin with one (by line 2)",
    ],
    ["nothing", "a.csv", "\n\n", 3, "holds no rows"],
    ["rows without a name", "a.csv", "id,\narsom-16,Bali\n", 1, "row 2: arsom-16 refused: column 2 has a value and no name"],
    ["a million rows", "a.csv", `id\n${"a\n".repeat(1_000_000)}`, 3, "has more than 100,000 rows; give it in parts"],
    ["no archive", "a.xlsx", "PK no", 3, "is no workbook, whatever its name says"],
    ["an old workbook", "a.xlsx", Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 3, "is an old .xls or has a password"],
    ["no JSON", "a.jsonl", '{"id":"arsom-16","city":"Bali"}\n[1]\n{"id":\n', 1, "line 3: refused: it is no JSON object"],
    ["an object in JSON", "a.jsonl", '{"id":"arsom-16","city":{"a":1}}\n', 1, "city: an object stands where a value is wanted"],
    [
      "columns without end",
      "a.jsonl",
      Array.from({ length: 600 }, (_, i) => `{"id":"arsom-16","c${i}":1}\n`).join(""),
      3,
      "has more than 500 columns",
    ],
    ["a text that is too long", "a.csv", `id,note\narsom-16,${"a".repeat(70_000)}\n`, 1, "note: it has more than 65536 characters"],
    ["no calendar", "a.ics", "hello\n", 3, "is no calendar"],
    ["another ending", "a.ods", "x", 2, "import reads csv, tsv, xlsx, jsonl, ics, not .ods"],
    ["control characters", "a.csv", "id,city\narsom-16,\u001b[31mBali\n", 1, "row 2: arsom-16 refused"],
    [
      "control characters in JSON",
      "a.jsonl",
      '{"id":"arsom-16","outcomes":[{"text":"a\\u0007"}]}\n',
      1,
      "line 1: arsom-16 refused: outcomes: it holds a character that cannot be seen",
    ],
    ["a long text in JSON", "a.jsonl", `{"id":"arsom-16","topics":["${"x".repeat(70_000)}"]}\n`, 1, "topics: it has more than 65536"],
    ["JSON in JSON", "a.jsonl", `{"id":"arsom-16","x_a":${"[".repeat(9)}${"]".repeat(9)}}\n`, 1, "line 1: refused: it nests lists"],
    ["JSON in JSON for ever", "a.jsonl", `{"id":"arsom-16","x_a":${"[".repeat(1e5)}${"]".repeat(1e5)}}\n`, 1, "line 1: refused: it"],
    [
      "a derived column that says otherwise",
      "a.csv",
      "id,partner\narsom-16,china\n",
      1,
      "partner is russia by series.partner, and the sheet says china",
    ],
    ["a derived column in words", "a.csv", "id,partner,date\narsom-16,Russia,19–20 February 2019\n", 0, "1 unchanged"],
    ["a record of another kind", "a.csv", "id,city\njose-tavares,Bali\n", 1, "jose-tavares is a chair on record, not a meeting"],
    ["a date that lost its format", "a.csv", "id,start\narsom-16,43515\n", 1, "43515 is no date; it may be one that lost its format"],
  ])("%s", async (_, name, sheet, status, says) => {
    const { cwd, code, out, err } = await imported(sheet, name);
    expect([code, out + err]).toEqual([status, expect.stringContaining(says)]);
    expect(out + err).not.toContain("\u001b");
    if (status !== 0) expect(read(cwd)).toBe(MEETINGS);
  });

  it("writes to no file of which nothing was read", async () => {
    const bad = Buffer.concat([Buffer.from("kind: topic\nname: "), Buffer.from([0xff])]);
    const cwd = records({ "bad.yaml": bad, "a.csv": "series,number\narsom,17\n" });
    const { code, err } = await arsom("import a.csv --kind meeting --file bad.yaml", { cwd });
    expect([code, err]).toEqual([2, expect.stringContaining("bad.yaml is left alone")]);
    expect(readFileSync(join(cwd, "bad.yaml"))).toEqual(bad);
  });

  it("is refused for a file that is not there, a folder without tables, and what nothing says the kind of", async () => {
    const cwd = records({ "x/a.txt": "", "a.csv": "city\nBali\n" });
    expect(await arsom("import b.csv --kind meeting", { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining("there is no file b.csv"),
    });
    expect(await arsom("import x", { cwd })).toMatchObject({ code: 3, err: expect.stringContaining("holds no tables") });
    expect(await arsom("import a.csv", { cwd })).toMatchObject({ code: 2, err: expect.stringContaining("--kind meeting") });
    expect(await arsom("import a.csv --kind meeting city", { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining("field=value"),
    });
  });
});

/** The shipped records as lines, and all that does not speak of a meeting as a data set of its own. */
let lines: { [field: string]: unknown }[];
const SETTINGS = 'rules:\n  before-relations: "off"\n';
beforeAll(async () => {
  lines = (await arsom("export --data shipped")).out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
});

describe("what export wrote", () => {
  const exported = async (data: string) => (await arsom(["export", "--data", data])).out;

  it("gives back the same records from JSON Lines, of every kind, and then changes nothing", async () => {
    const cwd = folder({ "arsom.yaml": SETTINGS });
    const input = await exported("shipped");
    const first = await arsom("import - --format json", { cwd, input });
    expect([first.code, JSON.parse(first.out).counts]).toEqual([0, { added: lines.length, updated: 0, unchanged: 0, refused: 0 }]);
    expect(await exported(cwd)).toBe(input);
    const again = await arsom("import - --format json", { cwd, input });
    expect(JSON.parse(again.out).counts).toEqual({ added: 0, updated: 0, unchanged: lines.length, refused: 0 });
  }, 120_000);

  it("gives back the same records from a folder of tables, of every kind", async () => {
    const cwd = folder({ "arsom.yaml": SETTINGS });
    await arsom("export --data shipped --format csv -o tables", { cwd });
    const { code } = await arsom("import tables/ --format json", { cwd });
    expect([code, await exported(cwd)]).toEqual([0, await exported("shipped")]);
  }, 120_000);
});

describe("a sheet of 300 meetings with 20 mistakes", () => {
  type Row = { [column: string]: string };
  const count = 300;
  let cwd: string;
  let rows: Row[];
  /** Each changes one row, and says how the report names it; `warns` where it is no error. */
  const MISTAKES: { row: number; change(row: Row, rows: Row[]): void; says: string | RegExp; warns?: true }[] = [
    { row: 5, change: (row) => (row.series = "arsommm"), says: "series: arsommm is not known" },
    { row: 20, change: (row) => (row.start = "2019-02-30"), says: "start: 2019-02-30" },
    { row: 33, change: (row) => (row.start = "3/4/2019"), says: /start: 3\/4\/2019 may be 3 April 2019/ },
    { row: 47, change: (row) => (row.start = "Senin, 20 Februari 2019"), says: "was a Wednesday, not a Monday" },
    { row: 60, change: (row) => (row.number = "sixteen"), says: "number: sixteen is no number" },
    { row: 75, change: (row) => (row.number = "0"), says: /number .*0/ },
    { row: 90, change: (row, all) => Object.assign(row, { id: all[80]?.id }), says: /stands in row 82 as well/ },
    {
      row: 105,
      change: (row, all) => Object.assign(row, { series: numbered(all)?.series, number: numbered(all)?.number, special: "" }),
      says: /number \d+ of .* stands in row \d+ as well/,
    },
    { row: 120, change: (row) => (row.chairs = "jose-nobody"), says: "chairs: jose-nobody is not known" },
    { row: 135, change: (row) => (row.mode = "in parson"), says: "mode: in parson is not known; did you mean in person?" },
    { row: 150, change: (row) => (row.status = "hold"), says: "status: hold is not known; did you mean held?" },
    { row: 165, change: (row) => (row.topics = "energy||trade"), says: "energy||trade has an empty entry" },
    { row: 180, change: (row) => (row.sources = "no-such-source-1999"), says: "sources: no-such-source-1999 is not known" },
    { row: 195, change: (row) => (row.id = "Meeting 12"), says: /Meeting 12/ },
    { row: 210, change: (row) => (row.partner = row.partner === "china" ? "russia" : "china"), says: "partner is" },
    { row: 225, change: (row) => Object.assign(row, { start: "2019-05-02", end: "2019-05-01", date: "" }), says: "[end-before-start]" },
    { row: 240, change: (row) => (row.version = "1"), says: "it is of version 1 of a meeting" },
    { row: 255, change: (row) => (row.follows = "asean-atlantis-summit-1"), says: "follows: asean-atlantis-summit-1 is not known" },
    {
      row: 270,
      change: (row) => Object.assign(row, { city: "Jakatra", country: "" }),
      says: "city: Jakatra is no place on record; did you mean Jakarta?",
      warns: true,
    },
    { row: 285, change: (row) => Object.assign(row, { city: "Moscow", country: "ID" }), says: "[country-of-city]", warns: true },
  ];
  const numbered = (all: Row[]) => all.slice(212).find(({ number, special }) => number !== "" && special === "");
  const sheet = (list: Row[]) => stringify(list, { header: true });

  beforeAll(async () => {
    cwd = folder({ "arsom.yaml": SETTINGS });
    const base = lines.filter(({ kind }) => !["meeting", "claim", "agreement"].includes(String(kind)));
    await arsom("import -", { cwd, input: base.map((line) => `${JSON.stringify(line)}\n`).join("") });
    await arsom("export --data shipped --format csv -o all", { cwd });
    const meetings: Row[] = parse(readFileSync(join(cwd, "all/meetings.csv")), { columns: true });
    const chosen = new Set<string>();
    for (let last = -1; chosen.size !== last; ) {
      last = chosen.size;
      for (const { id = "", follows = "", postponed_to: to = "" } of meetings)
        if (chosen.size < count && [follows, to].every((ids) => ids.split("|").every((one) => one === "" || chosen.has(one))))
          chosen.add(id);
    }
    rows = meetings.filter(({ id = "" }) => chosen.has(id));
  }, 120_000);

  it("names each mistake by its row, and writes nothing", async () => {
    expect(rows.length).toBe(count);
    const wrong = structuredClone(rows);
    for (const { row, change } of MISTAKES) change(wrong[row - 2] as Row, wrong);
    const before = readdirSync(cwd, { recursive: true }).length;
    writeFileSync(join(cwd, "sheet.csv"), sheet(wrong));
    const { code, out } = await arsom("import sheet.csv --kind meeting --format json", { cwd });
    const report = JSON.parse(out) as {
      rows: { row: number; outcome: string; why: string[]; warnings: string[] }[];
      counts: object;
      others: [];
    };
    expect(code).toBe(1);
    for (const { row, says, warns } of MISTAKES) {
      const found = report.rows[row - 2];
      expect([row, (warns ? found?.warnings : found?.why)?.join("\n")]).toEqual([
        row,
        says instanceof RegExp ? expect.stringMatching(says) : expect.stringContaining(says),
      ]);
    }
    const errors = MISTAKES.filter(({ warns }) => !warns).map(({ row }) => row);
    // Of two rows that are one record, both are named.
    const refused = report.rows.filter(({ outcome }) => outcome === "refused").map(({ row }) => row);
    expect(refused.filter((row) => !errors.includes(row))).toHaveLength(2);
    expect(errors.filter((row) => !refused.includes(row))).toEqual([]);
    expect(report.others).toEqual([]);
    expect(readdirSync(cwd, { recursive: true }).length).toBe(before + 1);
  });

  it("is imported when it is right, and, exported and imported again, changes nothing", async () => {
    writeFileSync(join(cwd, "sheet.csv"), sheet(rows));
    const { code, out } = await arsom("import sheet.csv --kind meeting", { cwd });
    expect([code, out]).toEqual([0, expect.stringContaining("300 rows: 300 added, 0 updated, 0 unchanged, 0 refused")]);
    await arsom("export --format csv -o out", { cwd });
    execFileSync("git", ["init", "-q"], { cwd });
    const files = () =>
      readdirSync(cwd, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".yaml"))
        .map((name) => [name, read(cwd, name)]);
    const before = files();
    expect((await arsom("import out/meetings.csv", { cwd })).out).toBe(
      "300 rows: 0 added, 0 updated, 300 unchanged, 0 refused; nothing is to change.\n",
    );
    expect(files()).toEqual(before);
  });
});
