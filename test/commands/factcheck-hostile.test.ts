// Texts that are made to hide what they say, to break what is printed, or to take long.
import { beforeAll, describe, expect, it } from "vitest";
import type { StatementData } from "../../src/reports/factcheck/data.js";
import { arsom, folder } from "../run.js";

const SLIP = "The 3rd ASEAN-Russia Summit was held in Singapore on 14 November 2019";

async function contradicted(input: string): Promise<string[]> {
  const { out } = await arsom("factcheck - --format json", { input });
  return JSON.parse(out)
    .texts[0].statements.filter(({ verdict }: StatementData) => verdict === "contradicts")
    .map(({ record, field }: StatementData) => `${record} ${field}`);
}

describe("what a text says is found", () => {
  it.each([
    ["with nothing odd in it", `${SLIP}.`],
    ["with a zero-width space in a number", "KTT ke-\u200b3 ASEAN-Rusia di Singapura pada 14 November 2019."],
    ["with zero-width joiners in every word", [...SLIP].map((one) => (/\w/.test(one) ? `${one}\u2060` : one)).join("")],
    ["with hyphens that do not break", SLIP.replaceAll("-", "\u2011")],
    ["with spaces that do not break", SLIP.replaceAll(" ", "\u00a0")],
    ["with bidirectional controls", SLIP.replace("November", "\u202eNovember\u202c")],
    ["with a Latin C in a Russian word", "3-й Cаммит Россия – АСЕАН прошёл в Сингапуре 14 ноября 2019 г."],
    ["with decomposed letters", "3-й саммит Россия – АСЕАН прошёл в Сингапуре 14 ноября 2019 г.".normalize("NFD")],
    ["with line ends of Windows", `A report.\r\n\r\n${SLIP}.\r\nIt was long.\r\n`],
    ["behind a byte-order mark", `\ufeff${SLIP}.`],
  ])("%s", async (_, text) => {
    expect(await contradicted(text)).toEqual(["asean-russia-summit-3 start"]);
  });
});

describe("what is printed does no harm", () => {
  const evil = `The 3rd ASEAN-Russia Summit was held in Singapore on 14 \u202eNovember\u202c 2019\x1b[31m\x07::error file=x::%0A</mark><script>alert(1)</script>.\n`;

  it("on a terminal: no escapes, no bidirectional controls", async () => {
    const { code, out } = await arsom("factcheck -", { input: evil, terminal: false });
    expect(code).toBe(1);
    expect(out).toContain("14 ");
    expect(out).not.toMatch(/[\x00-\x09\x0b-\x1f\u202a-\u202e\u2066-\u2069]/);
  });

  it("on GitHub: one line, one command", async () => {
    const { out } = await arsom("factcheck e.txt --format github --data shipped", {
      cwd: folder({ "e.txt": evil, "arsom.yaml": "" }),
    });
    expect(out.trimEnd().split("\n")).toHaveLength(1);
    expect(out.match(/::error/g)).toHaveLength(1);
  });

  it("on GitHub: whatever the file is called", async () => {
    const cwd = folder({ "a,line=1::b%0A.txt": evil });
    const { out } = await arsom(["factcheck", "a,line=1::b%0A.txt", "--format", "github", "--data", "shipped"], { cwd });
    expect(out).toMatch(/^::error file=a%2Cline=1%3A%3Ab%250A\.txt,line=1,/);
  });

  it.each(["html", "md"])("in %s: no tags of the text", async (format) => {
    const { out } = await arsom(`factcheck - --format ${format}`, { input: evil });
    expect(out).not.toContain("<script>alert");
    expect(out).not.toMatch(/[\u202a-\u202e]/);
    expect(out).toContain("alert(1)");
  });

  it.each(["json", "jsonl", "sarif"])("in %s: what can be parsed", async (format) => {
    const { out } = await arsom(`factcheck - --format ${format}`, { input: evil });
    for (const text of format === "jsonl" ? out.trimEnd().split("\n") : [out]) expect(() => JSON.parse(text)).not.toThrow();
  });
});

describe("what is not there is not made up", () => {
  it.each([
    ["a common word that is a name", "The forum met in Jakarta on 3 May 2019. Forum was held at the Convention Center (JCC)."],
    ["numbers", "1 2 3 4 5 6 7 8 9 10 11 12 2018 2019 2020"],
    ["nothing", ""],
  ])("%s", async (_, input) => {
    const { code, out } = await arsom("factcheck -", { input });
    expect(code).toBe(0);
    expect(out.toLowerCase()).toContain("no statement was found that the records can judge");
  });

  it("a series called like a common word says nothing of the word", async () => {
    const cwd = folder({
      "arsom.yaml": "",
      "a.yaml": [
        "kind: partner\nversion: 1\nid: russia\nname: Russia\ncode: RU\nstatus: dialogue\n",
        "kind: series\nversion: 1\nid: forum\nname: Forum\npartner: russia\nlevel: ministerial\n",
        "kind: meeting\nversion: 1\nid: forum-1\nseries: forum\nnumber: 1\nstart: 2019-05-03\n",
      ].join("---\n"),
    });
    const { code, err } = await arsom("factcheck - --data .", {
      cwd,
      input: "The forum met in Jakarta on 3 June 2019; a forum of traders.\n",
    });
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  it("where there are no records the run ends with 3", async () => {
    expect(await arsom("factcheck - --data .", { cwd: folder({ "arsom.yaml": "" }), input: SLIP })).toMatchObject({ code: 3, out: "" });
  });

  it("where records are broken they are named, and the others still judge", async () => {
    const cwd = folder({ "arsom.yaml": "", "a.yaml": "kind: meeting\nversion: 1\nid: [\n" });
    const { err } = await arsom("factcheck - --data .", { cwd, input: SLIP });
    expect(err).toContain("left out");
  });
});

const MIB = 1024 * 1024;
const filled = (piece: string, size = MIB) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

// The bench holds these to a second; a search that backs up takes minutes, which is what fails here on any machine.
describe("without taking long", { timeout: 10_000 }, () => {
  // What a first run loads is no part of the time of a text.
  beforeAll(async () => {
    await arsom("factcheck -", { input: SLIP });
  }, 60_000);

  it.each([
    ["digits", filled("1")],
    ["spaces", filled(" ")],
    ["50,000 times ASEAN-", "ASEAN-".repeat(50_000)],
    ["50,000 times ke-1", "ke-1 ".repeat(50_000)],
  ])("a text of %s", async (_, input) => {
    expect((await arsom("factcheck -", { input })).code).toBe(0);
  });
});
