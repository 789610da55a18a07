// `arsom set` and `arsom delete` as a keeper uses them.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { arsom, copyOfRecords, folder } from "../run.js";

const SERIES = "kind: series\nversion: 1\nid: arsom\npartner: russia\nname: SOM\nlevel: senior-officials\n";
const MEETINGS = `# Meetings with Russia
kind: meeting
version: 2
id: arsom-15
series: arsom
number: 15
start: 2018-05-18
city: Moscow # the usual place
topics: [energy, trade]
outcomes:
  # as the report has it
  - text: A plan
---
# arsom-ignore uncited -- only a press report
kind: meeting
version: 2
id: arsom-16
series: arsom
number: 16
start: 2019-02-19
follows: [arsom-15]
`;
const TOPICS = ["energy", "trade", "cyber"].map((id) => `kind: topic\nversion: 1\nid: ${id}\nname: ${id}\n`).join("---\n");
const CLAIMS = `kind: source
version: 1
id: vna
title: Report
publisher: VNA
published: 2019-02-20
language: en
class: agency
url: https://vna.example/1
---
kind: claim
version: 1
source: vna
record: arsom-16
start: 2019-02-20
`;
const repository = (more: { [name: string]: string } = {}) =>
  folder({ "arsom.yaml": "", "series.yaml": SERIES, "meetings.yaml": MEETINGS, "topics.yaml": TOPICS, "claims.yaml": CLAIMS, ...more });
const read = (at: string, name: string) => readFileSync(join(at, name), "utf8");
const set = (cwd: string, ...args: string[]) => arsom(["set", ...args], { cwd });

describe("arsom set", () => {
  it("refuses the address and the statement of another record", async () => {
    const other =
      "kind: source\nversion: 1\nid: other\ntitle: Other\n---\nkind: claim\nversion: 1\nid: again\nsource: vna\nrecord: arsom-16\ncity: Bali\n";
    const cwd = repository({ "more.yaml": other });
    const address = await set(cwd, "other", "url=http://www.vna.example/1/#top");
    expect([address.code, address.err]).toEqual([
      2,
      "arsom: other: vna is there already and has this address: arsom show vna prints it, arsom set vna adds to it\n",
    ]);
    const statement = await set(cwd, "again", "city=", "start=2019-02-20");
    expect([statement.code, statement.err]).toEqual([
      2,
      "arsom: again: vna--arsom-16 is there already and says this, of the same record by the same source: arsom show vna--arsom-16 prints it, arsom set vna--arsom-16 adds to it\n",
    ]);
    expect(read(cwd, "more.yaml")).toBe(other);
    expect((await set(cwd, "again", "start=2019-02-20")).code).toBe(0);
  });

  it("says which renderings in other languages stay behind a text that is another, and adds no entry that is there with its renderings", async () => {
    const cwd = repository();
    await set(cwd, "arsom-15", "outcomes.0.text_ru=План", "title=A title", "title_id=Judul");
    const { err, code } = await set(cwd, "arsom-15", "outcomes.0.text=Another plan", "title=Other");
    expect([code, err]).toEqual([0, "arsom: arsom-15: title_id and outcomes.0.text_ru still render what stood there before\n"]);
    expect((await set(cwd, "arsom-15", "title=Third", "title_id=Ketiga", "outcomes.0.text_ru=")).err).toBe("");
    await set(cwd, "arsom-15", "outcomes.0.text_ru=План");
    expect((await set(cwd, "arsom-15", "outcomes+=text=Another plan")).err).toContain("the records say that already");
  });

  it("changes fields where they stand, dates in words, and says what was and what is", async () => {
    const cwd = repository();
    const { code, out } = await set(cwd, "arsom-15", "start=19 Mei 2018", "topics+=cyber", "topics-=trade", "venue=Hotel", "city=");
    expect([code, out]).toEqual([
      0,
      `  - meetings.yaml:2: arsom-15: start is now 2018-05-19, was 2018-05-18; city is gone, was Moscow; topics gains cyber and loses trade; venue is now Hotel\n\n1 file written, 3 as they are.\n`,
    ]);
    expect(read(cwd, "meetings.yaml")).toBe(
      MEETINGS.replace("2018-05-18\ncity: Moscow # the usual place", "2018-05-19\nvenue: Hotel").replace(
        "[energy, trade]",
        "[energy, cyber]",
      ),
    );
  });

  it("takes a span of days for the first and the last", async () => {
    const cwd = repository();
    await set(cwd, "arsom-16", "start=19-20 Februari 2019");
    expect(read(cwd, "meetings.yaml")).toContain("start: 2019-02-19\nend: 2019-02-20\nfollows");
  });

  it("changes an entry of a list of maps by its place, adds one and takes one away by what it says", async () => {
    const cwd = repository();
    await set(cwd, "arsom-15", "outcomes.0.text=Another plan");
    expect(read(cwd, "meetings.yaml")).toContain("  # as the report has it\n  - text: Another plan\n");
    await set(cwd, "arsom-15", 'outcomes+=text="Two, even"');
    expect(read(cwd, "meetings.yaml")).toContain("  - text: Another plan\n  - text: Two, even\n");
    expect((await set(cwd, "arsom-15", "outcomes-=Another plan")).out).toContain("outcomes loses text=Another plan");
    expect(read(cwd, "meetings.yaml")).toContain("  # as the report has it\n  - text: Two, even\n");
  });

  it("judges a claim", async () => {
    const cwd = repository();
    expect((await set(cwd, "vna--arsom-16", "rank=rejected", "reason=The day of the report, not of the meeting")).code).toBe(0);
    expect(read(cwd, "claims.yaml")).toContain("rank: rejected\nreason: The day of the report, not of the meeting\n");
  });

  it("changes many by a query, and asks which without one", async () => {
    const cwd = repository();
    const { out } = await set(cwd, "meetings", "start:2018..", "note=Checked");
    expect(out).toContain("arsom-15: note is now Checked");
    expect(read(cwd, "meetings.yaml").match(/^note: Checked$/gm)).toHaveLength(2);
    expect((await set(cwd, "meetings", "note=x")).err).toContain("which meetings? give terms of a query");
    expect((await set(cwd, "meetings", "--all", "note=x")).code).toBe(0);
    expect((await set(cwd, "meetings", "start:1990", "note=x")).err).toBe("arsom: no meetings match; nothing was changed\n");
  });

  it("mends a record that breaks its schema", async () => {
    const cwd = repository({ "more.yaml": "kind: meeting\nversion: 1\nid: arsom-17\nseries: arsom\nstart: soon\ncitty: Bali\n" });
    expect((await set(cwd, "arsom-17", "start=2020")).code).toBe(0);
    expect(read(cwd, "more.yaml")).toContain("start: 2020\ncitty: Bali\n");
  });

  it("writes nothing that would cause an error, and shows it in its place", async () => {
    const cwd = repository();
    const { code, out, err } = await set(cwd, "arsom-15", "start=2020");
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("error[follows-later]: arsom-16");
    expect(err).toContain("meetings.yaml:7:8");
    expect(err).toContain("arsom: nothing was written; mend what is wrong, or give other values\n");
    expect(read(cwd, "meetings.yaml")).toBe(MEETINGS);
  });

  it("shows a patch that git takes", async () => {
    const cwd = repository();
    const { out } = await set(cwd, "arsom-15", "venue=Hotel", "--dry-run");
    expect(read(cwd, "meetings.yaml")).toBe(MEETINGS);
    execFileSync("git", ["apply", "-"], { cwd, input: out });
    expect(read(cwd, "meetings.yaml")).toContain("venue: Hotel\n");
  });

  it("says how git undoes it, in a repository", async () => {
    const cwd = repository();
    execFileSync("git", ["init", "-q"], { cwd });
    execFileSync("git", ["add", "."], { cwd });
    const { err } = await set(cwd, "arsom-15", "venue=Hotel");
    expect(err).toBe("arsom: to undo: git restore -- meetings.yaml (back to what is staged or committed)\n");
    execFileSync("git", ["restore", "--", "meetings.yaml"], { cwd });
    expect(read(cwd, "meetings.yaml")).toBe(MEETINGS);
  });

  it("says what git cannot undo: what stood in a file that is in no commit, or was changed since", async () => {
    const cwd = repository();
    execFileSync("git", ["init", "-q"], { cwd });
    expect((await set(cwd, "arsom-15", "venue=Hotel")).err).toBe("arsom: git has no copy of what stood in meetings.yaml\n");
    execFileSync("git", ["add", "."], { cwd });
    expect((await set(cwd, "arsom-15", "venue=Inn")).err).toContain("arsom: to undo: git restore -- meetings.yaml (");
    expect((await set(cwd, "arsom-15", "venue=Hall")).err).toBe(
      "arsom: to undo: git restore -- meetings.yaml (back to what is staged or committed; what was changed before in meetings.yaml goes, too)\n",
    );
  });

  it.each([
    [["arsom-15"], "what is to change? write field=value"],
    [["arsom-15", "note=x", "arsom-99"], "no record has the id arsom-99; did you mean arsom-"],
    [["arsom-15", "note=x", "--all"], "--all is for the records of a kind, and arsom-15 is none"],
    [["arsom-15", "citty=Bali"], "there is no field citty; did you mean city?"],
    [["arsom-15", "id=arsom-20"], "id is not set: arsom rename gives a record another id"],
    [["arsom-15", "start+=2019"], "start has one value, not a list of them: write start=…"],
    [["arsom-15", "topics-=cyber"], "topics has no entry cyber; it has energy, trade"],
    [["arsom-15", "topics="], undefined],
    [["arsom-15", "topics=", "topics+=cyber"], "topics is given whole and in part"],
    [["arsom-15", "topics+="], "topics: name the entry"],
    [["arsom-15", "topics.7=cyber"], "topics.7 is not there; entries of a list count from 0; it has energy, trade"],
    [["arsom-15", "outcomes.0.txt=x"], "an entry of outcomes has no field txt; did you mean text?"],
    [["arsom-15", "start=13/13/2018"], "start: "],
    [["arsom-15", "city=a", "city=b"], "city is given twice, a and b"],
    [["meeting,sorce", "note=x"], "no record has the id meeting,sorce"],
  ])("%j", async (args, message) => {
    const cwd = repository();
    const { code, err } = await set(cwd, ...args);
    if (message === undefined) expect(code).toBe(0);
    else {
      expect(err).toContain(message);
      expect(code).toBe(2);
      expect(read(cwd, "meetings.yaml")).toBe(MEETINGS);
    }
  });

  it("says where it is what the records say already", async () => {
    const cwd = repository();
    const { code, out, err } = await set(cwd, "arsom-15", "topics+=energy");
    expect([code, out, err]).toEqual([
      0,
      "0 files written, 4 as they are.\n",
      "arsom: the records say that already; nothing is to change\n",
    ]);
  });

  it("leaves a text alone that could not be read, and says where it stands", async () => {
    const cwd = repository({ "bad.yaml": "kind: meeting\nid: arsom-17\n  bad: [\n" });
    expect((await set(cwd, "arsom-17", "note=x")).err).toContain("arsom-17 cannot be read, and is mended by hand");
    expect((await set(cwd, "arsom-15", "note=x")).code).toBe(0);
  });

  it("in the shipped records: there and back leaves every byte", async () => {
    const cwd = copyOfRecords();
    const file = join(cwd, "data/russia/meetings.yaml");
    const before = readFileSync(file, "utf8");
    await set(cwd, "arsom-16", "venue=Somewhere", "topics-=energy");
    expect(readFileSync(file, "utf8")).not.toBe(before);
    const { err } = await set(cwd, "arsom-16", "venue=Hotel Padma Legian", "topics+=energy");
    expect(err).toBe("");
  });
});

describe("arsom delete", () => {
  it("takes records away, with what is said above them but not what is said of the file", async () => {
    const cwd = repository();
    const { code, out } = await arsom("delete arsom-16 --with-claims", { cwd });
    expect([code, out]).toEqual([
      0,
      "  - meetings.yaml:15: arsom-16 is gone\n  - claims.yaml:11: vna--arsom-16 is gone\n\n2 files written, 2 as they are.\n",
    ]);
    expect(read(cwd, "meetings.yaml")).toBe(MEETINGS.slice(0, MEETINGS.indexOf("---\n")));
    expect(read(cwd, "claims.yaml")).toBe(CLAIMS.slice(0, CLAIMS.indexOf("---\n")));
  });

  it("leaves a first record's comments, and no marker in front of the next", async () => {
    const cwd = repository();
    await set(cwd, "arsom-16", "follows=");
    await arsom("delete arsom-15", { cwd });
    expect(read(cwd, "meetings.yaml")).toBe(
      `# Meetings with Russia\n${MEETINGS.slice(MEETINGS.indexOf("---\n") + 4).replace("follows: [arsom-15]\n", "")}`,
    );
  });

  it("refuses while others refer to it, and names them", async () => {
    const cwd = repository();
    const { code, out, err } = await arsom("delete arsom-15 arsom-16", { cwd });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toBe(
      "arsom: claims.yaml:14: record of vna--arsom-16 names arsom-16\n" +
        "arsom: other records refer to what is to go; nothing was changed: change them first (arsom set), or --with-claims takes its claims away, too\n",
    );
    expect((await arsom("delete arsom-15", { cwd })).err).toContain("meetings.yaml:21: follows.0 of arsom-16 names arsom-15");
    expect(read(cwd, "meetings.yaml")).toBe(MEETINGS);
  });

  it("takes a source with all it says", async () => {
    const cwd = repository();
    expect((await arsom("delete vna --with-claims", { cwd })).out).toContain("vna--arsom-16 is gone");
    expect(read(cwd, "claims.yaml")).toBe("");
    expect((await arsom("validate", { cwd })).out).not.toContain("vna");
  });

  it("refuses to take everything, an id that none has, and one that a broken text names", async () => {
    const cwd = folder({ "arsom.yaml": "", "a.yaml": SERIES });
    expect((await arsom("delete arsom", { cwd })).err).toBe("arsom: no record would be left; delete the folder itself if that is meant\n");
    expect((await arsom("delete arsomm", { cwd })).err).toBe("arsom: no record has the id arsomm; did you mean arsom?\n");
    const broken = repository({ "bad.yaml": "kind: meeting\nfollows: [arsom-16\n  x" });
    expect((await arsom("delete arsom-16 --with-claims", { cwd: broken })).err).toContain("cannot be read and names arsom-16");
    expect(existsSync(join(broken, "meetings.yaml"))).toBe(true);
  });
});
