// Every report in Indonesian and Russian on the shipped records: nothing but names, ids and what is typed is left in English.
import { beforeAll, describe, expect, it } from "vitest";
import { missingIn } from "../../src/build/translations.js";
import { localeOf } from "../../src/language/index.js";
import { storeOf } from "../../src/load/files.js";
import { bare, ownOf, strangers, typedIn } from "../latin.js";
import { arsom } from "../run.js";

const PARTNERS = ["russia", "china", "norway"];
const REPORTS = [
  "list",
  "list members,partners,series,topics,places --columns kind,name,level,status",
  "list meetings partner:russia --columns start,mode,status,city,series.name,series.level",
  "list meetings --group-by mode",
  "list agreements --group-by type",
  "timeline --with asean-chair",
  "summary",
  "show arsom-16 asean-russia-summit-3 asean-russia-summit-2025 russia coordinator-russia-id-2018 asean-russia-cpa-2016-2020 arsom",
  "show michael-tene baliekbis-2019-arsom-16 city-bali asean-russia-dialogue-partner-1996 energy indonesia",
  "why asean-russia-summit-3.start",
  "why russia.levels",
  "why arsom-2016.number",
  "why coordinator-russia-id-2018.focus",
  "consistency --notes",
  ...PARTNERS.flatMap((partner) => [
    `brief --partner ${partner}`,
    `timeline --partner ${partner} --as-of 2019-02-20`,
    `summary --partner ${partner}`,
  ]),
  "brief --partner russia --as-of 2019-02-20",
];

/** A text without what is there to be typed or looked up: names of fields behind their labels, places in files, rules, commands, flags. */
function findable(text: string): string {
  return text
    .replace(/\([a-z_]+(\.\w+)*\)/g, "")
    .replace(/\S+\.yaml:\d+(:\d+)?/g, "")
    .replace(/\[[a-z-]+\]/g, "")
    .replace(/arsom( [\w:.-]+)+/g, "")
    .replace(/--[a-z-]+( [a-z]+)?/g, "");
}

let own: (text: string) => string;
let typed: Set<string>;
beforeAll(async () => {
  own = await ownOf("2026-11-22");
  typed = typedIn(await storeOf({}, "2026-11-22"));
});

/** What lacks a translation is printed in English, and counted; a release lacks none. */
const complete: string[] = [];
for (const lang of ["id", "ru"]) if ((await missingIn(await localeOf(lang))).length === 0) complete.push(lang);

describe.each(complete)("%s", (lang) => {
  it.each(REPORTS)("arsom %s", async (line) => {
    const { out, code, err } = await arsom(`${line} --lang ${lang} --format md`);
    expect([code, err]).toEqual([0, ""]);
    const left = findable(own(out.replaceAll("\\", "")));
    // Kinds are listed for their names, and what a rule asks for is what is to be typed.
    expect(strangers(/^(list|consistency --notes)$/.test(line) ? bare(left, typed) : left, lang)).toEqual([]);
  });

  it.each(["timeline --partner russia", "list meetings partner:russia", "summary --partner norway"])(
    "arsom %s on a terminal",
    async (line) => {
      const { out } = await arsom(`${line} --lang ${lang}`, { terminal: true, width: 400, variables: { NO_COLOR: "1" } });
      expect(strangers(own(out), lang)).toEqual([]);
    },
  );
});

it("takes the whole year out of a date that stands under it", async () => {
  const { out } = await arsom("timeline --partner norway --lang ru", { terminal: true, width: 120, variables: { NO_COLOR: "1" } });
  expect(out).toMatch(/^2013\n {2}│ {2}1 июля +■ Присоединение Норвегии/m);
  expect(out).toContain("○ комитет  ■ соглашение  ┏ начало плана  ┗ окончание плана");
});
