// Running rules: which are chosen, how severe their findings are, which of them a silence answers, and in what order they come.
import { describe, expect, it } from "vitest";
import { storeOf } from "../../src/load/files.js";
import { positionOf, rangeOf } from "../../src/load/locate.js";
import { DEFAULTS } from "../../src/load/settings.js";
import { type Choice, runRules } from "../../src/rules/engine/check.js";

const HEAD = "kind: meeting\nversion: 1\nid: arsom-16\nseries: arsom\n";
const SERIES = "---\nkind: series\nversion: 1\nid: arsom\nname: ARSOM\nlevel: senior-officials\n";
const BACKWARDS = `${HEAD}start: 2019-02-20\nend: 2019-02-19\n`;

interface Run extends Choice {
  rules?: { [rule: string]: string };
}

/** `file:line severity rule` of every finding, and how many were silenced. */
async function run(texts: string | { [path: string]: string }, { rules = {}, ...choice }: Run = {}) {
  const store = await storeOf(typeof texts === "string" ? { "a.yaml": texts } : texts, "2026-11-22", { ...DEFAULTS, rules });
  const { findings, silenced } = runRules(store, choice);
  const found = findings.map(({ at, severity, rule }) => {
    const { file, start } = rangeOf(at);
    return `${file.path}:${positionOf(file.text, start).line} ${severity} ${rule}`;
  });
  return { found, silenced };
}

describe("choice", () => {
  it("runs all rules, only some, or all but some", async () => {
    const all = await run(BACKWARDS);
    expect(all.found).toEqual(["a.yaml:3 warning uncited", "a.yaml:4 error unknown-reference", "a.yaml:6 error end-before-start"]);
    expect((await run(BACKWARDS, { only: ["uncited"] })).found).toEqual([all.found[0]]);
    expect((await run(BACKWARDS, { skip: ["uncited", "unknown-reference"] })).found).toEqual([all.found[2]]);
  });

  it("obeys the severities of arsom.yaml; a rule that is asked for by name runs though it is off", async () => {
    const rules = { uncited: "error", "unknown-reference": "off", "end-before-start": "note" };
    expect((await run(BACKWARDS, { rules })).found).toEqual(["a.yaml:3 error uncited", "a.yaml:6 note end-before-start"]);
    expect((await run(BACKWARDS, { rules, only: ["unknown-reference"] })).found).toHaveLength(1);
  });

  it("a finding may be milder than its rule, and arsom.yaml is stronger than both", async () => {
    const gap = `${HEAD}number: 3\n${SERIES}`;
    expect((await run(gap, { only: ["ordinal-gap"] })).found).toEqual(["a.yaml:9 note ordinal-gap"]);
    expect((await run(gap, { only: ["ordinal-gap"], rules: { "ordinal-gap": "error" } })).found).toEqual(["a.yaml:9 error ordinal-gap"]);
  });
});

describe("silences", () => {
  const only = ["end-before-start", "silence-unused"];
  const silenced = (text: string, choice: Run = { only }) => run(text, choice);

  it("at the end of a line: that line", async () => {
    const good = BACKWARDS.replace("02-19\n", "02-19 # arsom-ignore end-before-start -- printed so\n");
    expect(await silenced(good)).toEqual({ found: [], silenced: 1 });
    const wrong = BACKWARDS.replace("02-20\n", "02-20 # arsom-ignore end-before-start -- printed so\n");
    expect(await silenced(wrong)).toEqual({ found: ["a.yaml:5 warning silence-unused", "a.yaml:6 error end-before-start"], silenced: 0 });
  });

  it("alone on a line: the field below", async () => {
    const above = (field: string) => BACKWARDS.replace(field, `# arsom-ignore end-before-start -- printed so\n${field}`);
    expect(await silenced(above("end:"))).toEqual({ found: [], silenced: 1 });
    expect(await silenced(above("start:"))).toEqual({
      found: ["a.yaml:5 warning silence-unused", "a.yaml:7 error end-before-start"],
      silenced: 0,
    });
  });

  it("above the first field: the whole record, and no other", async () => {
    const two = `${BACKWARDS}---\n${BACKWARDS.replace("arsom-16", "arsom-17")}`;
    expect(await silenced(`# arsom-ignore end-before-start -- both printed so\n${two}`)).toEqual({
      found: ["a.yaml:14 error end-before-start"],
      silenced: 1,
    });
    const behind = two.replace("---", "--- # arsom-ignore end-before-start -- printed so");
    expect(await silenced(behind)).toEqual({ found: ["a.yaml:6 error end-before-start"], silenced: 1 });
  });

  it("answers only the rules that it names", async () => {
    expect(await silenced(`# arsom-ignore future-held -- another\n${BACKWARDS}`)).toEqual({
      found: ["a.yaml:1 warning silence-unused", "a.yaml:7 error end-before-start"],
      silenced: 0,
    });
  });

  it("answers findings of reading that name a place and no record", async () => {
    const cut = `${HEAD}# arsom-ignore comment-in-value -- a comment of ours\ntitle: Plan #3\ncity: Bali #2\n`;
    expect(await silenced(cut, { only: ["comment-in-value", "silence-unused"] })).toEqual({
      found: ["a.yaml:7 warning comment-in-value"],
      silenced: 1,
    });
  });

  it("is unused only when its rules have run", async () => {
    const unused = `${HEAD}# arsom-ignore future-held -- not so\nstart: 2019\n`;
    expect((await silenced(unused, { only: ["future-held"] })).found).toEqual([]);
    expect((await silenced(unused, { only: ["silence-unused"] })).found).toEqual(["a.yaml:5 warning silence-unused"]);
    expect((await silenced(unused, { only: ["silence-unused"], rules: { "future-held": "off" } })).found).toEqual([]);
  });

  it("that answers a rule which was not asked for is not unused, and its finding is not counted", async () => {
    const answered = BACKWARDS.replace("02-19\n", "02-19 # arsom-ignore end-before-start -- printed so\n");
    expect(await silenced(answered, { only: ["silence-unused"] })).toEqual({ found: [], silenced: 0 });
  });

  it("may itself be silenced", async () => {
    const twice = `# arsom-ignore silence-unused -- kept for next year\n${HEAD}# arsom-ignore future-held -- not yet\nstart: 2019\n`;
    expect((await silenced(twice, { only: ["silence-unused", "future-held"] })).silenced).toBe(1);
  });
});

describe("order", () => {
  it("is that of the files as they were read, and of the places in them", async () => {
    const second = BACKWARDS.replace("arsom-16", "arsom-17");
    const { found } = await run({ "b.yaml": BACKWARDS, "a.yaml": `${second}---\nkind: chair\nversion: 1\nid: broken\n` });
    expect(found).toEqual([
      "b.yaml:3 warning uncited",
      "b.yaml:4 error unknown-reference",
      "b.yaml:6 error end-before-start",
      "a.yaml:3 warning uncited",
      "a.yaml:4 error unknown-reference",
      "a.yaml:6 error end-before-start",
      "a.yaml:8 error schema",
      "a.yaml:8 error schema",
    ]);
  });
});
