// Whatever characters a text is written in, a statement stands where the file has its words, and is the same statement.
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { LANGS, localeOf } from "../../src/language/index.js";
import type { Locale } from "../../src/language/locale.js";
import type { Store } from "../../src/load/store.js";
import { readText } from "../../src/reading/read.js";
import { readPlainText } from "../../src/reading/text/index.js";
import { shownStatements, type TextData, textData } from "../../src/reports/factcheck/data.js";
import { judge } from "../../src/reports/factcheck/judge.js";
import { readFixtures } from "../bench/factcheck/fixtures.js";
import { ROOT } from "../run.js";
import { shipped } from "../shipped.js";

let store: Store;
let locales: Locale[];
beforeAll(async () => {
  store = await shipped();
  locales = await Promise.all(LANGS.map(localeOf));
});

async function checked(source: string): Promise<TextData> {
  const plain = await readPlainText(new TextEncoder().encode(source), "a.txt");
  if ("refused" in plain) throw new Error(plain.refused);
  const reading = readText(plain.text, store, locales, plain.published);
  const judged = judge(reading.statements, reading.published, store);
  const text = { file: "a.txt", plain, reading, judged };
  return textData(text, shownStatements(text, store, locales[0] as Locale, { weak: true }));
}

const said = ({ statements }: TextData) => statements.map(({ verdict, record, field, stated }) => ({ verdict, record, field, stated }));

const paragraphs = readFixtures(ROOT)
  .map(({ source }) => source)
  .filter((source) => !source.startsWith("---"))
  .flatMap((source) => source.split(/\n\n+/));

/** What changes the characters of a text and nothing that it says. */
const CHANGES: { [name: string]: (text: string) => string } = {
  "as it is": (text) => text,
  "line ends of Windows": (text) => text.replaceAll("\n", "\r\n"),
  "a byte-order mark": (text) => `\ufeff${text}`,
  "decomposed letters": (text) => text.normalize("NFD"),
  "invisible characters": (text) => text.replace(/(\p{L})(\p{L})/gu, "$1\u200b$2"),
  "hyphens that do not break": (text) => text.replaceAll("-", "\u2011"),
  "spaces that do not break": (text) => text.replaceAll(" ", "\u00a0"),
};

const text = fc.uniqueArray(fc.constantFrom(...paragraphs), { minLength: 1, maxLength: 4 }).map((parts) => parts.join("\n\n"));
const change = fc.constantFrom(...Object.keys(CHANGES)).map((name) => ({ name, make: CHANGES[name] as (text: string) => string }));

describe("a statement", () => {
  it("has the words that stand at its place, under whatever characters", async () => {
    const astral = fc.constantFrom("", "😀😀\n\n", "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𐍈.\n\n", "👩‍👩‍👧 ");
    let count = 0;
    await fc.assert(
      fc.asyncProperty(text, change, change, astral, async (words, one, other, before) => {
        const source = one.name === other.name ? one.make(before + words) : one.make(other.make(before + words));
        const given = source.replace(/^\ufeff/, "");
        for (const { printed, start, end, line, column, named } of (await checked(source)).statements) {
          count++;
          expect(start).toBeLessThan(end);
          expect(printed).toBe(given.slice(start, end).replaceAll(/\s+/g, " "));
          expect(given.slice(0, start).split("\n").length).toBe(line);
          expect(start - given.lastIndexOf("\n", start - 1)).toBe(column);
          if (named) expect(given.slice(named.start, named.end).trim()).not.toBe("");
        }
      }),
      { numRuns: 150 },
    );
    expect(count).toBeGreaterThan(150);
  });

  it("is the same whatever characters its text is written in", async () => {
    await fc.assert(
      fc.asyncProperty(text, change, async (words, { make }) => {
        expect(said(await checked(make(words)))).toEqual(said(await checked(words)));
      }),
      { numRuns: 150 },
    );
  });

  it("is the same each time a text is read", async () => {
    await fc.assert(
      fc.asyncProperty(text, async (words) => {
        expect(JSON.stringify(await checked(words))).toBe(JSON.stringify(await checked(words)));
      }),
      { numRuns: 50 },
    );
  });
});
