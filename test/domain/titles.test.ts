// What countries are called: as the records say, else as ASEAN writes them, in each language.
import { expect, it } from "vitest";
import { countryName } from "../../src/domain/titles.js";
import { LANGS, localeOf } from "../../src/language/index.js";
import { load } from "../../src/library/index.js";
import { libraryOf } from "../../src/library/records.js";
import { folder } from "../run.js";

const MEMBER = "kind: member\nversion: 1\nid: laos\ncode: LA\nname: Laos of the records\n";

async function named(code: string, text = ""): Promise<string[]> {
  const { full } = libraryOf(await load(folder({ "arsom.yaml": "", "a.yaml": text || "kind: topic\nversion: 1\nid: t\nname: T\n" })));
  return Promise.all(LANGS.map(async (lang) => countryName(code, full, await localeOf(lang))));
}

it.each([
  ["LA", ["Lao PDR", "Laos", "Лаос"]],
  ["VN", ["Viet Nam", "Viet Nam", "Вьетнам"]],
  ["BN", ["Brunei Darussalam", "Brunei Darussalam", "Бруней-Даруссалам"]],
  ["TR", ["Türkiye", "Türkiye", "Турция"]],
  ["KR", ["Republic of Korea", "Republik Korea", "Республика Корея"]],
  ["RU", ["Russia", "Rusia", "Россия"]],
  ["TL", ["Timor-Leste", "Timor-Leste", "Восточный Тимор"]],
  ["MM", ["Myanmar", "Myanmar", "Мьянма"]],
  ["BE", ["Belgium", "Belgia", "Бельгия"]],
  ["ASEAN", ["ASEAN", "ASEAN", "АСЕАН"]],
  ["ZZZ", ["ZZZ", "ZZZ", "ZZZ"]],
  ["toString", ["toString", "toString", "toString"]],
])("%s", async (code, names) => {
  expect(await named(code)).toEqual(names);
});

it("the records' own name goes before", async () => {
  expect((await named("LA", MEMBER))[0]).toBe("Laos of the records");
});

it("every language has a name for every country that another has", async () => {
  const [first, ...others] = await Promise.all(LANGS.map(localeOf));
  const codes = Object.keys(first?.countries ?? {}).filter((code) => /^[A-Z]{2}$/.test(code));
  expect(codes.length).toBeGreaterThan(240);
  for (const { countries, lang } of others)
    expect(
      codes.filter((code) => !countries[code]),
      lang,
    ).toEqual([]);
});
