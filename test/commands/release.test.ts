// `arsom new --from` and `--claim`: records of any kinds from one file, filled and checked together, written all or none.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { arsom, folder, ROOT } from "../run.js";

/** A folder of records to add to, with files beside them. */
async function begun(files: { [path: string]: string } = {}): Promise<string> {
  const cwd = folder(files);
  await arsom("init", { cwd });
  return cwd;
}

const DATA = ["russia/sources", "russia/meetings", "russia/claims", "russia/chairs", "asean/chairs", "asean/claims"];
const stateOf = (cwd: string) =>
  DATA.map((name) => join(cwd, "data", `${name}.yaml`)).map((path) => (existsSync(path) ? readFileSync(path, "utf8") : ""));
const README = readFileSync(join(ROOT, "data/README.md"), "utf8");

describe("a press release of twelve facts", () => {
  const release = /```yaml\n(url: [\s\S]*?)```/.exec(README)?.[1] ?? "";
  const command = "arsom new --from release.yaml --claim";

  it("is one command and at most 700 typed characters, the file among them", () => {
    expect(README).toContain(command);
    expect(release).not.toBe("");
    expect(command.length + release.length).toBeLessThanOrEqual(700);
  });

  it("becomes records that hold each fact, each claimed by the source, without a new error or warning", async () => {
    const cwd = await begun({ "release.yaml": release });
    const { code, err } = await arsom(command.split(" ").slice(1), { cwd });
    expect([code, err]).toEqual([0, expect.stringContaining("arsom: arsom-17 is written to data/russia/meetings.yaml:18\n")]);
    expect((await arsom("validate", { cwd })).out).toContain(": 0 errors, 0 warnings");
    const facts = {
      series: "arsom",
      number: 17,
      start: "2021-01-26",
      end: "2021-01-27",
      mode: "hybrid",
      city: "Bali",
      venue: "Hotel Padma, Legian",
      chairs: ["sidharto-suryodipuro", "igor-morgulov"],
      attended: ["jose-tavares"],
      follows: ["asean-russia-summit-3"],
    };
    const [source, meeting, claim] = await Promise.all(
      ["mid-2021-17th-asean-russia-senior", "arsom-17", "mid-2021-17th-asean-russia-senior--arsom-17"].map(async (id) =>
        JSON.parse((await arsom(["show", id, "--format", "json"], { cwd })).out).at(0),
      ),
    );
    expect(source).toMatchObject({ url: "https://mid.ru/en/foreign_policy/news/1413459/", published: "2021-01-27", class: "official" });
    expect(meeting).toMatchObject({ ...facts, country: "ID", topics: ["counter-terrorism", "disaster-management"] });
    expect(meeting.outcomes).toHaveLength(2);
    expect(claim).toMatchObject({ ...facts, mentions: ["topics", "outcomes"] });
    // What arsom filled in is no statement of the source.
    expect(claim).not.toHaveProperty("country");
  });
});

describe("what is refused, with its file and line, and nothing written", () => {
  it.each([
    ["series: arsom\nstrat: 2021\n", "r.yaml:2: strat is a field of no kind; did you mean start?"],
    ["name: Trade\n", "r.yaml:1: it may be a "],
    ["kind: meetin\nseries: arsom\n", "r.yaml:1: meetin is no kind; did you mean meeting?"],
    ["kind: meeting\nserie: arsom\n", "r.yaml:2: there is no field serie; did you mean series?"],
    ["series: arsom\n\nstart: 3/4/2021\n", "r.yaml:3: start: 3/4/2021 may be 3 April 2021"],
    ["series: arsom\nstart: 2021\nend:\n", "r.yaml:3: end has no value"],
    ["series: arsom\nchairs: Nobody\n", "r.yaml:2: chairs: Nobody is not known"],
    ["series: arsom\n", "r.yaml:1: a meeting needs id"],
    ["start: 2021\nseries: [arsom, arsom]\n", "r.yaml:2: series has one value, and no list"],
    ["series: arsom\nstart: 2021\nlocal_dates: [{town: Bali}]\n", "r.yaml:3: there is no field town"],
    ["a: [\n", "r.yaml:1: a bracket that is never closed"],
    ["series: &x arsom\nstart: 2021\n", "r.yaml:1: "],
    ["kind: topic\na: {b: [c: d]}\n", "r.yaml:2: fields inside a field"],
    [
      "kind: chair\nnam: A\nid: arsom-16\ncountry: Nowhere\n---\nseries: arsom\nmode: virtua\n",
      /r.yaml:2: .*\n.*r.yaml:4: .*\n.*r.yaml:7: .*nothing was written\n$/,
    ],
    ["kind: topik\nname: A\n---\nnam: A\n", /r.yaml:1: .*\n.*r.yaml:4: .*nothing was written\n$/],
    [
      "kind: topic\nname: A\nid: arsom-16\n",
      /r.yaml:3: arsom-16 is the id of another record, data\/russia\/meetings.yaml:2; arsom set arsom-16 changes it/,
    ],
    ["kind: [topic]\nname: A\n", "r.yaml:1: kind has one value, and no list"],
    ["kind: topic\nname: Abc\nx_a: [1, 2]\n", /^arsom: r.yaml:3: x_a has one value, and no list; nothing was written\n$/],
    ["kind: topic\nname: Abc\nid: A B\n", "r.yaml:3: id cannot be A B: an id begins with a small letter"],
    ["series: arsom\nnumber: 17\nchairs: '\"Igor'\n", "r.yaml:3: chairs: a quote is not closed"],
    ["", "r.yaml holds no record"],
    ["series: arsom\nnumber: 16\n", "r.yaml:1: arsom-16 is there already and has this series and number"],
    ["series: arsom\nnumber: 17\n---\nseries: arsom\nnumber: 17\n", "r.yaml:4: this is the record of r.yaml:1 again"],
    ["url: https://x.org/a\ntitle: A\n---\nurl: http://www.x.org/a\ntitle: B\n", "r.yaml:4: this is the source of r.yaml:1 again"],
    ["series: arsom\nnumber: 17\nclaim: true\n", "r.yaml:3: a claim is of one source, and this one has none; claim: with the id"],
    ["kind: topic\nname: A\nversion: 9\n", "r.yaml:3: a topic is written in version 1; leave the line out"],
    ["source: mfa-sg-2019-arsom-16\nrecord: arsom-16\nvenue: X\nclaim: true\n", "r.yaml:4: a claim has no claim of its own"],
    ["series: arsom\nnumber: 17\nclaim: nobody\n", "r.yaml:3: source: nobody is not known"],
    [
      "kind: topic\nid: a\nname: A\nnote: B\n---\nkind: chair\nid: b-b\nname: B\ncountry: ID\nnote: A\n",
      "r.yaml:1 and r.yaml:6 name each other",
    ],
  ])("%j", async (text, message) => {
    const cwd = await begun({ "r.yaml": text });
    const before = stateOf(cwd);
    const { code, out, err } = await arsom("new --from r.yaml", { cwd });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(message);
    expect(stateOf(cwd)).toEqual(before);
  });

  it("says fifty mistakes and that there are others, and takes a thousand records", async () => {
    const { err } = await arsom("new --from -", { cwd: await begun(), input: "kind: topic\nnam: A\n---\n".repeat(60) });
    expect(err.split("\n").slice(49)).toEqual([
      "arsom: standard input:149: there is no field nam; did you mean name?",
      "arsom: there are further mistakes; nothing was written",
      "",
    ]);
    const many = await arsom("new --from -", { cwd: await begun(), input: "kind: topic\n---\n".repeat(1001) });
    expect(many.err).toBe("arsom: standard input holds 1001 records, and --from takes 1000; arsom import takes more, as JSON Lines\n");
  });

  it("writes nothing where one of them would cause an error", async () => {
    const text = "url: https://x.org/a\ntitle: A\n---\nseries: arsom\nstart: 2021-02-02\nend: 2021-02-01\n";
    const cwd = await begun({ "r.yaml": text });
    const before = stateOf(cwd);
    const { code, err } = await arsom("new --from r.yaml", { cwd });
    expect([code, err]).toEqual([1, expect.stringContaining("error[end-before-start]")]);
    expect(err).toContain("arsom: nothing was written; mend what is wrong");
    expect(stateOf(cwd)).toEqual(before);
  });

  it.each([
    ["no file", ["--from", "nope.yaml"], "--from nope.yaml cannot be read"],
    [
      "a kind beside it",
      ["meeting", "--from", "r.yaml"],
      "--from takes the kinds of its records from the file, and meeting is one too many",
    ],
    ["neither", [], "missing required argument 'kind'"],
  ])("%s", async (_, args, message) => {
    const { code, err } = await arsom(["new", ...args], { cwd: await begun() });
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe("records of one file", () => {
  it("name each other in any order, are read from standard input, and are not written with --dry-run", async () => {
    const cwd = await begun();
    const before = stateOf(cwd);
    const input = "series: arsom\nstart: 26 января 2021\nchairs: [Ann Onym, RU]\n---\nkind: chair\nname: Ann Onym\ncountry: Indonesia\n";
    const { code, out, err } = await arsom("new --from - --dry-run", { cwd, input });
    expect(code).toBe(0);
    expect(out).toContain("chairs: [ann-onym, russia]\n");
    expect(err).toMatch(/arsom: nothing was written; they would go to data\/asean\/chairs\.yaml and data\/russia\/meetings\.yaml\n$/);
    expect(stateOf(cwd)).toEqual(before);
  });

  it("takes the entries of a YAML list as they stand, and maps with dates in words", async () => {
    const input = 'series: arsom\nstart: 2021-01-26\noutcomes: ["One, two", Three]\nlocal_dates:\n- place: Jakarta\n  date: 26 Jan 2021\n';
    const { out } = await arsom("new --from - --dry-run", { cwd: await begun(), input });
    expect(out).toContain("outcomes:\n  - text: One, two\n  - text: Three\n");
    expect(out).toContain("local_dates:\n  - place: Jakarta\n    date: 2021-01-26\n");
  });

  it("takes a block of lines without its last line end, and a record that is named twice once", async () => {
    const input = "series: arsom\nnumber: 17\nvenue: |\n  Hotel Padma\nchairs: Igor Morgulov, igor-morgulov\n";
    const { out } = await arsom("new --from - --dry-run", { cwd: await begun(), input });
    expect(out).toContain("venue: Hotel Padma\nchairs: [igor-morgulov]\n");
  });

  it("takes what ships with arsom by name with --accept, once for all that name it, and is told of it without", async () => {
    const input = "series: arsom\nnumber: 17\nstart: 2021\ntopics: [Energy]\n---\nseries: arsom\nnumber: 18\nstart: 2022\ntopics: Energy\n";
    const cwd = await begun();
    const { code, out, err } = await arsom("new --from - --accept --dry-run", { cwd, input });
    expect([code, out.match(/^id: .*$/gm)]).toEqual([0, ["id: energy", "id: arsom-17", "id: arsom-18"]]);
    expect(err).toContain("standard input:1: energy is taken from the records that ship with arsom\n");
    const refused = await arsom("new --from -", { cwd, input });
    expect([refused.code, refused.err]).toEqual([
      2,
      expect.stringContaining("standard input:4: topics: Energy is not recorded here, but ships with arsom (energy); --accept takes it\n"),
    ]);
  });

  it("claims for the record that asks for it, by the source it names", async () => {
    const input = "series: arsom\nnumber: 17\nstart: 2021\nclaim: mfa-sg-2019-arsom-16\n";
    const { out } = await arsom("new --from - --dry-run", { cwd: await begun(), input });
    expect(out).toContain("sources: [mfa-sg-2019-arsom-16]\n---\nkind: claim\n");
  });
});

describe("arsom new --claim", () => {
  const meeting = ["new", "meeting", "--series", "arsom", "--start", "26 Januari 2021", "--venue", "Padma"];

  it("writes what is given as the claim of the one source, and nothing that was filled in", async () => {
    const cwd = await begun();
    const { code, out, err } = await arsom([...meeting, "--sources", "lenta-2022-morgulov", "--claim"], { cwd });
    expect(code).toBe(0);
    expect(out.split("---\n")[1]).toBe(
      "kind: claim\nversion: 1\nsource: lenta-2022-morgulov\nrecord: arsom-17\nseries: arsom\nstart: 2021-01-26\nvenue: Padma\n",
    );
    expect(err).toContain("arsom: lenta-2022-morgulov--arsom-17 is written to data/russia/claims.yaml:");
    expect((await arsom("validate", { cwd })).code).toBe(0);
    expect((await arsom("fmt --check", { cwd })).code).toBe(0);
  });

  it("asks which of several sources says so, and takes --claim-by", async () => {
    const cwd = await begun();
    const before = stateOf(cwd);
    const sources = ["--sources", "lenta-2022-morgulov,mfa-sg-2019-arsom-16"];
    const refused = await arsom([...meeting, ...sources, "--claim"], { cwd });
    expect([refused.code, refused.out]).toEqual([2, ""]);
    expect(refused.err).toContain("which of lenta-2022-morgulov and mfa-sg-2019-arsom-16 says so? --claim-by names it");
    expect(stateOf(cwd)).toEqual(before);
    const { out } = await arsom([...meeting, ...sources, "--claim-by", "mfa-sg-2019-arsom-16", "--dry-run"], { cwd });
    expect(out.match(/^source: .*$/gm)).toEqual(["source: mfa-sg-2019-arsom-16"]);
  });

  it("asks a person which of several sources says so, and whether there is to be no claim", async () => {
    const cwd = await begun();
    const args = ["new", "meeting", "--series", "arsom", "--start", "26 Januari 2021", "--city", "", "--chairs", "", "--claim"];
    const sources = "lenta-2022-morgulov, mfa-sg-2019-arsom-16";
    const { out } = await arsom(args, { cwd, answers: [sources, "", "baliekbis", "mfa-sg-2019-arsom-16", "n"] });
    expect(out).toContain("kind: claim\nversion: 1\nsource: mfa-sg-2019-arsom-16\n");
    const before = stateOf(cwd);
    const none = await arsom(args, { cwd, answers: ["", "", ""] });
    expect(none.err).toContain(
      "? a claim is of a source, and sources names none; write it without a claim? [y/N]\narsom: nothing was written\n",
    );
    expect(stateOf(cwd)).toEqual(before);
    const back = await arsom(args, { cwd, answers: ["", "", "<", "", "y", ""] });
    expect(back.out).not.toContain("kind: claim");
    expect(stateOf(cwd)).not.toEqual(before);
  });

  it("writes the answers of a person as the claim", async () => {
    const cwd = await begun();
    const answers = ["arsom", "26 Januari 2021", "Bali", "-", "lenta-2022-morgulov", "", ""];
    const { out } = await arsom(["new", "meeting", "--claim"], { cwd, answers });
    expect(out.split("---\n")[1]).toContain("series: arsom\nstart: 2021-01-26\ncity: Bali\n");
  });
});
