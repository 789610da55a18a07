// Plain text files: every character keeps its place, whatever it is written with; paragraphs are where a reader sees them.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkWords, plainly, read } from "./plainly.js";

const HARD = [
  "\r\n",
  "\n",
  "\r",
  "\u2028",
  "e\u0301",
  "é",
  "가",
  "\u1100\u1161\u11a8",
  "😀",
  "–",
  "\u2011",
  "“",
  "’",
  "\u00a0",
  "\u202f",
  "\u00ad",
];
const HARDER = [
  "\u200b",
  "\u202e",
  "\ufeff",
  "\u0085",
  "\t",
  "\x07",
  "\u0301",
  "a\u0323\u0307",
  "\u212b",
  "ke-\u200b3",
  "\u0958",
  "Саммит",
  " ",
];
const words = fc.array(fc.oneof(fc.constantFrom(...HARD, ...HARDER), fc.string({ unit: "grapheme", maxLength: 4 })), { maxLength: 12 });

describe("the place of each character", () => {
  it("is where it stands, of line ends, accents, astral and invisible characters alike", async () => {
    await fc.assert(
      fc.asyncProperty(words, async (pieces) => {
        const source = pieces
          .join("")
          .replace(/^\ufeff+/, "")
          .replaceAll("\0", "");
        const plain = await read(source, "a.txt");
        expect(plain.source).toBe(source);
        expect(plain.text).toBe(plainly(source));
        checkWords(plain, plainly);
      }),
      { numRuns: 500 },
    );
  });

  it("is the same with a byte-order mark before it", async () => {
    const bare = await read("ke-3 di Bali", "a.txt");
    expect(await read("\ufeffke-3 di Bali", "a.txt")).toEqual(bare);
  });

  it("of each unit is its own where nothing was composed", async () => {
    const { source, text, at } = await read("A 😀–b\u200b c\r\nd", "a.txt");
    expect(text).toBe("A 😀-b c\nd");
    expect([...at]).toEqual([0, 1, 2, 3, 4, 5, 7, 8, 9, 11, 12]);
    expect(source.slice(at[7], at[8])).toBe("c");
  });

  it("of a composed letter is that of its base and its accents", async () => {
    expect((await read("e\u00ad\u0301", "a.txt")).text).toBe("é");
    const { text, at, ends } = await read("xe\u0301y", "a.txt");
    expect([text, [...at], [...ends]]).toEqual(["xéy", [0, 1, 3, 4], [1, 3, 4]]);
  });
});

const WRAPPED = `The 16th ASEAN-Russia Senior Officials' Meeting was held in Bali on 19 and
20 February 2019, and was led by Jose Tavares of Indonesia and by Igor
Morgulov of Russia. It spoke of what follows the third summit of ASEAN-
Russia in Singapore.
- The first item of a list, which is also long enough to be wrapped once by
its editor.
5) The second.`;

describe("paragraphs", () => {
  it("are joined where lines were wrapped at a width, but not the items of a list", async () => {
    const { text } = await read(WRAPPED, "a.txt");
    expect(text.split("\n")).toEqual([
      "The 16th ASEAN-Russia Senior Officials' Meeting was held in Bali on 19 and 20 February 2019, and was led by Jose Tavares of Indonesia and by Igor Morgulov of Russia. It spoke of what follows the third summit of ASEAN-Russia in Singapore.",
      "- The first item of a list, which is also long enough to be wrapped once by its editor.",
      "5) The second.",
    ]);
  });

  it("begin at an indent in wrapped text", async () => {
    const indented = WRAPPED.split("\n").slice(0, 4).join("\n").replaceAll("\n20", "\n   20");
    expect((await read(indented, "a.txt")).text.split("\n")).toHaveLength(2);
  });

  it("end with each line where lines are long or few", async () => {
    const long = `${"A line of a press release that is not wrapped at all, ".repeat(3)}\n`.repeat(5);
    expect((await read(long, "a.txt")).text.split("\n")).toHaveLength(5);
    expect((await read("Title\nJAKARTA, 20 February 2019\nText", "a.txt")).text).toBe("Title\nJAKARTA, 20 February 2019\nText");
  });
});

describe("front matter", () => {
  it.each([
    ["---\ntitle: A\ndate: 2019-02-19\npublished: '20 Feb 2019'\n---\nText", "20 Feb 2019"],
    ["Date: 20 February 2019\nSource: Antara\n\nText", "20 February 2019"],
    ["Tanggal terbit: Rabu (20/2)\r\nText", "Rabu (20/2)"],
    ["Дата публикации: 20 февраля\n\nText", "20 февраля"],
  ])("names the day of publication and is not read: %j", async (source, text) => {
    const plain = await read(source, "a.txt");
    expect([plain.text, plain.published]).toEqual(["Text", { text, from: "front matter" }]);
    expect(plain.unread.map(({ reason }) => reason)).toEqual(["front matter"]);
  });

  it.each(["Date: 19 February 2019\nPlace: Bali", "---\nProse behind a rule", "JAKARTA: Text", "---\ndate: 2019"])(
    "is not %j",
    async (source) => {
      const plain = await read(source, "a.txt");
      expect([plain.published, plain.unread]).toEqual([undefined, []]);
    },
  );
});
