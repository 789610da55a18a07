// What `fmt` writes is read with the same values by other readers of YAML: `yaml` in both its versions and js-yaml in both its schemas.
import fc from "fast-check";
import { CORE_SCHEMA, load, YAML11_SCHEMA } from "js-yaml";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { formatterFor } from "../../src/keep/fmt.js";
import { storeOf } from "../../src/load/files.js";
import { DEFAULTS } from "../../src/load/settings.js";
import { records } from "../bench/generate.js";
import { shipped } from "../shipped.js";

const TODAY = "2026-11-22";
/** So many documents; `RUNS=20000 npx vitest run test/keep/readers.test.ts` for the long run. */
const RUNS = Number(process.env.RUNS ?? 1000);

const READERS: [string, (text: string) => unknown][] = [
  ["yaml 1.2", (text) => parse(text, { version: "1.2" })],
  ["yaml 1.1", (text) => parse(text, { version: "1.1" })],
  ["js-yaml 1.2", (text) => load(text, { schema: CORE_SCHEMA })],
  ["js-yaml 1.1", (text) => load(text, { schema: YAML11_SCHEMA })],
];

/** The canonical text of one record, and its fields as arsom reads them, by both of its readers. */
async function formatted(text: string) {
  const store = await storeOf({ "a.yaml": text }, TODAY);
  const [record] = store.records;
  if (!record) return undefined;
  const made = (await formatterFor(store)).file(store.files[0] as never, store.records);
  const full = await storeOf({ "a.yaml": text }, TODAY, DEFAULTS, [], "yaml");
  expect(full.records[0]?.fields).toEqual(record.fields);
  return { made, fields: record.fields };
}

/**
 * Values with dates as text: `2019-02-20` stands plainly where a schema says that it is a date; YAML 1.1 makes a date of
 * it, which is the same day, and `2019` is a number to all.
 */
function withDates(value: unknown, ours: unknown): unknown {
  if (value instanceof Date && typeof ours === "string") return value.toISOString().replace("T00:00:00.000Z", "");
  if (typeof value === "number" && typeof ours === "string" && /^\d{4}$/.test(ours)) return String(value);
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((entry, i) => withDates(entry, (ours as unknown[])?.[i]));
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, withDates(part, (ours as { [n: string]: unknown })?.[name])]),
  );
}

/** Expects every reader to see these fields; those named in `own` exactly, without allowance for dates. */
function sameForAll(made: string, fields: object): void {
  const ours = JSON.parse(JSON.stringify(fields));
  for (const [name, read] of READERS) {
    const theirs = read(made) as { [field: string]: unknown };
    for (const [field, value] of Object.entries(theirs)) if (!field.startsWith("x_")) theirs[field] = withDates(value, ours[field]);
    expect(theirs, `${name}:\n${made}`).toEqual(ours);
  }
}

/** Scalars that one reader or another takes for something else. */
const ODD = fc.oneof(
  fc.constantFrom(
    ..."0042 +6221 1.10 0x1F 0o17 0b101 1_000 .5 5. . -.5 +.5 1e3 1E-7 1e+2 -0 ~ null Null NULL true True TRUE yes No on OFF y N".split(
      " ",
    ),
    ..."2019-02-19 2019-2-9 2019-02-19T10:00:00Z 12:30 12:30:45 -1:30 1:2.5 190:20:30.15 .inf -.INF .nan = << 9007199254740993 1,000 0,5".split(
      " ",
    ),
    ..."- -- a#b #a a: :a [a {a &a *a !a |a >a @a `a %a ?a , a,b 'a \"a \\a 2019~ 2019-02? .. 12345678901234567 0.10 1__0 0x_ 0b_ 08 0o9 ._ _1".split(
      " ",
    ),
  ),
  fc.stringMatching(/^[-+]?[0-9._:xobeEtTzZ,-]{1,8}$/),
  fc.double().map(String),
  fc.integer().map((number) => `0${number}`),
  fc.string({ unit: fc.constantFrom(..."aé–Ж会😀 :#-,'\"\\[]{}|>&*!%@`~=?.0"), maxLength: 10 }),
);
const style = (text: string, how: number): string => [text, text, `'${text.replaceAll("'", "''")}'`, JSON.stringify(text)][how] as string;
const scalar = fc.tuple(ODD, fc.nat(3)).map(([text, how]) => style(text, how));
const key = fc.oneof(fc.constantFrom("a", "y", "no", "on", "null", "0042", "1.10", "~", "b c", "=", "true"), fc.constantFrom("k1", "k2"));
const item = fc
  .uniqueArray(fc.tuple(key, scalar), { minLength: 1, maxLength: 3, selector: ([name]) => name })
  .map((fields) => fields.map(([name, text]) => `${name}: ${text}`));
const value = fc.oneof(
  { weight: 4, arbitrary: scalar.map((text) => ` ${text}`) },
  fc.array(scalar, { maxLength: 4 }).map((list) => ` [${list.join(", ")}]`),
  fc.array(scalar, { minLength: 1, maxLength: 3 }).map((list) => list.map((text) => `\n  - ${text}`).join("")),
  fc.array(item, { minLength: 1, maxLength: 2 }).map((list) => list.map((fields) => `\n  - ${fields.join("\n    ")}`).join("")),
  fc.array(item, { minLength: 1, maxLength: 2 }).map((list) => ` [${list.map((fields) => `{${fields.join(", ")}}`).join(", ")}]`),
  ODD.map((text) => ` |-\n  ${text.trim() || "x"}`),
);
const record = fc
  .tuple(fc.array(value, { minLength: 1, maxLength: 4 }), scalar, fc.array(scalar, { maxLength: 3 }))
  .map(
    ([own, name, outcomes]) =>
      `kind: meeting\nversion: 2\nid: a\nseries: b\nstart: 2019-02-19\ncountry: NO\nnumber: 1\ntitle: ${name}\noutcomes: [${outcomes.map((text) => `{ text: ${text} }`).join(", ")}]\n` +
      own.map((text, i) => `x_${i}:${text}\n`).join(""),
  );

describe("what fmt writes is the same to every reader", () => {
  it("of the shipped records", async () => {
    const store = await shipped();
    for (const { place, fields, kind } of store.records) {
      const text = place.file.text.slice(place.start, place.end);
      const { id, ...rest } = fields;
      // The id of a claim may be made of others.
      sameForAll(text, kind === "claim" && !/^id:/m.test(text) ? rest : { ...rest, id });
    }
  });

  it("of generated records", async () => {
    for (const text of records(40, 3)) {
      const { made, fields } = (await formatted(text)) ?? { made: "", fields: {} };
      sameForAll(made, fields);
    }
  });

  it("of records with any odd value", async () => {
    let told = 0;
    await fc.assert(
      fc.asyncProperty(record, async (text) => {
        const done = await formatted(text);
        if (!done) return;
        sameForAll(done.made, done.fields);
        told++;
      }),
      { numRuns: RUNS },
    );
    // Most of the values are odd, and yet enough of the records can be read at all.
    expect(told).toBeGreaterThan(RUNS / 20);
  });
});
