// `arsom fix` as a user sees it: what is certain is mended, comments and layout stay, the rest is left.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { arsom, folder } from "../run.js";

const head = (kind: string, id = "a") => `kind: ${kind}\nversion: 1\nid: ${id}\n`;
const meeting = (fields: string) => `${head("meeting")}series: arsom\n${fields}`;

/** What a repair makes of a file, and what it says it did. */
async function fixed(text: string, flags = "") {
  const at = folder({ "arsom.yaml": "", "a.yaml": text });
  const { out, code, err } = await arsom(`fix ${flags}`, { cwd: at });
  return { text: readFileSync(join(at, "a.yaml"), "utf8"), said: out.split("\n").filter((line) => line.startsWith("  - ")), code, err };
}

describe("arsom fix mends", () => {
  it.each([
    ["a field with one letter wrong", meeting("cty: Bali # here\n"), meeting("city: Bali # here\n"), "a.yaml:5: cty is now city (schema)"],
    ["two letters that changed places", meeting("nubmer: 3\n"), meeting("number: 3\n"), "a.yaml:5: nubmer is now number (schema)"],
    [
      "a kind",
      "kind: meetng\nversion: 1\nid: a\nseries: b\n",
      `${head("meeting")}series: b\n`,
      "a.yaml:1: meetng is now meeting (unknown-kind)",
    ],
    ["a closed value", meeting("mode: 'In_Person'\n"), meeting("mode: in-person\n"), "a.yaml:5: 'In_Person' is now in-person (schema)"],
    ["a code in small letters", meeting("country: id\n"), meeting("country: ID\n"), "a.yaml:5: id is now ID (schema)"],
    ["one that YAML 1.1 reads otherwise", meeting("country: no\n"), meeting('country: "NO"\n'), 'a.yaml:5: no is now "NO" (schema)'],
    ["a number in quotes", meeting('number: "3"\n'), meeting("number: 3\n"), 'a.yaml:5: "3" is now 3 (schema)'],
    ["one value where a list stands", meeting("topics: trade\n"), meeting("topics: [trade]\n"), "a.yaml:5: trade is now [trade] (schema)"],
    [
      "a closed value in braces",
      `${head("partner")}code: RU\nname: R\nstatus: dialogue\nlevels: [{ level: Dialogue, since: 1996 }]\n`,
      `${head("partner")}code: RU\nname: R\nstatus: dialogue\nlevels: [{ level: dialogue, since: 1996 }]\n`,
      "a.yaml:7: Dialogue is now dialogue (schema)",
    ],
    [
      "a date in words",
      meeting("start: 19 Februari 2019\n"),
      meeting("start: 2019-02-19\n"),
      "a.yaml:5: 19 Februari 2019 is now 2019-02-19 (schema)",
    ],
    [
      "one in another order",
      meeting("start: 2019/02/19\n"),
      meeting("start: 2019-02-19\n"),
      "a.yaml:5: 2019/02/19 is now 2019-02-19 (schema)",
    ],
    [
      "one in braces",
      meeting('local_dates: [{ place: Bali, date: "Feb 19, 2019" }]\n'),
      meeting("local_dates: [{ place: Bali, date: 2019-02-19 }]\n"),
      'a.yaml:5: "Feb 19, 2019" is now 2019-02-19 (schema)',
    ],
    [
      "an empty field, its comment above kept",
      meeting("# unknown\nend:\ncity: Bali\n"),
      meeting("# unknown\ncity: Bali\n"),
      "a.yaml:6: end: is gone (schema)",
    ],
    ["an empty list", meeting("outcomes: []\ncity: Bali\n"), meeting("city: Bali\n"), "a.yaml:5: outcomes: [] is gone (schema)"],
    [
      "a colon in a value",
      meeting("title: Sochi: the talks # so\n"),
      meeting('title: "Sochi: the talks" # so\n'),
      'a.yaml:5: Sochi: the talks is now "Sochi: the talks" (yaml-syntax)',
    ],
    [
      "a value that a sign cuts short",
      meeting("title: Plan #3 of action\n"),
      meeting('title: "Plan #3 of action"\n'),
      'a.yaml:5: Plan #3 of action is now "Plan #3 of action" (comment-in-value)',
    ],
    [
      "a silence that silences nothing",
      meeting("city: Bali\n# arsom-ignore house-style -- so\n"),
      meeting("city: Bali\n"),
      "a.yaml:6: # arsom-ignore house-style -- so is gone (silence-unused)",
    ],
    [
      "one behind a value",
      meeting("city: Bali # arsom-ignore house-style -- so\n"),
      meeting("city: Bali\n"),
      "a.yaml:5: # arsom-ignore house-style -- so is gone (silence-unused)",
    ],
    [
      "a name as ASEAN writes it",
      meeting('note: The 21th in "Laos" and Laos\n'),
      meeting('note: The 21st in "Laos" and Lao PDR\n'),
      'a.yaml:5: The 21th in "Laos" and Laos is now The 21st in "Laos" and Lao PDR (house-style)',
    ],
    [
      "an empty document",
      `${head("topic")}name: A\n---\n---\n${head("topic", "b")}name: B\n`,
      `${head("topic")}name: A\n---\n${head("topic", "b")}name: B\n`,
      "a.yaml:5: --- is gone (yaml-syntax)",
    ],
    [
      "a byte-order mark",
      `\ufeff${head("topic")}name: A\n`,
      `${head("topic")}name: A\n`,
      "a.yaml:1: the byte-order mark is gone (encoding)",
    ],
  ])("%s", async (_, text, wanted, what) => {
    const made = await fixed(text);
    expect(made.text).toBe(wanted);
    expect(made.said).toEqual([`  - ${what}`]);
    expect([made.code, made.err]).toEqual([0, ""]);
  });
});

describe("arsom fix leaves alone", () => {
  it.each([
    ["a field that may be either of two", meeting("titel_xx: A\n")],
    ["a misspelt field whose own name is there", meeting("city: Bali\ncty: Jakarta\n")],
    ["a reference that nearly is one", `${head("topic", "trade")}name: A\n---\n${meeting("topics: [trad]\n")}`],
    ["an empty field that the kind needs", `${head("topic")}name:\n`],
    ["a date that may be either of two", meeting("start: 02/03/2019\n")],
    ["a span where one date stands", meeting("start: 19-20 Februari 2019\n")],
    ["a day that its weekday is not", meeting("start: Selasa, 20 Februari 2019\n")],
    ["an end before the start", meeting("start: 2019-02-20\nend: 2019-02-19\n")],
  ])("%s", async (_, text) => {
    const made = await fixed(text);
    expect([made.text, made.said]).toEqual([text, []]);
  });
});

describe("arsom fix", () => {
  const slip = meeting("cty: Bali\n");

  it("goes on until nothing certain is left: a kind hides fields, which hide values", async () => {
    const hidden = "kind: meetng\nversion: 1\nid: a\nseries: arsom\nend:\nstrt: 19 Februari 2019\nmod: In_Person # so\n";
    const { text, said } = await fixed(hidden);
    expect(text).toBe(meeting("start: 2019-02-19\nmode: in-person # so\n"));
    expect(said).toEqual([
      "  - a.yaml:1: meetng is now meeting (unknown-kind)",
      "  - a.yaml:5: end: is gone (schema)",
      "  - a.yaml:6: strt is now start (schema)",
      "  - a.yaml:6: 19 Februari 2019 is now 2019-02-19 (schema)",
      "  - a.yaml:7: mod is now mode (schema)",
      "  - a.yaml:7: In_Person is now in-person (schema)",
    ]);
    expect((await fixed(text, "--check")).code).toBe(0);
    expect((await fixed(hidden, "--rule unknown-kind")).text).toBe(hidden.replace("meetng", "meeting"));
    const cwd = folder({ "arsom.yaml": "", "a.yaml": hidden });
    const { out } = await arsom("fix --dry-run", { cwd });
    expect(out).toContain("\n-kind: meetng\n+kind: meeting\n");
    expect(out).toContain("+start: 2019-02-19\n+mode: in-person # so\n");
    expect(readFileSync(join(cwd, "a.yaml"), "utf8")).toBe(hidden);
  });

  const claim = (fields: string, id = "") => `kind: claim\nversion: 1\n${id && `id: ${id}\n`}source: s\nrecord: a\n${fields}`;
  const about = `${head("source", "s")}title: A\n---\n${meeting("start: 2019-02-19\n")}---\n`;

  it.each([
    ["the second of two that say the same", [claim("start: 2019-02-19\n"), claim("start: 2019-02-19\n", "again")], [0]],
    ["the second, where neither has an id", [claim("start: 2019-02-19\n"), claim("start: 2019-02-19\n")], [0]],
    ["the older one that a newer one replaces", [claim("start: 2019-02-19\n"), claim("start: 2019-02-19\ncity: Bali\n", "newer")], [1]],
    ["it, where neither has an id", [claim("start: 2019-02-19\n"), claim("start: 2019-02-19\ncity: Bali\n")], [1]],
    ["all but the fullest", [claim("city: Bali\n"), claim("mode: hybrid\n", "b"), claim("city: Bali\nmode: hybrid\n", "c")], [2]],
  ])("takes out a claim that says nothing of its own: %s", async (_, claims, kept) => {
    const { text } = await fixed(about + claims.join("---\n"), "--rule duplicate-record,duplicate-id");
    expect(text).toBe(about + kept.map((i) => claims[i]).join("---\n"));
  });

  it.each([
    ["says something else", [claim("start: 2019-02-19\n"), claim("start: 2019-02-20\n", "b")]],
    ["gives one day of what is a span elsewhere", [claim("start: 2019-02-19\n"), claim("start: 2019-02-19\nend: 2019-02-20\n", "b")]],
    ["was judged otherwise", [claim("start: 2019-02-19\n"), claim("start: 2019-02-19\nrank: rejected\nreason: A misprint.\n", "b")]],
    ["has a comment of its own", [claim("start: 2019-02-19\n"), claim("start: 2019-02-19 # page 2\n", "b")]],
  ])("leaves a claim that %s", async (_, claims) => {
    const text = about + claims.join("---\n");
    expect((await fixed(text)).text).toBe(text);
  });

  it("takes out the first document of a file, and the last", async () => {
    const at = folder({
      "arsom.yaml": "",
      "a.yaml": about,
      "b.yaml": claim("city: Bali\n"),
      "c.yaml": `${claim("city: Bali\n", "c")}---\n${claim("mode: hybrid\n", "d")}`,
    });
    await arsom("fix --rule duplicate-record", { cwd: at });
    expect(readFileSync(join(at, "c.yaml"), "utf8")).toBe(claim("mode: hybrid\n", "d"));
    expect(readFileSync(join(at, "b.yaml"), "utf8")).toBe(claim("city: Bali\n"));
  });

  it("says of a date that it may be two", async () => {
    const cwd = folder({ "arsom.yaml": "", "a.yaml": meeting("start: 02/03/2019\n") });
    const { out } = await arsom("validate --rule schema", { cwd });
    expect(out).toContain("= help: it may be 2019-03-02 or 2019-02-03; write the one that is meant\n");
  });

  it("with --check or --dry-run writes nothing", async () => {
    const checked = await fixed(slip, "--check");
    expect([checked.text, checked.code, checked.said]).toEqual([slip, 1, ["  - a.yaml:5: cty is now city (schema)"]]);
    const at = folder({ "arsom.yaml": "", "a.yaml": slip });
    const { out, code } = await arsom("fix --dry-run", { cwd: at });
    expect([code, out]).toEqual([
      0,
      "--- a/a.yaml\n+++ b/a.yaml\n@@ -2,4 +2,4 @@\n version: 1\n id: a\n series: arsom\n-cty: Bali\n+city: Bali\n",
    ]);
    expect(readFileSync(join(at, "a.yaml"), "utf8")).toBe(slip);
  });

  it("with --rule mends what that rule finds", async () => {
    const both = `${meeting("cty: Bali\n")}---\n${head("topic", "b")}name: Laos\n`;
    expect((await fixed(both, "--rule house-style")).text).toBe(both.replace("Laos", "Lao PDR"));
    expect((await fixed(both, "--rule hose-style")).err).toBe("arsom: no rule is called hose-style; did you mean house-style?\n");
  });

  it("is offered by validate", async () => {
    const at = folder({ "arsom.yaml": "", "a.yaml": slip });
    const { out } = await arsom("validate --rule schema", { cwd: at });
    expect(out).toContain("1 error, 0 warnings; arsom fix mends 1 of them\n");
    const { findings, summary } = JSON.parse((await arsom("validate --rule schema --format json", { cwd: at })).out);
    expect([findings[0].fixable, summary.fixable]).toEqual([true, 1]);
  });
});
