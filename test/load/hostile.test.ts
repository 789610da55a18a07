// Input that no text fixture can hold: bytes that are no text, characters that cannot be seen, and sizes past every limit.
import { describe, expect, it } from "vitest";
import { storeOf } from "../../src/load/files.js";
import { positionOf, rangeOf } from "../../src/load/locate.js";
import { DEFAULTS } from "../../src/load/settings.js";
import type { Limits } from "../../src/model/limits.js";
import { runRules } from "../../src/rules/engine/check.js";
import { rules } from "../../src/rules/index.js";
import { sayAll } from "../rules/say.js";

const BEFORE = "kind: topic\nversion: 1\nid: before\nname: before\n---\n";
const AFTER = "\n---\nkind: topic\nversion: 1\nid: after\nname: after\n";
const HEAD = "kind: meeting\nversion: 1\nid: arsom-16\nseries: arsom\n";
const READING = rules.filter(({ group }) => group === "Reading").map(({ id }) => id);

/** `line:column rule: words` of every finding of a file, and the ids of the records that were read. */
async function read(content: string | Uint8Array, limits: Partial<Limits> = {}) {
  const store = await storeOf({ "a.yaml": content }, "2026-11-22", { ...DEFAULTS, limits: { ...DEFAULTS.limits, ...limits } });
  const { findings } = runRules(store, { only: READING });
  const said = findings.map((finding) => {
    const { file, start } = rangeOf(finding.at);
    const { line, column } = positionOf(file.text, start);
    return `${line}:${column} ${finding.rule}: ${sayAll([finding])[0]}`;
  });
  return { said, ids: store.records.map(({ id }) => id) };
}

/** What is found in a record between two sound ones, which must be read whatever it holds. */
async function between(record: string, limits: Partial<Limits> = {}) {
  const { said, ids } = await read(BEFORE + record + AFTER, limits);
  expect(ids.filter((id) => id === "before" || id === "after")).toEqual(["before", "after"]);
  return said;
}

describe("bytes that are not UTF-8", () => {
  const text = (words: string, encoding: BufferEncoding) => Buffer.from(words, encoding);

  it("UTF-16, with either byte order, is named", async () => {
    const little = Buffer.concat([Buffer.from([0xff, 0xfe]), text(HEAD, "utf16le")]);
    const big = Buffer.from(little).swap16();
    for (const bytes of [little, big]) {
      expect(await read(bytes)).toEqual({ said: ["1:1 encoding: this file is UTF-16; nothing of it is read"], ids: [] });
    }
  });

  it("UTF-16 without a mark is named as well, and a single zero is not taken for it", async () => {
    const little = text(HEAD, "utf16le");
    for (const bytes of [little, Buffer.from(little).swap16(), text("# Вьентьян\nkind: place\n", "utf16le")]) {
      expect(await read(bytes)).toEqual({ said: ["1:1 encoding: this file is UTF-16; nothing of it is read"], ids: [] });
    }
    expect((await read(`k\0ind: meeting\n${HEAD}`)).said[0]).toMatch(/^1:2 control-character: the character U\+0000/);
  });

  it("Latin-1 is told with the offset of its first byte", async () => {
    const bytes = text("kind: place\nversion: 1\nid: da-nang\nname: Đà Nẵng, Türkiye\n".replace("Đà Nẵng, ", ""), "latin1");
    const { said, ids } = await read(bytes);
    expect(said).toEqual([`4:8 encoding: byte ${bytes.indexOf(0xfc)} is not UTF-8; nothing of this file is read`]);
    expect(ids).toEqual([]);
  });

  it.each([
    ["a character cut short at the end", [0xe1, 0xba]],
    ["a byte that only continues", [0x80]],
    ["a form that is too long", [0xc0, 0xaf]],
    ["half a surrogate pair", [0xed, 0xa0, 0x80]],
    ["past the last character", [0xf4, 0x90, 0x80, 0x80]],
  ])("broken UTF-8: %s", async (_, bytes) => {
    const good = text("kind: place\nname: Đà Nẵng 😀 ", "utf8");
    const { said } = await read(Buffer.concat([good, Uint8Array.from(bytes)]));
    expect(said).toEqual([`2:18 encoding: byte ${good.length} is not UTF-8; nothing of this file is read`]);
  });

  it("the ids in such a file are known, so that references to them do not dangle", async () => {
    const latin = Buffer.concat([text("kind: place\nname: ", "utf8"), Uint8Array.from([0xff]), text(`\n---\n${HEAD}`, "utf8")]);
    const little = Buffer.concat([Buffer.from([0xff, 0xfe]), text(HEAD, "utf16le")]);
    const other = `${HEAD.replace("arsom-16", "arsom-17")}follows: [arsom-16]\n`;
    for (const broken of [latin, little, Buffer.from(little).swap16()]) {
      const store = await storeOf({ "a.yaml": broken, "b.yaml": other }, "2026-11-22");
      const missing = runRules(store, { only: ["unknown-reference"] }).findings.map(({ slots }) => slots.id);
      expect(missing).toEqual(["arsom"]);
    }
  });

  it("one byte-order mark is a warning, a second an error, and the records are read", async () => {
    expect(await read(`\ufeff${HEAD}`)).toEqual({ said: ["1:1 encoding: the file begins with a byte-order mark"], ids: ["arsom-16"] });
    expect(await read(`\ufeff\ufeff${HEAD}`)).toEqual({ said: ["1:1 encoding: a second byte-order mark, at byte 3"], ids: ["arsom-16"] });
  });
});

describe("lines that end in carriage returns alone", () => {
  it.each([
    ["a record", HEAD],
    ["two records", `${HEAD}---\n${HEAD}`],
    ["a comment in front", `# a comment\n${HEAD}`],
    ["no end of the last line", HEAD.trimEnd()],
  ])("%s: one finding for the file", async (_, lines) => {
    expect(await read(lines.replaceAll("\n", "\r"))).toEqual({
      said: [
        "1:1 control-character: the lines of this file end in carriage returns alone (U+000D), as on old Macintosh computers; nothing of it is read",
      ],
      ids: [],
    });
  });

  it("the ids of such a file are known", async () => {
    const other = `${HEAD.replace("arsom-16", "arsom-17")}follows: [arsom-16]\n`;
    const store = await storeOf({ "a.yaml": HEAD.replaceAll("\n", "\r"), "b.yaml": other }, "2026-11-22");
    expect(runRules(store, { only: ["unknown-reference"] }).findings.map(({ slots }) => slots.id)).toEqual(["arsom"]);
  });
});

describe("characters that cannot be seen", () => {
  it.each([
    ["NUL", "\0", "U+0000"],
    ["BEL", "\x07", "U+0007"],
    ["ESC, which can clear a screen", "\x1b[2J", "U+001B"],
    ["DEL", "\x7f", "U+007F"],
    ["C1, which some terminals take for ESC [", "\x9b2J", "U+009B"],
    ["a right-to-left override", "\u202e", "U+202E"],
    ["an isolate", "\u2066", "U+2066"],
    ["a zero-width space between Latin letters", "\u200bBali", "U+200B"],
    ["a byte-order mark in the middle", "\ufeff", "U+FEFF"],
  ])("%s", async (_, character, code) => {
    const said = await between(`${HEAD}city: Bali${character}\n`);
    expect(said).toEqual([
      `10:11 control-character: the character ${code} has no place in a record: it cannot be seen, and changes how text is shown or read`,
    ]);
  });

  it("a carriage return alone, also behind a comment", async () => {
    const said = "control-character: a carriage return (U+000D) that no line feed follows: programs differ on whether a line ends here";
    expect(await between(`${HEAD}city: Bali\rcountry: ID\n`)).toEqual([`10:11 ${said}`]);
    expect(await between("# a comment\rkind: meeting\rversion: 1\n")).toEqual([`6:12 ${said}`]);
  });

  it("in a comment, where a reader's screen would meet it all the same", async () => {
    expect(await between(`${HEAD}# \x1b[2J\n`)).toHaveLength(1);
  });

  it("Khmer, Burmese and emoji keep the zero-width characters that they need", async () => {
    const said = await between(`${HEAD}title: "កិច្ច\u200bប្រជុំ 👩\u200d💻 မြန်\u200bမာ"\n`);
    expect(said).toEqual([]);
  });
});

describe("sizes past the limits", () => {
  it.each([
    ["brackets", `x_a: ${"[".repeat(100_000)}`],
    ["closed brackets", `x_a: ${"[".repeat(100_000)}${"]".repeat(100_000)}`],
    ["braces", `x_a: ${"{a: ".repeat(50_000)}`],
    ["dashes", `x_a:\n  ${"- ".repeat(100_000)}a`],
    ["question marks", "? ".repeat(100_000)],
    ["indented fields", Array.from({ length: 400 }, (_, i) => `${" ".repeat(i)}x_a:`).join("\n")],
  ])("far too many levels of %s", async (_, field) => {
    const said = await between(HEAD + field);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/ limit: nested more than 8 levels deep; the record is not read$/);
  });

  it("100,000 fields in one record", async () => {
    const fields = (count: number) => Array.from({ length: count }, (_, i) => `x_${i}: ${i}`).join("\n");
    expect(await between(HEAD + fields(100_000))).toEqual(["6:1 limit: the record has more than 262144 characters and is not read"]);
    expect(await between(HEAD + fields(30_000), { record: 1e7 })).toEqual(["6:1 limit: more than 500 fields"]);
  });

  it("as many fields as arsom.yaml allows", async () => {
    const fields = (count: number) => Array.from({ length: count }, (_, i) => `x_${i}: ${i}`).join("\n");
    expect(await between(HEAD + fields(496))).toEqual([]);
    expect(await between(HEAD + fields(497))).toEqual(["6:1 limit: more than 500 fields"]);
    expect(await between(HEAD + fields(497), { fields: 501 })).toEqual([]);
  });

  it("one field 20,000 times", async () => {
    const fields = "city: Bali\n".repeat(20_000);
    expect(await between(HEAD + fields, { record: 1e7 })).toEqual(["6:1 limit: more than 500 fields"]);
  });

  it("a list of too many entries", async () => {
    const topics = (count: number) => `${HEAD}topics: [${Array.from({ length: count }, (_, i) => `t${i}`).join(", ")}]`;
    expect(await between(topics(10_001))).toEqual(["10:9 limit: a list of more than 10000 entries"]);
    expect(await between(topics(1_001))).toEqual(["10:9 schema: topics has more than 1000 entries"]);
    expect(await between(topics(1_000))).toEqual([]);
  });

  it("a text that is too long", async () => {
    expect(await between(`${HEAD}note: ${"a".repeat(65_537)}`)).toEqual(["10:7 limit: a text of more than 65536 characters"]);
    expect(await between(`${HEAD}city: ${"a".repeat(2_001)}`)).toEqual(["10:7 schema: city is longer than 2000 characters"]);
    expect(await between(`${HEAD}city: ${"a".repeat(2_000)}`)).toEqual([]);
  });

  it("1,000 unknown ids in one list are each told at their place", async () => {
    const store = await storeOf({ "a.yaml": `${HEAD}topics:\n${"  - nothing\n".repeat(1000)}` }, "2026-11-22");
    const { findings } = runRules(store, { only: ["unknown-reference"] });
    const lines = findings.map(({ at }) => positionOf(rangeOf(at).file.text, rangeOf(at).start).line);
    expect(lines).toEqual([4, ...Array.from({ length: 1000 }, (_, i) => 6 + i)]);
  });

  it("a line made to stall a pattern", async () => {
    const line = `x_a: "${": ".repeat(60_000)}${" ".repeat(60_000)}" #x`;
    expect(await between(HEAD + line, { text: 1e6 })).toEqual([]);
  });

  it("5,000 silences of one finding", async () => {
    const silences = "# arsom-ignore end-before-start -- printed so\n".repeat(5_000);
    const said = await between(`${HEAD}start: 2019-02-20\n${silences}end: 2019-02-19\n`);
    // The first of them answers; the others are left over.
    expect(said).toHaveLength(4_999);
  });
});

describe("documents", () => {
  it("one without anything between two others is noted", async () => {
    const { said, ids } = await read(`${HEAD}---\n\n---\n${HEAD.replace("16", "17")}`);
    expect(said).toEqual(["5:1 yaml-syntax: an empty document between two others"]);
    expect(ids).toEqual(["arsom-16", "arsom-17"]);
  });

  it.each([
    ["", "an empty file"],
    ["\n\n", "empty lines"],
    ["# a comment\n", "a comment"],
    ["---", "a marker"],
    ["---\n---\n".slice(0, 4), "a marker and a line"],
    ["...\n", "an end"],
    ["\n---\n...\n# end\n", "markers and comments"],
  ])("%j holds no record and is no mistake", async (text) => {
    expect(await read(text)).toEqual({ said: [], ids: [] });
  });

  it("an open quote or bracket takes no record with it", async () => {
    for (const open of [
      'title: "never closed',
      "title: 'never closed",
      "chairs: [never, closed",
      "x_a: {never: closed",
      "note: |\n  text\n ---\n",
    ]) {
      const said = await between(`${HEAD}${open}\n`);
      expect(said.length).toBeLessThanOrEqual(1);
    }
  });
});
