// `arsom due`: what is overdue and what is coming, on small records and on the shipped ones.
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import type { DueData } from "../../src/reports/due/data.js";
import { arsom, folder, type World } from "../run.js";

const record = (kind: string, id: string, more: string) => `---\nkind: ${kind}\nversion: 1\nid: ${id}\n${more}`;
const RECORDS = [
  record("partner", "russia", "code: RU\nname: Russia\nstatus: dialogue\nrelations_since: 1991-07-03\nrota: 9\n"),
  record("partner", "chile", "code: CL\nname: Chile\nstatus: development\n"),
  record("member", "indonesia", "code: ID\nname: Indonesia\n"),
  record("member", "cambodia", "code: KH\nname: Cambodia\n"),
  record("series", "arsom", "name: Senior Officials\nlevel: senior-officials\npartner: russia\nevery: 1\nsources: [s]\n"),
  record("series", "summit", "name: Summit\nlevel: summit\npartner: russia\nevery: 2\n"),
  record("source", "s", "title: A report\nurl: https://example.org/s\nclass: press\nlanguage: en\n"),
];
const holding = (...more: string[]): World => ({ cwd: folder({ "arsom.yaml": "", "a.yaml": [...RECORDS, ...more].join("") }) });

async function due(line: string, world?: World): Promise<DueData> {
  const { out, err, code } = await arsom(`due ${line} --format json`, world);
  expect(code, err).toBe(0);
  return JSON.parse(out);
}

const term = (id: string, more: string) => record("term", id, `office: coordinator\npartner: russia\n${more}basis: stated\nsources: [s]\n`);
const meeting = (id: string, more: string) => record("meeting", id, `series: arsom\n${more}sources: [s]\n`);
const said = (lines: DueData["coming"]) => lines.map(({ date, event, record: id, successor }) => [date, event, id, successor]);

describe("a term", () => {
  const first = term("first", "country: ID\nfrom: 2018\nto: 2021-08\n");

  it("that is over is overdue until a successor is on record", async () => {
    expect(said((await due("--today 2022-01-01", holding(first))).overdue)).toEqual([["2021-08", "term-ends", "first", null]]);
    const { overdue, coming } = await due("--today 2022-01-01", holding(first, term("second", "country: KH\nseen: [2021-10]\n")));
    expect([...overdue, ...said(coming).filter(([, event]) => event !== "anniversary")]).toEqual([]);
  });

  it("that ends names its successor, and the successor begins", async () => {
    const { coming } = await due("--today 2021-03-01", holding(first, term("second", "country: KH\nfrom: 2021-08\nto: 2024\n")));
    const terms = said(coming).filter(([, event]) => event !== "anniversary");
    expect(terms).toEqual([
      ["2021-08", "term-ends", "first", "second"],
      ["2021-08", "term-begins", "second", null],
    ]);
    const { out } = await arsom("due --today 2021-03-01", holding(first));
    expect(out).toContain("August 2021: Indonesia ends its term as country coordinator for Russia; no successor on record (stated) [s]");
  });

  it("concerns the member that holds it", async () => {
    const world = holding(first, term("second", "country: KH\nfrom: 2021-08\nto: 2024\n"));
    for (const word of ["KH", "cambodia", "Cambodia"])
      expect(said((await due(`--office ${word} --today 2021-03-01`, world)).coming)).toEqual([["2021-08", "term-begins", "second", null]]);
    const { code, err } = await arsom("due --office RU", world);
    expect([code, err]).toEqual([2, "arsom: no member state is called RU; they are ID, KH\n"]);
  });
});

describe("a meeting", () => {
  it("that is planned is coming, and overdue once its day is past", async () => {
    const world = holding(meeting("arsom-2", "start: 2026-05-03\nend: 2026-05-04\nstatus: planned\ncountry: ID\n"));
    expect((await due("--today 2026-05-04", world)).coming).toMatchObject([{ record: "arsom-2", basis: "stated", country: "ID" }, {}]);
    const { overdue } = await due("--today 2026-05-05", world);
    expect(overdue).toMatchObject([{ record: "arsom-2", date: "2026-05-03", end: "2026-05-04", sources: ["s"] }]);
  });

  it("is expected by rhythm in a year, never on a day, when no record has it", async () => {
    const world = holding(meeting("arsom-1", "start: 2025-04-26\n"));
    const rhythm = { event: "expected", basis: "inferred", by: "rhythm", date: "2026", record: "arsom" };
    expect((await due("--today 2026-01-10", world)).coming[0]).toMatchObject(rhythm);
    expect((await due("--today 2027-01-01", world)).overdue).toMatchObject([rhythm]);
    const undated = await due("--today 2027-01-01", holding(meeting("arsom-1", "start: 2025-04-26\n"), meeting("arsom-2", "number: 2\n")));
    expect(undated.overdue).toEqual([]);
  });
});

it("an anniversary is of a round number of years, on the day that a source gives", async () => {
  const { coming } = await due("--today 2026-01-01", holding());
  expect(coming).toMatchObject([{ date: "2026-07-03", basis: "computed", title: "ASEAN-Russia: 35 years of relations" }]);
  expect((await due("--today 2026-07-04", holding())).coming).toEqual([]);
});

it("a partner without records has a paper that says so", async () => {
  const { out, code } = await arsom("due --partner chile", holding());
  expect([code, out]).toEqual([
    0,
    "ASEAN-Chile: what is due\n\nAs of 22 November 2026, up to 22 November 2027.\n\nASEAN-Chile: no term, plan or meeting is on record.\n\nComing\n\nNone.\n",
  ]);
});

describe("--within", () => {
  it.each([
    ["90d", "2027-01-29"],
    ["6m", "2027-04-30"],
    ["16M", "2028-02-29"],
    ["2y", "2028-10-31"],
  ])("%s looks ahead to %s", async (within, until) => {
    expect((await due(`--within ${within} --today 2026-10-31`, holding())).until).toBe(until);
  });

  it.each(["soon", "6", "0m", "-1y", "1.5y", "51y", "12 months"])("%s is refused, and what is understood is said", async (within) => {
    const { code, err } = await arsom(["due", `--within=${within}`], holding());
    expect([code, err]).toEqual([
      2,
      `arsom: --within ${within} is no time to look ahead; write a number and d, m or y, up to 50 years: 90d, 6m, 12m, 2y\n`,
    ]);
  });
});

describe("the shipped records", () => {
  const DAYS = [
    "2016-01-01",
    "2016-07-26",
    "2018-11-14",
    "2019-02-20",
    "2020-02-29",
    "2021-08-09",
    "2022-12-31",
    "2024-07-26",
    "2025-10-26",
  ];

  it.each([...DAYS, "2027-12-31"])("on %s have nothing past but what is overdue, each line with its basis", async (today) => {
    for (const flag of ["--today", "--as-of"]) {
      const { overdue, coming } = await due(`${flag} ${today} --within 18m`);
      expect(coming.length).toBeGreaterThan(0);
      for (const { end, title } of overdue) expect(`${end}-99-99`.slice(0, 10) < today, title).toBe(true);
      for (const { end, title } of coming) expect(end === null || end.slice(0, 10) >= today.slice(0, end.length), title).toBe(true);
      for (const { basis, by, sources, later, title } of [...overdue, ...coming]) {
        expect(["stated", "computed", "inferred"]).toContain(basis);
        expect(by !== null || later || sources.length > 0, title).toBe(true);
        expect(basis === "inferred", title).toBe(by === "rhythm");
      }
    }
  });

  it("take a bare word for the partner that it names", async () => {
    const { out, err } = await arsom("due russia --format json");
    expect(err).toBe("russia: partner Russia\n");
    expect(new Set(JSON.parse(out).coming.map(({ partner }: { partner: string }) => partner))).toEqual(new Set(["russia"]));
  });
});

describe("the calendar", () => {
  it("has events for days, tasks for periods, and the same ids on another day", async () => {
    const world = holding(
      term("first", "country: ID\nfrom: 2024\nto: 2027-02\n"),
      meeting("arsom-1", "start: 2025-04-26\n"),
      record("meeting", "summit-1", "series: summit\nstart: 2027-01-05\nend: 2027-01-06\nstatus: planned\n"),
    );
    const read = async (today: string) => {
      const { out } = await arsom(`due --today ${today} --format ics`, world);
      const calendar = new ICAL.Component(ICAL.parse(out));
      const value = (name: string) => (one: ICAL.Component) => String(one.getFirstPropertyValue(name));
      const [events, tasks] = ["vevent", "vtodo"].map((name) => calendar.getAllSubcomponents(name)) as [ICAL.Component[], ICAL.Component[]];
      return {
        events: events.map((one) => [value("uid")(one), value("dtstart")(one), value("dtend")(one)]),
        tasks: tasks.map((one) => [value("uid")(one), value("due")(one), value("status")(one)]),
      };
    };
    const calendar = await read("2026-06-30");
    expect(calendar.events).toEqual([
      ["russia--relations-2026@arsom", "2026-07-03", "2026-07-04"],
      ["summit-1@arsom", "2027-01-05", "2027-01-07"],
    ]);
    expect(calendar.tasks).toEqual([
      ["arsom--expected-2026@arsom", "2026-12-31", "NEEDS-ACTION"],
      ["first--term-ends@arsom", "2027-02-28", "NEEDS-ACTION"],
    ]);
    expect(await read("2026-07-01")).toEqual(calendar);
  });
});

it("is a table for spreadsheets, and speaks the other languages", async () => {
  const { out } = await arsom("due --partner russia --within 2y --format csv");
  expect(out.split(/\r?\n/)[0]).toBe("due,date,end,event,basis,by,record,partner,country,level,successor,title,sources");
  expect((await arsom("due --partner russia --lang id")).out).toContain("seharusnya sudah diselenggarakan");
  expect((await arsom("due --partner russia --lang ru")).out).toContain("(предположительно, по периодичности)");
});
