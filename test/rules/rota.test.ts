// The rota of coordinators and the alphabet of ASEAN chairs: what follows them is silent, what departs is told once.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outOfOrder } from "../../src/domain/alphabet.js";
import { STANDARD } from "../../src/domain/practice.js";
import { baseOf, misfits as misfitsIn, roundOf, type Turn } from "../../src/domain/rota.js";
import type { TermRecord } from "../../src/domain/terms.js";
import { storeOf } from "../../src/load/files.js";
import { runRules } from "../../src/rules/engine/check.js";

const ROTA = STANDARD["coordinators-by-rota"];
const misfits = (turns: Turn[]) => misfitsIn(turns, ROTA);
const MEMBERS = ["BN", "KH", "ID", "LA", "MY", "MM", "PH", "SG", "TH", "VN"];

/** The terms of some rounds of the rota: in the first, the members stand at the places 1 to 10 in order. */
function rota(rounds: number): Turn[] {
  return Array.from({ length: rounds }, (_, round) =>
    MEMBERS.map((country, i): Turn => {
      const place = ((i + round) % 10) + 1;
      return { term: {} as TermRecord, country, round, place, base: baseOf(place, round, ROTA) };
    }),
  ).flat();
}

const moved = (turn: Turn, place: number): Turn => ({ ...turn, place, base: baseOf(place, turn.round, ROTA) });
const some = fc.integer({ min: 2, max: 9 }).chain((rounds) => fc.tuple(fc.constant(rota(rounds)), fc.nat(rounds * 10 - 1), fc.nat(8)));

describe("rota of coordinators", () => {
  it("is silent on any terms that follow it", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }).chain((rounds) => fc.shuffledSubarray(rota(rounds))),
        (turns) => {
          expect(misfits(turns)).toEqual([]);
        },
      ),
    );
  });

  it("tells one misplaced term once, at that term, where two others of the country are known", () => {
    fc.assert(
      fc.property(some, ([turns, at, step]) => {
        const turn = turns[at] as Turn;
        const wrong = moved(turn, ((turn.place + step) % 10) + 1);
        const found = misfits(turns.with(at, wrong));
        expect(found.length).toBe(1);
        // Of two terms that disagree nobody knows which is wrong: the later one is told.
        if (turns.length > 20) expect(found[0]?.turn).toBe(wrong);
        if (found[0]?.turn === wrong) expect(found[0].due).toBe(turn.place);
      }),
    );
  });

  it("tells an exchange of two places once", () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 9 }), ([turns, at], step) => {
        const other = Math.floor(at / 10) * 10 + ((at + step) % 10);
        const [a, b] = [turns[at] as Turn, turns[other] as Turn];
        const found = misfits(turns.with(at, moved(a, b.place)).with(other, moved(b, a.place)));
        if (turns.length > 20) expect(found.map(({ swapped }) => !!swapped)).toEqual([true]);
        // With two rounds the later half of each country's terms is told: one exchange there too.
        expect(found.length).toBe(1);
      }),
    );
  });

  it("tells a lasting move once, not at every later term", () => {
    const turns = rota(9).filter(({ country }) => country === "BN");
    const found = misfits(turns.map((turn) => (turn.round < 4 ? turn : moved(turn, (turn.place % 10) + 1))));
    expect(found.map(({ turn }) => turn.round)).toEqual([4]);
  });

  it("never says more when a term is taken away", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(9), fc.nat(5), fc.integer({ min: 1, max: 10 })), { maxLength: 12 }),
        fc.nat(11),
        (picks, gone) => {
          const turns = picks.map(([member, round, place]): Turn => {
            return { term: {} as TermRecord, country: MEMBERS[member] as string, round, place, base: baseOf(place, round, ROTA) };
          });
          const single = turns.filter(({ country }) => country === turns[0]?.country);
          const fewer = single.filter((_, i) => i !== gone % Math.max(1, single.length));
          expect(misfits(fewer).length).toBeLessThanOrEqual(misfits(single).length);
        },
      ),
    );
  });

  it.each([
    [{ from: "2018-08-02" }, 5],
    [{ from: "2018", to: "2021" }, 5],
    [{ to: "2021" }, 5],
    [{ seen: ["2019-02-20"] }, 5],
    [{ seen: ["2018-05-18"] }, 4],
    [{ seen: ["2018-08"] }, undefined],
    [{ seen: ["2018"] }, undefined],
    [{ seen: ["2018-11-14"] }, 5],
    [{ from: "2018~" }, undefined],
    [{ from: "2012", to: "2018" }, undefined],
    [{ seen: ["1997-06-05"] }, undefined],
    [{}, undefined],
  ])("the round of %j is %s", (fields, round) => {
    expect(roundOf({ fields } as unknown as TermRecord, ROTA)).toBe(round);
  });
});

const NAMES = [
  "Brunei Darussalam",
  "Cambodia",
  "Indonesia",
  "Lao PDR",
  "Malaysia",
  "Myanmar",
  "Philippines",
  "Singapore",
  "Thailand",
  "Viet Nam",
];
const members = MEMBERS.map(
  (code, i) => `kind: member\nversion: 1\nid: m-${code.toLowerCase()}\ncode: ${code}\nname: ${NAMES[i]}\njoined: 1999-04-30`,
);

async function outOf(chairs: [string, number, string?][], people = members): Promise<string[]> {
  const terms = chairs.map(
    ([country, year, more], i) =>
      `kind: term\nversion: 1\nid: t-${i}\noffice: asean-chair\ncountry: ${country}\nfrom: ${year}\nto: ${year}${more ? `\n${more}` : ""}`,
  );
  const store = await storeOf({ "chairs.yaml": [...people, ...terms].join("\n---\n") }, "2026-11-22");
  return [...outOfOrder(store)].map(({ term, expected }) => `${term.fields.country} ${term.fields.from} for ${expected}`);
}

describe("alphabet of ASEAN chairs", () => {
  const swapped: [string, number, string?][] = [
    ["BN", 2013, "turn_of: ID\nexception: Took the year that Indonesia gave up."],
    ["MM", 2014],
    ["MY", 2015],
    ["LA", 2016],
    ["PH", 2017],
  ];

  it("an exchange is told once, by its first half", async () => {
    expect(await outOf(swapped)).toEqual(["MM 2014 for LA"]);
  });

  it("an exchange with turn_of and exception is silent", async () => {
    const said = swapped
      .with(1, ["MM", 2014, "turn_of: LA\nexception: Exchanged"])
      .with(3, ["LA", 2016, "turn_of: MM\nexception: Exchanged"]);
    expect(await outOf(said)).toEqual([]);
  });

  it("a member that is passed over is told once: the count goes on from who came instead", async () => {
    expect(
      await outOf([
        ["MY", 2025],
        ["PH", 2026],
        ["SG", 2027],
        ["TH", 2028],
      ]),
    ).toEqual(["PH 2026 for MM"]);
  });

  it("says nothing across a missing year, before 2009, of a doubtful year, or with members missing", async () => {
    expect(
      await outOf([
        ["MY", 2025],
        ["TH", 2027],
      ]),
    ).toEqual([]);
    expect(
      await outOf([
        ["PH", 2006],
        ["VN", 2007],
      ]),
    ).toEqual([]);
    expect(
      await outOf(
        [
          ["MY", 2025],
          ["TH", 2026],
        ],
        members.slice(1),
      ),
    ).toEqual([]);
  });

  it("a country that is not the next is told once", async () => {
    expect(
      await outOf([
        ["SG", 2018],
        ["MY", 2019],
        ["VN", 2020],
        ["BN", 2021],
      ]),
    ).toEqual(["MY 2019 for TH"]);
  });
});

it("rota_with goes with its partner", async () => {
  const partner = (id: string, code: string, more: string) =>
    `kind: partner\nversion: 1\nid: ${id}\ncode: ${code}\nname: ${id}\nstatus: dialogue\n${more}`;
  const term = (partnerId: string, country: string, from: number) =>
    `kind: term\nversion: 1\nid: c-${partnerId}-${from}\noffice: coordinator\npartner: ${partnerId}\ncountry: ${country}\nfrom: ${from}\nto: ${from + 3}`;
  const documents = [
    partner("rok", "KR", "rota: 7"),
    partner("new-zealand", "NZ", "rota: 8"),
    partner("uk", "GB", "rota_with: new-zealand"),
    term("rok", "VN", 2021),
    term("new-zealand", "VN", 2024),
  ];
  const findings = async (...more: string[]) =>
    runRules(await storeOf({ "t.yaml": [...documents, ...more].join("\n---\n") }, "2026-11-22"), { only: ["rota-order"] }).findings;
  expect(await findings(term("uk", "VN", 2024))).toEqual([]);
  expect((await findings(term("uk", "BN", 2024), term("new-zealand", "BN", 2021))).map(({ say }) => say)).toEqual(["main"]);
});
