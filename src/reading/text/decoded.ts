// Bytes to the characters of a text: UTF-8 alone; what is not says what it looks like.
import { decode } from "../../load/decode.js";
import type { RefusedText } from "./plain.js";

/** The characters of a text after its byte-order mark, or why it is not read; a second mark is a character of the text. */
export function charactersOf(bytes: Uint8Array): string | RefusedText {
  const { text, mark, marks, badByte } = decode(bytes);
  if (mark === "UTF-16LE" || mark === "UTF-16BE") return { refused: UTF16 };
  if (bytes.includes(0)) return { refused: zerosOfUtf16(bytes) ? UTF16 : "is a binary file; give it as txt, md, html or docx" };
  if (badByte === undefined) return "\ufeff".repeat(Math.max(0, marks - 1)) + text;
  if (looksLikeWindows1251(bytes)) return { refused: "looks like Windows-1251, which is not read; save it as UTF-8" };
  return { refused: `is not UTF-8 (byte ${badByte + 1} is not); save it as UTF-8` };
}

const UTF16 = "is UTF-16, which is not read; save it as UTF-8";

/** Whether the zeros are halves of characters of two bytes: many, and all on one side. */
function zerosOfUtf16(bytes: Uint8Array): boolean {
  const count = [0, 0];
  bytes.forEach((byte, i) => {
    if (byte === 0) count[i % 2] = (count[i % 2] as number) + 1;
  });
  const [even, odd] = count as [number, number];
  return bytes.length % 2 === 0 && Math.min(even, odd) === 0 && even + odd >= bytes.length / 40;
}

/** Whether what is not ASCII reads as Russian words in Windows-1251: letters side by side, most of them small. */
function looksLikeWindows1251(bytes: Uint8Array): boolean {
  let [high, small, capital, words, before] = [0, 0, 0, 0, 0];
  for (const byte of bytes) {
    if (byte >= 0x80) {
      high++;
      if (byte >= 0xe0) small++;
      else if (byte >= 0xc0) capital++;
      if (before < 0x80) words++;
    }
    before = byte;
  }
  return small + capital >= 0.8 * high && small > 2 * capital && high >= 2.5 * words;
}
