// `arsom new`: what it proposes, asks, refuses and writes, on the records that `arsom init` begins.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { arsom, folder, type World } from "../run.js";

/** A folder of records to add to. */
async function begun(more: { [path: string]: string } = {}): Promise<string> {
  const cwd = folder(more);
  await arsom("init", { cwd });
  return cwd;
}

const at = (cwd: string, path: string) => readFileSync(join(cwd, path), "utf8");
/** What was put in: at the end, or the documents in the middle that were not there, when all others are. */
function added(before: string, after: string): string {
  if (after.startsWith(before)) return after.slice(before.length);
  const [old, now] = [before.split("---\n"), after.split("---\n")];
  const stays = now.filter((document) => old.includes(document)).join("---\n") === before;
  return stays
    ? now
        .filter((document) => !old.includes(document))
        .map((document) => `---\n${document}`)
        .join("")
    : `changed:\n${after}`;
}

/** Runs `arsom new` and gives what was added to a file besides. */
async function made(args: string[], world: World, file: string) {
  const before = existsSync(join(world.cwd as string, file)) ? at(world.cwd as string, file) : "";
  const ran = await arsom(["new", ...args], world);
  const after = existsSync(join(world.cwd as string, file)) ? at(world.cwd as string, file) : "";
  return { ...ran, added: added(before, after) };
}

const MEETINGS = "data/russia/meetings.yaml";
const SEVENTEENTH = [
  "meeting",
  "--series",
  "arsom",
  "--start",
  "26 Januari 2021",
  "--mode",
  "virtual",
  "--sources",
  "mfa-sg-2019-arsom-16",
];

describe("a meeting, without a terminal", () => {
  it("gets its number and id, goes to the file of its like, and is said to the line", async () => {
    const cwd = await begun();
    const { code, out, err, added } = await made([...SEVENTEENTH, "--chairs", "Indonesia, Igor Morgulov"], { cwd }, MEETINGS);
    expect(code).toBe(0);
    expect(out).toBe(`kind: meeting
version: 2
id: arsom-17
series: arsom
number: 17
start: 2021-01-26
mode: virtual
chairs: [indonesia, igor-morgulov]
sources: [mfa-sg-2019-arsom-16]
`);
    expect(added).toBe(`---\n${out}`);
    expect(err).toContain("arsom: number: 17 - the highest recorded is 16\n");
    expect(err).toContain("arsom: id: arsom-17 - its series and number\n");
    expect(err).toContain(`arsom: arsom-17 is written to ${MEETINGS}:18\n`);
    expect(at(cwd, MEETINGS).split("\n")[17]).toBe("kind: meeting");
    expect((await arsom("show --where arsom-17", { cwd })).out).toContain(`${MEETINGS}:18`);
  });

  it("says what is likely and only a source can say, and takes it with --accept", async () => {
    const cwd = await begun();
    const args = ["meeting", "--series", "arsom", "--start", "26 January 2021", "--dry-run"];
    const { out, err } = await arsom(["new", ...args], { cwd });
    expect(out).not.toContain("chairs");
    expect(err).toContain(
      "arsom: not taken, for only a source can say so: --chairs indonesia,igor-morgulov (Indonesia was country coordinator then (coordinator-russia-id-2018); who chaired for it is not on record; Russia co-chairs; Igor Morgulov, in office then, chaired arsom-16); --accept takes it\n",
    );
    expect((await arsom(["new", ...args, "--accept"], { cwd })).out).toContain("chairs: [indonesia, igor-morgulov]\n");
    expect(at(cwd, MEETINGS)).not.toContain("arsom-17");
  });

  it("proposes the summit held since the last meeting of the series", async () => {
    const cwd = await begun();
    const text = at(cwd, MEETINGS);
    // Without the 16th, the summit of 2018 is the last that a meeting of 2019 can follow up.
    writeFileSync(join(cwd, MEETINGS), text.slice(text.indexOf("---\n") + 4));
    const { err } = await arsom(
      ["new", "meeting", "--series", "ARSOM", "--number", "16", "--start", "19–20 февраля 2019 г.", "--dry-run"],
      { cwd },
    );
    expect(err).toContain("--follows asean-russia-summit-3 (the summit held since the last meeting of the series)");
  });

  it("takes a span of days for the first and the last, and the country of the city", async () => {
    const cwd = await begun();
    const { out, err } = await arsom(
      ["new", "meeting", "--series", "arsom", "--start", "3-4 Maret 2027", "--city", "Moskwa", "--today", "2026-11-22", "--dry-run"],
      { cwd },
    );
    expect(out).toContain("status: planned\nstart: 2027-03-03\nend: 2027-03-04\ncity: Moskwa\ncountry: RU\n");
    expect(err).toContain("arsom: status: planned - it lies ahead\n");
  });

  it("takes no number that a meeting of those days has, and with an id of its own warns of the two", async () => {
    const cwd = await begun();
    const args = ["new", "meeting", "--series", "arsom", "--start", "20 Februari 2019", "--dry-run"];
    const refused = await arsom(args, { cwd });
    expect([refused.code, refused.out]).toEqual([2, ""]);
    expect(refused.err).toContain(
      "arsom: arsom-16 is there already and is of this series and of these days: arsom show arsom-16 prints it, arsom set arsom-16 adds to it; if this is another one, give it an id of its own (--id)\n",
    );
    const { out, err } = await arsom([...args, "--id", "arsom-2019"], { cwd });
    expect(out).not.toContain("number");
    expect(out).toContain("id: arsom-2019\n");
    expect(err).toContain("--chairs jose-tavares,igor-morgulov (");
    expect(err).toContain("warning[duplicate-record]: arsom-16 and arsom-2019 are of one series and have a day in common");
  });

  it("leaves out what an empty value is given for, and makes the id of what is left", async () => {
    const cwd = await begun();
    const { out } = await arsom(["new", "meeting", "--series", "arsom", "--number", "", "--start", "2021-01-26", "--dry-run"], { cwd });
    expect(out).toContain("id: arsom-2021\nseries: arsom\nstart");
  });

  it("takes the one number that is free between two meetings, and none where several are", async () => {
    const meeting = (number: number, day: string) =>
      `kind: meeting\nversion: 1\nid: arsom-${number}\nseries: arsom\nnumber: ${number}\nstart: ${day}\n`;
    const cwd = await begun();
    writeFileSync(join(cwd, "data/more.yaml"), `${meeting(18, "2022-06-01")}---\n${meeting(21, "2026-06-01")}`);
    const run = async (day: string) =>
      (await arsom(["new", "meeting", "--series", "arsom", "--start", day, "--id", "one", "--dry-run"], { cwd })).out;
    expect(await run("2021-01-26")).toContain("number: 17\n");
    expect(await run("2024-01-26")).not.toContain("number");
  });

  it("names the flags that are missing, and asks nothing", async () => {
    const cwd = await begun();
    expect(await arsom("new meeting", { cwd })).toEqual({
      code: 2,
      out: "",
      err: "arsom: a meeting needs --series; at a terminal arsom new asks\n",
    });
    const { code, err } = await arsom("new meeting --series arsom", { cwd });
    expect([code, err]).toEqual([2, "arsom: a meeting needs --id; at a terminal arsom new asks\n"]);
  });

  it.each([
    [["--series", "arsmo"], "series: arsmo is not known; did you mean arsom?"],
    [["--series", "arsom", "--mode", "virtua"], "mode: virtua is not known; did you mean virtual?"],
    [
      ["--series", "arsom", "--start", "3/4/2021"],
      "start: 3/4/2021 may be 3 April 2021 (2021-04-03) or 4 March 2021 (2021-03-04); write the month in letters, or 2021-04-03",
    ],
    [["--series", "arsom", "--start", "Selasa, 20 Februari 2019"], "start: 20 February 2019 was a Wednesday, not a Tuesday (selasa)"],
    [["--series", "arsom", "--end", "19-20 Februari 2019"], "end: 19-20 Februari 2019 is a span of days, and end is one date"],
    [["--series", "arsom", "--number", "x"], "number: x is no number"],
    [["--series", "arsom", "--chairs", "Jose"], "chairs: Jose is not known; arsom list chairs,members,partners names what there is"],
    [["--series", "arsom", "strat=2019"], "there is no field strat; did you mean start?"],
    [["--series", "arsom", "what"], "what is not written as field=value"],
    [
      ["--series", "arsom", "--local_dates", "Jakarta"],
      'local_dates: Jakarta is not written as name=value with a name of place, date, end; several entries have a semicolon between them, and a value with a comma stands in quotes: name="a, b"',
    ],
  ])("refuses %j", async (args, message) => {
    const { code, out, err } = await arsom(["new", "meeting", ...args], { cwd: await begun() });
    expect([code, out, err]).toEqual([2, "", `arsom: ${message}\n`]);
  });

  it("reads lists and maps", async () => {
    const { out } = await arsom(
      [
        "new",
        "meeting",
        "--series",
        "arsom",
        "--start",
        "2021-01-26",
        "--outcomes",
        "Agreed, at last",
        "--outcomes",
        "Next in 2022",
        "--local_dates",
        "place=Jakarta,date=26 Jan 2021;place=Moscow,date=2021-01-26",
        "--x_box",
        "7",
        "--dry-run",
      ],
      { cwd: await begun() },
    );
    expect(out).toContain(`local_dates:
  - place: Jakarta
    date: 2021-01-26
  - place: Moscow
    date: 2021-01-26
outcomes:
  - text: Agreed, at last
  - text: Next in 2022
`);
    expect(out).toContain('x_box: "7"\n');
  });

  it("does not write what would cause an error, and shows it with a warning that is new", async () => {
    const cwd = await begun();
    const { code, err, added } = await made([...SEVENTEENTH, "--follows", "arsom-18", "--id", "arsom-17"], { cwd }, MEETINGS);
    expect(code).toBe(2);
    expect(err).toContain("follows: arsom-18 is not known; did you mean arsom-16?");
    const wrong = await made(["meeting", "--series", "arsom", "--start", "2021-01-26", "--end", "2021-01-25"], { cwd }, MEETINGS);
    expect([wrong.code, wrong.added, added]).toEqual([1, "", ""]);
    expect(wrong.err).toContain("error[end-before-start]");
    expect(wrong.err).toContain("arsom: nothing was written; mend what is wrong, or give other values\n");
    const warned = await made(["meeting", "--series", "arsom", "--number", "18", "--start", "26 January 2022"], { cwd }, MEETINGS);
    expect(warned.code).toBe(0);
    expect(warned.err).toContain("warning[ordinal-gap]");
    expect(warned.added).toContain("id: arsom-18");
  });

  it("refuses an id that is taken", async () => {
    const cwd = await begun();
    const { code, err, added } = await made(
      ["meeting", "--series", "arsom", "--id", "arsom-16", "--start", "2021-01-26"],
      { cwd },
      MEETINGS,
    );
    expect([code, added]).toEqual([1, ""]);
    expect(err).toContain(`arsom: arsom-16 is the id of another record, ${MEETINGS}:2\n`);
  });
});

describe("what ships with arsom, without a terminal", () => {
  const args = [
    "meeting",
    "--series",
    "arsom",
    "--start",
    "2021-01-26",
    "--city",
    "Hanoi",
    "--topics",
    "Energy, Tourism",
    "--chairs",
    "Vietnam,RU",
  ];

  it("is taken by name with --accept, said, and written with the rest", async () => {
    const cwd = await begun();
    const { code, err, added } = await made([...args, "--accept"], { cwd }, MEETINGS);
    expect([code, err]).toEqual([0, expect.stringContaining("arsom: energy is taken from the records that ship with arsom\n")]);
    expect(added).toContain("city: Hanoi\ncountry: VN\nchairs: [viet-nam, russia]\n");
    expect(added).toContain("topics: [energy, tourism]\n");
    expect(at(cwd, "data/asean/topics.yaml")).toContain("id: energy\n");
    expect((await arsom("validate", { cwd })).code).toBe(0);
  });

  it("is named by the refusal without it", async () => {
    const { code, err } = await arsom(["new", ...args], { cwd: await begun() });
    expect([code, err]).toEqual([
      2,
      expect.stringContaining("topics: Energy is not recorded here, but ships with arsom (energy); --accept takes it"),
    ]);
  });
});

describe("a meeting, at a terminal", () => {
  it("asks only for what is missing, proposes the likely, and writes on Enter", async () => {
    const cwd = await begun();
    const answers = ["3/4/2021", "26 Januari 2021", "", "", "mfa-sg-2019-arsom-16", "", ""];
    const { code, err, added } = await made(["meeting", "--series", "arsom", "--mode", "virtual"], { cwd, answers }, MEETINGS);
    expect(code).toBe(0);
    expect(err.match(/^[?!].*$/gm)).toEqual([
      "? start: First day",
      "! start: 3/4/2021 may be 3 April 2021 (2021-04-03) or 4 March 2021 (2021-03-04); write the month in letters, or 2021-04-03",
      "? start: First day",
      "? city: The city, as a place record names it",
      "? chairs: Who chaired, ASEAN first; a member or partner where only the side is known",
      "? sources: Documents that speak of it; claims say what each gives",
      "? more? venue, topics, outcomes, attended",
      `? write this to ${MEETINGS}? [Y/n/e: edit first]`,
    ]);
    expect(added).toContain("number: 17\nstart: 2021-01-26\nmode: virtual\nchairs: [indonesia, igor-morgulov]\n");
  });

  it("leaves out a proposal that a dash answers", async () => {
    const cwd = await begun();
    const answers = ["", "-", "", "", "y"];
    const { added } = await made(["meeting", "--series", "arsom", "--start", "26 January 2021"], { cwd, answers }, MEETINGS);
    expect(added).toContain("id: arsom-17");
    expect(added).not.toContain("chairs");
  });

  it.each([
    ["no", ["", "", "", "", "n"], 0],
    ["Ctrl-C at the last question", ["", "", "", ""], 130],
    ["Ctrl-C before", [], 130],
  ])("writes nothing after %s", async (_, answers, exit) => {
    const cwd = await begun();
    const { code, err, added } = await made(["meeting", "--series", "arsom", "--start", "26 January 2021"], { cwd, answers }, MEETINGS);
    expect([code, added]).toEqual([exit, ""]);
    expect(err).toMatch(/arsom: nothing was written\n$/);
  });

  it("goes back to an answer, and takes what was made of it back", async () => {
    const cwd = await begun();
    const answers = ["25 Januari 2021", "Bali", "<", "Bali<", "26 Januari 2021", "", "-", "", "", ""];
    const { code, err, added } = await made(["meeting", "--series", "arsom"], { cwd, answers }, MEETINGS);
    expect(code).toBe(0);
    expect(err.match(/^arsom: < goes back/gm)).toHaveLength(1);
    expect(added).toContain("number: 17\nstart: 2021-01-26\n");
    expect(added).not.toContain("Bali");
  });

  it("offers further fields in one question, and asks for those that are chosen, outcomes one by one", async () => {
    const cwd = await begun();
    const answers = ["", "-", "", "venue, outcome", "venue outcomes", "Padma", "One, two", "Three", "", ""];
    const { err, added } = await made(["meeting", "--series", "arsom", "--start", "2021-01-26"], { cwd, answers }, MEETINGS);
    expect(err).toContain("! outcome is none of mode, venue, topics, outcomes, attended\n");
    expect(added).toContain("venue: Padma\noutcomes:\n  - text: One, two\n  - text: Three\n");
  });

  it("makes a person, a source and a place that are not recorded, and writes all of them together", async () => {
    const cwd = await begun();
    const answers = ["Newtown", "", "ID", "Ann Onym, RU", "", "ID", "https://x.org/a", "", "Title", "", ""];
    const { code, err, added } = await made(["meeting", "--series", "arsom", "--start", "2021-01-26"], { cwd, answers }, MEETINGS);
    expect(code).toBe(0);
    expect(err).toContain("? Newtown is no place on record; make one now? [Y/n]\n");
    expect(err).toContain("? Ann Onym is no chair on record; make one now? [Y/n]\n");
    expect(added).toContain("city: Newtown\ncountry: ID\nchairs: [ann-onym, russia]\nsources: [x-title]\n");
    expect(at(cwd, "data/asean/chairs.yaml")).toContain("id: ann-onym\nname: Ann Onym\ncountry: ID\nsources: [x-title]\n");
    expect(at(cwd, "data/russia/sources.yaml")).toContain("url: https://x.org/a\ntitle: Title\n");
    expect(at(cwd, "data/asean/places.yaml")).toContain("name: Newtown\n");
  });

  it("takes topics and members that ship with arsom by name, and an address that is recorded by its source", async () => {
    const cwd = await begun();
    const url = "http://bcri.ru/en/indonesia-urges-asean-and-rusia-strengthen-cooperation/";
    const answers = ["Hanoi", "", "Vietnam", "", url, "topics", "Energy", "", ""];
    const { code, err, added } = await made(["meeting", "--series", "arsom", "--start", "2021-01-26"], { cwd, answers }, MEETINGS);
    expect([code, err]).toEqual([0, expect.stringContaining("arsom: energy is taken from the records that ship with arsom\n")]);
    expect(err).toContain("? Energy is not recorded here, but ships with arsom (energy); take it? [Y/n]\n");
    expect(err).toContain("arsom: viet-nam and baoquocte-2020-vn-joined are taken from the records that ship with arsom\n");
    expect(added).toContain("chairs: [viet-nam]\ntopics: [energy]\nsources: [bcri-2018-jokowi]\n");
    expect(at(cwd, "data/asean/topics.yaml")).toContain("id: energy\n");
    expect((await arsom("validate", { cwd })).code).toBe(0);
  });

  it("goes back from every question: whether to write, whether to make a record, what it needs, its id, a further outcome", async () => {
    const cwd = await begun();
    const args = ["meeting", "--series", "arsom", "--start", "2021-01-26", "--city", "", "--sources", ""];
    // An unknown person: made, its country gone back from to whether it is made, and from there to the name.
    const chairs = ["Ann Onim", "", "<", "<", "Ann Onym", "", "ID"];
    const outcomes = ["outcomes", "One", "Two", "<", "Three", ""];
    // From whether to write it back to the last outcome, and of that to the one before.
    const { code, err, added } = await made(args, { cwd, answers: [...chairs, ...outcomes, "<", "Four", "", "y"] }, MEETINGS);
    expect([code, err.match(/^! .*$/gm)]).toEqual([0, null]);
    expect(added).toContain("outcomes:\n  - text: One\n  - text: Three\n  - text: Four\n");
    expect(at(cwd, "data/asean/chairs.yaml")).toContain("name: Ann Onym\n");
    expect(at(cwd, "data/asean/chairs.yaml")).not.toContain("Onim");
  });

  it("goes back from an id that is asked for and from whether it is another one, and shows the answer that was given", async () => {
    const cwd = await begun();
    const answers = ["COUNTER-TERRORISM", "", "", "", "<", "<", "<", "<", "Crime at sea", "", "", "", "<", "economic", ""];
    const { err } = await arsom(["new", "topic"], { cwd, answers });
    expect(err).toContain("? is this another one? [y/N]\n? pillar: The ASEAN Community pillar\n");
    expect(err).toContain("? name: The name in English (COUNTER-TERRORISM)\n");
    expect(at(cwd, "data/asean/topics.yaml")).toContain("pillar: economic\n");
    expect(at(cwd, "data/asean/topics.yaml")).toContain("id: crime-at-sea\n");
  });

  it("takes < only where there is a question to go back to", async () => {
    const cwd = await begun();
    const { err } = await arsom(["new", "topic"], { cwd, answers: ["<", "Trade in rice"] });
    expect(err).toContain("! < goes back to nothing here\n");
    expect(at(cwd, "data/asean/topics.yaml")).not.toContain('name: "<"');
  });

  it("takes a comma in an address, and in a name in quotes", async () => {
    const cwd = await begun();
    const sources = "https://x.org/a,b.html, https://x.org/c,https://x.org/d";
    const answers = ['"Onym, Ann", RU', "", "ID", sources, "", "Alpha", "", "Beta", "", "Gamma", "", ""];
    const args = ["meeting", "--series", "arsom", "--city", "", "--start"];
    const { code, added } = await made([...args, "2021-01-26"], { cwd, answers }, MEETINGS);
    expect(code).toBe(0);
    expect(added).toContain("chairs: [onym-ann, russia]\nsources: [x-alpha, x-beta, x-gamma]\n");
    expect(at(cwd, "data/asean/chairs.yaml")).toContain("name: Onym, Ann\n");
    expect(at(cwd, "data/russia/sources.yaml")).toContain("url: https://x.org/a,b.html\n");
    const cited = await arsom(["new", ...args, "2022-01-26", "--sources", "http://www.x.org/a,b.html, x-beta", "--dry-run"], { cwd });
    expect(cited.out).toContain("sources: [x-alpha, x-beta]\n");
  });

  it("makes the one record that a field refers to, where it is not recorded: the source of a claim, a series with its partner", async () => {
    const cwd = await begun();
    const claim = ["https://x.org/a", "Alpha", "arsom-16", "city=Bali", ""];
    const { code, added } = await made(["claim"], { cwd, answers: claim }, "data/russia/claims.yaml");
    expect([code, added]).toEqual([0, expect.stringContaining("source: x-alpha\nrecord: arsom-16\ncity: Bali\n")]);
    expect(at(cwd, "data/russia/sources.yaml")).toContain("url: https://x.org/a\ntitle: Alpha\n");
    const series = ["ASEAN-Norway Dialogue", "senior-officials", "Norway", "NO", "sectoral"];
    const answers = [...series, "2024-05-01", "", "", "", "", ""];
    const meeting = await made(["meeting", "--number", "9"], { cwd, answers }, "data/norway/meetings.yaml");
    expect(meeting.err.match(/^! .*$/gm)).toBeNull();
    expect(meeting.added).toContain("id: asean-norway-dialogue-9\nseries: asean-norway-dialogue\n");
    expect(at(cwd, "data/norway/partner.yaml")).toContain('code: "NO"\n');
    expect((await arsom("validate", { cwd })).code).toBe(0);
  });

  it("refuses what the schema of a kind refuses, where it is asked", async () => {
    const cwd = await begun();
    const topic = ["\u4e2d", "", "", "", "A B", "arsom-16", "trade-in-rice", ""];
    const { code, err } = await arsom(["new", "topic"], { cwd, answers: topic });
    expect([code, err.match(/^! .*$/gm)]).toEqual([
      0,
      [
        "! id cannot be A B: an id begins with a small letter and holds small letters, digits and single hyphens",
        "! arsom-16 is the id of another record",
      ],
    ]);
    const source = await arsom(["new", "source"], { cwd, answers: ["x.org/a", "https://x.org/a", "Alpha", "", "", "", ""] });
    expect(source.err).toMatch(/^! url cannot be x.org\/a: .*$/m);
    const claim = ["mfa-sg-2019-arsom-16", "arsom-16", "number=-1", "number=16", ""];
    expect((await arsom(["new", "claim"], { cwd, answers: claim })).err).toMatch(/^! number cannot be -1: .*$/m);
  });

  it("takes a word that is no address for a slip of a source's id, and asks who published what has none", async () => {
    const cwd = await begun();
    const args = ["meeting", "--series", "arsom", "--start", "2021-01-26", "--city", "", "--chairs", ""];
    const answers = ["Minutes", "", "Minutes", "y", "", "Kemlu", "", ""];
    const { err, added } = await made(args, { cwd, answers }, MEETINGS);
    expect(err).toContain("? Minutes is no source on record; make one now? [y/N]\n? sources: ");
    expect(added).toContain("sources: [kemlu-minutes]\n");
  });

  it("makes no record of a name that is a slip, asks again, and writes none when the end is no", async () => {
    const cwd = await begun();
    const args = ["meeting", "--series", "arsom", "--start", "2021-01-26"];
    const left = await made(args, { cwd, answers: ["", "Ann Onym, RU", "n", "RU", "", "", ""] }, MEETINGS);
    expect(left.added).toContain("chairs: [russia]\n");
    expect(left.err).toMatch(/make one now.*\n\? chairs: .* \(Ann Onym, RU\)\n/);
    const city = ["meeting", "--series", "arsom", "--start", "2022-01-26", "--chairs", "", "--sources", ""];
    const { err } = await arsom(["new", ...city], { cwd, answers: ["Moskow", "", "Moscow", "", "n"] });
    expect(err).toMatch(/\? Moskow is no place on record \(but .* is\); make one now\? \[y\/N\]\n\? city: .* \(Moskow\)\n/);
    const before = at(cwd, "data/asean/chairs.yaml");
    await arsom(["new", ...args, "--number", "18"], { cwd, answers: ["", "Ann Onym", "", "ID", "", "", "n"] });
    expect(at(cwd, "data/asean/chairs.yaml")).toBe(before);
  });

  it("shows errors, and writes what an editor mends", async () => {
    const cwd = await begun();
    const args = ["meeting", "--series", "arsom", "--start", "2021-01-26", "--end", "2021-01-25", "--chairs", "", "--sources", ""];
    const edits = (text: string) => text.replace("end: 2021-01-25\n", "");
    const { code, err, added } = await made(args, { cwd, answers: ["", "", "y", "y"], edits }, MEETINGS);
    expect(err).toContain(`? this cannot be written to ${MEETINGS}; edit it? [y/N]\n`);
    expect(code).toBe(0);
    expect(added).toContain("start: 2021-01-26\n");
    expect(added).not.toContain("end:");
  });
});

describe("a source", () => {
  it.each([
    "https://baliekbis.com/dihadiri-10-negara-pertemuan-ke-16-arsom-bahas-kejahatan-lintas-batas-negara/",
    "http://baliekbis.com/dihadiri-10-negara-pertemuan-ke-16-arsom-bahas-kejahatan-lintas-batas-negara",
  ])("that is recorded already is refused: %s", async (url) => {
    const { code, err } = await arsom(["new", "source", url, "--title", "x"], { cwd: await begun() });
    expect([code, err]).toEqual([
      2,
      "arsom: that address is recorded already: baliekbis-2019-arsom-16 (arsom show baliekbis-2019-arsom-16)\n",
    ]);
  });

  it.each([
    ["https://en.vietnamplus.vn/a/1.vnp", "27/1/2021", "vietnamplus-2021"],
    ["https://www.mfa.gov.kh/a", "2021", "mfa-kh-2021"],
    ["https://thestar.com.my/a", "2021", "thestar-2021"],
    ["https://aseanec.blogspot.com/a", "2011", "aseanec-2011"],
    ["https://mid.ru/ru/a", "2021", "mid-2021"],
    ["https://asean.org/new", "2017", "asean-2017"],
  ])("%s of %s gets the id %s", async (url, published, id) => {
    const { code, out } = await arsom(["new", "source", url, "--title", "T", "--published", published, "--dry-run"], {
      cwd: await begun(),
    });
    expect(code).toBe(0);
    expect(out).toContain(`\nid: ${id}\n`);
  });

  it("goes among the records of a partner, and a second one of a host and year is numbered", async () => {
    const cwd = await begun();
    const one = (path: string) => ["source", `https://mid.ru/${path}`, "--title", "T", "--published", "2021", "--partner", "RU"];
    expect((await made(one("a"), { cwd }, "data/russia/sources.yaml")).added).toContain("id: mid-2021\n");
    expect((await made(one("b"), { cwd }, "data/russia/sources.yaml")).added).toContain("id: mid-2021-2\n");
  });

  it("is asked for its address, and for another when that is recorded already", async () => {
    const cwd = await begun();
    const answers = [
      "http://bcri.ru/en/indonesia-urges-asean-and-rusia-strengthen-cooperation",
      "http://bcri.ru/en/other",
      "Other",
      "",
      "",
      "",
      "y",
    ];
    const { code, err, added } = await made(["source", "--partner", "russia"], { cwd, answers }, "data/russia/sources.yaml");
    expect(code).toBe(0);
    expect(err).toContain("! that address is recorded already: bcri-2018-jokowi (arsom show bcri-2018-jokowi)\n");
    expect(added).toBe("---\nkind: source\nversion: 1\nid: bcri-other\nurl: http://bcri.ru/en/other\ntitle: Other\n");
  });

  it("has of its host what all sources there have", async () => {
    const { out, err } = await arsom([
      "new",
      "source",
      "https://asean.org/none",
      "--title",
      "T",
      "--published",
      "2027",
      "--data",
      "data",
      "--dry-run",
    ]);
    expect(out).toContain("publisher: ASEAN Secretariat\n");
    expect(out).not.toContain("origin");
    expect(err).toMatch(/publisher: ASEAN Secretariat - so have all \d+ sources of this host\n/);
  });
});

describe("a claim", () => {
  it("gives what its record's kind may hold, typed by it", async () => {
    const cwd = await begun();
    const args = [
      "claim",
      "--source",
      "lenta-2022-morgulov",
      "start=19 февраля 2019 г.",
      "number=16",
      "chairs=Igor Morgulov",
      "record=arsom-16",
    ];
    const { code, added } = await made(args, { cwd }, "data/russia/claims.yaml");
    expect(code).toBe(0);
    expect(added).toBe(`---
kind: claim
version: 1
source: lenta-2022-morgulov
record: arsom-16
number: 16
start: 2019-02-19
chairs: [igor-morgulov]
`);
  });

  it("gets an id where its source speaks of the record already", async () => {
    const { out } = await arsom("new claim --source baliekbis-2019-arsom-16 --record arsom-16 --dry-run mode=in-person", {
      cwd: await begun(),
    });
    expect(out).toContain("id: baliekbis-2019-arsom-16-arsom-16\n");
  });

  it("refuses a field that the record's kind has not", async () => {
    const { code, err } = await arsom("new claim --source lenta-2022-morgulov --record arsom-16 town=Bali", { cwd: await begun() });
    expect(code).toBe(2);
    expect(err).toContain("there is no field town");
  });

  it("is asked for what the source gives", async () => {
    const cwd = await begun();
    const answers = ["lenta-2022-morgulov", "arsom-16", "city=Bali town=X", "city=Bali venue=Hotel Padma, Legian", "y"];
    const { err, added } = await made(["claim"], { cwd, answers }, "data/russia/claims.yaml");
    expect(err).toContain("! there is no field town");
    expect(added).toContain("city: Bali\nvenue: Hotel Padma, Legian\n");
  });
});

describe("what is on record already", () => {
  it.each([
    [["chair", "--name", "Morgulov, Igor", "--country", "RU"], "igor-morgulov is there already and has this name and country"],
    [["topic", "--name", "COUNTER-TERRORISM"], "counter-terrorism is there already and has this name"],
    [["place", "--name", "bali", "--country", "ID"], "city-bali is there already and has this name"],
    [["member", "--name", "Other", "--code", "ID"], "indonesia is there already and has this code"],
    [
      ["series", "--name", "Other", "--level", "other", "--partner", "RU", "--acronym", "arsom"],
      "arsom is there already and has this acronym",
    ],
    [["meeting", "--series", "arsom", "--number", "16"], "arsom-16 is there already and has this series and number"],
  ])("%j is named with what adds to it, and written under an id of its own", async (args, said) => {
    const cwd = await begun();
    const { code, out, err } = await arsom(["new", ...args], { cwd });
    const [id] = said.split(" ");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(
      `arsom: ${said}: arsom show ${id} prints it, arsom set ${id} adds to it; if this is another one, give it an id of its own (--id)\n`,
    );
    const meant = await arsom(["new", ...args, "--id", "another-one", "--dry-run"], { cwd });
    expect(meant.out).toContain("id: another-one\n");
    expect(meant.err).toMatch(/\[(duplicate-record|ordinal-repeated)\]/);
  });

  it("a statement is refused, whatever its id", async () => {
    const cwd = await begun();
    const said = ["--source", "baliekbis-2019-arsom-16", "--record", "arsom-16", "start=2019-02-19", "end=2019-02-20"];
    await arsom(["new", "claim", "--id", "one", ...said, "city=Denpasar"], { cwd });
    const { code, err } = await arsom(["new", "claim", "--id", "two", ...said], { cwd });
    expect(code).toBe(2);
    expect(err).toMatch(/^arsom: \S+ is there already and says this, of the same record by the same source: [^;]+\n$/m);
  });

  it("a statement at a terminal can be gone back from, and what was answered is not lost", async () => {
    const cwd = await begun();
    const answers = ["baliekbis-2019-arsom-16", "arsom-16", "start=2019-02-19 end=2019-02-20", "y", "<", "mode=in-person", ""];
    const { code, err, added } = await made(["claim"], { cwd, answers }, "data/russia/claims.yaml");
    expect([code, err]).toEqual([
      0,
      expect.stringMatching(/ is there already and says this, .*\n\? Enter ends, and writes nothing\n! Enter, or <\n/),
    ]);
    expect(added).toContain("mode: in-person\n");
  });

  it("a name of another country is said and written", async () => {
    const cwd = await begun();
    const { code, err } = await arsom(["new", "chair", "--name", "Igor Morgulov", "--country", "BY"], { cwd });
    expect(code).toBe(0);
    expect(err).toContain("arsom: igor-morgulov has the same name in another country (arsom show igor-morgulov)\n");
  });

  it.each([
    ["y", "id: igor-morgulov-2\n"],
    ["n", ""],
  ])("a person at a terminal is asked whether it is another one: %s", async (answer, text) => {
    const cwd = await begun();
    const args = ["chair", "--name", "Igor Morgulov", "--country", "RU"];
    const { code, err, added } = await made(args, { cwd, answers: ["", answer, "y"] }, "data/russia/chairs.yaml");
    expect(err).toContain("? is this another one? [y/N]\n");
    expect(code).toBe(0);
    if (text === "") expect([added, err.endsWith("arsom: nothing was written\n")]).toEqual(["", true]);
    else expect(added).toContain(text);
  });
});

describe("an id", () => {
  it.each([
    ["Chairman’s Statement of the 22nd ASEAN-Russia Summit", "asean-2019-chairmans-statement-22nd-russia"],
    ["Pertemuan ke-16 ARSOM Bahas Kejahatan Lintas Batas Negara", "asean-2019-pertemuan-16-arsom-bahas"],
    ["О 16-м совещании старших должностных лиц Россия – АСЕАН", "asean-2019-16-soveshchanii-starshikh-dolzhnostnykh"],
    ["The of a", "asean-2019"],
    ["2019", "asean-2019"],
    [`${"Kepemimpinan".repeat(3)} ${"Berkelanjutan".repeat(3)}`, "asean-2019-kepemimpinankepemimpinankepemimpinan"],
  ])("of a source tells its title: %s", async (title, id) => {
    const args = ["new", "source", "https://asean.org/new", "--title", title, "--published", "2019-02-20", "--dry-run"];
    expect((await arsom(args, { cwd: await begun() })).out).toContain(`\nid: ${id}\n`);
  });

  it("of a source without an address begins with its publisher", async () => {
    const args = ["new", "source", "--publisher", "Department of Foreign Affairs", "--title", "Talks in Bali", "--dry-run"];
    const { out, err } = await arsom(args, { cwd: await begun() });
    expect(out).toContain("id: department-foreign-talks-bali\n");
    expect(err).toContain("its publisher and title\n");
  });

  it("of a series is its acronym, and of a name in Cyrillic letters it is in Latin ones", async () => {
    const cwd = await begun();
    const series = ["--name", "Joint Cooperation Committee", "--acronym", "AR-JCC", "--level", "committee", "--partner", "RU"];
    expect((await arsom(["new", "series", ...series, "--dry-run"], { cwd })).out).toContain("id: ar-jcc\n");
    const chair = ["--name", "Андрей Щербаков", "--country", "RU"];
    expect((await arsom(["new", "chair", ...chair, "--dry-run"], { cwd })).out).toContain("id: andrey-shcherbakov\n");
  });
});

describe("any kind", () => {
  it.each([
    [["topic", "--name", "Énergie & Klima", "--pillar", "economic"], "data/asean/topics.yaml", "id: energie-klima\n"],
    [["place", "--name", "Siem Reap", "--country", "KH"], "data/asean/places.yaml", "id: city-siem-reap\n"],
    [
      [
        "chair",
        "--name",
        "Андрей Руденко",
        "--id",
        "andrey-rudenko",
        "--country",
        "Russia",
        "--offices",
        "title=Deputy Minister,seen=27 April 2023",
      ],
      "data/russia/chairs.yaml",
      "seen: [2023-04-27]\n",
    ],
    [["chair", "--name", "Sidharto Suryodipuro", "--country", "Indonesia"], "data/asean/chairs.yaml", "id: sidharto-suryodipuro\n"],
    [
      ["term", "--office", "coordinator", "--partner", "RU", "--country", "KH", "--from", "Agustus 2021", "--to", ".."],
      "data/russia/terms.yaml",
      "id: coordinator-russia-kh-2021\n",
    ],
    [
      ["agreement", "--partner", "Russia", "--title", "Plan", "--type", "plan-of-action", "--from", "2021–2025"],
      "data/russia/agreements.yaml",
      "id: asean-russia-plan-of-action-2021\n",
    ],
    [
      ["milestone", "--partner", "russia", "--date", "19 Juli 1991", "--text", "T"],
      "data/russia/milestones.yaml",
      "id: asean-russia-1991\n",
    ],
    [
      ["claim", "--source", "bcri-2018-jokowi", "--record", "russia", "--id", "bcri-2018-jokowi-russia-status", "status=dialogue"],
      "data/russia/claims.yaml",
      "record: russia\nstatus: dialogue\n",
    ],
    [["partner", "--name", "Norway", "--code", "NO", "--status", "sectoral"], "data/norway/partner.yaml", 'code: "NO"\n'],
    [
      ["series", "--name", "ASEAN-Russia Talks", "--level", "other", "--partner", "russia"],
      "data/russia/series.yaml",
      "id: asean-russia-talks\n",
    ],
  ])("%j goes to %s", async (args, file, text) => {
    const cwd = await begun();
    const { code, err, added } = await made(args, { cwd }, file);
    expect([code, err]).toEqual([0, expect.stringContaining("is written to")]);
    expect(added).toContain(text);
    expect((await arsom("validate", { cwd })).code).toBe(0);
  });

  it("a kind of the user's own has its fields as flags, and its help names them", async () => {
    const schema = {
      "x-kind": "delegation",
      description: "Who came.",
      type: "object",
      required: ["id"],
      properties: { name: { type: "string" }, size: { type: "integer", description: "How many" } },
    };
    const cwd = await begun({ "data/arsom.yaml": "schemas: [../delegation.json]\n", "delegation.json": JSON.stringify(schema) });
    expect((await arsom("new delegation --help", { cwd })).out).toMatch(/--size <number>\s+How many/);
    const { added } = await made(["delegation", "--name", "Lao PDR", "--size", "12"], { cwd }, "data/asean/delegations.yaml");
    expect(added).toBe("kind: delegation\nversion: 1\nid: lao-pdr\nname: Lao PDR\nsize: 12\n");
  });

  it("keeps the line ends of a file, and starts a document where its last line has none", async () => {
    const cwd = await begun();
    const file = join(cwd, "data/asean/topics.yaml");
    writeFileSync(file, "kind: topic\r\nversion: 1\r\nid: energy\r\nname: Energy");
    await arsom(["new", "topic", "--name", "Health"], { cwd });
    expect(readFileSync(file, "utf8")).toBe(
      "kind: topic\r\nversion: 1\r\nid: energy\r\nname: Energy\r\n---\r\nkind: topic\r\nversion: 1\r\nid: health\r\nname: Health\r\n",
    );
  });

  it("--file names another file of the records, and no other", async () => {
    const cwd = await begun();
    const topic = ["topic", "--name", "Health", "--file"];
    expect((await made([...topic, "data/new/health.yaml"], { cwd }, "data/new/health.yaml")).added).toBe(
      "kind: topic\nversion: 1\nid: health\nname: Health\n",
    );
    for (const file of ["elsewhere.yaml", "data/health.txt", "data/.hidden/health.yaml", "data/arsom.yaml"]) {
      const { code, err } = await arsom(["new", ...topic, file], { cwd });
      expect([code, err]).toEqual([
        2,
        expect.stringContaining(`${file} is no file of these records: give one that ends in .yaml below data\n`),
      ]);
    }
  });

  it("an unknown kind is refused with the nearest, and the shipped records are not added to", async () => {
    expect((await arsom("new meting", { cwd: await begun() })).err).toBe(
      "arsom: no kind of record is called meting; did you mean meeting?\n",
    );
    expect(await arsom("new topic --data shipped --name x", { cwd: folder({}) })).toMatchObject({
      code: 2,
      err: expect.stringContaining("arsom init begins"),
    });
    expect(await arsom("new topic --name x", { cwd: folder({}) })).toMatchObject({
      code: 3,
      err: expect.stringContaining("no arsom.yaml here or above"),
    });
  });
});
