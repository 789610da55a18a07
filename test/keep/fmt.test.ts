// The canonical form: nothing that a file says changes, twice is once, and comments stay with what they speak of.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatterFor } from "../../src/keep/fmt.js";
import { storeOf } from "../../src/load/files.js";
import { locateIn } from "../../src/load/read/tiered.js";
import { records } from "../bench/generate.js";
import { shipped } from "../shipped.js";

const TODAY = "2026-11-22";
/** So many documents; `RUNS=10000 npx vitest run test/keep/fmt.test.ts` for the long run. */
const RUNS = Number(process.env.RUNS ?? 1000);

async function formatted(text: string): Promise<string> {
  const store = await storeOf({ "records.yaml": text }, TODAY);
  const [file] = store.files;
  return (await formatterFor(store)).file(file as never, store.records);
}

/** What a text says: the fields of its records, and its silences by what they cover. */
async function said(text: string) {
  const store = await storeOf({ "records.yaml": text }, TODAY);
  const silences = store.suppressions.map(({ rules, reason, covers, record }) => ({
    rules,
    reason,
    of: record.id,
    covers: covers && Object.keys(record.fields).filter((name) => covered(record.place, name, covers, store.files[0]?.text ?? "")),
  }));
  silences.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return { records: store.records.map(({ fields }) => fields), broken: store.broken.length, silences };
}

function covered(
  place: { start: number; end: number },
  name: string,
  { start, end }: { start: number; end: number },
  text: string,
): boolean {
  const at = place.start + locateIn(text.slice(place.start, place.end), [name], "key")[0];
  return at >= start && at < end;
}

const comments = (text: string) => [...text.matchAll(/#.*/g)].map(([comment]) => comment.trim()).sort();

describe("fmt of the shipped records", () => {
  it("changes no value, no comment, and nothing at all", async () => {
    const store = await shipped();
    const formatter = await formatterFor(store);
    for (const file of store.files) {
      const mine = store.records.filter(({ place }) => place.file === file);
      expect(formatter.file(file, mine), file.path).toBe(file.text);
    }
  });
});

describe("fmt of a record", () => {
  it.each([
    ["fields in the order of the schema", "id: a\nname: Trade\nversion: 1\nkind: topic\n", "kind: topic\nversion: 1\nid: a\nname: Trade\n"],
    [
      "comments, silences and blank lines with their field",
      "# About it\n\nkind: topic\nversion: 1\n\n# arsom-ignore house-style -- so\nname: Trade # as printed\nid: a\n# the end\n",
      "# About it\n\nkind: topic\nversion: 1\nid: a\n\n# arsom-ignore house-style -- so\nname: Trade # as printed\n# the end\n",
    ],
    [
      "a silence below the first field never above it",
      "id: a\n# arsom-ignore house-style -- so\nkind: topic\nversion: 1\nname: Trade\n",
      "id: a\n# arsom-ignore house-style -- so\nkind: topic\nversion: 1\nname: Trade\n",
    ],
    [
      "quotes where another tool would read otherwise",
      "kind: member\nversion: 1\nid: a\ncode: 'NO'\nname: on\n",
      'kind: member\nversion: 1\nid: a\ncode: "NO"\nname: "on"\n',
    ],
    [
      "dates without quotes",
      'kind: milestone\nversion: 1\nid: a\ndate: "2019-02-20"\ntext: It was\n',
      "kind: milestone\nversion: 1\nid: a\ndate: 2019-02-20\ntext: It was\n",
    ],
    [
      "one space behind a colon and none at the end",
      'kind:   topic  \nversion:\t1\n"id": a\nname: Trade\n',
      "kind: topic\nversion: 1\nid: a\nname: Trade\n",
    ],
    [
      "entries of a list, and maps in the order of the schema",
      'kind: chair\nversion: 1\nid: a\nname: A\ncountry: ID\noffices:\n  - from: "2019"\n    title: "Chair"\n  - { to: .., title: Head }\nsources: [ s1,"s2" ]\n',
      "kind: chair\nversion: 1\nid: a\nname: A\ncountry: ID\noffices:\n  - title: Chair\n    from: 2019\n  - title: Head\n    to: ..\nsources: [s1, s2]\n",
    ],
    [
      "ids in brackets, open texts and maps one below another",
      "kind: meeting\nversion: 2\nid: a\nseries: b\ntopics:\n- x\n- z # last\nchairs:\n    -   c\n    -   d\noutcomes: [{ text: One }]\nsources: [\n  s1,\n  s2\n]\n",
      "kind: meeting\nversion: 2\nid: a\nseries: b\nchairs: [c, d]\ntopics:\n  - x\n  - z # last\noutcomes:\n  - text: One\nsources: [s1, s2]\n",
    ],
    [
      "comments and silences inside a list with what they stand at",
      "kind: chair\nversion: 1\nid: a\nname: A\ncountry: ID\noffices: # of state\n-   from: 2019 # as printed\n    # arsom-ignore house-style -- so\n    title: Chair\n\n# the second\n-   title: Head\nsources: [s1] # all\n",
      "kind: chair\nversion: 1\nid: a\nname: A\ncountry: ID\noffices: # of state\n    # arsom-ignore house-style -- so\n  - title: Chair\n    from: 2019 # as printed\n\n  # the second\n  - title: Head\nsources: [s1] # all\n".replace(
        "    # arsom-ignore",
        "  # arsom-ignore",
      ),
    ],
    [
      "a list with a comment in its brackets, or a text over several lines, as it is laid out",
      "kind: chair\nversion: 1\nid: a\nname: A\naliases:\n- One\n  two\ncountry: ID\nsources: [ s1, # first\n  s2 ]\n",
      "kind: chair\nversion: 1\nid: a\nname: A\naliases:\n- One\n  two\ncountry: ID\nsources: [ s1, # first\n  s2 ]\n",
    ],
    [
      "texts over several lines as they are laid out",
      "kind: topic\nversion: 1\nid: a\nnote: |\n  One  \n  # two\nname: >-\n  Trade\n  and more\n",
      "kind: topic\nversion: 1\nid: a\nname: >-\n  Trade\n  and more\nnote: |\n  One  \n  # two\n",
    ],
    [
      "what the user calls x_ untouched, at the end",
      "kind: topic\nversion: 1\nx_desk: 'Europe'\nid: a\nname: Trade\n",
      "kind: topic\nversion: 1\nid: a\nname: Trade\nx_desk: 'Europe'\n",
    ],
    ["Windows line ends", "id: a\r\nkind: topic\r\nversion: 1\r\nname: Trade", "kind: topic\r\nversion: 1\r\nid: a\r\nname: Trade"],
    ["a last line without end that moves", "kind: topic\nversion: 1\nname: Trade\nid: a", "kind: topic\nversion: 1\nid: a\nname: Trade\n"],
    [
      "a record in braces as it is",
      "{ id: a, kind: topic, version: 1, name: Trade }\n",
      "{ id: a, kind: topic, version: 1, name: Trade }\n",
    ],
  ])("%s", async (_, text, wanted) => {
    expect(await formatted(text)).toBe(wanted);
    expect(await formatted(wanted)).toBe(wanted);
  });

  it("leaves records where they are", async () => {
    const text = "# One\nid: b\nkind: topic\nversion: 1\nname: B\n--- # two\nkind: topic\nversion: 1\nid: a\nname: A\n...\n";
    expect(await formatted(text)).toBe(
      "# One\nkind: topic\nversion: 1\nid: b\nname: B\n--- # two\nkind: topic\nversion: 1\nid: a\nname: A\n...\n",
    );
  });
});

/** A record with its lines disturbed: fields shuffled, comments, silences and blank lines between them, quotes, spaces, line ends. */
function disturbed(text: string) {
  const fields = text.split(/\n(?=\S)/).filter(Boolean);
  const above = fc.constantFrom(
    "",
    "",
    "",
    "\n",
    "# a comment\n",
    "  # indented\n",
    "# arsom-ignore uncited -- so\n",
    "\n# arsom-ignore ordinal-gap, uncited -- known\n\n",
  );
  const behind = fc.constantFrom("", "", "", "  ", " # behind it", " # arsom-ignore long-meeting -- it was");
  const quotes = fc.constantFrom("", "", '"', "'");
  return fc
    .tuple(
      fc.shuffledSubarray(fields, { minLength: fields.length }),
      fc.array(fc.tuple(above, behind, quotes), { minLength: fields.length, maxLength: fields.length }),
      fc.constantFrom("\n", "\r\n"),
      above,
    )
    .map(([shuffled, marks, end, last]) => {
      const lines = shuffled.map((field, i) => {
        const [over, after, quote] = marks[i] as [string, string, string];
        const one =
          field.includes("\n") || !/^\w+: [\w .,-]+$/.test(field)
            ? field
            : field.replace(/: (.*)$/, (_, value) => `:  ${quote}${value}${quote}${after}`);
        return `${over}${one}\n`;
      });
      return (lines.join("") + last).replaceAll("\n", end);
    });
}

describe("fmt of any record", () => {
  it("keeps every value, every comment and what each silence covers; twice is once", async () => {
    const store = await shipped();
    const texts = [
      ...store.records.filter((_, i) => i % 7 === 0).map(({ place }) => place.file.text.slice(place.start, place.end).trim()),
      ...records(60, 5),
    ];
    const files = fc.array(fc.constantFrom(...texts).chain(disturbed), { minLength: 1, maxLength: 3 }).map((list) => list.join("---\n"));
    await fc.assert(
      fc.asyncProperty(files, async (text) => {
        const made = await formatted(text);
        expect(await said(made)).toEqual(await said(text));
        expect(comments(made)).toEqual(comments(text));
        expect(await formatted(made)).toBe(made);
      }),
      { numRuns: RUNS },
    );
  });
});
