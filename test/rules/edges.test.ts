// Near misses: what a rule must not say, beside what it says, for rules whose one example is not enough.
import { expect, it } from "vitest";
import { storeOf } from "../../src/load/files.js";
import { runRules } from "../../src/rules/engine/check.js";

type Fields = { [field: string]: string | number | boolean | undefined };
let made = 0;
function record(kind: string, fields: Fields, more = ""): string {
  const lines = Object.entries({ kind, version: 1, ...(kind === "claim" ? {} : { id: `r-${made++}` }), ...fields });
  return lines.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`])).join("\n") + more;
}
const plan = (from?: number, to?: number, more: Fields = {}) =>
  record("agreement", { title: "A plan", type: "plan-of-action", partner: "russia", from, to, ...more });
const term = (country: string, from?: string, to?: string, more: Fields = {}) =>
  record("term", { office: "coordinator", partner: "russia", country, from, to, ...more });
const russia = record("partner", { id: "russia", code: "RU", name: "Russia", status: "dialogue" });
const office = (country: string, title: string, from?: string, to?: string) =>
  record(
    "chair",
    { name: "A person", country },
    `\noffices:\n  - title: ${title}${from ? `\n    from: ${from}` : ""}${to ? `\n    to: ${to}` : ""}`,
  );
const figures = (...entries: [string, number][]) =>
  record(
    "agreement",
    { title: "A plan", type: "plan-of-action" },
    `\nprogress:${entries.map(([date, done]) => `\n  - date: ${date}\n    done: ${done}`).join("")}`,
  );
const meeting = (fields: Fields) => record("meeting", { series: "arsom", ...fields });

const cases: [rule: string, what: string, count: number, documents: string[]][] = [
  ["plan-overlap", "handover in one year", 0, [plan(2010, 2015), plan(2015, 2020)]],
  ["plan-overlap", "an extension into the next plan", 1, [plan(2010, 2015, { extended_to: 2018 }), plan(2016, 2020)]],
  ["plan-overlap", "two partners", 0, [plan(2010, 2018), plan(2016, 2020, { partner: "us" })]],
  ["plan-overlap", "a plan of one field", 0, [plan(2010, 2018), plan(2016, 2020, { type: "work-programme" })]],
  ["plan-gap", "the next year", 0, [plan(2011, 2015), plan(2016, 2020)]],
  ["plan-gap", "a year between", 1, [plan(2011, 2015), plan(2017, 2020)]],
  [
    "plan-gap",
    "a plan without a period may fill it",
    0,
    [plan(2011, 2015), plan(2018, 2020), plan(undefined, undefined, { adopted: 2016 })],
  ],
  [
    "plan-gap",
    "an old plan without an end does not",
    1,
    [plan(2011, 2015), plan(2018, 2020), plan(undefined, undefined, { adopted: 2005 })],
  ],
  ["plan-expired", "an end in doubt", 0, [plan(2011, 2015), plan(2016, undefined, { to: "2020?" })]],
  ["plan-expired", "an old plan without an end", 1, [plan(undefined, undefined, { adopted: 2005 }), plan(2011, 2015)]],
  ["plan-expired", "this year", 0, [plan(2022, 2026)]],
  ["adopted-late", "in the year before", 0, [plan(2021, 2025, { adopted: "2020-12-31" })]],
  ["adopted-late", "in an unknown part of the year", 0, [plan(2021, 2025, { adopted: 2021 })]],
  ["term-overlap", "the year of a handover", 0, [term("ID", "2018", "2021"), term("KH", "2021", "2024")]],
  ["term-overlap", "the day of a handover", 0, [term("ID", "2018", "2021-08-02"), term("KH", "2021-08-02", "2024")]],
  ["term-overlap", "a day more", 1, [term("ID", "2018", "2021-08-03"), term("KH", "2021-08-02", "2024")]],
  [
    "term-overlap",
    "seen within another's term",
    1,
    [term("ID", "2018", "2021"), term("KH", undefined, undefined, { seen: "[2019-05-05]" })],
  ],
  ["term-overlap", "a disputed turn", 0, [term("ID", "2018", "2021"), term("KH", "2019", "2024", { disputed: true })]],
  ["term-overlap", "one country twice", 0, [term("ID", "2018", "2021"), term("ID", "2019", "2024")]],
  [
    "term-gap",
    "a term whose ends are unknown may fill it",
    0,
    [term("MY", "2012", "2015"), term("LA", undefined, undefined, { seen: "[2016]" }), term("ID", "2018", "2021")],
  ],
  ["term-gap", "months between", 1, [term("ID", "2018", "2021-07"), term("KH", "2021-09", "2024")]],
  ["term-gap", "the month after", 0, [term("ID", "2018", "2021-07"), term("KH", "2021-08", "2024")]],
  ["term-gap", "an end in doubt", 0, [term("ID", "2018", "2020~"), term("KH", "2022", "2024")]],
  ["term-length", "some weeks more", 0, [term("ID", "2018-08-02", "2021-09-20")]],
  ["term-length", "a quarter more", 1, [term("ID", "2018-08-02", "2021-11-20")]],
  ["term-length", "with the reason given", 0, [term("ID", "2018", "2024", { exception: "Held on for three years." })]],
  ["term-expiring", "a coordinator whose day is not known", 0, [term("MM", "2024", "2027")]],
  ["term-expiring", "a coordinator until April", 1, [term("MM", "2024", "2027-04")]],
  ["term-expiring", "a successor", 0, [term("MM", "2024", "2027-04"), term("BN", "2027-04")]],
  [
    "office-overlap",
    "deputies",
    0,
    [
      office("RU", "Deputy Minister of Foreign Affairs", "2011", "2022"),
      office("RU", "Deputy Minister of Foreign Affairs", "2019", "2024"),
    ],
  ],
  [
    "office-overlap",
    "ministers",
    1,
    [office("RU", "Minister of Foreign Affairs", "2011", "2022"), office("RU", "Minister of Foreign Affairs", "2019", "2024")],
  ],
  [
    "office-overlap",
    "ministers of two countries",
    0,
    [office("ID", "Minister of Foreign Affairs", "2011", "2022"), office("RU", "Minister of Foreign Affairs", "2019", "2024")],
  ],
  ["progress-falls", "one figure too high is told once", 1, [figures(["2016", 90], ["2017", 20], ["2018", 30], ["2019", 40])]],
  ["progress-falls", "two counts of one year", 0, [figures(["2018", 60], ["2018-05", 45], ["2019", 70])]],
  [
    "rhythm-broken",
    "an unnumbered meeting in the year",
    0,
    [
      record("series", { id: "arsom", name: "ARSOM", level: "other", every: 1 }),
      meeting({ number: 1, start: 2019 }),
      meeting({ number: 2, start: 2021 }),
      meeting({ start: 2020, special: "informal" }),
    ],
  ],
  [
    "rhythm-broken",
    "every two years",
    0,
    [
      record("series", { id: "arsom", name: "ARSOM", level: "other", every: 2 }),
      meeting({ number: 1, start: 2019 }),
      meeting({ number: 2, start: 2021 }),
    ],
  ],
  [
    "before-relations",
    "accession to a treaty",
    0,
    [
      record("partner", { id: "uk", code: "GB", name: "UK", status: "dialogue", relations_since: 2021 }),
      record("agreement", { title: "Accession", type: "accession", partner: "uk", signed: 2012 }),
    ],
  ],
  [
    "country-of-city",
    "most records against one, without a place",
    1,
    [meeting({ city: "Sochi", country: "US" }), meeting({ city: "Sochi", country: "RU" }), meeting({ city: "Sochi", country: "RU" })],
  ],
  [
    "country-of-city",
    "two places of one name",
    0,
    [
      record("place", { name: "Georgetown", country: "MY" }),
      record("place", { name: "Georgetown", country: "GY" }),
      meeting({ city: "Georgetown", country: "GY" }),
    ],
  ],
  [
    "placeholder-date",
    "the calendar year of the ASEAN chair",
    0,
    [record("term", { office: "asean-chair", country: "PH", from: "2026-01-01", to: "2026-12-31" })],
  ],
  ["placeholder-date", "a doubtful day", 0, [meeting({ start: "2019-01-01~" })]],
  [
    "house-style",
    "the name of a newspaper in quotes, and Vietnamese",
    0,
    [meeting({ note: 'The "Vietnam News" and the Vietnamese text differ.' })],
  ],
  [
    "house-style",
    "the title of an agreement is its own",
    0,
    [
      record("partner", { id: "eu", code: "EU", name: "European Union", status: "dialogue" }),
      record("agreement", { type: "declaration", title: "Declaration on an EU-ASEAN Enhanced Partnership" }),
    ],
  ],
  ["house-style", "the partner first in our own words", 1, [russia, record("series", { name: "Russia-ASEAN Summit", level: "summit" })]],
  ["house-style", "the name of who relays a copy", 0, [record("source", { title: "A title", relayed_by: "Talk Vietnam" })]],
  ["house-style", "ordinals", 1, [meeting({ title: "The 11th, 12th, 13th, 21st, 22nd and 23th meeting" })]],
];

it.each(cases)("%s: %s (%i)", async (rule, _, count, documents) => {
  const store = await storeOf({ "a.yaml": documents.join("\n---\n") }, "2026-11-22");
  expect([...store.reported.values()].flat()).toEqual([]);
  expect(runRules(store, { only: [rule] }).findings.length).toBe(count);
});

it("unknown-reference: what refers to an id with a damaged byte does not dangle as well", async () => {
  const series = Buffer.from("kind: series\nversion: 1\nid: asean-russia-summit\nname: S\n");
  series[series.indexOf("russia")] = 0xff;
  const meetings = ["asean-russia-summit", "asean-rossia-summit"].map((series) => record("meeting", { series })).join("\n---\n");
  const store = await storeOf({ "a.yaml": meetings, "b.yaml": series }, "2026-11-22");
  const { findings } = runRules(store, { only: ["encoding", "unknown-reference"] });
  expect(findings.map(({ rule, slots }) => [rule, slots.id ?? ""])).toEqual([
    ["unknown-reference", "asean-rossia-summit"],
    ["encoding", ""],
  ]);
});
