// Whether a record has a double is one question, before it is written and after: doublesOf and rule duplicate-record agree.
import { describe, expect, it } from "vitest";
import { doublesOf } from "../../src/domain/doubles.js";
import { storeOf } from "../../src/load/files.js";
import type { Store } from "../../src/load/store.js";
import { recordOf } from "../../src/model/finding.js";
import { runRules } from "../../src/rules/engine/check.js";
import { shipped } from "../shipped.js";

const TODAY = "2026-11-22";
const document = (kind: string, id: string, fields: string) => `kind: ${kind}\nversion: 1\nid: ${id}\n${fields}`;
const found = (store: Store) => runRules(store, { only: ["duplicate-record"] }).findings.map(({ at }) => recordOf(at)?.id);

const chair = (name: string, country = "RU", more = "") => ["chair", `name: ${name}\ncountry: ${country}\n${more}`] as const;
const source = (url: string) => ["source", `title: A\nurl: ${url}\n`] as const;
const meeting = (fields: string) => ["meeting", `series: arsom\n${fields}`] as const;
const series = (fields: string) => ["series", `level: other\n${fields}`] as const;
const claim = (fields: string) => ["claim", `source: s\nrecord: m\n${fields}`] as const;

describe("a record and the one that is there", () => {
  it.each([
    ["a name in other letters", chair("Igor Morgulov"), chair("ÍGOR  morgulov"), "double"],
    ["its parts in another order", chair("Igor Morgulov"), chair("Morgulov, Igor"), "double"],
    [
      "a name of another language",
      chair("Igor Morgulov", "RU", "name_ru: Игорь Моргулов\n"),
      chair("I. Morgulov", "RU", "name_ru: Моргулов Игорь\n"),
      "double",
    ],
    ["a name of another country", chair("Igor Morgulov"), chair("Igor Morgulov", "BY"), "likely"],
    ["a name with one part more", chair("Igor Morgulov"), chair("Igor V. Morgulov"), undefined],
    [
      "an address but for scheme, www, tracking, fragment and stroke",
      source("https://www.mid.ru/a/"),
      source("http://mid.ru/a?utm_source=x&fbclid=1#top"),
      "same",
    ],
    ["an address with another query", source("https://mid.ru/a?id=1"), source("https://mid.ru/a?id=2"), undefined],
    ["a number", meeting("number: 16\n"), meeting("number: 16\n"), "double"],
    ["a number, held on other days", meeting("number: 16\nstart: 2019-02-19\n"), meeting("number: 16\nstart: 2020-02-19\n"), undefined],
    ["a number of one that was called off", meeting("number: 16\nstatus: cancelled\n"), meeting("number: 16\n"), undefined],
    ["a day", meeting("number: 16\nstart: 2019-02-19\nend: 2019-02-20\n"), meeting("start: 2019-02-20\n"), "double"],
    ["a day, of other numbers", meeting("number: 16\nstart: 2019-02-19\n"), meeting("number: 17\nstart: 2019-02-19\n"), undefined],
    ["a month", meeting("start: 2019-02\n"), meeting("start: 2019-02\n"), undefined],
    ["an acronym of one partner", series("name: A\nacronym: PMC\npartner: p\n"), series("name: B\nacronym: pmc\npartner: p\n"), "double"],
    ["an acronym of two", series("name: A\nacronym: PMC\npartner: p\n"), series("name: B\nacronym: PMC\npartner: q\n"), undefined],
    ["a name of two partners", series("name: A B\npartner: p\n"), series("name: A B\npartner: q\n"), "likely"],
    ["a statement", claim("city: Bali\n"), claim("city: Bali\n"), "same"],
    ["a part of what is said", claim("city: Bali\nmode: hybrid\n"), claim("city: Bali\n"), "same"],
    ["another statement", claim("city: Bali\n"), claim("city: Jakarta\n"), undefined],
  ] as const)("have in common %s", async (_, [kind, there], [, made], verdict) => {
    const about = [document("meeting", "m", "series: other\n"), document("source", "s", "title: S\n"), document(kind, "there", there)];
    const before = await storeOf({ "a.yaml": about.join("---\n") }, TODAY);
    const after = await storeOf({ "a.yaml": [...about, document(kind, "made", made)].join("---\n") }, TODAY);
    const record = after.get("made");
    if (!record || record.broken) throw new Error("the record is not sound");
    const doubles = doublesOf(kind, record.fields, before);
    expect(doubles.map((double) => [double.record.id, double.verdict])).toEqual(verdict ? [["there", verdict]] : []);
    expect(found(after).includes("made")).toBe(verdict === "same" || verdict === "double");
    // The record itself is not its own double.
    expect(doublesOf(kind, record.fields, after, record).map((double) => double.record.id)).toEqual(verdict ? ["there"] : []);
  });

  it("a record that ships is its own double, and of no other but by its name", async () => {
    const store = await shipped();
    expect(found(store)).toEqual([]);
    for (const record of store.records.filter(({ kind }) => ["chair", "source", "place", "topic", "series", "meeting"].includes(kind))) {
      const certain = doublesOf(record.kind, record.fields, store, record).filter(({ verdict }) => verdict !== "likely");
      expect(certain, record.id).toEqual([]);
    }
  });
});
