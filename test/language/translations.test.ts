// What a language lacks is said in English and counted; at a release nothing may be lacking.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { missingIn, translations } from "../../src/build/translations.js";
import { LANGS, localeOf } from "../../src/language/index.js";
import { fillSlots, type Locale } from "../../src/language/locale.js";
import { saying } from "../../src/language/naming.js";
import { messageOf } from "../../src/reports/shared/findings.js";
import type { RuledFinding } from "../../src/rules/engine/check.js";
import type { Rule } from "../../src/rules/engine/rule.js";
import { rules } from "../../src/rules/index.js";
import { ROOT } from "../run.js";

/** The topmost heading of the changes says so until the version is released. */
const RELEASED = !/^## .*\(not yet released\)$/m.test(readFileSync(join(ROOT, "CHANGELOG.md"), "utf8").match(/^## .*$/m)?.[0] ?? "");

/** Russian as it is without some of its words. */
async function lacking(labels: string[], phrases: string[], without: string[]): Promise<Locale> {
  const ru = await localeOf("ru");
  const left = <T>(words: { [key: string]: T }, keys: string[]) =>
    Object.fromEntries(Object.entries(words).filter(([key]) => !keys.includes(key)));
  const { own } = ru;
  return { ...ru, ...saying({ labels: left(own.labels, labels), phrases: left(own.phrases, phrases), rules: left(own.rules, without) }) };
}

describe("what a language lacks", () => {
  it("is counted", async () => {
    const locale = await lacking(["venue", "city"], ["timeline"], ["ordinal-gap"]);
    const named = async (one: Locale) => (await missingIn(one)).map(({ part, name }) => `${part} ${name}`);
    const before = await named(await localeOf("ru"));
    const missing = (await named(locale)).filter((one) => !before.includes(one));
    const { sentences, help = {} } = rules.find(({ id }) => id === "ordinal-gap") as Rule;
    expect(missing.sort()).toEqual(
      [
        "label city",
        "label venue",
        "phrase timeline",
        ...Object.keys(sentences).map((name) => `sentence ordinal-gap.${name}`),
        ...Object.keys(help).map((name) => `help ordinal-gap.${name}`),
      ].sort(),
    );
  });

  it("is said in English", async () => {
    const locale = await lacking(["start", "of-start", "local_dates"], ["as-of"], ["ordinal-gap"]);
    expect(locale.label("start")).toBe("Start");
    expect(locale.label("local_dates")).toBe("local dates");
    expect(fillSlots(locale.phrase("as-of"), { date: { date: "2019" } }, locale)).toBe("As of 2019 г..");
    const finding = { rule: "ordinal-gap", slots: {}, severity: "note" } as unknown as RuledFinding;
    expect(messageOf(finding, locale)).toMatch(/^[A-Za-z{}|,: -]+$/);
  });

  it("is listed by language", async () => {
    const heads = (await translations()).split("\n").filter((line) => !line.startsWith(" "));
    expect(heads.map((line) => line.replace(/\d+/, "N"))).toEqual(
      LANGS.filter((lang) => lang !== "en").map((lang) => `${lang}: N missing`),
    );
  });

  it.runIf(RELEASED).each(["id", "ru"])("is nothing in %s at a release", async (lang) => {
    expect(await missingIn(await localeOf(lang))).toEqual([]);
  });
});
