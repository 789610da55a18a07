// Whatever reading can say has its sentence, and every sentence of a reading rule is said of some input.
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { storeOf } from "../../src/load/files.js";
import { DEFAULTS } from "../../src/load/settings.js";
import type { Finding } from "../../src/model/finding.js";
import type { Schema } from "../../src/model/kind.js";
import { rules } from "../../src/rules/index.js";
import { sayAll } from "../rules/say.js";

const source = new URL("../../src/load/", import.meta.url);
const fixtures = new URL("../fixtures/", import.meta.url);

/** Rules whose findings reading makes; their checks only hand them on. */
const reading = rules.filter(({ group, check }) => group === "Reading" && /reported/.test(String(check)));

const HEAD = "kind: meeting\nversion: 1\nid: arsom-16\nseries: arsom\n";
/** What no fixture of its own shows. */
const INPUTS: (string | Uint8Array)[] = [
  Uint8Array.from([0xff, 0xfe]),
  Uint8Array.from([0xff]),
  "\ufeff\ufeff# twice",
  HEAD.replaceAll("\n", "\r"),
  `${HEAD}title: A\rB\n`,
  "- kind: meeting\n  id: a\n",
  '[{"kind": "meeting"}]\n',
  '{"kind": "meeting"}\n{"kind": "meeting"}\n',
  "meetings:\n- kind: meeting\n",
  HEAD.replace("kind", "Kind"),
  HEAD.replace(": ", ":"),
  `--\n${HEAD}`,
  `${HEAD}topics:\n-a\n`,
  `${HEAD}title: “a: b”\n`,
  `${HEAD}start: “2019”\n`,
  `${HEAD}start: 3/4/2019\n`,
  `${HEAD}start: 19-20 February 2019\n`,
  "kind: series\nversion: 1\nid: a\n",
  "kind: claim\nversion: 1\n",
  "kind: meeting\nversion: 1\n",
  `${HEAD}---\n---\n${HEAD}`,
  `${HEAD}title: "closed" and open`,
  `${HEAD}${"x".repeat(300_000)}`,
  HEAD + Array.from({ length: 600 }, (_, i) => `x_${i}: 1\n`).join(""),
  `${HEAD}chairs: [${"a, ".repeat(11_000)}]`,
  `${HEAD}chairs: [${"a, ".repeat(1_100)}]`,
  `${HEAD}note: ${"x".repeat(70_000)}`,
  `${HEAD}city: ${"x".repeat(2_100)}`,
  `${HEAD}outcomes: [{ text: Done }]\n`,
  "kind: agreement\nversion: 2\nid: a\ntitle: A\ntype: other\nextended_to: 2021\n",
  "kind: source\nversion: 1\nid: asean\ntitle: ASEAN\nlanguage: English\n",
  "kind: visit\nversion: 1\nid: a-visit\nwhere: [1]\n",
  "kind: visit\nversion: 1\nid: a-visit\nwho: [lao, lao]\n",
  "kind: visit\nversion: 1\nid: a-visit\nwhere: Bali\nwho: [lao]\n",
];

const visit: Schema = {
  "x-kind": "visit",
  type: "object",
  properties: {
    where: { anyOf: [{ type: "string" }, { type: "integer" }] },
    who: { type: "array", uniqueItems: true, items: { type: "string" } },
  },
  not: { required: ["where", "who"] },
};

async function everything(): Promise<Finding[]> {
  const fixed = readdirSync(fixtures).filter((name) => name.endsWith(".yaml"));
  const found: Finding[] = [];
  for (const text of [...INPUTS, ...fixed.map((name) => readFileSync(new URL(name, fixtures)))]) {
    const store = await storeOf({ "a.yaml": text }, "2026-11-22", DEFAULTS, [{ name: "visit.json", text: JSON.stringify(visit) }]);
    for (const rule of reading) found.push(...rule.check(store));
  }
  return found;
}

it("every finding has its words", async () => {
  const found = await everything();
  expect(found.length).toBeGreaterThan(100);
  for (const words of sayAll(found)) expect(words).not.toMatch(/[{}]|undefined/);
});

it("every sentence and every help of a reading rule is said of some input", async () => {
  const found = await everything();
  const said = new Set(
    found.flatMap(({ rule, say, help, related = [] }) => [
      `${rule} ${say ?? "main"}`,
      `${rule} help ${help}`,
      ...related.map((place) => `${rule} ${place.say}`),
    ]),
  );
  // `claim-field` shares the sentences of `schema`, and `main` is there where a rule has no better one; files too large are walk.test's.
  const elsewhere = ["limit file", "limit dataset"];
  const never = reading
    .filter(({ id }) => id !== "claim-field")
    .flatMap(({ id, sentences, help = {} }) => [
      ...Object.keys(sentences).map((say) => `${id} ${say}`),
      ...Object.keys(help).map((say) => `${id} help ${say}`),
    ])
    .filter((key) => !said.has(key) && !key.endsWith(" main") && !elsewhere.includes(key));
  expect(never).toEqual([]);
});

it("every sentence that src/load names exists in a rule", () => {
  const texts = (readdirSync(source, { recursive: true }) as string[])
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(new URL(name, source), "utf8"));
  const named = texts.flatMap((text) => [...text.matchAll(/\b(say|help): "([a-z0-9-]+)"/g)].map(([, what, name]) => `${what} ${name}`));
  const known = new Set(
    reading.flatMap(({ sentences, help = {} }) => [
      ...Object.keys(sentences).map((say) => `say ${say}`),
      ...Object.keys(help).map((name) => `help ${name}`),
    ]),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});
