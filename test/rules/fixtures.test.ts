// Every fixture, loaded alone and checked by the rules: its marked lines are found, and nothing else is.
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { storeOf } from "../../src/load/files.js";
import { positionOf, rangeOf } from "../../src/load/locate.js";
import { DEFAULTS } from "../../src/load/settings.js";
import { runRules } from "../../src/rules/engine/check.js";
import { rules } from "../../src/rules/index.js";
import { marksOf, sayAll } from "./say.js";

/** All languages are asked for, as in the records that ship; the rule runs only where a line is marked with it. */
const SETTINGS = { ...DEFAULTS, languages: ["en", "id", "ru"] };

const folder = new URL("../fixtures/", import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));

it.each(names)("%s: exactly the marked lines", async (name) => {
  const bytes = readFileSync(new URL(name, folder));
  const marks = marksOf(bytes.toString("utf8"));
  const store = await storeOf({ [name]: bytes }, "2026-11-22", SETTINGS);
  const { findings } = runRules(store, { skip: unmarkedNotes(marks) });
  const found = findings.map(({ rule, at }) => {
    const { file, start } = rangeOf(at);
    return `${positionOf(file.text, start).line} ${rule}`;
  });
  expect(found.sort()).toEqual(marks.sort());
  for (const words of sayAll(findings)) expect(words).not.toMatch(/[{}]|undefined/);
});

/** Notes ask for more than a fixture of one subject holds (a second source, a translation): they run where one is marked. */
function unmarkedNotes(marks: string[]): string[] {
  const marked = new Set(marks.map((mark) => mark.split(" ")[1]));
  return rules.filter(({ id, severity }) => severity === "note" && !marked.has(id)).map(({ id }) => id);
}
