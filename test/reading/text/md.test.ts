// Markdown files: the words without the marks, and what was passed over.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkWords, passed, plainly, read } from "./plainly.js";

const textOf = async (source: string) => (await read(source, "a.md")).text;

describe("words", () => {
  it.each([
    ["# The **16th** _ASEAN_ __Russia__ ***SOM*** #", "The 16th ASEAN Russia SOM"],
    ["Title\n=====\nText\nof two lines", "Title\nText of two lines"],
    ["2 * 3 and snake_case_word and 5*", "2 * 3 and snake_case_word and 5"],
    [
      '[SOM](http://a.b/(c) "title") and [this][Ref] and [ref] and [none] <https://c.d>\n\n[ref]: http://a',
      "SOM and this and ref and [none]",
    ],
    ["a\\*b\\_c &amp; 19&ndash;20&nbsp;May &#8211; &unknown; AT&T", "a*b_c & 19-20 May - &unknown; AT&T"],
    ["line one  \nline two\\\nline three<br>four", "line one\nline two\nline three\nfour"],
    ["- one\n  goes on\n* two\n1. three\n2. four\n- [x] five\n- - # six", "one goes on\ntwo\nthree\nfour\nfive\nsix"],
    ["held on\n19. and\n2019. Text", "held on 19. and 2019. Text"],
    ["> quoted **text\n> goes** on\n>> deeper", "quoted text goes on deeper"],
    ["| a | **b** |\n|---|:--|\n| c \\| d | e |\n\nText", "a\nb\nc | d\ne\nText"],
    ["<div align=center>\n<b>Bold</b> words\n</div>", "Bold words"],
    ["Text[^1] on\n\n[^1]: Note.", "Text on\nNote."],
  ])("of %j", async (source, text) => {
    expect(await textOf(source)).toBe(text);
    expect(await textOf(source.replaceAll("\n", "\r\n"))).toBe(text);
  });

  it("keep their places through marks, quotations and line ends", async () => {
    const piece = fc.constantFrom(
      "**",
      "_",
      " ",
      "a",
      "é",
      "e\u0301",
      "😀",
      "–",
      "\r\n",
      "\n> ",
      "`x`",
      "[",
      "](u)",
      "~~",
      "&amp;",
      "\\*",
      "b c",
      "<i>",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 20 }), async (pieces) => {
        const plain = await read(`x ${pieces.join("")} y`, "a.md");
        expect(plain.text.startsWith("x")).toBe(true);
        // Marks within a word are all that stands in its place and not in it.
        const unmarked = (words: string) => plainly(words.replace(/&amp;/g, "&")).replace(/[*_`~[\]\\<>()]|\n/g, "");
        for (const word of plain.text.matchAll(/[^\s*_`~[\]\\<>()]/gu)) {
          const quote = plain.source.slice(plain.at[word.index], plain.ends[word.index + word[0].length - 1]);
          expect(unmarked(quote)).toBe(word[0]);
        }
      }),
      { numRuns: 500 },
    );
    const plain = await read("The **16th** _SOM_ in Ba**li**.", "a.md");
    checkWords(plain, (words) => words.replaceAll("*", "").replaceAll("_", ""));
  });
});

describe("what is passed over", () => {
  it.each([
    ["a\n\n```js\ncode\n\nmore\n```\nb", "a\nb", ["code: ```js\ncode\n\nmore\n```\n"]],
    ["a\n\n    indented\n\nb", "a\nb", ["code:     indented\n"]],
    ["a ``c ` d`` b `open", "a b `open", ["code: ``c ` d``"]],
    ["a ~~old~~ b", "a b", ["deleted: ~~old~~"]],
    ["![Photo: X](p.png) a", "a", ["caption: ![Photo: X](p.png)"]],
    ["a <!-- no\nmore --> b\n\n<!-- x\n\ny --> c", "a b\nc", ["comment: <!-- no\nmore -->", "comment: <!-- x\n\ny -->"]],
    ["a <script>\nvar x;\n</script> b", "a b", ["script: <script>\nvar x;\n</script>"]],
    ["[a](b)", "a", ["markup: ](b)"]],
  ])("of %j", async (source, text, parts) => {
    const plain = await read(source, "a.md");
    expect([plain.text, passed(plain)]).toEqual([text, parts]);
  });

  it("is no caption of forty characters", async () => {
    const caption = "The delegates of the 16th SOM meet in Bali";
    expect(await textOf(`![${caption}](p.png)`)).toBe(caption);
  });
});

it("takes the day of publication from front matter", async () => {
  const plain = await read("---\ntitle: A\ndate: 2019-02-20\n---\n\n# B", "a.md");
  expect([plain.text, plain.published]).toEqual(["B", { text: "2019-02-20", from: "front matter" }]);
});
