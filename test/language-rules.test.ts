// The sentences of rules in other languages: complete, with the same slots, and whole when filled.
import { describe, expect, it } from "vitest";
import { wordsOf } from "../src/language/index.js";
import { sentences as idSentences } from "../src/language/rules/id.js";
import { sentences as ruSentences } from "../src/language/rules/ru.js";
import { storeOf } from "../src/load/files.js";
import { DEFAULTS } from "../src/load/settings.js";
import { helpOf, messageOf, relatedMessage } from "../src/reports/findings.js";
import { check } from "../src/rules/check.js";
import { rules } from "../src/rules/index.js";

const TODAY = "2026-11-22";
/** All languages are asked for, as in the records that ship. */
const SETTINGS = { ...DEFAULTS, languages: ["en", "id", "ru"] };
const OWN = { id: idSentences, ru: ruSentences };
const LETTERS = { id: /[a-z]/, ru: /[а-яё]/ };

/** The names of the slots of a sentence, each once. */
const slotsOf = (text: string) => [...new Set([...text.matchAll(/\{([a-z-]+)\}/g)].map(([, name]) => name))].sort();

describe.each(["id", "ru"] as const)("%s", (lang) => {
  it("has no rule that is not in the catalogue", () => {
    const known = new Set(rules.map(({ id }) => id));
    expect(Object.keys(OWN[lang]).filter((rule) => !known.has(rule))).toEqual([]);
  });

  describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
    it.each(["sentences", "help"] as const)("has all its %s, with the slots of English", (part) => {
      const [english, own] = [rule[part] ?? {}, OWN[lang][id]?.[part] ?? {}];
      expect(Object.keys(own).sort()).toEqual(Object.keys(english).sort());
      for (const [name, text] of Object.entries(english)) {
        const said = own[name] as string;
        expect(slotsOf(said), name).toEqual(slotsOf(text));
        expect(said, name).not.toBe(text);
        expect(said, name).toMatch(LETTERS[lang]);
        expect(/[.?]$/.exec(said)?.[0], name).toBe(/[.?]$/.exec(text)?.[0]);
      }
    });

    it("says a whole sentence of its breaking example", async () => {
      const words = await wordsOf(lang);
      const store = await storeOf({ "example.yaml": rule.breaks }, TODAY, SETTINGS);
      const { findings } = check(store, { only: [id] });
      expect(findings.length).toBeGreaterThan(0);
      for (const finding of findings) {
        const said = [messageOf(finding, words), helpOf(finding, words) ?? ""];
        for (const related of finding.related ?? []) said.push(relatedMessage(finding, related.say, words));
        for (const text of said) expect(text).not.toMatch(/[{}]|undefined/);
      }
    });
  });
});
