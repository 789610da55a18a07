// `arsom read`: the claims that a text makes, what it leaves out, asks, refuses and writes, on the records that `arsom init` begins.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { arsom, folder, ROOT, type World } from "../run.js";

const SEED = readFileSync(join(ROOT, "test/fixtures/seed/article.txt"), "utf8");
const KNOWN = "baliekbis-2019-arsom-16";
const NEW = ["--new-source", "https://www.example.org/news/arsom", "--published", "Februari 2019"];

/** A repository of records, with a text in it. */
async function begun(text = SEED): Promise<string> {
  const cwd = folder({ "article.txt": text });
  await arsom("init", { cwd });
  return cwd;
}

/** All files of the records, by their names. */
function recordsIn(cwd: string): { [file: string]: string } {
  const names = readdirSync(join(cwd, "data"), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".yaml"));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(cwd, "data", name), "utf8")]));
}

const read = (args: string[], world: World) => arsom(["read", "article.txt", ...args], world);

/** The claims among printed records, by the record they speak of. */
function claimsIn(out: string): Map<string | undefined, string> {
  const documents = out.split(/^---\n/m).filter((text) => text.startsWith("kind: claim\n"));
  return new Map(documents.map((text) => [/^record: (.*)$/m.exec(text)?.[1], text]));
}

describe("without a terminal", () => {
  it("prints a source and a claim a record, with the words they came from", async () => {
    const cwd = await begun();
    const before = recordsIn(cwd);
    const { code, out, err } = await read([...NEW, "--publisher", "Example", "--class", "press", "--dry-run"], { cwd });
    expect(code).toBe(0);
    const [source] = out.split("---\n");
    expect(source).toBe(`kind: source
version: 1
id: example-2019-dihadiri-10-negara-pertemuan
url: https://www.example.org/news/arsom
title: Dihadiri 10 Negara, Pertemuan ke-16 ARSOM Bahas Kejahatan Lintas Batas Negara
publisher: Example
published: 2019-02
language: id
class: press
`);
    const claims = claimsIn(out);
    expect([...claims.keys()].sort()).toEqual([
      "arsom-16",
      "asean-russia-summit-3",
      "coordinator-russia-id-2018",
      "igor-morgulov",
      "jose-tavares",
      "russia",
    ]);
    // The day within the two of the meeting is left out, its chairs are one list.
    expect(claims.get("arsom-16")).toBe(`kind: claim
version: 1
source: example-2019-dihadiri-10-negara-pertemuan
record: arsom-16
number: 16 # "Pertemuan ke-16"
start: 2019-02-19 # "diselenggarakan di Bali, mulai 19-20 Februari 2019"
end: 2019-02-20
city: Bali # "Meeting (ARSOM) diselenggarakan di Bali"
chairs: [jose-tavares, igor-morgulov] # "Sama ASEAN/Ketua SOM ASEAN-Indonesia Jose Tavares … Luar Negeri/Ketua SOM Rusia Igor Morgulov"
member_count: 10 # "para Pejabat Tinggi dari 10"
`);
    expect(claims.get("asean-russia-summit-3")).toBe(`kind: claim
version: 1
source: example-2019-dihadiri-10-negara-pertemuan
record: asean-russia-summit-3
number: 3 # "tindak lanjut hasil KTT ke-3"
start: 2019-11-14 # "ke-3 ASEAN-Rusia di Singapura pada 14 November 2019"
city: Singapore # "KTT ke-3 ASEAN-Rusia di Singapura"
rank: open
reason: Printed so; the record and 2 sources have 14 November 2018. To be settled by the keeper.
`);
    expect(claims.get("russia")).toContain("relations_since: 1991 # ");
    expect(claims.get("coordinator-russia-id-2018")).toContain('from: 2018 # "Kemitraan ASEAN-Rusia untuk periode 2018-2021"\nto: 2021\n');
    expect(err).toContain("arsom: id: example-2019-dihadiri-10-negara-pertemuan - its host, year and title\n");
    expect(err).toContain("arsom: 2 statements are left out: ");
    expect(err).toContain("arsom: 7 sentences say nothing that the records can judge\n");
    expect(err).toMatch(
      /arsom: nothing was written; a source and 6 claims would go to data\/russia\/sources\.yaml, data\/russia\/claims\.yaml and data\/asean\/claims\.yaml\n$/,
    );
    expect(recordsIn(cwd)).toEqual(before);
  });

  it("writes nothing unless it is told to, and says so", async () => {
    const cwd = await begun();
    const before = recordsIn(cwd);
    const { code, out, err } = await read(NEW, { cwd });
    expect([code, claimsIn(out).size]).toEqual([0, 6]);
    expect(err).toMatch(/arsom: nothing was written; a source and 6 claims would go to .*, with --accept\n$/);
    expect(recordsIn(cwd)).toEqual(before);
  });

  it("writes with --accept what validates, keeps its form, and says of the same text what it says", async () => {
    const cwd = await begun();
    const before = recordsIn(cwd);
    const { code, out, err } = await read([...NEW, "--accept"], { cwd });
    expect(code).toBe(0);
    expect(err).toMatch(
      /arsom: a source is written to data\/russia\/sources\.yaml:\d+\narsom: 5 claims are written to data\/russia\/claims\.yaml:\d+\n/,
    );
    const after = recordsIn(cwd);
    for (const [file, text] of Object.entries(before)) expect(after[file]?.startsWith(text), file).toBe(true);
    const added = Object.keys(after).map((file) => after[file]?.slice(before[file]?.length) ?? "");
    expect(added.join("").match(/^kind: /gm)).toHaveLength(7);
    for (const document of out.split("---\n")) expect(added.join("")).toContain(document);
    expect((await arsom("validate", { cwd })).out).toContain(": 0 errors, 0 warnings");
    expect((await arsom("fmt --check", { cwd })).code).toBe(0);
    const checked = JSON.parse((await arsom("factcheck article.txt --format json", { cwd })).out).texts[0].statements;
    const verdicts = (record: string) =>
      checked.filter((one: { record: string }) => one.record === record).map((one: { verdict: string }) => one.verdict);
    expect(new Set(verdicts("arsom-16"))).toEqual(new Set(["agrees"]));
    expect(verdicts("asean-russia-summit-3").sort()).toEqual(["agrees", "agrees", "open"]);
    expect(checked.map((one: { verdict: string }) => one.verdict)).not.toContain("contradicts");
  });

  it("writes nothing twice", async () => {
    const cwd = await begun();
    await read([...NEW, "--accept"], { cwd });
    const once = recordsIn(cwd);
    const again = await read(["--source", "example-2019-dihadiri-10-negara-pertemuan", "--accept"], { cwd });
    expect([again.code, again.out]).toEqual([0, ""]);
    expect(again.err).toMatch(/arsom: \d+ statements are on record already, in claims of this source\n/);
    expect(again.err).toMatch(/arsom: nothing was written: the text makes no claim that is not on record\n$/);
    const address = await read([...NEW, "--accept"], { cwd });
    expect([address.code, address.out]).toEqual([2, ""]);
    expect(address.err).toBe(
      "arsom: that address is recorded already: example-2019-dihadiri-10-negara-pertemuan; --source example-2019-dihadiri-10-negara-pertemuan reads the text as its\n",
    );
    expect(recordsIn(cwd)).toEqual(once);
  });

  it("gives what the claims of a source leave out, under an id of its own", async () => {
    const { out, err } = await read(["--source", KNOWN], { cwd: await begun() });
    expect(out).toBe(`kind: claim
version: 1
id: ${KNOWN}-arsom-16
source: ${KNOWN}
record: arsom-16
member_count: 10 # "para Pejabat Tinggi dari 10"
`);
    expect(err).toContain("arsom: 15 statements are on record already, in claims of this source\n");
  });

  it("takes only statements that the records find so, and standard input, into one file", async () => {
    const cwd = await begun();
    const args = ["read", "-", ...NEW, "--title", "T", "--only", "contradicts", "--file", "data/more.yaml", "--accept"];
    const { code, err } = await arsom(args, { cwd, input: SEED });
    expect(code).toBe(0);
    expect(err).toContain("arsom: a source and 1 claim are written to data/more.yaml:1\n");
    const text = readFileSync(join(cwd, "data/more.yaml"), "utf8");
    expect(text).toContain("title: T\n");
    expect(text).toContain("start: 2019-11-14 # ");
    expect(text).not.toContain("city");
  });

  it("keeps two days that a text gives one meeting apart, of which one is open", async () => {
    const text =
      "The 3rd ASEAN-Russia Summit was held in Singapore on 14 November 2018.\n\nThe 3rd ASEAN-Russia Summit was held on 14 November 2019.\n";
    const cwd = await begun(text);
    const { out, code } = await read([...NEW, "--title", "T", "--accept"], { cwd });
    expect(code).toBe(0);
    const [, first = "", second = ""] = out.split("---\n");
    expect(first).toContain("start: 2018-11-14 # ");
    expect(first).not.toContain("rank");
    expect(second).toContain("id: example-2019-asean-russia-summit-3\n");
    expect(second).toContain("start: 2019-11-14 # ");
    expect(second).toContain("rank: open\n");
    expect((await arsom("validate", { cwd })).out).toContain(": 0 errors, 0 warnings");
  });

  it.each(["February 2019", "20 February 2019", "2019"])("takes the days of a meeting, not %s, which is less of them", async (less) => {
    const sentences = [`The 16th ARSOM was held in Bali in ${less}.`, "The 16th ARSOM was held on 19-20 February 2019."];
    for (const text of [sentences, [...sentences].reverse()]) {
      const { out } = await read([...NEW, "--title", "T"], { cwd: await begun(`${text.join("\n\n")}\n`) });
      expect(claimsIn(out).get("arsom-16")).toMatch(/\nstart: 2019-02-19 # "[^…]*19-20 February 2019"\nend: 2019-02-20\ncity: Bali /);
    }
  });

  it("leaves out what is planned, and proposes a meeting that is not on record in a comment", async () => {
    const text = "The 91st ARSOM will be held in Moscow on 3-4 March 2031.\n\nThe 16th ARSOM is planned for 4 May 2019.\n";
    const cwd = await begun(text);
    const before = recordsIn(cwd);
    const { code, out, err } = await read(["--source", KNOWN, "--accept"], { cwd });
    expect(code).toBe(0);
    expect(out).toBe(
      '# not on record: arsom new meeting --series arsom --number 91 --start 2031-03-03 --end 2031-03-04 # "The 91st ARSOM"\n',
    );
    expect(err).toContain("the text makes no claim that is not on record");
    expect(recordsIn(cwd)).toEqual(before);
  });

  it.each([
    [[], "whose text is it? --source takes the id of a source, --new-source the address of one that is not recorded yet"],
    [["--source", "baliekbis-2019-arsom-61"], "--source baliekbis-2019-arsom-61 is no source; did you mean baliekbis-2019-arsom-16?"],
    [["--source", "arsom-16"], "--source arsom-16 is no source"],
    [["--new-source", "example.org"], "--new-source example.org is no address; it begins with https://"],
    [["--source", KNOWN, "--only", "wrong"], "--only wrong is no verdict"],
    [["--source", KNOWN, "--published", "3/4/2019"], "--published: 3/4/2019 may be"],
    [["--source", KNOWN, "--title", "T"], "cannot be used with option"],
    [["--new-source", "https://a.org/a", "--class", "gossip"], "class: gossip is not known"],
  ])("refuses %s", async (args, message) => {
    const cwd = await begun();
    const before = recordsIn(cwd);
    const { code, out, err } = await read([...args, "--accept"], { cwd });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
    expect(recordsIn(cwd)).toEqual(before);
  });

  it("needs records, a text that can be read, and all files read", async () => {
    const cwd = await begun();
    expect((await arsom(["read", "none.txt", "--source", KNOWN], { cwd })).code).toBe(2);
    writeFileSync(join(cwd, "wide.txt"), Buffer.from("\ufeffASEAN", "utf16le"));
    const { code, err } = await arsom(["read", "wide.txt", "--source", KNOWN], { cwd });
    expect([code, err]).toEqual([3, expect.stringContaining("wide.txt ")]);
    expect((await read(["--source", KNOWN], { cwd: folder({ "article.txt": SEED }) })).code).toBe(3);
    expect((await read([...NEW, "--data", "shipped"], { cwd })).err).toContain("are not changed in place");
  });

  it("writes beside a broken record, and nothing into a file that could not be read", async () => {
    const cwd = await begun();
    writeFileSync(join(cwd, "data/broken.yaml"), "kind: meeting\nversion: 1\nid: x\nstart: [\n");
    expect((await read([...NEW, "--accept"], { cwd })).code).toBe(0);
    const claims = join(cwd, "data/russia/claims.yaml");
    const text = Buffer.concat([readFileSync(claims), Buffer.from([0xff, 0x0a])]);
    writeFileSync(claims, text);
    const { code, err } = await read(["--new-source", "https://b.org/b", "--accept", "--file", "data/russia/claims.yaml"], { cwd });
    expect([code, err]).toEqual([2, expect.stringContaining("data/russia/claims.yaml is left alone")]);
    expect(readFileSync(claims).equals(text)).toBe(true);
  });

  it("takes from a text what needs no record, where there are none", async () => {
    const cwd = folder({ "arsom.yaml": "", "article.txt": SEED });
    const { code, out, err } = await read([...NEW, "--accept"], { cwd });
    expect(code).toBe(0);
    expect([...claimsIn(out)]).toEqual([
      [
        undefined,
        'kind: claim\nversion: 1\nsource: example-2019-dihadiri-10-negara-pertemuan\nmember_count: 10 # "para Pejabat Tinggi dari 10"\n',
      ],
    ]);
    expect(err).toContain("sentences say nothing that the records can judge\n");
    expect(err).toContain("arsom: a source is written to asean/sources.yaml:1\n");
    expect((await arsom("validate", { cwd })).out).toContain(": 0 errors, 0 warnings");
    expect((await read(["--source", "example-2019-dihadiri-10-negara-pertemuan", "--accept"], { cwd })).err).toContain(
      "arsom: 1 statement is on record already",
    );
  });
});

describe("words of a text in comments", () => {
  it.each([
    ["a silence", "# arsom-ignore contradiction -- x: "],
    ["an escape sequence", "\u001b[31mred\u001b[0m "],
    ["quotes and a comment", '"} # id: other --- '],
    ["a command to a runner", "##[error]x ::error::x "],
    ["a line separator", "a\u2028id: b\u2028 "],
    ["very long words", `${"a".repeat(5000)} `],
    ["a mark of direction", "\u202eabc\u202c "],
  ])("are harmless: %s", async (_, words) => {
    const cwd = await begun(`Report\n\nSo it was ${words}that the 16th ARSOM was held in Bali on 19-20 February 2019.\n`);
    const { code, out } = await read([...NEW, "--accept"], { cwd });
    expect(code).toBe(0);
    const quotes = [...out.matchAll(/ # (".*")$/gm)].map(([, quote = ""]) => quote);
    expect(quotes.length).toBeGreaterThan(0);
    for (const quote of quotes) {
      expect(quote.slice(1, -1)).toMatch(/^[^"#\p{C}\u2028\u2029]{1,161}$/u);
      expect(quote.split(" ").length).toBeLessThanOrEqual(15);
    }
    expect((await arsom("validate", { cwd })).out).toContain(": 0 errors, 0 warnings");
    expect((await arsom("fmt --check", { cwd })).code).toBe(0);
    expect((await arsom("show example-2019-report--arsom-16", { cwd })).out).toContain("19");
  });

  it("keep a title that YAML would take otherwise as it is", async () => {
    const { code, out } = await read([...NEW, "--title", "yes: # [no]", "--accept"], { cwd: await begun() });
    expect([code, out]).toEqual([0, expect.stringContaining('title: "yes: # [no]"\n')]);
  });
});

describe("at a terminal", () => {
  it("asks for the source and each claim, and writes those that are taken", async () => {
    const cwd = await begun();
    const before = recordsIn(cwd);
    const answers = ["", "press", "y", "", "n", "x", "y", "s"];
    const { code, out, err } = await read(NEW, { cwd, answers });
    expect(code).toBe(0);
    expect(err.match(/^[?!].*$/gm)).toEqual([
      "? publisher: Who published it",
      "? class: What sort of text it is, wherever it was found",
      ...new Array(3).fill("? write this? [Y/n/e: edit first/s: skip the rest]"),
      "? write this? [Y/n/e: edit first/s: skip the rest]",
      "! y, n, e or s",
      ...new Array(2).fill("? write this? [Y/n/e: edit first/s: skip the rest]"),
    ]);
    const after = recordsIn(cwd);
    const added = Object.keys(after).map((file) => after[file]?.slice(before[file]?.length) ?? "");
    expect(added.join("").match(/^kind: claim$/gm)).toHaveLength(2);
    expect(added.join("")).toContain("kind: source\n");
    expect(out).toContain("kind: source\n");
    expect((await arsom("validate", { cwd })).out).toContain(": 0 errors, 0 warnings");
  });

  it("gives the claims the id that the source was given in the editor", async () => {
    const cwd = await begun();
    const answers = ["", "", "e", "y", "y", "s"];
    const { code, out } = await read(NEW, {
      cwd,
      answers,
      edits: (text) => text.replace("id: example-2019-dihadiri-10-negara-pertemuan", "id: paper-2019"),
    });
    expect([code, out]).toEqual([0, expect.stringContaining("source: paper-2019\nrecord: arsom-16\n")]);
    expect((await arsom("list claims source:paper-2019 --count", { cwd })).out).toBe("1\n");
  });

  it("shows what an edited claim would cause, and writes it when it is mended", async () => {
    const cwd = await begun();
    const edits = (text: string) =>
      text.includes("member_count: 10") ? text.replace("10", "no") : text.replace("member_count: no", "member_count: 10");
    const { code, err } = await read(["--source", KNOWN], { cwd, answers: ["e", "e", "y"], edits });
    expect(code).toBe(0);
    expect(err).toContain("? this cannot be written; edit it? [y/N/s: skip the rest]\n");
    expect(err).toMatch(/arsom: 1 claim is written to data\/russia\/claims\.yaml:\d+\n/);
  });

  it.each([
    ["no to the source", ["", "", "n"], 0],
    ["Ctrl-C at a claim", ["", "", "y", "y"], 130],
  ])("writes nothing after %s", async (_, answers, exit) => {
    const cwd = await begun();
    const before = recordsIn(cwd);
    const { code, err } = await read(NEW, { cwd, answers });
    expect(code).toBe(exit);
    expect(err).toMatch(/arsom: nothing was written\n$/);
    expect(recordsIn(cwd)).toEqual(before);
  });
});
