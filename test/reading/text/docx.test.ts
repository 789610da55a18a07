// Word documents: paragraphs, notes, tables and changes; and archives that lie.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { archive, documentXml, docx, paragraphXml, withDirectory } from "./archive.js";
import { checkWords, passed, plainly, read, refusal } from "./plainly.js";

const textOf = async (body: string) => (await read(docx(body), "a.docx")).text;
const run = (inner: string) => `<w:r>${inner}</w:r>`;
const p = (inner: string) => `<w:p>${inner}</w:p>`;

describe("words", () => {
  it.each([
    [p(run("<w:t>a</w:t><w:tab/><w:t>b</w:t>")) + p("") + p(run("<w:t>c</w:t>")), "a b\nc"],
    [p(run("<w:t>line</w:t><w:br/><w:t>line</w:t><w:br w:type='page'/><w:t>x</w:t>")), "line\nline x"],
    [
      p(`<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${run("<w:t>Joint Statement</w:t><w:br/><w:t>of ASEAN</w:t>")}`),
      "Joint Statement of ASEAN",
    ],
    [`<w:tbl><w:tr><w:tc>${paragraphXml("a")}</w:tc><w:tc>${paragraphXml("b")}</w:tc></w:tr></w:tbl>`, "a\nb"],
    [
      p(`<w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr>${run("<w:t>AT&amp;T &#8211; &#x201C;x&quot; &unknown;</w:t>")}`),
      'AT&T - "x" &unknown;',
    ],
    [
      p(
        run("<w:t>16</w:t>") +
          run('<w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>th</w:t>') +
          run("<w:noBreakHyphen/><w:t>x</w:t>"),
      ),
      "16th-x",
    ],
    [
      p(`${run("<w:t>2018</w:t>")}${run('<w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:t>3</w:t>')}${run("<w:t>.</w:t>")}`),
      "2018.",
    ],
    [
      p(run(`<w:t>before </w:t><w:pict><w:txbxContent>${paragraphXml("box")}</w:txbxContent></w:pict><w:t>after</w:t>`)),
      "before after\nbox",
    ],
    [
      p(
        `<mc:AlternateContent><mc:Choice>${run("<w:t>once</w:t>")}</mc:Choice><mc:Fallback>${run("<w:t>once</w:t>")}</mc:Fallback></mc:AlternateContent>`,
      ),
      "once",
    ],
    [p(run("<w:instrText>PAGE</w:instrText>") + run("<w:t><![CDATA[a<b]]></w:t><!-- c -->")), "a<b"],
  ])("of %s", async (body, text) => {
    expect(await textOf(body)).toBe(text);
  });

  it("of another prefix for Word's tags", async () => {
    const xml = documentXml("<x:p><x:r><x:t>a</x:t></x:r></x:p><w:p><w:t>b</w:t></w:p>", "x");
    expect((await read(archive({ "word/document.xml": xml }), "a.docx")).text).toBe("a");
  });

  it("of footnotes and endnotes stand behind the text; other files, whatever their names, are not read", async () => {
    const notes = (text: string) => `<w:footnotes xmlns:w="x">${paragraphXml(text)}</w:footnotes>`;
    const others = {
      "word/endnotes.xml": notes("end"),
      "word/footnotes.xml": notes("foot"),
      "../word/footnotes.xml": notes("no"),
      "word/header1.xml": notes("no"),
    };
    expect(
      await read(docx(paragraphXml("a"), { ...others, "docProps/core.xml": "<dcterms:created>2019-02-20</dcterms:created>" }), "a.docx"),
    ).toMatchObject({
      text: "a\nfoot\nend",
      source: "a\nfoot\nend",
    });
  });

  it("keep their places", async () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom("a", " ", "é", "e\u0301", "😀", "–", "\u200b", "\u00a0") }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(words, async (paragraphs) => {
        const plain = await read(docx(paragraphs.map(paragraphXml).join("")), "a.docx");
        expect(plain.text).toBe(plainly(paragraphs.join("\n")));
        checkWords(plain, plainly);
      }),
    );
  });
});

it("passes over what was deleted, moved away or hidden, and short captions; reads what was inserted", async () => {
  const plain = await read(
    docx(
      p(
        `<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run("<w:t>held in </w:t>")}<w:del>${run("<w:delText>Jakarta</w:delText>")}</w:del><w:ins>${run("<w:t>Bali</w:t>")}</w:ins>`,
      ) +
        p(
          `<w:moveFrom>${run("<w:t>moved</w:t>")}</w:moveFrom>${run("<w:rPr><w:vanish/></w:rPr><w:t>secret</w:t>")}${run("<w:rPr><w:vanish w:val='0'/></w:rPr><w:t>seen</w:t>")}`,
        ) +
        p(`<w:pPr><w:pStyle w:val="Caption"/></w:pPr>${run("<w:t>Photo: X</w:t>")}`),
    ),
    "a.docx",
  );
  expect(plain.text).toBe("held in Bali\nseen");
  expect(passed(plain)).toEqual(["deleted: Jakarta", "deleted: moved", "hidden: secret", "caption: Photo: X"]);
});

describe("is refused", () => {
  const good = docx(paragraphXml("a"));
  it("when it is encrypted, or no Word document, and says so", async () => {
    expect(await refusal(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), "a.docx")).toBe(
      "is an encrypted document or an old .doc; save it as .docx without a password",
    );
    expect(await refusal("text", "a.docx")).toBe("is no Word document, whatever its name says; save it as .docx");
    expect(await refusal(archive({ "content.xml": "<a/>" }), "a.docx")).toBe(
      "holds no word/document.xml, so it is no Word document; save it as .docx",
    );
    expect(
      await refusal(
        withDirectory(good, (entry) => entry.setUint16(8, 1, true)),
        "a.docx",
      ),
    ).toBe("is encrypted; save it without a password");
  });

  it("when it is damaged: cut off, changed, or with places beyond its end", async () => {
    const damaged = "is damaged; save it again as .docx";
    expect(await refusal(archive({ "word/document.xml": documentXml(paragraphXml("a")).slice(0, -9) }), "a.docx")).toBe(damaged);
    expect(
      await refusal(
        withDirectory(good, (entry) => entry.setUint32(16, 1, true)),
        "a.docx",
      ),
    ).toBe(damaged);
    expect(
      await refusal(
        withDirectory(good, (entry) => entry.setUint32(42, 0xfffffff0, true)),
        "a.docx",
      ),
    ).toBe(damaged);
    expect(
      await refusal(
        withDirectory(good, (entry) => entry.setUint32(20, 0xfffffff0, true)),
        "a.docx",
      ),
    ).toBe(damaged);
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.nat(255), async (at, byte) => {
        const changed = good.slice();
        changed[at] = byte;
        // Whatever is changed: the same text or a refusal, never another text.
        expect(await refusal(changed, "a.docx")).toMatch(/^read: a$|; save it/);
      }),
      { numRuns: 500 },
    );
  });

  it("when it unpacks to more than 64 MiB, whatever its directory says", async () => {
    const bomb = archive({ "word/document.xml": new Uint8Array(65 * 1024 * 1024) });
    const lying = withDirectory(bomb, (entry) => entry.setUint32(24, 10, true));
    expect(bomb.length).toBeLessThan(100_000);
    for (const bytes of [bomb, lying]) expect(await refusal(bytes, "a.docx")).toBe("unpacks to more than 64 MiB; save its text as .txt");
  });

  it("when its parts are too much only together", async () => {
    const part = `<!--${"x".repeat(33 * 1024 * 1024)}--><w:document/>`;
    expect(await refusal(archive({ "word/document.xml": part, "word/footnotes.xml": part }), "a.docx")).toMatch(
      /^unpacks to more than 64 MiB/,
    );
  });

  it("when it has a document type or is not UTF-8", async () => {
    const typed = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]>${documentXml(paragraphXml("&b;")).slice(21)}`;
    expect(await refusal(archive({ "word/document.xml": typed }), "a.docx")).toBe(
      "holds XML with a document type, which is not read; save it again as .docx",
    );
    expect(await refusal(archive({ "word/document.xml": Uint8Array.from([0xff, 0xfe, 0x3c, 0]) }), "a.docx")).toMatch(/not UTF-8/);
  });
});

it("is read by its first bytes, where its name says nothing", async () => {
  expect((await read(docx(paragraphXml("a")), "-")).text).toBe("a");
});
