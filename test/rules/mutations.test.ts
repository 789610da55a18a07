// One change of a real record at a time: the rule meant finds it, where it is, and no other speaks that should not.
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { storeOf } from "../../src/load/files.js";
import { runRules } from "../../src/rules/engine/check.js";
import { rules } from "../../src/rules/index.js";
import { ways } from "../bench/mutate/catalogue.js";
import { judge } from "../bench/mutate/judge.js";
import { mutationOf } from "../bench/mutate/run.js";
import { openWorld, TODAY, type World } from "../bench/mutate/world.js";
import { ROOT } from "../run.js";

/** node test/bench/mutate.js runs as many as one likes. */
const SEEDS = [1, 2];

let world: World;
beforeAll(async () => {
  world = await openWorld(join(ROOT, "data"));
});

// A rule that has none yet is still shown by its own examples.
it("no way to break a rule is of no rule, and none is empty", () => {
  const known = new Set(rules.map(({ id }) => id));
  expect(Object.keys(ways).filter((id) => !known.has(id))).toEqual([]);
  expect(Object.values(ways).every((list) => list.length > 0)).toBe(true);
});

it("no error speaks on the records as they are", () => {
  expect(world.findings.filter(({ severity }) => severity === "error")).toEqual([]);
});

describe("a change of the real records", () => {
  it.each(Object.keys(ways).flatMap((id) => SEEDS.map((seed) => [id, seed] as const)))("is found by %s (seed %i)", async (rule, seed) => {
    const mutation = mutationOf(rule, world, seed);
    if (!mutation) throw new Error(`no record could be made to break ${rule}`);
    const verdict = await judge(rule, mutation, world);
    expect(verdict.place, mutation.does).toMatch(/^(line|related|record)$/);
    expect(verdict.false, mutation.does).toEqual([]);
  });
});

describe("what mutations once showed", () => {
  const member = (code: string, more = "") =>
    `kind: member\nversion: 1\nid: m-${code.toLowerCase()}\ncode: ${code}\nname: ${code}\njoined: 1967\n${more}`;
  const members = (more = "") => [...["ID", "MY", "PH", "SG"].map((code) => member(code)), member("TH", more)];
  const meeting = `kind: series\nversion: 1\nid: arsom\nname: Meeting\npartner: russia\nlevel: other\n---\nkind: partner\nversion: 1\nid: russia\ncode: RU\nname: Russia\nstatus: dialogue\n---\nkind: chair\nversion: 1\nid: a-b\nname: A B\ncountry: VN\n---\nkind: meeting\nversion: 1\nid: arsom-1\nseries: arsom\nstart: 2020-01-26\nchairs: [a-b]\n`;
  const term = (country: string, more: string) =>
    `kind: term\nversion: 1\nid: t-${country.toLowerCase()}\noffice: coordinator\npartner: russia\ncountry: ${country}\n${more}\n`;
  const found = async (documents: string[], rule: string) => {
    const store = await storeOf({ "data.yaml": documents.join("---\n") }, TODAY);
    return runRules(store, { only: [rule] }).findings.length;
  };

  it("nobody is a stranger whose member record cannot be read", async () => {
    expect(await found([...members(), meeting], "chair-of-neither-side")).toBe(1);
    expect(await found([...members(), member("VN", "\tnote: x\n"), meeting], "chair-of-neither-side")).toBe(0);
  });

  it("a count of members allows for those that cannot be read", async () => {
    const claim =
      "kind: source\nversion: 1\nid: s\ntitle: A report\npublished: 2020-01-26\n---\nkind: claim\nversion: 1\nsource: s\nrecord: arsom-1\nmember_count: 6\n";
    expect(await found([...members(), meeting, claim], "member-count")).toBe(1);
    expect(await found([...members(), member("VN", "\tnote: x\n"), meeting, claim], "member-count")).toBe(0);
    expect(await found([...members(), member("VN", "nmae: x\n"), meeting, claim], "member-count")).toBe(0);
  });

  it("no gap is told where the term between cannot be read", async () => {
    const ends = [term("ID", "from: 2010\nto: 2013"), term("MY", "from: 2016\nto: 2019")];
    expect(await found(ends, "term-gap")).toBe(1);
    expect(await found([...ends, term("TH", "from: 2013\nto: 2016\n\tnote: x")], "term-gap")).toBe(0);
    const maps = "kind: chair\nversion: 1\nid: a-b\nname: A\noffices:\n  - title: Minister\n";
    expect(await found([...ends, maps], "term-gap")).toBe(1);
    expect(await found([...ends, term("TH", "from: 2013\nto: 2016\nnotes: x")], "term-gap")).toBe(0);
  });

  it("a term that begins on the day of a handover goes on, and so does one seen past its end", async () => {
    const ends = [term("ID", "from: 2010-07-26\nto: 2013-07-26"), term("MY", "from: 2016-07-26\nto: 2019-07-26")];
    expect(await found([...ends, term("TH", "from: 2013-07-26")], "term-gap")).toBe(0);
    const seen = [term("ID", "from: 2010\nto: 2011\nseen: [2014-05]"), term("TH", "seen: [2015-10]")];
    expect(await found(seen, "term-gap")).toBe(0);
  });

  it("an open claim on a record that cannot be read is not one on ASEAN", async () => {
    const claim =
      "kind: source\nversion: 1\nid: s\ntitle: A report\n---\nkind: claim\nversion: 1\nsource: s\nrecord: arsom-1\nstart: 2020-01-27\nrank: open\nreason: Two reports.\n";
    expect(await found([meeting, claim], "open-disagreement")).toBe(1);
    expect(await found([`${meeting}\tnote: x\n`, claim], "open-disagreement")).toBe(0);
  });
});
