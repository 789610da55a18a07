// What people write before they know the form: each is one finding that leads to the repair.
import { describe, expect, it } from "vitest";
import { arsom, folder } from "../run.js";

const SERIES = "kind: series\nversion: 1\nid: arsom\nname: ASEAN-Russia SOM\nlevel: senior-officials\n";
const HEAD = "kind: meeting\nversion: 1\nid: arsom-16\nseries: arsom\n";
const OTHER = "kind: meeting\nversion: 1\nid: arsom-18\nseries: arsom\nfollows: [arsom-16]\n";
const JSON_RECORD = '{"kind": "meeting", "version": 1, "id": "arsom-16", "series": "arsom"}';

/** Line, rule, message and help of every error and warning of a file, beside sound records that refer to it. */
async function told(text: string): Promise<string[]> {
  const cwd = folder({ "arsom.yaml": "", "a.yaml": text, "other.yaml": `${SERIES}---\n${OTHER}` });
  const { out } = await arsom("validate --skip uncited --format json", { cwd });
  return JSON.parse(out)
    .findings.filter(({ severity }: { severity: string }) => severity !== "note")
    .map((one: { file: string; line: number; rule: string; message: string; help: string }) => {
      return `${one.file === "a.yaml" ? "" : `${one.file}:`}${one.line} ${one.rule}: ${one.message} = ${one.help}`;
    });
}

describe("records that stand in one document", () => {
  const ENTRY =
    "schema: this is a list: every record is a document of its own = write each entry as its own document: instead of “- kind: meeting” a line --- and below it, at the very left, “kind: meeting”";
  const BRACES =
    "schema: this is a list: every record is a document of its own = write each entry as its own document, with a line --- above it; it may stay in its braces";
  const INSIDE =
    "schema: this document has no kind of its own and holds others: every record is a document of its own = write each of them as its own document: its fields at the very left, and a line --- above the next";
  const entry = (text: string) =>
    text
      .replace(/^/gm, "  ")
      .replace(/^ {2}kind/gm, "- kind")
      .trimEnd();
  it.each([
    ["a list", `${entry(HEAD)}\n${entry(HEAD.replace("16", "17"))}\n`, `1 ${ENTRY}`],
    ["a list below a comment", `# meetings\n\n${entry(HEAD)}\n`, `3 ${ENTRY}`],
    ["a list that stands further in", `${entry(HEAD).replace(/^/gm, "  ")}\n`, `1 ${ENTRY}`],
    ["a list with a mistake in it", `${entry(`${HEAD}title: a: b\n`)}\n`, `1 ${ENTRY}`],
    ["a list of one whose id comes first", "- id: arsom-16\n  kind: meeting\n", `1 ${ENTRY.replaceAll("kind: meeting", "id: arsom-16")}`],
    ["JSON's list", `[${JSON_RECORD}]\n`, `1 ${BRACES}`],
    ["JSON's list over several lines", `[\n  {\n    "kind": "meeting",\n    "id": "arsom-16"\n  }\n]\n`, `1 ${BRACES}`],
    [
      "JSON Lines",
      `${JSON_RECORD}\n${JSON_RECORD.replace("16", "17")}\n`,
      "1 schema: every line here is a record of its own: records are divided by a line --- = write each entry as its own document, with a line --- above it; it may stay in its braces",
    ],
    ["a list below a name", `meetings:\n${entry(HEAD)}\n`, `1 ${INSIDE}`],
    ["a list below a name, and something beside it", `edition: 2\nmeetings:\n${entry(HEAD)}\n`, `1 ${INSIDE}`],
    ["JSON's list below a name", `{"meetings": [${JSON_RECORD}]}\n`, `1 ${INSIDE}`],
    ["records below their ids, in braces", `{\n  "arsom-16": {\n    "kind": "meeting"\n  }\n}\n`, `1 ${INSIDE}`],
    ["records below their ids", `arsom-16:\n  kind: meeting\n  version: 1\narsom-17:\n  kind: meeting\n`, `1 ${INSIDE}`],
  ])("%s is one finding, and nothing dangles", async (_, text, finding) => {
    expect(await told(text)).toEqual([finding]);
  });

  it("one record in braces is a record", async () => {
    expect(await told(`${JSON_RECORD}\n`)).toEqual([]);
    expect(await told(`{\n\t"kind": "meeting",\n\t"version": 1,\n\t"id": "arsom-16",\n\t"series": "arsom"\n}\n`)).toEqual([]);
  });

  it("a chair without its kind is no document of many", async () => {
    const [first] = await told(`${HEAD}---\nid: a-b\nname: A B\ncountry: ID\noffices: [{title: Minister, from: 2019}]\n`);
    expect(first).toMatch(/^6 schema: this record has no kind = write kind: and what it tells of, one of agreement, chair, /);
  });
});

describe("signs that are nearly right", () => {
  it.each([
    [
      "no space behind the colon",
      HEAD.replace("version: ", "version:"),
      "2 yaml-syntax: a colon and a plain space divide version from its value = write version: and then, behind a space, the value",
    ],
    [
      "no space behind any colon",
      HEAD.replaceAll(": ", ":"),
      "1 yaml-syntax: a colon and a plain space divide kind from its value = write kind: and then, behind a space, the value",
    ],
    [
      "a no-break space",
      HEAD.replace("series: ", "series:\u00a0"),
      "4 yaml-syntax: a colon and a plain space divide series from its value = write series: and then, behind a space, the value",
    ],
    [
      "a wide colon",
      HEAD.replace("kind: ", "kind："),
      "1 yaml-syntax: a colon and a plain space divide kind from its value = write kind: and then, behind a space, the value",
    ],
    [
      "no space behind a dash",
      `${HEAD}topics:\n- a\n-b\n`,
      "7 yaml-syntax: a dash begins an entry of a list, and a space stands behind it = put a space behind the dash; text that begins with one is put in quotes",
    ],
    [
      "curly quotes around a value with a colon",
      `${HEAD}title: “Plan: of action”\n`,
      "5 yaml-syntax: a colon and a space inside a value = curly quotes are a part of the text: put the value in straight ones",
    ],
    [
      "curly quotes around an id",
      HEAD.replace("arsom-16", "“arsom-16”"),
      "3 schema: id cannot be “arsom-16”: an id begins with a small letter and holds small letters, digits and single hyphens = curly quotes are a part of the text: take them away, or write straight ones",
    ],
    ["a tab", `${HEAD}topics:\n\t- a\n`, "6 yaml-syntax: a tab cannot indent a line = indent with spaces"],
  ])("%s", async (_, text, finding) => {
    expect((await told(text))[0]).toBe(finding);
  });

  it.each(["--", "----", "—", "–––", "=======", "___", "```", "```yaml"])("%s between records divides nothing", async (line) => {
    const [first, ...others] = await told(`${HEAD}${line}\n${SERIES.replace("id: arsom", "id: other")}`);
    expect(first).toBe(
      "5 yaml-syntax: this line is no field, and divides nothing: records are divided by a line --- = write three hyphens where a new record begins, or delete the line",
    );
    expect(others).toEqual([]);
  });
});

describe("what is missing or has another name", () => {
  it.each([
    [
      "no id",
      HEAD.replace("id: arsom-16\n", ""),
      "1 schema: this meeting has no id = give it an id: small letters, digits and single hyphens, such as arsom-16",
    ],
    [
      "a claim without its source",
      `${HEAD}---\nkind: claim\nversion: 1\nrecord: arsom-16\ncity: Bali\n`,
      "6 schema: this claim has no source = write a line source: and the id of a record of the kind source",
    ],
    [
      "a closed value",
      "kind: series\nversion: 1\nid: arsom-16\nname: A\n",
      "1 schema: this series has no level = write a line level: and one of summit, ministerial, senior-officials, committee and other",
    ],
    ["a name", "kind: place\nversion: 1\nid: arsom-16\n", "1 schema: this place has no name = write a line name: and its value"],
    ["Kind", HEAD.replace("kind", "Kind"), "1 schema: this record has no kind, and Kind is no field = did you mean kind?"],
    ["kind misspelt", HEAD.replace("meeting", "meting"), "1 unknown-kind: no kind of record is called meting = did you mean meeting?"],
    [
      "a line --- that was forgotten",
      `${HEAD}${SERIES}`,
      "5 duplicate-key: kind stands twice in this record = if a new record begins here, a line --- is missing above it",
    ],
    [
      "a field that the kind does not have",
      `${HEAD}date: 2019\n`,
      "5 schema: a record of the kind meeting has no field date = arsom schema meeting names its fields; a field of your own begins with x_",
    ],
  ])("%s", async (_, text, finding) => {
    expect((await told(text))[0]).toBe(finding);
  });

  it("arsom fix mends Kind", async () => {
    const cwd = folder({ "arsom.yaml": "", "a.yaml": HEAD.replace("kind", "Kind"), "s.yaml": SERIES });
    await arsom("fix", { cwd });
    expect((await arsom("validate --skip uncited", { cwd })).code).toBe(0);
  });
});
