// Every rule's own examples: the breaking one is found at the marked line, the clean one is silent.
import { describe, expect, it } from "vitest";
import { en } from "../../src/language/en/index.js";
import { fillSlots } from "../../src/language/locale.js";
import { storeOf } from "../../src/load/files.js";
import { positionOf, rangeOf } from "../../src/load/locate.js";
import { DEFAULTS } from "../../src/load/settings.js";
import { runRules } from "../../src/rules/engine/check.js";
import { rules } from "../../src/rules/index.js";

const TODAY = "2026-11-22";
/** All languages are asked for, as in the records that ship. */
const SETTINGS = { ...DEFAULTS, languages: ["en", "id", "ru"] };

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  it("finds its breaking example at the marked line", async () => {
    const store = await storeOf({ "example.yaml": rule.breaks }, TODAY, SETTINGS);
    const { findings } = runRules(store, { only: [id] });
    const lines = findings.map(({ at }) => positionOf(rule.breaks, rangeOf(at).start).line);
    const marked = rule.breaks.split("\n").flatMap((line, i) => (line.includes(`# <- ${id}`) ? [i + 1] : []));
    expect(marked.length).toBeGreaterThan(0);
    expect([...new Set(lines)]).toEqual(marked);
  });

  it("is silent on its clean example", async () => {
    const store = await storeOf({ "example.yaml": rule.clean }, TODAY, SETTINGS);
    expect(runRules(store, { only: [id] }).findings).toEqual([]);
    expect([...store.reported.values()].flat()).toEqual([]);
  });

  it("says a whole sentence", async () => {
    const store = await storeOf({ "example.yaml": rule.breaks }, TODAY, SETTINGS);
    for (const finding of runRules(store, { only: [id] }).findings) {
      const sentence = rule.sentences[finding.say ?? "main"] as string;
      expect(fillSlots(sentence, finding.slots, en)).not.toMatch(/[{}]|undefined/);
      if (finding.help) expect(fillSlots(rule.help?.[finding.help] ?? "{missing}", finding.slots, en)).not.toMatch(/[{}]|undefined/);
      for (const related of finding.related ?? []) expect(rule.sentences[related.say]).toBeDefined();
    }
  });
});
