// The query language: what each form asks for, and laws that hold of any query.
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { storeOf } from "../../src/load/files.js";
import type { Store } from "../../src/load/store.js";
import { UsageError } from "../../src/model/usage-error.js";
import { parseTerm } from "../../src/query/parse.js";
import { select, sortBy } from "../../src/query/select.js";

const RECORDS = `
kind: partner
version: 1
id: russia
code: RU
name: Russia
formal_name: Russian Federation
status: dialogue
levels: [{level: dialogue, since: 1996-07}, {level: strategic, since: 2018-11-14}]
---
kind: member
version: 1
id: indonesia
code: ID
name: Indonesia
---
kind: series
version: 1
id: arsom
partner: russia
name: ASEAN-Russia Senior Officials' Meeting
acronym: ARSOM
level: senior-officials
---
kind: chair
version: 1
id: jose-tavares
name: José Tavares
country: ID
offices: [{title: Director-General for ASEAN Cooperation, from: 2016, to: 2020}]
---
kind: meeting
version: 1
id: arsom-16
series: arsom
number: 16
start: 2019-02-19
end: 2019-02-20
mode: in-person
city: Bali
country: ID
venue: Hotel Padma, Legian
chairs: [jose-tavares, russia]
x_folder: blue
---
kind: meeting
version: 1
id: arsom-17
series: arsom
number: 17
start: 2021-01-26
mode: virtual
---
kind: meeting
version: 1
id: arsom-11
series: arsom
number: 11
---
kind: term
version: 1
id: coordinator-russia-mm
office: coordinator
partner: russia
country: MM
from: 2024-07-26
to: ..
`;

let store: Store;
beforeAll(async () => {
  store = await storeOf({ "a.yaml": RECORDS }, "2026-11-22");
});

function ask(...terms: string[]): string[] {
  return select(store, { kinds: [...store.kinds.values()], terms: terms.map(parseTerm) }).map(({ id }) => id);
}

describe("terms", () => {
  it.each([
    ["number:16", ["arsom-16"]],
    ["number:16..", ["arsom-16", "arsom-17"]],
    ["number:11,17", ["arsom-17", "arsom-11"]],
    ["number:>16", ["arsom-17"]],
    ["number:<=11", ["arsom-11"]],
    ["start:2019", ["arsom-16"]],
    ["start:2016..2019", ["arsom-16"]],
    ["start:>2019", ["arsom-17"]],
    ["start:>=2019", ["arsom-16", "arsom-17"]],
    ["date:2019-02-20", ["arsom-16"]],
    ["date:2019-02-21", []],
    ["date:today", ["coordinator-russia-mm"]],
    ["to:..", ["coordinator-russia-mm"]],
    ["mode:Virtual", ["arsom-17"]],
    ["country:indonesia", ["jose-tavares", "arsom-16"].sort()],
    ["partner:RU", ["russia", "arsom-16", "arsom-17", "coordinator-russia-mm", "arsom", "arsom-11"].sort()],
    ["chair.country:ID", ["arsom-16"]],
    ["chairs.country:ID", ["arsom-16"]],
    ["chair:russia", ["arsom-16"]],
    ["series.level:senior-officials", ["arsom-16", "arsom-17", "arsom-11"].sort()],
    ["series:ARSOM", ["arsom-16", "arsom-17", "arsom-11"].sort()],
    ["series.partner.name:russia", ["arsom-16", "arsom-17", "arsom-11"].sort()],
    ["offices.title:asean", ["jose-tavares"]],
    ["levels.level:strategic", ["russia"]],
    ["x_folder:BLUE", ["arsom-16"]],
    ['venue:"Hotel Padma, Legian"', ["arsom-16"]],
    ["venue:padma", ["arsom-16"]],
    ["text:jose tavares", ["jose-tavares"]],
    ["tavares", ["arsom-16", "jose-tavares"]],
    ["id:arsom-16", ["arsom-16"]],
  ])("%s", (term, found) => {
    expect(ask(term).sort()).toEqual([...found].sort());
  });

  it("are joined by and", () => {
    expect(ask("series:arsom", "not:mode:virtual", "start:2019..")).toEqual(["arsom-16"]);
  });

  it("not: is the complement, kinds without the field included", () => {
    const all = ask();
    expect([...ask("mode:virtual"), ...ask("not:mode:virtual")].sort()).toEqual([...all].sort());
  });
});

describe("laws", () => {
  const terms = fc.constantFrom(
    "number:16..",
    "start:2019",
    "mode:virtual",
    "partner:russia",
    "tavares",
    "date:2019..2021",
    "city:Bali",
    "chair.country:ID",
  );

  it("a term and its complement part the records", () => {
    fc.assert(
      fc.property(terms, terms, (one, other) => {
        expect([...ask(one, other), ...ask(one, `not:${other}`)].sort()).toEqual(ask(one).sort());
        expect(ask(`not:not:${one}`)).toEqual(ask(one));
        expect(ask(one, other)).toEqual(ask(other, one));
      }),
    );
  });

  it("any text is a query or a mistake that is said", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        try {
          ask(text);
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError);
        }
      }),
    );
  });

  it("a range is its two halves", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2015, max: 2025 }), fc.integer({ min: 2015, max: 2025 }), (a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        expect(ask(`start:${from}..${to}`)).toEqual(ask(`start:${from}..`, `start:..${to}`));
      }),
    );
  });
});

describe("sorting", () => {
  it("puts records without a value last, both ways", () => {
    const meetings = store.all("meeting");
    expect(sortBy(store, meetings, ["start"]).map(({ id }) => id)).toEqual(["arsom-16", "arsom-17", "arsom-11"]);
    expect(sortBy(store, meetings, ["-start"]).map(({ id }) => id)).toEqual(["arsom-17", "arsom-16", "arsom-11"]);
  });
});
