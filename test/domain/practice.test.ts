// What ASEAN does by rule or custom: records say it, and where there are none the standard values are those of the shipped ones.
import { expect, it } from "vitest";
import { nextChair, nextCoordinator } from "../../src/domain/next.js";
import { practiceIn, STANDARD } from "../../src/domain/practice.js";
import { storeOf } from "../../src/load/files.js";
import { parseDate } from "../../src/model/date.js";
import { runRules } from "../../src/rules/engine/check.js";
import { shipped } from "../shipped.js";

const practice = (id: string, values: string) => `kind: practice\nversion: 1\nid: ${id}\nname: A practice\nsources: [a]\n${values}`;
const partner = (id: string, code: string, rota: number) =>
  `kind: partner\nversion: 1\nid: ${id}\ncode: ${code}\nname: ${id}\nstatus: dialogue\nrota: ${rota}`;
const coordinator = (id: string, country: string, from: number, to: number) =>
  `kind: term\nversion: 1\nid: c-${id}-${from}\noffice: coordinator\npartner: ${id}\ncountry: ${country}\nfrom: ${from}\nto: ${to}`;
const chair = (country: string, from: number, to = from) =>
  `kind: term\nversion: 1\nid: chair-${from}\noffice: asean-chair\ncountry: ${country}\nfrom: ${from}\nto: ${to}`;
const member = (code: string, name: string, joined = "1999-04-30") =>
  `kind: member\nversion: 1\nid: m-${code.toLowerCase()}\ncode: ${code}\nname: ${name}\njoined: ${joined}`;
const FOUR = [member("BN", "Brunei"), member("ID", "Indonesia"), member("MY", "Malaysia"), member("TH", "Thailand")];

const store = (...documents: string[]) => storeOf({ "a.yaml": documents.join("\n---\n") }, "2026-11-22");
const day = (text: string) => parseDate(text)?.earliest as number;

async function found(rule: string, ...documents: string[]): Promise<string[]> {
  const { findings } = runRules(await store(...documents), { only: [rule] });
  return findings.map(({ at, slots }) => `${"record" in at ? at.record.id : ""} ${JSON.stringify(slots.years ?? slots.expected ?? null)}`);
}

it("the standard values are those of the records that ship", async () => {
  const records = new Map((await shipped()).all("practice").map(({ id, fields }) => [id, fields]));
  expect([...records.keys()].sort()).toEqual(Object.keys(STANDARD).sort());
  for (const [id, values] of Object.entries(STANDARD)) expect(records.get(id as keyof typeof STANDARD)).toMatchObject(values);
});

it("a value that a record leaves out, and one that its schema refuses, is the standard one", async () => {
  const some = await store(practice("coordinators-by-rota", "places: 4"), practice("founding-members", "members: 0"));
  expect(practiceIn("coordinators-by-rota", some)).toMatchObject({ since: 2003, years: 3, places: 4 });
  expect(practiceIn("founding-members", some)).toEqual({ members: 5 });
  expect(some.broken.map(({ id }) => id)).toEqual(["founding-members"]);
});

const ROTA = practice("coordinators-by-rota", "since: 2010\nyears: 2\nplaces: 4");
const AROUND = [partner("us", "US", 4), partner("canada", "CA", 1), partner("japan", "JP", 2)];

it("a rota of two years and four places goes from the fourth to the first after two years", async () => {
  const terms = [coordinator("us", "ID", 2020, 2022), coordinator("canada", "ID", 2022, 2024)];
  expect(await found("rota-order", ROTA, ...AROUND, ...terms)).toEqual([]);
  expect(await found("rota-order", ROTA, ...AROUND, terms[0] as string, coordinator("japan", "ID", 2022, 2024))).toHaveLength(1);
  // By the standard rota the fifth place is next, and rounds of two years are none.
  const longer = [coordinator("us", "ID", 2018, 2021), coordinator("canada", "ID", 2021, 2024)];
  expect(await found("rota-order", ...AROUND, ...longer)).toHaveLength(1);
});

it("the next coordinator is counted by the rota on record", async () => {
  const documents = [...AROUND, coordinator("us", "ID", 2020, 2022), coordinator("canada", "BN", 2020, 2022)];
  const ruled = nextCoordinator("canada", day("2021-06-01"), await store(ROTA, ...documents));
  expect([ruled?.country, ruled?.year.text]).toEqual(["ID", "2022"]);
});

it("a term is as long as the practice says", async () => {
  const term = (end: string) =>
    coordinator("us", "ID", 2020, 2022).replace("from: 2020", "from: 2020-08-01").replace("to: 2022", `to: ${end}`);
  expect(await found("term-length", ROTA, term("2022-08-01"))).toEqual([]);
  expect(await found("term-length", term("2022-08-01"))).toEqual(["c-us-2020 3"]);
  expect(await found("term-length", ROTA, term("2023-08-01"))).toEqual(["c-us-2020 2"]);
  expect(await found("term-length", practice("chair-by-alphabet", "years: 2"), chair("BN", 2020))).toEqual(["chair-2020 2"]);
});

it("the alphabet begins in the year on record, among as many members, with terms as long", async () => {
  const out = [chair("BN", 2005), chair("TH", 2006)];
  expect(await found("rota-order", ...FOUR, ...out)).toEqual([]);
  const [early, four] = ["since: 2005\nmembers: 4", "members: 4\nyears: 2"].map((values) => practice("chair-by-alphabet", values));
  expect(await found("rota-order", early as string, ...FOUR, ...out)).toEqual(['chair-2006 {"country":"ID"}']);
  const long = [chair("BN", 2020, 2021), chair("TH", 2022, 2023)];
  expect(await found("rota-order", four as string, ...FOUR, ...long)).toEqual(['chair-2022 {"country":"ID"}']);
  const next = nextChair(day("2021-06-01"), await store(four as string, ...FOUR, long[0] as string));
  expect([next?.country, next?.year.text]).toEqual(["ID", "2022"]);
});

it("with as many founding members as are on record, a data set is complete enough to count members", async () => {
  const source = "kind: source\nversion: 1\nid: a\ntitle: A\npublished: 2001-01-01";
  const claim = "kind: claim\nversion: 1\nsource: a\nmember_count: 9";
  expect(await found("member-count", ...FOUR, source, claim)).toEqual([]);
  expect(await found("member-count", practice("founding-members", "members: 4"), ...FOUR, source, claim)).toHaveLength(1);
});
