// Three versions of a file of records made one: what both sides did is there, and what contradicts is marked inside its record.
import { describe, expect, it } from "vitest";
import { mergedFile } from "../../src/keep/merge/file.js";

const MEETING = "kind: meeting\nversion: 2\nid: arsom-16\nseries: arsom\nnumber: 16\ncity: Bali\ntopics: [energy, trade]\n";
const TOPIC = "kind: topic\nversion: 1\nid: trade\nname: Trade\n";
const meeting = (number: number, more = "") => `kind: meeting\nversion: 2\nid: arsom-${number}\nseries: arsom\nnumber: ${number}\n${more}`;
const CHAIR = "kind: chair\nversion: 1\nid: a\nname: A\ncountry: ID\noffices:\n  - title: Minister\n    from: 2019\n";
const CLAIM = "kind: claim\nversion: 1\nsource: s\nrecord: arsom-16\n";

describe("merged without a conflict", () => {
  it.each([
    [
      "fields of one record",
      MEETING,
      MEETING.replace("Bali", "Jakarta"),
      MEETING.replace("16\nc", "16\nstart: 2019-02-19\nc"),
      MEETING.replace("16\ncity: Bali", "16\nstart: 2019-02-19\ncity: Jakarta"),
    ],
    [
      "lists as sets",
      MEETING,
      MEETING.replace("[energy, trade]", "[energy, trade, health]"),
      MEETING.replace("[energy, trade]", "[trade, culture]"),
      MEETING.replace("[energy, trade]", "[trade, health, culture]"),
    ],
    [
      "the parts of an entry",
      CHAIR,
      CHAIR.replace("2019", "2019\n    to: 2021"),
      CHAIR.replace("Minister", "Minister\n    title_id: Menteri"),
      CHAIR.replace("Minister\n    from: 2019", "Minister\n    title_id: Menteri\n    from: 2019\n    to: 2021"),
    ],
    [
      "comments of both",
      MEETING,
      MEETING.replace("Bali", "Bali # ours"),
      MEETING.replace("city: Bali", "# above\ncity: Jakarta # theirs"),
      MEETING.replace("city: Bali", "# above\n# ours\ncity: Jakarta # theirs"),
    ],
    [
      "new meetings by number",
      `${meeting(16)}---\n${TOPIC}`,
      `${meeting(16)}---\n${meeting(18)}---\n${TOPIC}`,
      `${meeting(16)}---\n${meeting(17)}---\n${TOPIC}`,
      `${meeting(16)}---\n${meeting(17)}---\n${meeting(18)}---\n${TOPIC}`,
    ],
    [
      "new records, ours first",
      TOPIC,
      `${TOPIC}---\n${TOPIC.replace("trade", "x")}`,
      `${TOPIC}---\n${TOPIC.replace("trade", "z")}`,
      `${TOPIC}---\n${TOPIC.replace("trade", "x")}---\n${TOPIC.replace("trade", "z")}`,
    ],
    ["taken out on one side, left on the other", `${TOPIC}---\n${MEETING}`, TOPIC, `${TOPIC}---\n${MEETING}`, TOPIC],
    [
      "a claim without an id, added by both",
      TOPIC,
      `${TOPIC}---\n${CLAIM}start: 2019\n`,
      `${TOPIC}---\n${CLAIM}city: Bali\n`,
      `${TOPIC}---\n${CLAIM}start: 2019\ncity: Bali\n`,
    ],
    [
      "layout alone on one side",
      MEETING,
      MEETING.replace("[energy, trade]", "\n  - energy\n  - trade"),
      MEETING.replace("energy", "health"),
      MEETING.replace("energy", "health"),
    ],
    [
      "the comment above the first record",
      `# Meetings\n${MEETING}`,
      `# Meetings\n${meeting(15)}---\n${MEETING}`,
      `# Meetings\n${MEETING.replace("Bali", "Ubud")}`,
      `# Meetings\n${meeting(15)}---\n${MEETING.replace("Bali", "Ubud")}`,
    ],
    [
      "a record that cannot be read and that no side touched",
      `${TOPIC}---\nid: [x\n`,
      `${TOPIC.replace("Trade", "T")}---\nid: [x\n`,
      `${TOPIC}---\nid: [x\n---\n${MEETING}`,
      `${TOPIC.replace("Trade", "T")}---\nid: [x\n---\n${MEETING}`,
    ],
    [
      "Windows line ends of ours",
      MEETING,
      MEETING.replace("Bali", "Ubud").replaceAll("\n", "\r\n"),
      MEETING.replace("energy", "health"),
      MEETING.replace("Bali", "Ubud").replace("energy", "health").replaceAll("\n", "\r\n"),
    ],
    ["a file that both began", "", TOPIC, MEETING, `${TOPIC}---\n${MEETING}`],
  ])("%s", async (_, base, ours, theirs, text) => {
    expect(await mergedFile(base, ours, theirs)).toEqual({ text, conflicts: [] });
  });
});

describe("left to settle", () => {
  it.each([
    [
      "a field",
      MEETING.replace("Bali", "Ubud"),
      MEETING.replace("Bali", "Kuta"),
      ["city"],
      MEETING.replace("city: Bali\n", "<<<<<<< ours\ncity: Ubud\n=======\ncity: Kuta\n>>>>>>> theirs\n"),
    ],
    [
      "a field taken out and changed",
      MEETING.replace("city: Bali\n", ""),
      MEETING.replace("Bali", "Kuta"),
      ["city"],
      MEETING.replace("city: Bali\n", "<<<<<<< ours\n=======\ncity: Kuta\n>>>>>>> theirs\n"),
    ],
    [
      "a record taken out and changed",
      "",
      MEETING.replace("Bali", "Kuta"),
      [],
      `<<<<<<< ours\n=======\n${MEETING.replace("Bali", "Kuta")}>>>>>>> theirs\n`,
    ],
    [
      "a record of another version",
      MEETING.replace("2\nid", "1\nid"),
      MEETING.replace("Bali", "Kuta"),
      [],
      `<<<<<<< ours\n${MEETING.replace("2\nid", "1\nid")}=======\n${MEETING.replace("Bali", "Kuta")}>>>>>>> theirs\n`,
    ],
  ])("%s", async (_, ours, theirs, fields, text) => {
    const beside = (record: string) => (record ? `${TOPIC}---\n${record}` : TOPIC);
    expect(await mergedFile(beside(MEETING), beside(ours), beside(theirs))).toEqual({
      text: beside(text),
      conflicts: [{ id: "arsom-16", fields }],
    });
  });
});

it.each([
  ["two records of one id", TOPIC, `${TOPIC}---\n${TOPIC}`, TOPIC, "two records have one id"],
  ["a record that one side broke", TOPIC, `${TOPIC}x: [\n`, TOPIC.replace("Trade", "T"), "a record that was changed cannot be read"],
  ["no records", "hello\n", "hello, you\n", "hello\n", "a record that was changed cannot be read"],
])("%s: not merged by records", async (_, base, ours, theirs, unsure) => {
  expect(await mergedFile(base, ours, theirs)).toEqual({ unsure });
});
