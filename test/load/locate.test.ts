// Where a path of a record stands: the caret is under the very key or value.
import { expect, it } from "vitest";
import { storeOf } from "../../src/load/files.js";
import { locate, positionOf } from "../../src/load/locate.js";
import type { ArsomRecord, Path } from "../../src/model/record.js";

const TEXT = `# a comment above
kind: topic
version: 1
id: tourism
name: tourism
--- # behind the marker
# above the first field
kind: chair
version: 1
id: jose-tavares # the person
name: "José \\"Zé\\" Tavares"
name_ru: Жозе 😀 Таварес
aliases: [Jose, 'T. Jose', plain words ]
country:   ID
offices:
  - title: Director-General
    from: 2018
    seen: [2019-02-19, 2020]
  -
    title: Ambassador
    seen:
    - 2021
    - 2022-01
note: |
  first line
  second line
sources:
- one
- two
`;

const marked = async (text: string, path: Path, of?: "key" | "value") => {
  const store = await storeOf({ "a.yaml": text }, "2026-11-22");
  const record = store.records.at(-1) as ArsomRecord;
  const { file, start, end } = locate(record, path, of);
  const { line, column } = positionOf(file.text, start);
  return `${line}:${column} ${file.text.slice(start, end)}`;
};

it.each<[Path, "key" | "value" | undefined, string]>([
  [[], undefined, "8:1 kind: chair"],
  [["id"], undefined, "10:5 jose-tavares"],
  [["id"], "key", "10:1 id"],
  [["name"], undefined, '11:7 "José \\"Zé\\" Tavares"'],
  [["name_ru"], undefined, "12:10 Жозе 😀 Таварес"],
  [["aliases"], undefined, "13:10 [Jose, 'T. Jose', plain words ]"],
  [["aliases", 0], undefined, "13:11 Jose"],
  [["aliases", 1], undefined, "13:17 'T. Jose'"],
  [["aliases", 2], undefined, "13:28 plain words"],
  [["country"], undefined, "14:12 ID"],
  [["offices"], "key", "15:1 offices"],
  [["offices"], undefined, "16:3 - title: Director-General"],
  [["offices", 0], undefined, "16:5 title: Director-General"],
  [["offices", 0, "title"], "key", "16:5 title"],
  [["offices", 0, "from"], undefined, "17:11 2018"],
  [["offices", 0, "seen", 1], undefined, "18:24 2020"],
  [["offices", 1, "title"], undefined, "20:12 Ambassador"],
  [["offices", 1, "seen", 1], undefined, "23:7 2022-01"],
  [["note"], "key", "24:1 note"],
  [["sources", 1], undefined, "29:3 two"],
  [["nothing"], undefined, "8:1 kind: chair"],
  [["offices", 7], undefined, "16:3 - title: Director-General"],
  [["country", "nothing"], undefined, "14:12 ID"],
])("%j %s", async (path, of, place) => {
  expect(await marked(TEXT, path, of)).toBe(place);
});

it("counts lines and columns the same with CRLF", async () => {
  expect(await marked(TEXT.replaceAll("\n", "\r\n"), ["offices", 1, "seen", 1])).toBe("23:7 2022-01");
});

it("points to the key where a value is empty", async () => {
  const store = await storeOf({ "a.yaml": "kind: topic\nversion: 1\nid: tourism\nname: # nothing\n" }, "2026-11-22");
  const { start, end } = locate(store.broken[0] as ArsomRecord, ["name"]);
  expect([start, end]).toEqual([35, 39]);
});

it("finds a field whose name stands in quotes", async () => {
  const text = `kind: topic\nversion: 1\n"id": tourism\nname: tourism\n`;
  expect(await marked(text, ["id"])).toBe("3:7 tourism");
});

it("positionOf counts from 1, to the very end", () => {
  expect([0, 1, 2, 3, 4].map((at) => positionOf("ab\n\n", at))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 2 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
  ]);
});
