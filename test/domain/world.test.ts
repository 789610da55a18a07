// The world of a day leaves out what a schema says is known only from a later one (`x-known-from`).
import { expect, it } from "vitest";
import { worldAsked } from "../../src/domain/world.js";
import { storeOf } from "../../src/load/files.js";
import { arsom, folder } from "../run.js";

const KIND = {
  "x-kind": "delegation",
  type: "object",
  properties: {
    opened: { $ref: "common.schema.json#/$defs/date", "x-date": true, "x-known-from": "opened" },
    heads: {
      type: "array",
      "x-known-from": "since",
      items: {
        type: "object",
        properties: {
          name: { type: "string" },
          since: { $ref: "common.schema.json#/$defs/date", "x-date": true },
        },
      },
    },
  },
};
const RECORD = `kind: delegation
version: 1
id: lao
opened: 2018-05-01
heads:
  - name: A
    since: 2017
  - name: B
    since: 2020
`;

it.each([
  ["2016-01-01", {}],
  ["2018-01-01", { heads: [{ name: "A", since: "2017" }] }],
  ["2019-01-01", { opened: "2018-05-01", heads: [{ name: "A", since: "2017" }] }],
  [
    "2021-01-01",
    {
      opened: "2018-05-01",
      heads: [
        { name: "A", since: "2017" },
        { name: "B", since: "2020" },
      ],
    },
  ],
])("of a kind of the user's own on %s", async (day, known) => {
  const cwd = folder({ "arsom.yaml": "schemas: [d.json]\n", "d.json": JSON.stringify(KIND), "a.yaml": RECORD });
  const { out, err, code } = await arsom(`list delegations --as-of ${day} --format json`, { cwd });
  expect([err, code]).toEqual(["", 0]);
  expect(JSON.parse(out)).toEqual([{ kind: "delegation", version: 1, id: "lao", label: "lao", ...known }]);
});

it("of an office: its later end, the days on which it was seen later, and an office that was only seen later", async () => {
  const text = `kind: chair
version: 1
id: a-b
name: A B
country: ID
offices:
  - title: Minister
    from: 2015
    to: 2020
    seen: [2016-01-01, 2019-01-01]
  - title: President
    seen: [2019-06-01]
`;
  const { store } = worldAsked(await storeOf({ "a.yaml": text }, "2018-01-01"), "2018-01-01");
  expect(store.get("a-b")?.fields.offices).toEqual([{ title: "Minister", from: "2015", seen: ["2016-01-01"] }]);
});
