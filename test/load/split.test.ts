// Splitting a stream by text agrees with what `yaml` makes of it, and keeps a broken record from its neighbours.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAllDocuments } from "yaml";
import { split } from "../../src/load/split.js";

const partsOf = (text: string) => split(text).map(({ start, end }) => text.slice(start, end).trim());

describe("split", () => {
  it.each([
    ["a: 1", ["a: 1"]],
    ["a: 1\n---\nb: 2\n", ["a: 1", "b: 2"]],
    ["---\na: 1\n...\n---\nb: 2\n...\n", ["a: 1", "b: 2"]],
    ["--- # said of the record below\na: 1", ["# said of the record below\na: 1"]],
    ["--- a: 1\n---\tb: 2", ["a: 1", "b: 2"]],
    ["a: 1\r\n---\r\nb: 2\r\n", ["a: 1", "b: 2"]],
    ["a: ---\nb: x---\n ---\n---x: 1\n----\n", ["a: ---\nb: x---\n ---\n---x: 1\n----"]],
    ["# only a comment\n---\n# another\n", []],
    ["a: |\n ---\n ...\n---\nb: 2", ["a: |\n ---\n ...", "b: 2"]],
    ['a: "open\n---\nb: 2', ['a: "open', "b: 2"]],
  ])("%j", (text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });

  it("marks a document without anything between two others", () => {
    expect(split("a: 1\n---\n\n---\nb: 2").map(({ blank }) => !!blank)).toEqual([false, true, false]);
    expect(split("a: 1\n---\n# a comment\n---\nb: 2")).toHaveLength(2);
    expect(split("---\n---\na: 1").map(({ blank }) => !!blank)).toEqual([true, false]);
  });

  it("reads the documents that yaml reads, wherever yaml reads the whole", () => {
    const line = fc.constantFrom(
      "---",
      "--- ",
      "---\t",
      "--- # c",
      "...",
      "... ",
      "a: 1",
      "b: x",
      "c: |",
      "  text",
      " ---",
      "# comment",
      "",
      "d: 'q'",
      "---x",
      "- item",
      "--- e: 1",
      'f: "two',
      '  lines"',
      "\ta",
    );
    let accepted = 0;
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom("\n", "\r\n"), (lines, end) => {
        const text = lines.join(end);
        const whole = parseAllDocuments(text, { logLevel: "silent", uniqueKeys: false });
        if (!Array.isArray(whole) || whole.some(({ errors, warnings }) => errors.length + warnings.length > 0)) return;
        accepted++;
        const parts = split(text).filter(({ blank }) => !blank);
        const apart = parts.map((part) => {
          const [document, ...more] = parseAllDocuments(text.slice(part.start, part.end), {
            logLevel: "silent",
            uniqueKeys: false,
          }) as typeof whole;
          expect(more).toEqual([]);
          return document?.toJS();
        });
        expect(apart).toEqual(whole.map((document) => document.toJS()).filter((value) => value !== null));
      }),
      { numRuns: 3000 },
    );
    // Enough of what is made up must be sound for this to prove anything.
    expect(accepted).toBeGreaterThan(300);
  });

  it("covers every line that is no marker, once and in order", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("---", "...", "a: 1", "", "# c", "x"), { maxLength: 20 }), (lines) => {
        const text = lines.join("\n");
        const kept = split(text).flatMap(({ start, end }) => text.slice(start, end).split("\n"));
        const something = (words: string) => /^(a|x)/.test(words);
        expect(kept.filter(something)).toEqual(lines.filter(something));
        expect(kept.filter((words) => /^(---|\.\.\.)/.test(words))).toEqual([]);
      }),
    );
  });
});
