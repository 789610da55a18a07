// Languages: complete by test, and right in dates, ordinals and ranges.
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { wordsOf } from "../src/language/index.js";
import { labels as idLabels } from "../src/language/labels/id.js";
import { labels as ruLabels } from "../src/language/labels/ru.js";
import { phrases } from "../src/language/phrases/en.js";
import { phrases as idPhrases } from "../src/language/phrases/id.js";
import { phrases as ruPhrases } from "../src/language/phrases/ru.js";
import type { Words } from "../src/language/words.js";
import { storeOf } from "../src/load/files.js";
import type { Field } from "../src/model/kind.js";

let en: Words;
let id: Words;
let ru: Words;
beforeAll(async () => {
  [en, id, ru] = await Promise.all([wordsOf("en"), wordsOf("id"), wordsOf("ru")]);
});

const slotsOf = (text: string) => [...text.matchAll(/\{([a-z-]+)\}/g)].map(([, name]) => name).sort();

describe.each([
  ["id", idPhrases, idLabels],
  ["ru", ruPhrases, ruLabels],
] as const)("%s", (_, own, labels) => {
  it("has every phrase with the same slots", () => {
    for (const [key, text] of Object.entries(phrases)) {
      expect(own[key as keyof typeof phrases], key).toBeTruthy();
      expect(slotsOf(own[key as keyof typeof phrases]), key).toEqual(slotsOf(text));
    }
  });

  it("names every kind, field and closed value", async () => {
    const store = await storeOf({}, "2026-11-22");
    const wanted = new Set<string>(store.kinds.keys());
    const gather = (field: Field) => {
      wanted.add(field.name);
      for (const value of field.values ?? field.of?.values ?? []) wanted.add(value);
      for (const inner of field.fields?.values() ?? []) gather(inner);
    };
    for (const kind of store.kinds.values()) for (const field of kind.fields.values()) gather(field);
    expect([...wanted].filter((key) => labels[key] === undefined)).toEqual([]);
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
    ["2018", "..", "since 2018", "sejak 2018", "2018 г. – по настоящее время"],
    ["2018", undefined, "from 2018", "mulai 2018", "начало: 2018 г."],
    [undefined, "2018", "until 2018", "sampai 2018", "окончание: 2018 г."],
  ])("%s to %s", (from, to, ...said) => {
    expect([en.span(from, to), id.span(from, to), ru.span(from, to)]).toEqual(said);
  });

  it("a span of one day is that day", () => {
    fc.assert(
      fc.property(fc.date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true }), (date) => {
        const text = date.toISOString().slice(0, 10);
        for (const words of [en, id, ru]) expect(words.span(text, text)).toBe(words.date(text));
      }),
    );
  });
});

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
    [112, "112th"],
  ])("%i", (number, said) => {
    expect([en.ordinal(number), id.ordinal(number), ru.ordinal(number, "n"), ru.ordinal(number, "m"), ru.ordinal(number, "f")]).toEqual([
      said,
      `ke-${number}`,
      `${number}-е`,
      `${number}-й`,
      `${number}-я`,
    ]);
  });
});
