// Drawings made up for tests, and what is read back from a printed one.
import fc from "fast-check";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect } from "vitest";
import { dayOf } from "../src/model/date.js";
import type { Bar, Drawing, Lane, Mark } from "../src/model/paper.js";

/** DejaVu Sans, the widest of the usual fonts: hundredths of its size from the space to the tilde, as a browser measured them. */
const DEJAVU =
  "32 40 46 84 64 95 78 27 39 39 50 84 32 36 32 34 64 64 64 64 64 64 64 64 64 64 34 34 84 84 84 53 100 68 69 70 77 63 58 77 75 29 29 66 56 86 75 79 60 79 69 63 61 73 68 99 69 61 69 39 34 39 84 50 50 61 63 55 63 62 35 63 63 28 28 58 28 97 63 61 63 63 41 52 39 63 59 82 59 59 52 64 34 64 84"
    .split(" ")
    .map(Number);

/** The width of ASCII text in DejaVu Sans; bold is at most an eighth wider. */
export function dejavu(text: string, size: number, bold: boolean): number {
  const sum = [...text].reduce((all, one) => all + (DEJAVU[one.charCodeAt(0) - 32] ?? 100), 0);
  return (sum / 100) * size * (bold ? 1.1 : 1);
}

export interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Node {
  [name: string]: unknown;
}

/** The picture as a tree; fails when it is no well-formed XML. */
export function parsed(svg: string): Node[] {
  expect(XMLValidator.validate(svg)).toBe(true);
  return new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: "", trimValues: false }).parse(svg) as Node[];
}

/** Every text that is drawn, with the box it takes by a measure. */
export function boxes(svg: string, measure: (text: string, size: number, bold: boolean) => number): Box[] {
  const found: Box[] = [];
  const walk = (nodes: Node[]) => {
    for (const node of nodes) {
      const [name] = Object.keys(node).filter((key) => key !== ":@");
      const inner = node[name as string];
      if (name !== "text" && Array.isArray(inner)) walk(inner as Node[]);
      if (name !== "text") continue;
      const at = node[":@"] as { [name: string]: string };
      const text = String((inner as Node[])[0]?.["#text"] ?? "").replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
      const size = Number(at["font-size"] ?? 12);
      const width = measure(text, size, at["font-weight"] === "bold");
      const x = Number(at.x) - (at["text-anchor"] === "end" ? width : at["text-anchor"] === "middle" ? width / 2 : 0);
      found.push({ text, left: x, right: x + width, top: Number(at.y) - size * 0.8, bottom: Number(at.y) + size * 0.25 });
    }
  };
  walk(parsed(svg));
  return found;
}

/** The first two boxes that lie upon one another. */
export function collision(list: Box[]): [string, string] | undefined {
  const sorted = [...list].sort((a, b) => a.top - b.top);
  for (const [i, a] of sorted.entries()) {
    for (let j = i + 1; j < sorted.length; j++) {
      const b = sorted[j] as Box;
      if (b.top >= a.bottom) break;
      if (a.left < b.right && b.left < a.right) return [a.text, b.text];
    }
  }
  return undefined;
}

const LEVELS = ["summit", "ministerial", "senior-officials", "committee", "other", "agreement", "milestone"];
const words = fc.stringMatching(/^[A-Za-z][A-Za-z0-9 ,.()'&<>-]{0,140}$/);
const day = fc.integer({ min: dayOf(1967, 1, 1), max: dayOf(2035, 12, 31) });

const mark: fc.Arbitrary<Mark> = fc
  .record({
    id: fc.constant("a"),
    label: words,
    when: fc.constant("some day"),
    earliest: day,
    latest: fc.constantFrom(0, 1, 30, 364),
    status: fc.constantFrom("held", "planned", "postponed", "cancelled", "unconfirmed", null),
    disputed: fc.boolean(),
  })
  .map((one) => ({ ...one, latest: one.earliest + one.latest }));

const bar: fc.Arbitrary<Bar> = fc
  .record({
    label: words,
    from: day,
    years: fc.integer({ min: 0, max: 12 }),
    ends: fc.constantFrom("both", "from", "to", "open"),
    disputed: fc.boolean(),
  })
  .map(({ label, from, years, ends, disputed }) => ({
    id: "b",
    label,
    when: "some years",
    ...(ends !== "to" && { from }),
    ...((ends === "both" || ends === "to") && { to: from + years * 365 }),
    open: ends === "open",
    disputed,
  }));

/** Drawings of this many things. */
export function drawings(least: number, most: number): fc.Arbitrary<Drawing> {
  const lanes = fc.integer({ min: 1, max: 9 }).chain((count) =>
    fc.tuple(
      fc.array(words, { minLength: count, maxLength: count }),
      fc.array(fc.tuple(fc.nat(count - 1), fc.oneof({ weight: 3, arbitrary: mark }, bar)), {
        minLength: least,
        maxLength: most,
        size: "max",
      }),
    ),
  );
  return lanes.map(([names, things]) => ({
    title: "Made up",
    description: "Made up for a test.",
    lang: "en",
    today: dayOf(2026, 11, 22),
    lanes: names.map((name, i): Lane => {
      const own = things.filter(([at]) => at === i).map(([, thing]) => thing);
      const bars = own.filter((thing): thing is Bar => "open" in thing);
      return {
        name,
        level: bars.length > 0 && i % 2 ? "plan" : (LEVELS[i % 7] as string),
        marks: own.filter((thing): thing is Mark => !("open" in thing)),
        bars,
      };
    }),
  }));
}

/** The contrast of two colours by WCAG 2. */
export function contrast(a: string, b: string): number {
  const light = (colour: string) => {
    const [r, g, bl] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * bl;
  };
  const [x, y] = [light(a), light(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}
