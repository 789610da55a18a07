// A record written anew reads as the same record, whatever its texts hold, here and in tools of YAML 1.1.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { formOf } from "../../src/keep/form.js";
import { recordText } from "../../src/keep/record.js";
import { scalarText } from "../../src/keep/value.js";
import { storeOf } from "../../src/load/files.js";
import type { Store } from "../../src/load/store.js";
import type { ArsomRecord, Fields } from "../../src/model/record.js";
import { shipped } from "../shipped.js";

const TODAY = "2026-11-22";

function written({ kind, fields }: ArsomRecord, store: Store): string {
  const spoken = kind === "claim" ? store.get(fields.record) : undefined;
  return recordText(fields, formOf(store.kind(kind), spoken && store.kind(spoken.kind)));
}

describe("every shipped record", () => {
  it("reads the same when it is written anew", async () => {
    const store = await shipped();
    const again = await storeOf({ "all.yaml": store.records.map((record) => written(record, store)).join("---\n") }, TODAY);
    expect(again.records.length).toBe(store.records.length);
    for (const [i, { fields }] of again.records.entries()) expect(fields).toEqual(store.records[i]?.fields);
  });
});

describe("a meeting as it is written", () => {
  it("has its fields in the order of the schema, and only what is known", async () => {
    const store = await storeOf({}, TODAY);
    const fields: Fields = {
      sources: ["baliekbis-2019-arsom-16"],
      x_desk: "Europe: east",
      outcomes: [{ text: "First, with a comma" }, { text: "Second: with a colon" }],
      start: "2019-02-19",
      local_dates: [{ date: "2019-02-19", place: "Bali" }],
      country: "NO",
      chairs: ["jose-tavares", "igor-morgulov"],
      venue: "",
      number: 16,
      series: "arsom",
      id: "arsom-16",
      version: 1,
      kind: "meeting",
    };
    expect(recordText(fields, formOf(store.kind("meeting")))).toBe(`kind: meeting
version: 1
id: arsom-16
series: arsom
number: 16
start: 2019-02-19
local_dates:
  - place: Bali
    date: 2019-02-19
country: "NO"
chairs: [jose-tavares, igor-morgulov]
outcomes:
  - text: First, with a comma
  - text: "Second: with a colon"
sources: [baliekbis-2019-arsom-16]
x_desk: "Europe: east"
`);
  });

  it("has what a claim gives between the record it speaks of and how it was judged", async () => {
    const store = await storeOf({}, TODAY);
    const fields: Fields = {
      kind: "claim",
      version: 1,
      reason: "Misprint.",
      rank: "rejected",
      start: "2019-11-14",
      number: 3,
      record: "asean-russia-summit-3",
      source: "s",
    };
    expect(
      recordText(fields, formOf(store.kind("claim"), store.kind("meeting")))
        .split("\n")
        .map((line) => line.split(":")[0]),
    ).toEqual(["kind", "version", "source", "record", "number", "start", "rank", "reason", ""]);
  });
});

describe("a scalar as it is written", () => {
  const odd = fc.constantFrom(
    "NO",
    "on",
    "y",
    "1_000",
    "0o14",
    "0x1f",
    "1e3",
    "12:30:45",
    "~",
    "",
    " a",
    "a ",
    "- a",
    "a: b",
    "a #b",
    "#a",
    "[a",
    "{a}",
    "a, b",
    "'a'",
    '"a"',
    "2016",
    "2019-02-20",
    "a\nb",
    "<<",
    "*a",
    "&a",
    "!a",
    "%a",
    "@a",
    "`a",
    "null",
    ".inf",
    "-1",
    "?",
    "1.5",
    "Türkiye",
    "Игорь",
  );
  const text = fc.oneof(
    odd,
    fc.string({ unit: "grapheme" }).filter((text) => !/\p{Surrogate}/u.test(text)),
  );

  it("is read as the same text by readers of YAML 1.2 and 1.1, on a line and in brackets", () => {
    fc.assert(
      fc.property(text, (value) => {
        for (const version of ["1.2", "1.1"] as const) {
          expect(parse(`a: ${scalarText(value)}\n`, { version })).toEqual({ a: value });
          expect(parse(`a: [${scalarText(value, undefined, true)}, b]\n`, { version })).toEqual({ a: [value, "b"] });
        }
      }),
      { numRuns: 2000 },
    );
  });
});
