// Text that the records have in English alone, inside a paper of another language: quoted, and marked as English where a format can.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { arsom, folder } from "../run.js";

const RECORDS = `kind: partner
version: 1
id: russia
code: RU
name: Russia
name_ru: Россия
name_id: Rusia
status: dialogue
---
kind: series
version: 1
id: forum
partner: russia
name: ASEAN-Russia Forum
name_ru: Форум АСЕАН – Россия
name_id: Forum ASEAN-Rusia
level: summit
---
kind: meeting
version: 2
id: forum-1
series: forum
title: Forum of Friends
start: 2019-02-19
outcomes:
  - text: A plan agreed
  - text: A hymn agreed
    text_ru: Согласован гимн
    text_id: Himne disepakati
`;

let cwd: string;
beforeAll(() => {
  cwd = folder({ "arsom.yaml": "", "a.yaml": RECORDS });
});
const followup = async (lang: string, format: string) => (await arsom(`followup forum-1 --lang ${lang} --format ${format}`, { cwd })).out;

describe("an outcome in English alone", () => {
  it.each([
    ["ru", "- «A plan agreed»\n  - Согласован гимн\n"],
    ["id", "- “A plan agreed”\n  - Himne disepakati\n"],
    ["en", "- A plan agreed\n  - A hymn agreed\n"],
  ])("is quoted in %s as the language quotes", async (lang, lines) => {
    expect(await followup(lang, "text")).toContain(lines);
  });

  it("has its language in HTML, and in Word", async () => {
    expect(await followup("ru", "html")).toContain('<span lang="en">«A plan agreed»</span>');
    expect(await followup("en", "html")).not.toContain("<span lang=");
    await arsom("followup forum-1 --lang ru -o f.docx", { cwd });
    const xml = strFromU8(unzipSync(readFileSync(join(cwd, "f.docx")))["word/document.xml"] as Uint8Array);
    expect(xml).toMatch(/<w:lang w:val="en-GB"\/><\/w:rPr><w:t[^>]*>«A plan agreed»/);
  });
});

it("a title in English alone is quoted where it is linked, and has its language", async () => {
  expect((await arsom("brief russia --lang ru", { cwd })).out).toContain("Последняя встреча\t«Forum of Friends», 19 февраля 2019 г.");
  expect((await arsom("brief russia --lang ru --format html", { cwd })).out).toContain(
    'lang="en" class="record" title="forum-1">«Forum of Friends»',
  );
});
