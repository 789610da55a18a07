// Languages: complete by test, and right in dates, ordinals and ranges.
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { phrases } from "../../src/language/en/phrases.js";
import { LANGS, localeOf } from "../../src/language/index.js";
import { fillSlots, type Locale } from "../../src/language/locale.js";
import type { SentenceCatalogue } from "../../src/language/sentences.js";
import { storeOf } from "../../src/load/files.js";
import { rules } from "../../src/rules/index.js";
import { bare, slotsOf, strangers, typedIn } from "../latin.js";

let en: Locale;
let id: Locale;
let ru: Locale;
beforeAll(async () => {
  [en, id, ru] = await Promise.all([localeOf("en"), localeOf("id"), localeOf("ru")]);
});

describe.each(LANGS.filter((lang) => lang !== "en"))("%s", (lang) => {
  it("has no phrase that English has not, and those it has with the same slots", async () => {
    const { own } = await localeOf(lang);
    for (const [key, text] of Object.entries(own.phrases)) {
      expect(phrases, key).toHaveProperty([key]);
      expect(slotsOf(text), key).toEqual(slotsOf(phrases[key as keyof typeof phrases]));
    }
  });

  it("has no word of English in its phrases and labels", async () => {
    const { own } = await localeOf(lang);
    const typed = typedIn(await storeOf({}, "2026-11-22"));
    for (const [key, text] of Object.entries(own.phrases)) expect(strangers(bare(text, typed).replace(/--\w+/, ""), lang), key).toEqual([]);
    for (const [key, text] of Object.entries(own.labels)) expect(key === "id" ? [] : strangers(text, lang), key).toEqual([]);
  });
});

describe("dates", () => {
  it.each([
    ["2019-02-20", "20 February 2019", "20 Februari 2019", "20 февраля 2019 г."],
    ["2019-02", "February 2019", "Februari 2019", "февраль 2019 г."],
    ["2019", "2019", "2019", "2019 г."],
    ["2019~", "about 2019", "sekitar 2019", "прибл. 2019 г."],
    ["2019-05?", "May 2019 (uncertain)", "Mei 2019 (belum pasti)", "май 2019 г. (не точно)"],
  ])("%s", (text, ...said) => {
    expect([en.date(text), id.date(text), ru.date(text)]).toEqual(said);
  });

  it.each([
    ["2019-02-19", "2019-02-20", "19–20 February 2019", "19–20 Februari 2019", "19–20 февраля 2019 г."],
    ["2019-09-30", "2019-10-02", "30 September – 2 October 2019", "30 September – 2 Oktober 2019", "30 сентября – 2 октября 2019 г."],
    [
      "2019-12-31",
      "2020-01-01",
      "31 December 2019 – 1 January 2020",
      "31 Desember 2019 – 1 Januari 2020",
      "31 декабря 2019 г. – 1 января 2020 г.",
    ],
    ["2018", "2021", "2018–2021", "2018–2021", "2018–2021 гг."],
    ["2018", "..", "since 2018", "sejak 2018", "с 2018 г. по настоящее время"],
    ["2018-07", undefined, "from July 2018", "mulai Juli 2018", "с июля 2018 г."],
    [undefined, "2018-07", "until July 2018", "sampai Juli 2018", "по июль 2018 г."],
    ["2018", undefined, "from 2018", "mulai 2018", "с 2018 г."],
    [undefined, "2018", "until 2018", "sampai 2018", "по 2018 г."],
  ])("%s to %s", (from, to, ...said) => {
    expect([en.span(from, to), id.span(from, to), ru.span(from, to)]).toEqual(said);
  });

  it("a span of one day is that day", () => {
    fc.assert(
      fc.property(fc.date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true }), (date) => {
        const text = date.toISOString().slice(0, 10);
        for (const locale of [en, id, ru]) expect(locale.span(text, text)).toBe(locale.date(text));
      }),
    );
  });
});

/** As people learn to count them, apart from the rules of the program. */
const ENGLISH_TEENS = new Set(["11", "12", "13"]);
const ENGLISH_ENDINGS: { [last: string]: string } = { 1: "st", 2: "nd", 3: "rd" };
const NUMBERS = Array.from({ length: 131 }, (_, i) => i + 1);

describe("ordinals", () => {
  it.each([
    [1, "1st"],
    [2, "2nd"],
    [3, "3rd"],
    [4, "4th"],
    [11, "11th"],
    [12, "12th"],
    [13, "13th"],
    [21, "21st"],
    [111, "111th"],
    [112, "112th"],
    [122, "122nd"],
  ])("%i", (number, said) => {
    expect(en.ordinal(number)).toBe(said);
  });

  it.each(NUMBERS)("%i in every language and gender", (number) => {
    const text = String(number);
    const ending = ENGLISH_TEENS.has(text.slice(-2)) ? "th" : (ENGLISH_ENDINGS[text.slice(-1)] ?? "th");
    expect(en.ordinal(number)).toBe(`${text}${ending}`);
    expect(id.ordinal(number)).toBe(`ke-${text}`);
    expect([ru.ordinal(number, "n"), ru.ordinal(number, "m"), ru.ordinal(number, "f")]).toEqual([`${text}-е`, `${text}-й`, `${text}-я`]);
    // Without a noun there is no gender, and so no ending.
    expect(ru.ordinal(number)).toBe(`№ ${text}`);
  });
});

describe("plurals", () => {
  const meetings = (number: number, locale: Locale, forms: string) => fillSlots(`{n} {n|${forms}}`, { n: number }, locale);

  it.each([
    [0, "0 встреч"],
    [1, "1 встреча"],
    [2, "2 встречи"],
    [4, "4 встречи"],
    [5, "5 встреч"],
    [11, "11 встреч"],
    [12, "12 встреч"],
    [14, "14 встреч"],
    [20, "20 встреч"],
    [21, "21 встреча"],
    [22, "22 встречи"],
    [25, "25 встреч"],
    [101, "101 встреча"],
    [111, "111 встреч"],
    [112, "112 встреч"],
    [121, "121 встреча"],
    [131, "131 встреча"],
  ])("%i in Russian", (number, said) => {
    expect(meetings(number, ru, "встреча|встречи|встреч")).toBe(said);
  });

  it.each(NUMBERS)("%i as the Unicode plural rules have it", (number) => {
    const forms = { one: 0, few: 1, many: 2 } as { [category: string]: number };
    expect(ru.plural(number)).toBe(forms[new Intl.PluralRules("ru").select(number)]);
    expect(meetings(number, en, "meeting|meetings")).toBe(number === 1 ? "1 meeting" : `${number} meetings`);
  });

  it("have as many forms as the language asks for, in every sentence", () => {
    const formsIn = (text: string) =>
      [...text.matchAll(/\{[a-z-]+((?:\|[^{}|]+)+)\}/g)].map(([, forms]) => (forms as string).split("|").length - 1);
    const said = (sentences: SentenceCatalogue) =>
      Object.values(sentences).flatMap((rule) => [...Object.values(rule?.sentences ?? {}), ...Object.values(rule?.help ?? {})]);
    const english = rules.flatMap((rule) => [...Object.values(rule.sentences), ...Object.values(rule.help ?? {})]);
    expect(new Set([...Object.values(phrases), ...english].flatMap(formsIn))).toEqual(new Set([2]));
    expect(new Set([...Object.values(ru.own.phrases), ...said(ru.own.rules)].flatMap(formsIn))).toEqual(new Set([3]));
    // A noun does not change with its number in Indonesian.
    expect([...Object.values(id.own.phrases), ...said(id.own.rules)].flatMap(formsIn)).toEqual([]);
  });
});

describe("lists", () => {
  it.each([
    [["a"], "a", "a", "a"],
    [["a", "b"], "a and b", "a dan b", "a и b"],
    [["a", "b", "c"], "a, b and c", "a, b, dan c", "a, b и c"],
  ])("%j", (parts, ...said) => {
    expect([en.list(parts), id.list(parts), ru.list(parts)]).toEqual(said);
  });

  it("of what may each be meant", () => {
    expect([en, id, ru].map((locale) => locale.either(["a", "b", "c"]))).toEqual(["a, b or c", "a, b, atau c", "a, b или c"]);
  });
});
