// Records of older versions, and kinds of the user's own, through one schema that has both.
import { expect, it } from "vitest";
import { storeOf } from "../../src/load/files.js";
import { DEFAULTS } from "../../src/load/settings.js";
import type { Schema } from "../../src/model/kind.js";
import { runRules } from "../../src/rules/engine/check.js";
import { sayAll } from "../rules/say.js";

const VISIT: Schema = {
  "x-kind": "visit",
  "x-version": 3,
  "x-upgrades": { "1": { rename: { town: "place", day: "date" } }, "2": { rename: { place: "city" }, drop: ["weather"] } },
  description: "A visit of one head of state to another.",
  type: "object",
  required: ["id", "city"],
  properties: {
    city: { type: "string", maxLength: 100 },
    date: { "x-date": true, anyOf: [{ type: "string", pattern: "^[0-9]{4}" }, { type: "integer" }] },
    met: { type: "array", items: { type: "string", "x-ref": ["chair"] } },
    after: { type: "string", "x-ref": ["visit"] },
  },
};

const read = (text: string) => storeOf({ "a.yaml": text }, "2026-11-22", DEFAULTS, [{ name: "visit.json", text: JSON.stringify(VISIT) }]);

it("a record of each older version reads as one of the newest", async () => {
  const store = await read(`kind: visit
version: 1
id: first
town: Sochi
day: 2016
weather: fair
---
kind: visit
version: 2
id: second
place: Sochi
date: 2016
weather: fair
---
kind: visit
version: 3
id: third
city: Sochi
date: 2016
`);
  expect([...store.reported.values()].flat()).toEqual([]);
  const fields = store.records.map((record) => ({ ...record.fields, id: "" }));
  expect(fields[0]).toEqual({ kind: "visit", version: 3, id: "", city: "Sochi", date: "2016" });
  expect(fields[1]).toEqual(fields[0]);
  expect(fields[2]).toEqual(fields[0]);
});

it("what an older version dropped is unknown to the newest, and a newer one is refused", async () => {
  const store = await read(
    "kind: visit\nversion: 3\nid: third\ncity: Sochi\nweather: fair\n---\nkind: visit\nversion: 4\nid: fourth\ncity: Sochi\n",
  );
  const said = ["schema", "unknown-version"].flatMap((rule) => sayAll(store.reported.get(rule) ?? [])[0]);
  expect(said).toEqual([
    "a record of the kind visit has no field weather",
    "version 4 of the kind visit is newer than this arsom, which knows version 3",
  ]);
});

it("an old name that means something in JavaScript renames nothing", async () => {
  const store = await read("kind: visit\nversion: 1\nid: first\ntown: Sochi\nconstructor: me\n");
  expect(sayAll(store.reported.get("schema") ?? [])[0]).toBe("a record of the kind visit has no field constructor");
});

it("the rules know the references, dates and claims of a kind of the user's own", async () => {
  const store = await read(`kind: visit
version: 3
id: sochi-2016
city: Sochi
date: 2016-02-30
met: [jose-tavares, nobody]
after: jose-tavares
---
kind: chair
version: 1
id: jose-tavares
name: Jose Tavares
country: ID
sources: [tass]
---
kind: source
version: 1
id: tass
title: TASS
---
kind: claim
version: 1
source: tass
record: sochi-2016
cty: Sochi
`);
  const { findings } = runRules(store, {
    only: ["impossible-date", "unknown-reference", "wrong-kind-reference", "claim-field", "uncited"],
  });
  expect(sayAll(findings)).toEqual([
    "2016-02-30 is no day: February 2016 has the days 1 to 29",
    "correct the slip, or write only the year or month that is known",
    "no record has the id nobody",
    "write the record, or take the id out; met names a record of the kind chair",
    "jose-tavares is a record of the kind chair; after names one of the kind visit",
    "it is here",
    "name a record of the kind visit",
    "a record of the kind visit has no field cty",
    "did you mean city?",
  ]);
});
