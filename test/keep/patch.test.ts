// A patch of files as `git apply` would take it, whatever the changes and however many.
import { applyPatch, createTwoFilesPatch } from "diff";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { patchOf } from "../../src/keep/patch.js";

const line = fc.constantFrom("a: 1\n", "b: 2\n", "c: 3\n", "---\n", "# d\n", "\n", "e: 4\r\n");
const text = fc.tuple(fc.array(line, { maxLength: 30 }), fc.constantFrom("", "last: 1")).map(([lines, last]) => lines.join("") + last);

describe("patchOf", () => {
  it("leads from the text before to the text after", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const patch = patchOf([{ path: "a.yaml", before, after }]);
        if (before === after) expect(patch).toBe("");
        else expect(applyPatch(before, patch, { autoConvertLineEndings: false }), patch).toBe(after);
      }),
    );
  });

  it("is the one that the library makes, where there is but one document and one change", () => {
    const before = `${"a: 1\n".repeat(20)}b: 2\n${"c: 3\n".repeat(20)}d: 4`;
    for (const after of [before.replace("b: 2\n", "b: 3\n"), before.replace("b: 2\n", ""), `${before}\n`, before.replace("d: 4", "")]) {
      const theirs = createTwoFilesPatch("a/x", "b/x", before, after, undefined, undefined, { context: 3 }).replace(/^=+\n/, "");
      expect(patchOf([{ path: "x", before, after }])).toBe(theirs);
    }
  });

  it("of very many changes in one document takes them as one", () => {
    const before = Array.from({ length: 20_000 }, (_, i) => `a${i}: 1\n\n`).join("");
    const patch = patchOf([{ path: "x", before, after: before.replaceAll(": 1\n\n", ": 2\n") }]);
    expect(applyPatch(before, patch)).toBe(before.replaceAll(": 1\n\n", ": 2\n"));
  });
});
