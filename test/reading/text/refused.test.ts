// What is refused, and what is said of it; and which form a file is read as.
import { expect, it } from "vitest";
import { readPlainText } from "../../../src/reading/text/index.js";
import { read, refusal } from "./plainly.js";

const RUSSIAN = Uint8Array.from(
  [..."Привет, саммит в Сочи"].map((letter) => {
    const code = letter.codePointAt(0) as number;
    return code < 128 ? code : code - 0x350;
  }),
);
const UTF16 = "is UTF-16, which is not read; save it as UTF-8";

it.each<[string, string | Uint8Array, string, string]>([
  ["UTF-16 with a mark", Uint8Array.from([0xff, 0xfe, 65, 0]), "a.txt", UTF16],
  ["UTF-16 without one", Buffer.from("Привет, мир, и всё", "utf16le"), "a.html", UTF16],
  ["big-endian UTF-16", Buffer.from("Привет, мир", "utf16le").swap16(), "a.md", UTF16],
  ["Windows-1251", RUSSIAN, "a.txt", "looks like Windows-1251, which is not read; save it as UTF-8"],
  ["Latin-1", Buffer.from("caf\xe9 ol\xe9", "latin1"), "a.txt", "is not UTF-8 (byte 4 is not); save it as UTF-8"],
  ["KOI8-R", Uint8Array.from([0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4]), "a.txt", "is not UTF-8 (byte 1 is not); save it as UTF-8"],
  ["a zero", "a\0b", "a.txt", "is a binary file; give it as txt, md, html or docx"],
  [
    "a binary file of no known name",
    Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 0]),
    "a.bin",
    "is a binary file; give it as txt, md, html or docx",
  ],
  ["PDF", "%PDF-1.7\n", "a.txt", "is a PDF; save its text as .txt or .docx"],
  ["RTF", "{\\rtf1 a}", "a.txt", "is an RTF document; save it as .docx or .txt"],
  [
    "an archive named as a text",
    Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 8]),
    "a.txt",
    "is a binary file; give it as txt, md, html or docx",
  ],
  ["9 MiB", Buffer.alloc(9 * 1024 * 1024, "a"), "a.txt", "is 9.0 MiB, and 8 MiB are read at most; give it in parts"],
])("%s is refused", async (_, content, name, refused) => {
  expect(await refusal(content, name)).toBe(refused);
});

it("8 MiB are read", async () => {
  const plain = await readPlainText(Buffer.alloc(8 * 1024 * 1024, "a"), "a.txt");
  expect("refused" in plain ? plain.refused : plain.text.length).toBe(8 * 1024 * 1024);
});

it.each([
  ["a.HTM", "<p>a", "a"],
  ["a.markdown", "*a*", "a"],
  ["a.text", "*a*", "*a*"],
  ["-", "\ufeff<!DOCTYPE html><p>a", "a"],
  ["a.php", '<?xml version="1.0"?>\n<html><p>a', "a"],
  ["README", "<p>a", "<p>a"],
])("%s with %j is read as %j", async (name, content, text) => {
  expect((await read(content, name)).text).toBe(text);
});

it("is read as the form that is asked for", async () => {
  expect(await readPlainText(Buffer.from("<b>a</b>"), "a.txt", "html")).toMatchObject({ text: "a" });
});
