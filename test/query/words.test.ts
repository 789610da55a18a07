// What natural words of a query mean, on the records that ship: the answers of both spellings are the same, and what was understood is said.
import { describe, expect, it } from "vitest";
import { arsom } from "../run.js";

const count = async (line: string) => {
  const { out, err, code } = await arsom(`${line} --count`, { today: "2026-11-28" });
  expect(code, err).toBe(0);
  return { count: Number(out), err };
};

describe("a word that names a record means it", () => {
  it.each([
    ["list meetings russia", "list meetings --partner russia", "russia: partner Russia\n"],
    ["list meetings EU", "list meetings --partner eu", "EU: partner European Union\n"],
    ["list meetings Россия", "list meetings partner:russia", "Россия: partner Russia\n"],
    ["list meetings russia,china", "list meetings --partner russia,china", "russia: partner Russia\nchina: partner China\n"],
    [
      "list meetings russia year:2019 china",
      "list meetings --partner russia,china year:2019",
      "russia: partner Russia\nchina: partner China\n",
    ],
    ["list meetings not:russia", "list meetings not:partner:russia", "russia: partner Russia\n"],
    ["list meetings ARSOM", "list meetings series:arsom", "ARSOM: series ASEAN-Russia Senior Officials' Meeting\n"],
    ["list meetings bali", "list meetings city:bali", "bali: place Bali\n"],
  ])("%s", async (line, same, said) => {
    const [word, field] = [await count(line), await count(same)];
    expect(word).toEqual({ count: field.count, err: said });
    expect(word.count).toBeGreaterThan(0);
  });

  it("of a person finds what they chaired and attended", async () => {
    const { out, err } = await arsom("list meetings tavares --columns id");
    expect([out.split("\n"), err]).toEqual([expect.arrayContaining(["arsom-16"]), "tavares: Jose Tavares\n"]);
  });

  it("text: alone searches for words, and quotes make a word of it", async () => {
    expect((await count("list series text:russia")).err).toBe("");
    expect((await arsom(["list", "series", '"russia"', "--count"])).err).toBe("");
  });

  it("a word that names nothing is looked for in the names of what a record refers to as well", async () => {
    const { out, err } = await arsom(["list", "meetings", "senior officials", "--columns", "id"], { today: "2026-11-28" });
    expect(err).toBe("");
    expect(out).toContain("arsom-16\n");
  });

  it("several people of one name are candidates, and the run ends with 2", async () => {
    const { out, err, code } = await arsom("list meetings nguyen");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^arsom: nguyen may be .+ \(.+\), or .+; write the id, or text:nguyen for the word\n$/);
  });
});

describe("a field that a reference alone leads to", () => {
  it.each([
    ["list meetings level:summit", "list meetings series.level:summit"],
    ["list meetings series.level:ministers", "list meetings series.level:ministerial"],
    ["list meetings chair:lavrov", "list meetings chair:sergey-lavrov"],
  ])("%s", async (line, same) => {
    expect(await count(line)).toEqual(await count(same));
  });

  it("is named with its ways when several lead to it", async () => {
    const { err, code } = await arsom("list claims joined:1967");
    expect(code).toBe(2);
    expect(err).toContain("joined");
  });
});

describe("dates as people write them", () => {
  it.each([
    ["--from 'Feb 2019' --to 20/2/2019", "--from 2019-02 --to 2019-02-20", "Feb 2019: 2019-02\n20/2/2019: 2019-02-20\n"],
    ["start:'19–20 Februari 2019'", "start:2019-02-19..2019-02-20", "19–20 Februari 2019: 2019-02-19..2019-02-20\n"],
    ["start:'20 февраля 2019 г.'", "start:2019-02-20", "20 февраля 2019 г.: 2019-02-20\n"],
  ])("%s", async (written, plain, said) => {
    const argv = (terms: string) => [
      "list",
      "meetings",
      ...[...terms.matchAll(/(?:[^\s']|'[^']*')+/g)].map(([part]) => part.replaceAll("'", "")),
      "--count",
    ];
    const [a, b] = [await arsom(argv(written)), await arsom(argv(plain))];
    expect([a.code, a.out, a.err]).toEqual([0, b.out, said]);
  });

  it.each(["--today '20 Februari 2019'", "--as-of 20/2/2019"])("%s is a day", async (flag) => {
    const [name = "", day = ""] = flag.split(/ (.*)/);
    const written = day.replaceAll("'", "");
    const { out, err } = await arsom(["list", "meetings", "series:arsom", name, written, "--count"]);
    expect([out, err]).toEqual([
      (await arsom(["list", "meetings", "series:arsom", name, "2019-02-20", "--count"])).out,
      `${written}: 2019-02-20\n`,
    ]);
  });

  it("with two readings are refused with both", async () => {
    const { err, code } = await arsom("list meetings start:3/4/2019");
    expect(code).toBe(2);
    expect(err).toContain("3 April 2019 (2019-04-03) or 4 March 2019 (2019-03-04)");
  });
});

describe("on a day", () => {
  const ids = async (line: string) => (await arsom(`${line} --columns id --today 2026-11-28`)).out.trim().split("\n").slice(1);

  it("in-office: names who coordinated every partner that a briefing of that day names", async () => {
    const terms = await ids("list terms in-office:2019-02-20");
    expect(terms).toEqual(expect.arrayContaining(["coordinator-russia-id-2018", "coordinator-new-zealand-kh-2018", "asean-chair-th-2019"]));
  });

  it("in-force: finds plans by their periods, whenever they were adopted", async () => {
    // One of them, Japan's of 2017, gives no period: it may be.
    expect(await ids("list agreements type:plan-of-action in-force:2020-01-01")).toHaveLength(16);
  });

  it("in-office: names no coordinator of a partner before its dialogue began", async () => {
    expect((await arsom("list coordinators partner:uk in-office:2019-02-20")).err).toContain("no terms match");
    expect(await ids("list coordinators partner:uk in-office:2022-02-20")).toEqual(["coordinator-uk-bn"]);
  });

  it("status:held finds the meetings that leave it out", async () => {
    expect(await ids("list meetings series:arsom number:16 status:held")).toEqual(["arsom-16"]);
    expect((await arsom("list meetings series:arsom number:16 not:status:held")).err).toContain("no meetings match");
  });

  it("of records that hold no office or period is refused", async () => {
    expect(await arsom("list meetings in-force:2020")).toMatchObject({ code: 2, err: expect.stringContaining("agreements have") });
  });
});
