// Bytes to text: UTF-8 only, with the place of the first byte that is not.
import { isAscii, isUtf8 } from "node:buffer";

/** The text of a file, and what is wrong with its bytes. */
export interface Decoded {
  text: string;
  /** Offset of the first byte that is not UTF-8; the text then only serves to show the place. */
  badByte?: number;
  /** What its first bytes say it is: a byte-order mark, or characters of two bytes each. */
  mark?: "UTF-8" | "UTF-16LE" | "UTF-16BE";
  /** How many UTF-8 byte-order marks it begins with: files joined one behind another bring a second. */
  marks: number;
  /** It holds ASCII alone. */
  ascii: boolean;
}

/** Decodes a file; UTF-8 byte-order marks are dropped and said, UTF-16 is not decoded. */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = wideIn(bytes);
  if (utf16) return { text: "", badByte: 0, mark: utf16, marks: 0, ascii: false };
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Most files are, and are made a text most quickly so.
  if (isAscii(bytes)) return { text: whole.toString("latin1"), marks: 0, ascii: true };
  let marks = 0;
  while (bytes[3 * marks] === 0xef && bytes[3 * marks + 1] === 0xbb && bytes[3 * marks + 2] === 0xbf) marks++;
  const body = whole.subarray(3 * marks);
  const decoded: Decoded = { text: body.toString("utf8"), marks, ascii: false };
  if (marks > 0) decoded.mark = "UTF-8";
  if (!isUtf8(body)) {
    const good = firstBadByte(body);
    decoded.badByte = good + 3 * marks;
    decoded.text = body.subarray(0, good).toString("utf8");
  }
  return decoded;
}

/** Which UTF-16 the bytes are: by a mark, or as two ASCII characters begin them, each beside a zero (YAML 1.2, 5.2). */
function wideIn([a, b, c, d]: Uint8Array): "UTF-16LE" | "UTF-16BE" | undefined {
  if ((a === 0xff && b === 0xfe) || (a && b === 0 && c && d === 0)) return "UTF-16LE";
  if ((a === 0xfe && b === 0xff) || (a === 0 && b && c === 0 && d)) return "UTF-16BE";
  return undefined;
}

/** Binary search: a prefix is valid up to the bad byte, but for a character cut at its end. */
function firstBadByte(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = characterStart(bytes, (good + bad) >> 1);
    if (middle <= good) break;
    if (isUtf8(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  for (;;) {
    const length = [1, 2, 3, 4].find((n) => good + n <= bytes.length && isUtf8(bytes.subarray(good, good + n)));
    if (!length) return good;
    good += length;
  }
}

function characterStart(bytes: Uint8Array, at: number): number {
  let start = at;
  while (start > at - 4 && start > 0 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start--;
  return start;
}
