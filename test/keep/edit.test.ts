// Fields changed in the text of a record: the values are the new ones, and every line that is not theirs stays as it was.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editorFor } from "../../src/keep/edit/record.js";
import { formatterFor } from "../../src/keep/fmt.js";
import { storeOf } from "../../src/load/files.js";
import type { Value } from "../../src/model/record.js";
import { shipped } from "../shipped.js";

const TODAY = "2026-11-22";

async function edited(text: string, values: { [field: string]: Value | undefined }): Promise<string> {
  const store = await storeOf({ "a.yaml": text }, TODAY);
  const [record] = [...store.records, ...store.broken];
  return (await editorFor(store)).edited(record as never, new Map(Object.entries(values)));
}

const CHAIR = `# whom we know
kind: chair
version: 1
id: wang-yi
name: Wang Yi
country: CN # of the mainland
offices:
  # the first that is known
  - title: Ambassador # to Japan
    from: 2004
    to: 2007-09
  - { title: Foreign Minister, from: 2013-03-16 }
# by hand
sources: [a, b]
`;

describe("a record that is changed", () => {
  it.each<[string, { [field: string]: Value | undefined }, (text: string) => string]>([
    ["a value, the comment behind it stays", { country: "HK" }, (text) => text.replace("country: CN #", "country: HK #")],
    [
      "a new field, in the order of the schema",
      { note: "Said twice." },
      (text) => text.replace("# by hand\nsources: [a, b]\n", (all) => `${all}note: Said twice.\n`),
    ],
    ["a list in brackets", { sources: ["a", "b", "c"] }, (text) => text.replace("[a, b]", "[a, b, c]")],
    ["a field gone, what is said above it stays", { sources: undefined }, (text) => text.replace("sources: [a, b]\n", "")],
    [
      "an entry more",
      {
        offices: [
          { title: "Ambassador", from: "2004", to: "2007-09" },
          { title: "Foreign Minister", from: "2013-03-16" },
          { title: "Director", from: "2022" },
        ],
      },
      (text) => text.replace("# by hand", "  - title: Director\n    from: 2022\n# by hand"),
    ],
    [
      "a field of an entry",
      {
        offices: [
          { title: "Ambassador", from: "2004", to: "2007-10" },
          { title: "Foreign Minister", from: "2013-03-16" },
        ],
      },
      (text) => text.replace("to: 2007-09", "to: 2007-10"),
    ],
    [
      "a field more in an entry",
      {
        offices: [
          { title: "Ambassador", from: "2004", to: "2007-09", seen: ["2005-01-01"] },
          { title: "Foreign Minister", from: "2013-03-16" },
        ],
      },
      (text) => text.replace("    to: 2007-09\n", "    to: 2007-09\n    seen: [2005-01-01]\n"),
    ],
    [
      "an entry gone, what is said above it stays",
      { offices: [{ title: "Foreign Minister", from: "2013-03-16" }] },
      (text) => text.replace("  - title: Ambassador # to Japan\n    from: 2004\n    to: 2007-09\n", ""),
    ],
  ])("%s", async (_, values, wanted) => {
    expect(await edited(CHAIR, values)).toBe(wanted(CHAIR));
    const crlf = CHAIR.replaceAll("\n", "\r\n");
    expect(await edited(crlf, values)).toBe(wanted(CHAIR).replaceAll("\n", "\r\n"));
  });

  it("takes a silence away with the field it is for, and no other", async () => {
    const text = CHAIR.replace("# by hand", "# arsom-ignore uncited -- none\n# by hand");
    expect(await edited(text, { sources: undefined })).toBe(CHAIR.replace("sources: [a, b]\n", ""));
  });

  it("is refused in braces", async () => {
    const braces = "{ kind: topic, version: 1, id: a, name: A }\n";
    await expect(edited(braces, { name: "B" })).rejects.toThrow("a is written in a way that arsom does not change");
  });

  it("of the shipped records: any fields taken from another of its kind, or gone; in canonical form before and after", {
    timeout: 60_000,
  }, async () => {
    const store = await shipped();
    const editor = await editorFor(store);
    const records = store.records.filter(({ place }) => !place.file.path.startsWith("-"));
    const runs = Number(process.env.RUNS ?? 1000);
    await fc.assert(
      fc.asyncProperty(fc.nat(records.length - 1), fc.nat(), fc.infiniteStream(fc.nat(2)), async (at, other, chosen) => {
        const record = records[at] as (typeof records)[number];
        const like = store.all(record.kind);
        const values = { ...editor.fields(like[other % like.length] as never) };
        const before = editor.fields(record);
        const changed = Object.keys({ ...before, ...values }).filter(
          (name) => !["kind", "version", "id"].includes(name) && chosen.next().value === 0,
        );
        const wanted = new Map(changed.map((name) => [name, values[name]]));
        // A claim on another kind of record may have fields that mean something else here.
        if (record.kind === "claim") wanted.delete("record");
        const text = editor.edited(record, wanted);
        const kept = text.split("\n");
        const untouched = Object.keys(before).filter((name) => !wanted.has(name));
        const original = record.place.file.text.slice(record.place.start, record.place.end);
        for (const name of untouched) {
          const line = original.split("\n").find((one) => one.startsWith(`${name}:`)) as string;
          expect(kept).toContain(line);
        }
        if (record.kind === "claim") return;
        const now = await storeOf({ "a.yaml": text }, TODAY);
        expect((await formatterFor(now)).file(now.files[0] as never, now.records)).toBe(text);
      }),
      { numRuns: runs, seed: 7 },
    );
  });
});
