// Bytes to text, with the place of the first byte that is not UTF-8.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "../../src/load/decode.js";

const MARK = [0xef, 0xbb, 0xbf];

describe("decode", () => {
  it("gives back any text, and says nothing against it", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }).filter((text) => !text.startsWith("\ufeff")),
        (text) => {
          expect(decode(Buffer.from(text))).toEqual({ text, marks: 0, ascii: /^[\x00-\x7f]*$/.test(text) });
        },
      ),
    );
  });

  it("drops byte-order marks and counts them", () => {
    expect(decode(Uint8Array.from([...MARK, 97]))).toEqual({ text: "a", mark: "UTF-8", marks: 1, ascii: false });
    expect(decode(Uint8Array.from([...MARK, ...MARK]))).toEqual({ text: "", mark: "UTF-8", marks: 2, ascii: false });
  });

  it("finds the first byte that is wrong, wherever it stands", () => {
    const wrong = fc.constantFrom([0xff], [0x80], [0xc3], [0xe1, 0xba], [0xf0, 0x9f, 0x98], [0xed, 0xa0, 0x80], [0xc0, 0x80]);
    const text = fc.string({ unit: "grapheme", maxLength: 200 }).filter((words) => !words.startsWith("\ufeff"));
    fc.assert(
      fc.property(text, wrong, fc.constantFrom([], [97, 98], [0xff]), fc.boolean(), (before, bytes, after, marked) => {
        const good = [...(marked ? MARK : []), ...Buffer.from(before)];
        const decoded = decode(Uint8Array.from([...good, ...bytes, ...after]));
        expect(decoded.badByte).toBe(good.length);
        expect(decoded.text).toBe(before);
      }),
    );
  });
});
