// Nothing typed is dropped: what holds for every flag of every command, by their table, and for every field of `arsom new`.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Command, Flag } from "../../src/commands/command.js";
import { DATA, flagParts, LANG, PRINT } from "../../src/commands/flags.js";
import { nameOf } from "../../src/commands/given.js";
import { home } from "../../src/commands/home.js";
import { commands } from "../../src/commands/index.js";
import { fieldFlags } from "../../src/commands/new/flags.js";
import { holdsWords } from "../../src/keep/new/typed.js";
import { storeOf } from "../../src/load/files.js";
import { nameIn } from "../../src/model/kind.js";
import type { Env } from "../../src/runtime/env.js";
import { arsom, folder, ROOT } from "../run.js";

const { kinds } = await storeOf({}, "2026-11-22");
const outside = { cwd: ROOT, variables: {}, shipped: join(ROOT, "data") } as unknown as Env;

/** A command as it is called: its words, its flags, and arguments that it can run with. */
interface Called {
  words: string[];
  flags: Flag[];
  arguments: string;
}

const called = ({ name, flags, arguments: taken }: Command): Called => ({ words: name === "arsom" ? [] : [name], flags, arguments: taken });
const loaded = await Promise.all(commands.map((listed) => listed.load()));
const all: Called[] = [...loaded, home].map(called);
for (const kind of kinds.keys()) all.push({ words: ["new", kind], flags: await fieldFlags(["new", kind], outside), arguments: "" });

/** What a command needs beside its flags, where it needs something. */
const NEEDS: { [command: string]: string[] } = {
  list: ["meetings"],
  show: ["arsom-16"],
  why: ["arsom-16.start"],
  brief: ["--partner", "russia", "-o", "papers/"],
  followup: ["arsom-16"],
  factcheck: [join(ROOT, "test/fixtures/seed/article.txt")],
  read: [join(ROOT, "test/fixtures/seed/article.txt"), "--new-source", "https://example.org/a"],
  diff: [".", "."],
  rename: ["arsom-16", "arsom-99"],
  set: ["arsom-16", "note=Seen"],
  import: [join(ROOT, "test/fixtures/seed/meetings.csv")],
  delete: ["arsom-16"],
  completion: ["bash"],
  new: ["topic", "--name", "Something new", "--dry-run"],
};

/** Two values of a flag; a placeholder that is not here takes any text. */
const VALUES: { [placeholder: string]: [string, string] } = {
  rules: ["follows-later", "uncited"],
  fields: ["id", "start"],
  field: ["city", "country"],
  partner: ["russia", "china"],
  date: ["2019-02-20", "2019-02-21"],
  number: ["2", "3"],
  time: ["6m", "2y"],
  member: ["ID", "MY"],
  verdicts: ["agrees", "contradicts"],
};

function valuesOf({ flags, description, choices, ...flag }: Flag): [string, string] {
  const [first = "one", second = first] = choices ?? VALUES[flagParts({ flags, description, ...flag }).value as string] ?? ["one", "two"];
  return [first, second];
}

const valued = (flags: Flag[]) => flags.filter((flag) => flagParts(flag).value !== undefined);
const unvalued = (flags: Flag[]) => flags.filter((flag) => flagParts(flag).value === undefined);

/** Records that the commands read, small and not without findings. */
const records = () => folder({ "arsom.yaml": "", "a.yaml": SEED, "topics.yaml": TOPIC, "notes.txt": "" });
const TOPIC = "kind: topic\nversion: 1\nid: trade\nname: Trade\n";
const SEED = `kind: partner
version: 1
id: russia
code: RU
name: Russia
status: dialogue
---
kind: partner
version: 1
id: china
code: CN
name: China
status: dialogue
---
kind: series
version: 1
id: arsom
partner: russia
name: ASEAN-Russia Senior Officials' Meeting
level: senior-officials
---
kind: meeting
version: 1
id: arsom-16
series: arsom
number: 16
start: 2019-02-19
end: 2019-02-20
city: Bali
country: ID
outcomes: [One]
follows: [arsom-17]
---
kind: meeting
version: 1
id: arsom-17
series: arsom
number: 17
start: 2021-01-26
city: Moscow
country: RU
`;

const run = (words: string[], cwd = ROOT) => arsom(words, { cwd });
const refusal = (message: string) => ({ code: 2, out: "", err: `arsom: ${message}\n` });

describe.each(all.map((one): [string, Called] => [["arsom", ...one.words].join(" "), one]))(
  "%s",
  (_, { words, flags, arguments: taken }) => {
    const needed = NEEDS[words[0] ?? ""] ?? [];

    it("refuses a second value where one is taken, and names both", async () => {
      for (const flag of valued(flags).filter(({ takes }) => !takes)) {
        const [a, b] = valuesOf(flag);
        const said = refusal(`${nameOf(flag)} is given twice, ${a} and ${b}; it takes one value`);
        const [short = ""] = flagParts(flag).names;
        expect(await run([...words, nameOf(flag), a, `${nameOf(flag)}=${b}`])).toEqual(said);
        expect(await run([...words, short, a, nameOf(flag), b])).toEqual(said);
        if ([...DATA, ...LANG, ...PRINT].includes(flag)) expect(await run([nameOf(flag), a, ...words, nameOf(flag), b])).toEqual(said);
      }
    });

    it("joins a list that is repeated", async () => {
      const cwd = records();
      for (const flag of flags.filter(({ takes }) => takes === "list")) {
        const [a, b] = valuesOf(flag);
        const joined = await run([...words, ...needed, nameOf(flag), `${a},${b}`], cwd);
        expect([joined.code, joined.err]).not.toEqual([2, expect.anything()]);
        expect(await run([...words, ...needed, nameOf(flag), a, nameOf(flag), b], cwd)).toEqual(joined);
        expect(await run([...words, ...needed, nameOf(flag), `"${a}", "${b}"`], cwd)).toEqual(joined);
        expect((await run([...words, ...needed, nameOf(flag), `${a},,${b}`], cwd)).err).toMatch(
          /^arsom: --[a-z-]+: an entry of .* is empty/,
        );
        expect((await run([...words, ...needed, nameOf(flag), `"${a},${b}`], cwd)).err).toMatch(/a quote is not closed in .*; write "/);
      }
    });

    it("takes a flag without a value twice as once", async () => {
      const ran = async (...given: string[]) => {
        const cwd = records();
        // What would watch without end is refused beside standard input.
        const ends = given.includes("--watch") ? ["-"] : [];
        const { code, out, err } = await run([...words, ...needed, ...given, ...ends], cwd);
        return { code, out: out.replaceAll(cwd, ""), err };
      };
      for (const flag of unvalued(flags)) {
        expect(await ran(nameOf(flag), nameOf(flag))).toEqual(await ran(nameOf(flag)));
        expect((await ran(`${nameOf(flag)}=yes`)).code).toBe(2);
      }
    });

    it("refuses an empty value, and a flag as a value", async () => {
      for (const flag of valued(flags)) {
        const [other] = flags.filter((one) => one !== flag);
        for (const empty of flag.mayBeEmpty ? [] : ["", " "])
          expect(await run([...words, nameOf(flag), empty])).toEqual(
            refusal(`${nameOf(flag)} has an empty value; give one, or leave it out`),
          );
        // Without a command, --help anywhere is the help of them all.
        for (const name of [...(words.length > 0 ? ["--help"] : []), ...(other ? [nameOf(other)] : [])])
          expect(await run([...words, nameOf(flag), name])).toEqual(refusal(`${nameOf(flag)} has no value: ${name} behind it is a flag`));
      }
    });

    it("refuses flags that contradict each other, in either order", async () => {
      const given = (flag: Flag) => [nameOf(flag), ...(flagParts(flag).value ? [valuesOf(flag)[0]] : [])];
      for (const flag of flags)
        for (const name of flag.conflicts ?? []) {
          const other = flags.find((one) => nameOf(one) === name) as Flag;
          for (const [a, b] of [
            [flag, other],
            [other, flag],
          ] as const) {
            const { code, out, err } = await run([...words, ...given(a), ...given(b)]);
            expect([code, out]).toEqual([2, ""]);
            expect(err).toMatch(new RegExp(`^arsom: option '.*${nameOf(flag)}.*' cannot be used with option '.*${name}.*'\n$`));
          }
        }
    });

    it("refuses flags that it does not have, and arguments that it has no use for", async () => {
      expect((await run([...words, "--nonsense"])).code).toBe(2);
      if (taken.includes("...") || words.length !== 1) return;
      const count = taken.split(" ").filter(Boolean).length;
      const { code, out, err } = await run([...words, ...new Array<string>(count + 1).fill("word")]);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain(`too many arguments for '${words[0]}'`);
      if (count > 0)
        expect(await run([...words, ...new Array<string>(count).fill("")])).toEqual(refusal("an empty argument; leave it out"));
    });

    it("says how often each flag may be given, and what has no place beside it", async () => {
      const { out } = await run([...words, "--help"]);
      const help = out.replace(/\s+/g, " ");
      for (const { description, takes, conflicts } of flags) {
        if (takes === "list") expect(help).toContain(`${description}; several with commas between them, or given again`);
        if (conflicts) expect(help).toContain(`not with ${conflicts.join(", ")}`);
      }
    });
  },
);

describe("beside each other", () => {
  const meeting = (number: number, start: string, country: string, more = "") =>
    `kind: meeting\nversion: 1\nid: arsom-${number}\nseries: arsom\nnumber: ${number}\nstart: ${start}\ncountry: ${country}\n${more}`;
  const other = "kind: series\nversion: 1\nid: acsoc\npartner: china\nname: ASEAN-China Talks\nlevel: other\n";
  const china = (...given: Parameters<typeof meeting>) => meeting(...given).replaceAll("arsom", "acsoc");
  const more = [
    meeting(12, "2014-05-05", "KH"),
    china(3, "2015-03-05", "MY"),
    meeting(13, "2015-09-05", "BN", "topics: [trade]\n"),
    // A first of January is worth a note.
    china(5, "2016-01-01", "LA"),
    meeting(14, "2016-08-05", "TH"),
    china(6, "2017-06-05", "ID"),
    meeting(15, "2018-05-05", "VN"),
    china(7, "2018-12-05", "PH"),
    meeting(20, "2030-05-05", "SG", "status: held\n"),
  ];
  const cwd = folder({ "arsom.yaml": "", "a.yaml": SEED, "topics.yaml": TOPIC, "more.yaml": [other, ...more].join("---\n") });

  /** How a result looks in words of another language or on another day, and where it goes, is no part of what is asked. */
  const ASIDE = new Set(["--data", "--today", "--no-cache", "--lang", "--color", "--output", "--watch"]);
  const EFFECTIVE: { [flag: string]: string } = {
    "--partner": "china",
    "--from": "2016",
    "--to": "2016",
    "--as-of": "2017-12-31",
    "--sort": "-country",
    "--limit": "3",
    "--format": "html",
    "--rule": "follows-later,ordinal-gap",
    "--skip": "uncited",
  };
  /** The first of what is cut at its end are the first of all; of two such cuts the earlier is both. */
  const CUTS = ["--to", "--as-of", "--limit"];
  const sameCut = (...flags: Flag[]) => flags.every((flag) => CUTS.includes(nameOf(flag)));
  const BESIDES: { [command: string]: string[] } = { ...NEEDS, show: ["arsom-16", "arsom-17"] };
  const reading = loaded.filter(({ name }) => ["list", "validate", "timeline", "summary", "consistency", "show", "export"].includes(name));

  it.each(reading.map((command) => [command.name, command] as const))(
    "no flag of %s takes away what another asks",
    async (name, { flags }) => {
      const asking = flags.filter((flag) => !ASIDE.has(nameOf(flag)));
      const given = (flag: Flag) => [
        nameOf(flag),
        ...(flagParts(flag).value ? [flag.choices?.at(-1) ?? EFFECTIVE[nameOf(flag)] ?? valuesOf(flag)[0]] : []),
      ];
      const result = async (...beside: Flag[]) =>
        JSON.stringify(await run([name, ...(BESIDES[name] ?? []), ...beside.flatMap(given)], cwd));
      const alone = new Map<Flag, string>();
      for (const flag of asking) alone.set(flag, await result(flag));
      const nothing = await result();
      const dropped: string[] = [];
      for (const a of asking)
        for (const b of asking.filter((one) => one !== a && alone.get(one) !== nothing)) {
          const both = await result(a, b);
          if (!both.startsWith('{"code":2,') && both === alone.get(a) && !sameCut(a, b))
            dropped.push(`${given(a).join(" ")} drops ${given(b).join(" ")}`);
        }
      expect(dropped).toEqual([]);
    },
  );
});

describe("arsom new joins or refuses what is given for a field twice", () => {
  const given = [...kinds.values()].flatMap((kind) => [...kind.fields.values()].map((field) => ({ kind, field })));
  const fields = given.filter(({ field }) => field.name !== "kind" && field.name !== "version");

  it.each(
    fields.filter(({ field }) => field.type !== "list" && field.type !== "maps").map(({ kind, field }) => [kind.name, field] as const),
  )("%s $name", async (kind, { name, ...field }) => {
    const [a, b] =
      field.type === "integer" ? ["1", "2"] : field.type === "boolean" ? ["true", "false"] : (field.values ?? ["2019", "2020"]);
    if (field.ref || field.code) return;
    const cwd = records();
    const { code, out, err } = await run(["new", kind, `${name}=${a}`, `${name}=${b}`], cwd);
    expect([code, out, err]).toEqual([2, "", `arsom: ${name} is given twice, ${a} and ${b}; it takes one value\n`]);
  });

  it("words one by one, commas included; all else between commas", () => {
    const lists = given
      .filter(({ field }) => field.type === "list")
      .map(({ kind, field }) => [`${kind.name}.${field.name}`, holdsWords(field)]);
    expect(lists.filter(([, words]) => words).map(([name]) => name)).toEqual(
      expect.arrayContaining(["chair.aliases", "partner.aliases", "place.aliases"]),
    );
    expect(lists.length).toBeGreaterThan(15);
  });
});

const A_MEETING = ["new", "meeting", "--series", "arsom", "--number", "18", "--start", "2022-06-01", "--dry-run"];

describe("arsom new", () => {
  it.each<[string[], string]>([
    [
      ["--outcomes", "One, two", "--outcomes", 'He said "yes", and left'],
      'outcomes:\n  - text: One, two\n  - text: He said "yes", and left\n',
    ],
    [["--outcomes", "One", "outcomes=Two, three"], "outcomes:\n  - text: One\n  - text: Two, three\n"],
    [["--chairs", "russia", "--chairs", "RU"], "chairs: [russia]\n"],
    [["--topics", "trade", "topics=Trade"], "topics: [trade]\n"],
    [["--follows", '"arsom-16", arsom-17'], "follows: [arsom-16, arsom-17]\n"],
    [
      [
        "--local_dates",
        'place="Washington, DC; here",date=2022-06-01;place=Bali,date=2022-06-02',
        "--local_dates",
        "place=Sochi,date=2022-06-01",
      ],
      "local_dates:\n  - place: Washington, DC; here\n    date: 2022-06-01\n  - place: Bali\n    date: 2022-06-02\n  - place: Sochi\n    date: 2022-06-01\n",
    ],
  ])("%j joins", async (args, text) => {
    expect((await run([...A_MEETING, ...args], records())).out).toContain(text);
  });

  it("joins days of one office, too", async () => {
    const office = 'title="Minister, ASEAN",seen=2019-01-01,seen=2020-01-01';
    const { out } = await run(["new", "chair", "--name", 'José "Joe" X', "--country", "ID", "--offices", office, "--dry-run"], records());
    expect(out).toContain('name: José "Joe" X\n');
    expect(out).toContain("  - title: Minister, ASEAN\n    seen: [2019-01-01, 2020-01-01]\n");
  });

  it.each<[string[], string]>([
    [["--series", "x"], "--series is given twice, arsom and x; it takes one value"],
    [["series=x"], "series is given twice, arsom and x; it takes one value"],
    [["--number", ""], "--number is given twice, 18 and nothing; it takes one value"],
    [["number="], "number is given a value and an empty one; give one of them"],
    [["--chairs", "", "--chairs", "RU"], "chairs is given a value and an empty one; give one of them"],
    [["kind=agreement"], "kind is given twice, meeting and agreement; it takes one value"],
    [["x_box=1", "x_box=2"], "x_box is given twice, 1 and 2; it takes one value"],
    [["strat="], "there is no field strat; did you mean start?"],
    [["--end", "2022-06-02", "end=2022-06-03"], "end is given twice, 2022-06-02 and 2022-06-03; it takes one value"],
    [["--chairs", "RU,,ID"], "chairs: an entry of RU,,ID is empty; one comma stands between two values"],
    [["--chairs", '"RU,ID'], 'chairs: a quote is not closed in "RU,ID; write "RU,ID"'],
    [["--local_dates", "place=A,place=B"], "local_dates.place is given twice, A and B; it takes one value"],
    [
      ["--local_dates", 'place=the "A, B" town'],
      'local_dates.place: quotes stand around a whole value, not around a part of it: write "the \\"A, B\\" town"',
    ],
    [["--city", "--venue"], "--city has no value: --venue behind it is a flag"],
  ])("%j is refused", async (args, message) => {
    expect(await run([...A_MEETING, ...args], records())).toEqual(refusal(message));
  });

  it("a span of days is the last day, too", async () => {
    const span = ["new", "meeting", "--series", "arsom", "--start", "1-2 June 2022", "--end", "2022-06-03"];
    expect(await run(span, records())).toEqual(refusal("end is given twice, 2022-06-02 and 2022-06-03; it takes one value"));
  });

  it("one source has one address", async () => {
    const { err } = await run(["new", "source", "https://a.example/x", "--url", "https://b.example/y"], records());
    expect(err).toContain("url is given twice, https://b.example/y and https://a.example/x; it takes one value");
  });

  it("a value may be the name of another kind", async () => {
    expect((await run(["new", "topic", "--name", "meeting", "--pillar", "economic", "--dry-run"], records())).out).toContain(
      "name: meeting\n",
    );
  });
});

describe("what a command cannot apply", () => {
  /** The kinds that have a field, as a message lists them. */
  const having = (field: string) =>
    [...kinds.values()]
      .filter((kind) => nameIn(kind, field))
      .map(({ plural }) => plural)
      .join(", ");
  const backwards = (term: string, from: string, to: string) =>
    `${term}: ${from} comes after ${to}, so nothing lies between; give ${to} first`;
  it.each<[string[], string]>([
    [["list", "meetings", "--group-by", "city,year,month"], "--group-by takes a field, or two for a table of both, not 3"],
    [["summary", "--by", "partner"], "--by takes two fields: --by partner,year; arsom list meetings --group-by counts by one"],
    [["summary", "-o", "x.pdf"], "no format writes .pdf files; write .docx or .html and print it"],
    [["list", "--count"], "--count is for the records of a kind; name one: arsom list meetings --count …"],
    [["list", "members", "--partner", "russia"], `members have no field partner; ${having("partner")} have`],
    [["list", "topics", "--from", "2018"], `topics have no field date; ${having("date")} have`],
    [["list", "topics", "--sort", "start"], `topics have no field start; ${having("start")} have`],
    [["list", "topics", "--columns", "id,start"], `topics have no field start; ${having("start")} have`],
    [["list", "topics", "--group-by", "start"], `topics have no field start; ${having("start")} have`],
    [["export", "--format", "ics", "office:coordinator"], `meetings have no field office; ${having("office")} have`],
    [["list", "meetings", "topics"], "topics is a kind of record; write kind:topic, or text:topics for the word"],
    [["export", "meeting"], "meeting is a kind of record; write kind:meeting, or text:meeting for the word"],
    [
      ["list", "meetings", "--columns", "id", "--format", "json"],
      "a table of --columns does not print in json; it prints in text, md, html, csv, tsv, docx",
    ],
    [["list", "meetings", "--sort", "start,-start"], "--sort names start twice; the first decides"],
    ...["0", "-1", "1e3", "abc", "1.5"].map((limit): [string[], string] => [
      ["list", "meetings", "--limit", limit],
      `--limit takes a whole number, 1 or more, not ${limit}`,
    ]),
    [["list", "meetings", "--from", "2021", "--to", "2018"], backwards("--from 2021 --to 2018", "2021", "2018")],
    [["timeline", "--from", "today", "--to", "2018"], backwards("--from today --to 2018", "today", "2018")],
    [["list", "meetings", "start:2019..2016"], backwards("start:2019..2016", "2019", "2016")],
    [["list", "meetings", "date:2019-02-20..2019-02-19"], backwards("date:2019-02-20..2019-02-19", "2019-02-20", "2019-02-19")],
    [["summary", "number:17..16"], backwards("number:17..16", "17", "16")],
    [["consistency", "not:number:17..16"], backwards("not:number:17..16", "17", "16")],
    [["list", "meetings", "city:Z..A"], backwards("city:Z..A", "Z", "A")],
    [["list", "meetings", "--from", "2018,2020"], "--from 2018,2020: 2018,2020 gives two years where one can stand"],
    [["list", "meetings", "number:1e3"], "number:1e3: 1e3 is no number"],
    [["list", "meetings", 'city:"Bali'], 'city: a quote is not closed in "Bali; write "Bali"'],
    [
      ["list", "meetings", 'venue:Hotel "Padma, Legian"'],
      'venue: quotes stand around a whole value, not around a part of it: write "Hotel \\"Padma, Legian\\""',
    ],
    [["why", "arsom-16.x_box"], "a meeting has no field x_box"],
    [["why", "arsom-16.outcomes.00"], "arsom-16.outcomes.00 is not there; entries of a list count from 0: arsom show arsom-16"],
    [
      ["validate", "--quiet", "--format", "json"],
      "the last line alone (--quiet) does not print in json; it prints in text, md, html, docx",
    ],
    [["validate", "--data", ".", ROOT], `${ROOT} lies outside the records of --data; give one of the two`],
    [["fmt", "-", "--diff"], "- reads standard input and writes standard output: no path, --diff, --format or -o stands beside it"],
    [["fmt", "-", "-o", "x.yaml"], "- reads standard input and writes standard output: no path, --diff, --format or -o stands beside it"],
    [["schema", "--data", "."], "--data is for the schema of a kind; without one the schema is that of arsom's own kinds"],
    [
      ["list", "topics", "--format", "json", "-o", "x.md"],
      "--format json and the ending of x.md ask for two formats; give one of them, or another ending",
    ],
    [
      ["export", "--format", "jsonl", "-o", "x.ics"],
      "--format jsonl and the ending of x.ics ask for two formats; give one of them, or another ending",
    ],
    [["help", "list", "meetings"], "help is on one command or topic: arsom help list"],
    [["help", "lst"], "no command and no topic is called lst; did you mean list?"],
  ])("%j", async (words, message) => {
    const cwd = records();
    expect(await run(words, cwd)).toEqual(refusal(message));
  });

  it.each(["validate", "fmt"])("%s of a file that holds no records", async (command) => {
    const err = "arsom: no record was found in notes.txt; records stand in files that end in .yaml or .yml\n";
    expect(await run([command, "notes.txt"], records())).toEqual({ code: 3, out: "", err });
  });

  it.each([
    ["--format sarif -o x.json", "x.json"],
    ["--format github -o x.txt", "x.txt"],
    ["--format json -o x.log", "x.log"],
  ])("another ending of a format is none of another: validate %s", async (flags) => {
    expect((await run(["validate", ...flags.split(" ")], records())).code).not.toBe(2);
  });

  it("quotes take the meaning from what they hold, and are text within a value", async () => {
    const text = SEED.replace("city: Bali", 'city: "the \\"old\\" town, 1..2"');
    const cwd = folder({ "arsom.yaml": "", "a.yaml": text });
    for (const term of ['city:"the \\"old\\" town, 1..2"', 'city:"1..2"', 'city:the "old" town', '"town, 1..2"', 'text:"town, 1"'])
      expect((await run(["list", "meetings", "--columns", "id", term], cwd)).out).toBe("id\narsom-16\n");
  });

  it("a path given twice is checked once, a record asked for twice is shown twice", async () => {
    const cwd = records();
    const twice = await run(["validate", "a.yaml", "a.yaml"], cwd);
    expect([twice.code, twice]).toEqual([1, await run(["validate", "a.yaml"], cwd)]);
    const file = join(records(), "a.yaml");
    expect(await run(["validate", file, file], cwd)).toEqual(await run(["validate", file], cwd));
    expect(JSON.parse((await run(["show", "arsom-16", "arsom-16", "--format", "json"], cwd)).out)).toHaveLength(2);
  });

  it("a colour asked for always is written to a file, too", async () => {
    const cwd = records();
    await run(["validate", "--color", "always", "-o", "x.txt"], cwd);
    expect(readFileSync(join(cwd, "x.txt"), "utf8")).toContain("\u001b[");
    await run(["validate", "-o", "x.txt"], cwd);
    expect(readFileSync(join(cwd, "x.txt"), "utf8")).not.toContain("\u001b[");
  });

  it("a kind named twice is listed once, and several partners are any of them", async () => {
    const cwd = records();
    expect((await run(["list", "meetings,meeting", "--count"], cwd)).out).toBe("2\n");
    const { out } = await run(["timeline", "--partner", "russia", "--format", "md"], cwd);
    expect(out).toMatch(/^# ASEAN-Russia: timeline\n/);
    expect((await run(["list", "meetings", "--partner", "russia,RU", "--count"], cwd)).out).toBe("2\n");
    expect((await run(["list", "meetings", "--partner", "russia", "--partner", "chin"], cwd)).code).toBe(2);
  });

  it("a range that is one day, or ends within the first month, is none backwards", async () => {
    const cwd = records();
    for (const term of ["start:2019-02-19..2019-02-19", "start:2019-02-19..2019-02", "start:2019..2019-02"])
      expect((await run(["list", "meetings", term, "--count"], cwd)).out).toBe("1\n");
  });
});
