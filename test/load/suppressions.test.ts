// What a silence names, why, and the lines it covers.
import { expect, it } from "vitest";
import { storeOf } from "../../src/load/files.js";

/** The silences of one record: rules, reason, and the text that they cover. */
async function silences(text: string) {
  const store = await storeOf({ "a.yaml": text }, "2026-11-22");
  return store.suppressions.map(({ rules, reason, covers, at }) => ({
    rules,
    reason,
    covers: covers ? at.file.text.slice(covers.start, covers.end) : "the record",
    at: at.file.text.slice(at.start, at.end),
  }));
}

const HEAD = "kind: topic\nversion: 1\nid: tourism\n";

it.each([
  ["# arsom-ignore uncited -- we know it", ["uncited"], "we know it"],
  ["#arsom-ignore uncited -- we know it  ", ["uncited"], "we know it"],
  ["# arsom-ignore uncited", ["uncited"], undefined],
  ["# arsom-ignore uncited --", ["uncited"], undefined],
  ["# arsom-ignore uncited, ordinal-gap -- both -- and more", ["uncited", "ordinal-gap"], "both -- and more"],
  ["# arsom-ignore uncited ordinal-gap -- both", ["uncited", "ordinal-gap"], "both"],
  ["# arsom-ignore -- no rule", [], "no rule"],
  ["# arsom-ignore", [], undefined],
])("%s", async (comment, rules, reason) => {
  expect(await silences(`${HEAD}${comment}\nname: tourism\n`)).toEqual([{ rules, reason, covers: "name: tourism\n", at: comment.trim() }]);
});

it.each(["# arsom-ignored uncited", "# see arsom-ignore uncited", "# Arsom-ignore uncited", "x_a: '# arsom-ignore uncited'"])(
  "%s is none",
  async (line) => {
    expect(await silences(`${HEAD}${line}\nname: tourism\n`)).toEqual([]);
  },
);

it("covers a line, a field, an entry, an item or the record", async () => {
  const text = `# arsom-ignore a -- the first field comes below
kind: chair
version: 1 # arsom-ignore b -- this line
id: jose-tavares
# arsom-ignore c -- a list in a column

# another comment
aliases:
- one
- two
# arsom-ignore d -- a list in brackets
sources: [one,
  two]
offices:
  # arsom-ignore e -- an entry
  - title: One
    # arsom-ignore f -- a field of an entry
    from: 2018
    to: 2019
  - title: Two # arsom-ignore g -- this line
name: Jose Tavares
country: ID
# arsom-ignore h -- nothing below
`;
  expect(Object.fromEntries((await silences(text)).map(({ rules, covers }) => [rules[0], covers]))).toEqual({
    a: "the record",
    b: "version: 1 # arsom-ignore b -- this line",
    c: "aliases:\n- one\n- two\n# arsom-ignore d -- a list in brackets\n",
    d: "sources: [one,\n  two]\n",
    e: "  - title: One\n    # arsom-ignore f -- a field of an entry\n    from: 2018\n    to: 2019\n",
    f: "    from: 2018\n",
    g: "  - title: Two # arsom-ignore g -- this line",
    h: "",
  });
});

it("behind the --- of a document it covers the record below", async () => {
  expect(await silences(`${HEAD}name: one\n--- # arsom-ignore a -- all\n${HEAD.replace("tourism", "trade")}name: trade\n`)).toMatchObject([
    { rules: ["a"], covers: "the record" },
  ]);
});
