// The sentences of rules in other languages: with the same slots, and without a word of English when filled.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { LANGS, localeOf } from "../../src/language/index.js";
import type { Locale } from "../../src/language/locale.js";
import type { SentenceCatalogue } from "../../src/language/sentences.js";
import { storeOf } from "../../src/load/files.js";
import { DEFAULTS } from "../../src/load/settings.js";
import type { Slot } from "../../src/model/finding.js";
import { helpOf, messageOf, relatedMessage } from "../../src/reports/shared/findings.js";
import { type RuledFinding, runRules } from "../../src/rules/engine/check.js";
import type { Rule } from "../../src/rules/engine/rule.js";
import { rules } from "../../src/rules/index.js";
import { bare, slotsOf, strangers, typedIn } from "../latin.js";
import { ROOT } from "../run.js";

const TODAY = "2026-11-22";
/** All languages are asked for, as in the records that ship. */
const SETTINGS = { ...DEFAULTS, languages: ["en", "id", "ru"] };
/** The letters of each language that has others than Latin ones. */
const LETTERS: { [lang: string]: RegExp } = { ru: /[а-яё]/ };

/** What names nothing in a file but is not of the language either: a parser's own words, a character's number, ASEAN's usage. */
const QUOTED = new Set(["detail", "code", "usage", "value", "name"]);

let typed: Set<string>;
beforeAll(async () => {
  typed = typedIn(await storeOf({}, TODAY));
});

/** The texts of an example that breaks a rule: its own and its fixture. */
function brokenBy(id: string, breaks: string): string[] {
  const fixture = join(ROOT, "test/fixtures", `${id}.yaml`);
  return existsSync(fixture) ? [breaks, readFileSync(fixture, "utf8")] : [breaks];
}

/** Words that call every record, country and city by a word of the language, so that what is left in English is the sentence's own. */
function nameless(locale: Locale): Locale {
  return { ...locale, record: () => locale.label("record"), country: () => locale.label("country"), city: () => locale.label("city") };
}

/** A slot with what the file itself says taken out; a text that stands in no file is left, to be found. */
function withoutNames(slot: Slot, text: string, locale: Locale): Slot {
  // The id of a claim may be made of those of its source and record.
  const own = (said: string) => (said.split("--").every((part) => text.includes(part)) || typed.has(said) ? "" : said);
  if (typeof slot === "string") return own(slot);
  if (typeof slot === "number") return slot;
  if ("text" in slot) return "";
  if ("value" in slot) return locale.value(slot.value) === slot.value ? own(slot.value) : slot;
  if ("list" in slot) return { list: slot.list.map((one) => withoutNames(one, text, locale)) };
  if ("either" in slot) return { either: slot.either.map((one) => withoutNames(one, text, locale)) };
  return "parts" in slot ? { parts: slot.parts.map((one) => withoutNames(one, text, locale)) } : slot;
}

describe.each(LANGS.filter((lang) => lang !== "en"))("%s", (lang) => {
  let translated: SentenceCatalogue;
  beforeAll(async () => {
    translated = (await localeOf(lang)).own.rules;
  });

  it("has no rule that is not in the catalogue", () => {
    const known = new Set(rules.map(({ id }) => id));
    expect(Object.keys(translated).filter((rule) => !known.has(rule))).toEqual([]);
  });

  describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
    it.each(["sentences", "help"] as const)("has no %s but those of English, with the slots of each", (part) => {
      const [english, own] = [rule[part] ?? {}, translated[id]?.[part] ?? {}];
      for (const [name, said] of Object.entries(own)) {
        const text = english[name] as string;
        expect(english, name).toHaveProperty([name]);
        expect(slotsOf(said), name).toEqual(slotsOf(text));
        expect(said, name).not.toBe(text);
        expect(said, name).toMatch(LETTERS[lang] ?? /[a-z]/);
        expect(/[.?]$/.exec(said)?.[0], name).toBe(/[.?]$/.exec(text)?.[0]);
        expect(strangers(bare(said, typed), lang), name).toEqual([]);
      }
    });

    it("says a whole sentence of what breaks it, without a word of English", async () => {
      const locale = nameless(await localeOf(lang));
      for (const text of brokenBy(id, rule.breaks)) {
        const store = await storeOf({ "example.yaml": text }, TODAY, SETTINGS);
        const { findings } = runRules(store, { only: [id] });
        expect(findings.length).toBeGreaterThan(0);
        for (const found of findings) for (const said of sayings(found, locale)) expect(said).not.toMatch(/[{}|]|undefined/);
        for (const found of findings) {
          const slots = Object.entries(found.slots).map(([name, slot]) => [name, QUOTED.has(name) ? "" : withoutNames(slot, text, locale)]);
          const stripped = { ...found, slots: Object.fromEntries(slots) };
          // What is not translated is said in English, and counted elsewhere.
          if (!isTranslated(rule, translated)) continue;
          for (const said of sayings(stripped, locale)) expect(strangers(bare(said, typed), lang), said).toEqual([]);
        }
      }
    });
  });
});

function isTranslated({ id, sentences, help = {} }: Rule, translated: SentenceCatalogue): boolean {
  const own = translated[id];
  return Object.keys(sentences).every((name) => own?.sentences[name]) && Object.keys(help).every((name) => own?.help?.[name]);
}

/** The sentence, the help and the related sentences of a finding. */
function sayings(finding: RuledFinding, locale: Locale): string[] {
  const related = (finding.related ?? []).map(({ say }) => relatedMessage(finding, say, locale));
  return [messageOf(finding, locale), helpOf(finding, locale) ?? "", ...related];
}
