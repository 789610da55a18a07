// The marks of a merge: every style is one finding, its ids are known, and text that only looks like one is text.
import { describe, expect, it } from "vitest";
import { storeOf } from "../../src/load/files.js";
import { positionOf, rangeOf } from "../../src/load/locate.js";
import { runRules } from "../../src/rules/engine/check.js";

const SERIES = "kind: series\nversion: 1\nid: arsom\nname: ARSOM\nlevel: senior-officials\n";
const HEAD = "kind: meeting\nversion: 1\nid: arsom-16\nseries: arsom\n";
const OTHER = { "b.yaml": `${HEAD.replace("16", "17")}follows: [arsom-16]\n` };

/** `file:line rule` of every error and warning, but for what asks for sources. */
async function found(texts: { [file: string]: string }) {
  const { findings } = runRules(await storeOf(texts, "2026-11-22"), { skip: ["uncited"] });
  return findings
    .filter(({ severity }) => severity !== "note")
    .map(({ rule, at }) => {
      const { file, start } = rangeOf(at);
      return `${file.path}:${positionOf(file.text, start).line} ${rule}`;
    });
}

describe("a merge that was not settled is one finding, and nothing dangles", () => {
  it.each([
    ["git", `${SERIES}---\n${HEAD}<<<<<<< HEAD\nstart: 2019-02-19\n=======\nstart: 2019-02-29\n>>>>>>> origin/main\n`, 11],
    ["git, diff3", `${SERIES}---\n${HEAD}<<<<<<< HEAD\nstart: 2019\n||||||| 3f79b69\n=======\nstart: 20\n>>>>>>> b\n`, 11],
    ["records on both sides", `<<<<<<< HEAD\n${SERIES}---\n${HEAD}=======\n---\n${HEAD}>>>>>>> b\n`, 1],
    ["between records", `${SERIES}<<<<<<< HEAD\n---\n${HEAD}=======\n---\n${HEAD}>>>>>>> b\n---\nkind: nothing\n`, 6],
    ["CRLF", `${SERIES}---\n${HEAD}<<<<<<< HEAD\nmode: virtual\n=======\n>>>>>>> b\n`.replaceAll("\n", "\r\n"), 11],
    ["longer marks", `${SERIES}---\n${HEAD}<<<<<<<<<<<<<<< HEAD\nmode: virtual\n===============\n>>>>>>>>>>>>>>> b\n`, 11],
    ["Subversion", `${SERIES}---\n${HEAD}<<<<<<< .mine\nmode: virtual\n||||||| .r1\n=======\n>>>>>>> .r2\n`, 11],
    ["Mercurial, whose label has a colon", `${SERIES}---\n${HEAD}<<<<<<< dest: 3f79 - me: a\nmode: virtual\n=======\n>>>>>>> b\n`, 11],
    ["Jujutsu", `${SERIES}---\n${HEAD}<<<<<<< Conflict 1 of 1\n%%%%%%% Changes\n-a: 1\n+++++++ Contents\nb: 1\n>>>>>>> ends\n`, 11],
    ["a mark at the end of the file", `${SERIES}---\n${HEAD}>>>>>>> b`, 11],
    ["a first mark that was forgotten", `${SERIES}---\n${HEAD}<<<<<<<\n`, 11],
    ["a first mark that was deleted", `${SERIES}---\n${HEAD}mode: virtual\n=======\nmode: hybrid\n>>>>>>> b\n`, 12],
    ["inside a list in brackets", `${SERIES}---\n${HEAD}chairs: [a,\n<<<<<<< HEAD\nb,\n=======\nc,\n>>>>>>> b\n]\n`, 12],
    ["inside a text of several lines", `${SERIES}---\n${HEAD}note: |\n  a\n<<<<<<< HEAD\n  b\n=======\n  c\n>>>>>>> b\n`, 13],
    [
      "inside a record in braces",
      `${SERIES}---\n{"kind": "meeting", "id": "arsom-16",\n<<<<<<< HEAD\n"a": 1\n=======\n"a": 2\n>>>>>>> b\n}\n`,
      8,
    ],
    [
      "over two records, and inside a third",
      `${SERIES}<<<<<<< HEAD\n=======\n---\n${HEAD}>>>>>>> b\n---\n<<<<<<< HEAD\n=======\n>>>>>>> b\n`,
      6,
    ],
  ])("%s", async (_, text, line) => {
    expect(await found({ "a.yaml": text, ...OTHER })).toEqual([`a.yaml:${line} merge-conflict`]);
  });
});

it("inside two records: each is a finding, and what stands between them is read", async () => {
  const inside = (number: string) => `${HEAD.replace("16", number)}<<<<<<< HEAD\nmode: virtual\n=======\nmode: hybrid\n>>>>>>> b\n`;
  const text = `${inside("14")}---\n${SERIES}---\n${inside("16")}`;
  expect(await found({ "a.yaml": text, ...OTHER })).toEqual(["a.yaml:5 merge-conflict", "a.yaml:21 merge-conflict"]);
});

describe("what only looks like one", () => {
  it.each([
    ["in a text of several lines", `${HEAD}note: |\n  <<<<<<< HEAD\n  a\n  =======\n  b\n  >>>>>>> main\n`],
    ["in a folded text", `${HEAD}note: >-\n  <<<<<<< HEAD\n  =======\n`],
    ["in a value of several lines", `${HEAD}note: a\n <<<<<<< HEAD\n =======\n`],
    ["in quotes of several lines", `${HEAD}note: "a\n  <<<<<<< HEAD\n  >>>>>>> b"\n`],
    [
      "in quotes at the very left, in braces",
      `{kind: meeting, version: 1, id: arsom-16, series: arsom, note: "a\n<<<<<<< HEAD\n>>>>>>> b"}\n`,
    ],
    ["in a comment", `${HEAD}# <<<<<<< HEAD\n# =======\n#>>>>>>> main\n`],
    ["behind a value", `${HEAD}mode: virtual # <<<<<<< HEAD\n`],
    ["behind a line separator, which ends no line of YAML", `${HEAD}note: "a\u2028<<<<<<< HEAD"\n`],
    ["in a title", `${HEAD}title: <<<<<<< HEAD\n`],
  ])("%s is text", async (_, text) => {
    expect((await found({ "a.yaml": `${text}---\n${SERIES}` })).filter((line) => !line.includes("control-character"))).toEqual([]);
  });

  it.each([
    ["a line of equals signs", `${HEAD}=======\n${SERIES}`, "a.yaml:5 yaml-syntax"],
    ["six signs", `${HEAD}<<<<<< HEAD\n---\n${SERIES}`, "a.yaml:5 yaml-syntax"],
    ["a name right behind the sign", `${HEAD}<<<<<<<HEAD\n---\n${SERIES}`, "a.yaml:5 yaml-syntax"],
  ])("%s is told as what it is", async (_, text, finding) => {
    expect(await found({ "a.yaml": text })).toEqual([finding]);
  });
});
