// Texts made to take long or to break a reader: read in the time that a text of their size takes, with nothing lost unsaid.
import { beforeAll, describe, expect, it } from "vitest";
import { readPlainText } from "../../../src/reading/text/index.js";
import { docx, paragraphXml } from "./archive.js";

const MIB = 1024 * 1024;
const filled = (piece: string, size = MIB) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

async function sizes(content: string | Uint8Array, name: string): Promise<{ text: number; unread: number }> {
  const plain = await readPlainText(typeof content === "string" ? Buffer.from(content) : content, name);
  if ("refused" in plain) throw new Error(plain.refused);
  return { text: plain.text.length, unread: plain.unread.length };
}

// What is loaded for a form when it is first read is no part of the time of a text.
beforeAll(async () => {
  for (const name of ["a.txt", "a.md", "a.html"]) await sizes("a", name);
  await sizes(docx(paragraphXml("a")), "a.docx");
});

// A second on a quiet machine; a search that backs up takes minutes, which is what fails here on any machine.
describe("without taking long", { timeout: 10_000 }, () => {
  it.each([
    ["digits", filled("1"), { text: MIB, unread: 0 }],
    ["spaces", filled(" "), { text: 0, unread: 0 }],
    ["line ends", filled("\n"), { text: 0, unread: 0 }],
    ["hyphens", "ASEAN-".repeat(50_000), { text: 300_000, unread: 0 }],
    ["ordinals", "ke-1 ".repeat(50_000), { text: 249_999, unread: 0 }],
    ["invisible characters", filled("\u200b"), { text: 0, unread: 0 }],
    ["accents on one letter", `x${filled("\u0301", MIB / 2)}`, { text: 31, unread: 0 }],
    ["lines of a letter", filled("a\n"), { text: MIB - 1, unread: 0 }],
  ])("a text of %s", async (_, content, expected) => {
    expect(await sizes(content, "a.txt")).toEqual(expected);
  });

  it.each(["[", "](", "[a](", '[a](b "', "![", "`", "~~a\n\n", "<!--", "<!--\n\n", "<a", "&", "> ", "- ", "1. ", "|", "a|b\n-|-\n", "\\"])(
    "Markdown of %j",
    async (piece) => {
      expect((await sizes(filled(piece, MIB / 4), "a.md")).text).toBeLessThanOrEqual(MIB / 4);
    },
  );

  it("Markdown of backticks in ever longer runs", async () => {
    const runs = Array.from({ length: 700 }, (_, i) => "`".repeat(i + 1)).join(" ");
    expect(await sizes(runs, "a.md")).toEqual({ text: runs.length, unread: 0 });
  });

  it.each(["<div>", "<b>", "<table><tr><td>", "<ul><li>", "<svg>", "<a><p>"])("a page of %j, 100,000 deep", async (tag) => {
    const deep = tag.repeat(100_000 / (tag.split("<").length - 1));
    expect((await sizes(`${deep}a`, "a.html")).text).toBe(tag === "<svg>" ? 0 : 1);
  });

  it.each(["<!--", "<a ", "</div>", "<i></b>", "&", "<", "<br>", "<p>x</div>"])("a page of %j", async (piece) => {
    expect((await sizes(filled(piece, MIB / 4), "a.html")).text).toBeLessThanOrEqual(MIB / 4);
  });

  it("a tag of 50,000 attributes", async () => {
    const attributes = Array.from({ length: 50_000 }, (_, i) => `a${i}`).join(" ");
    expect(await sizes(`<b ${attributes}>x`, "a.html")).toEqual({ text: 1, unread: 0 });
  });

  it("a Word document of paragraphs in paragraphs", async () => {
    const deep = `${"<w:p>".repeat(50_000)}<w:r><w:t>a</w:t></w:r>${"</w:p>".repeat(50_000)}`;
    expect(await sizes(docx(deep), "a.docx")).toEqual({ text: 1, unread: 0 });
  });
});
