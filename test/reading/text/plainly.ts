// What tests of the readers share: reading a text, and the rules of plain text written a second time, by patterns.
import { expect } from "vitest";
import { readPlainText } from "../../../src/reading/text/index.js";
import type { PlainText } from "../../../src/reading/text/plain.js";

/** Reads a text that is not refused. */
export async function read(content: string | Uint8Array, name: string): Promise<PlainText> {
  const plain = await readPlainText(typeof content === "string" ? Buffer.from(content) : content, name);
  if ("refused" in plain) throw new Error(plain.refused);
  checkPlaces(plain);
  return plain;
}

/** Why a text is refused. */
export async function refusal(content: string | Uint8Array, name: string): Promise<string> {
  const plain = await readPlainText(typeof content === "string" ? Buffer.from(content) : content, name);
  return "refused" in plain ? plain.refused : `read: ${plain.text}`;
}

/** What was passed over, in words. */
export function passed({ source, unread }: PlainText): string[] {
  return unread.map(({ start, end, reason }) => `${reason}: ${source.slice(start, end)}`);
}

/** A piece of a source as it is to be read, each line end a paragraph's. */
export function plainly(words: string): string {
  return words
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu, "")
    .replace(/[^\P{Cc}\s\x85]/gu, "")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‘’‚‛‹›ʼ]/g, "'")
    .replace(/\s*[\n\v\f\r\u2028\u2029]\s*/g, "\n")
    .replace(/[^\S\n]+|\x85+/g, " ")
    .replace(/ +/g, " ")
    .replace(/ ?\n[ \n]*/g, "\n")
    .replace(/^[ \n]+|[ \n]+$/g, "")
    .normalize("NFC");
}

/** Offsets grow, stay in the source, and the text is as plain as its type says. */
function checkPlaces({ source, text, at, ends, unread }: PlainText): void {
  expect(at.length).toBe(text.length + 1);
  expect(ends.length).toBe(text.length);
  const places = [...ends].flatMap((end, i) => [at[i] as number, end]);
  expect(places.every((place, i) => place >= (places[i - 1] ?? 0) && place <= source.length)).toBe(true);
  expect(at[text.length]).toBe(ends.at(-1) ?? 0);
  expect(text).toBe(text.normalize("NFC"));
  expect(text).not.toMatch(/ {2}|\n{2}|^\s|\s$| \n|\n |[^\S \n]|\p{Default_Ignorable_Code_Point}|[\u2010-\u2015“”‘’]/u);
  expect(unread.every(({ start, end }, i) => start < end && end <= source.length && start >= (unread[i - 1]?.end ?? 0))).toBe(true);
}

/** Every word of the text is what stands in the source at its place. */
export function checkWords({ source, text, at, ends }: PlainText, asRead: (words: string) => string): void {
  for (const word of text.matchAll(/\S+/g)) {
    const quote = source.slice(at[word.index] as number, ends[word.index + word[0].length - 1] as number);
    expect(asRead(quote)).toBe(word[0]);
  }
}
