// Holds the flat reader against the full one: the same value and the same places, or not taken at all.
import { type FlatReader, flatReader } from "../../src/load/read/flat.js";
import { fullReader } from "../../src/load/read/full.js";
import { LIMITS, type Limits } from "../../src/model/limits.js";
import type { Path } from "../../src/model/record.js";

/** Compares the readers on one text: `taken` by the flat one, and what differs. */
export function compare(text: string, limits: Limits = LIMITS): { taken: boolean; differences: string[] } {
  const flat = flatReader(limits);
  const full = fullReader(limits);
  const reading = flat.read(text);
  if (!reading) return { taken: false, differences: [] };
  const truth = full.read(text);
  const differences: string[] = [];
  if (reading.diagnostics.length > 0) differences.push("the flat reader tells of a trouble");
  if (truth.diagnostics.length > 0)
    differences.push(`the full reader tells of ${truth.diagnostics.map(({ rule, say }) => `${rule} ${say}`)}`);
  if (truth.written?.size) differences.push(`written: ${[...truth.written]}`);
  unequal(reading.fields, truth.fields, [], differences);
  const comments = JSON.stringify(flat.comments(text));
  if (comments !== JSON.stringify(full.comments(text))) differences.push(`other comments: ${comments}`);
  if (differences.length === 0) for (const path of pathsOf(truth.fields)) misplaced(text, path, flat, full, differences);
  return { taken: true, differences };
}

function unequal(a: unknown, b: unknown, path: Path, differences: string[]): void {
  const at = path.join(".");
  if (a === null || b === null || typeof a !== "object" || typeof b !== "object") {
    if (!Object.is(a, b)) differences.push(`${at}: ${JSON.stringify(a)} is ${JSON.stringify(b)}`);
    return;
  }
  if (Array.isArray(a) !== Array.isArray(b) || Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) differences.push(`${at}: other type`);
  const [names, truth] = [Object.keys(a), Object.keys(b)];
  if (names.join("\0") !== truth.join("\0")) differences.push(`${at}: ${names} are ${truth}`);
  for (const name of truth) {
    unequal(
      (a as Record<string, unknown>)[name],
      (b as Record<string, unknown>)[name],
      [...path, Array.isArray(b) ? +name : name],
      differences,
    );
  }
}

/** Every path of a value, and ways that lead nowhere. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  const nowhere: Path[] = [
    [...path, "nowhere"],
    [...path, 99, "x"],
  ];
  if (value === null || typeof value !== "object") return [path, ...nowhere];
  const inside = Object.entries(value).flatMap(([name, part]) => pathsOf(part, [...path, Array.isArray(value) ? +name : name]));
  return [path, ...nowhere, ...inside];
}

function misplaced(text: string, path: Path, flat: FlatReader, full: ReturnType<typeof fullReader>, differences: string[]): void {
  for (const of of ["key", "value"] as const) {
    const [a, b] = [flat.locate(text, path, of), full.locate(text, path, of)];
    if (String(a) !== String(b)) differences.push(`the ${of} of ${path.join(".")} at ${a} is at ${b}`);
  }
}

const SIGNS = [...":#-[]{},&*!|>'\"%@`?~ \t\n\r\\/.=<+_09aefnotxNTZé\u00a0\u0085\u2028\ufeff\u0301Ж会😀\ud83d\u0000\u007f"];
const WORDS = [
  ..."null Null ~ true True FALSE no NO 0x1F 0o17 1e3 -1 +1 .5 1. 1.5 007 12345678901234567890 .inf -.INF .nan 1_000 12:30:45 2019-02-19".split(
    " ",
  ),
  ..."<< *a &a !!str !x --- ... {} [] '' \"\" [a,b] {a:b} \\n \\\" \\\\ ''' http://a.b/c#d".split(" "),
  ...[
    ": ",
    ":\n",
    " #",
    " # ",
    "# ",
    " #x",
    "- ",
    "-\n",
    "? ",
    " |\n",
    " >-\n",
    "{a: b}",
    "[a, {b: c}]",
    "{a: [b, c]}",
    "\r\n",
    "\n\n",
    "\n  \n",
    "  ",
  ],
  ...[
    "\n  - ",
    "\n- ",
    "\n  ",
    "\n# x\n",
    "\n  # x\n",
    "\nkey: value\n",
    "\nkey:\n",
    "\nkey:\n  - a: b\n    c: d\n",
    "__proto__: x\n",
    "'a': b\n",
    "%YAML 1.1\n",
  ],
];

/** A text changed at a few places, by characters, words or lines, as `random` (in [0, 1)) says. */
export function mutated(text: string, random: () => number): string {
  const below = (number: number) => Math.floor(random() * number);
  let changed = text;
  for (let times = 1 + below(4); times > 0; times--) {
    const at = below(changed.length + 1);
    const lines = changed.split("\n");
    const line = below(lines.length);
    const kind = below(10);
    if (kind < 3) {
      const added = random() < 0.5 ? SIGNS[below(SIGNS.length)] : WORDS[below(WORDS.length)];
      changed = changed.slice(0, at) + added + changed.slice(at + (kind === 0 ? 0 : below(4)));
      continue;
    }
    if (kind === 3) {
      changed = changed.slice(0, at) + changed.slice(at + 1 + below(3));
      continue;
    }
    const old = lines[line] as string;
    const colon = old.indexOf(": ");
    if (kind === 4) lines.splice(line, 1);
    else if (kind === 5) lines.splice(line, 0, lines[below(lines.length)] as string);
    else if (kind === 6) lines[line] = " ".repeat(below(4)) + (random() < 0.5 ? old : old.trimStart());
    else if (kind === 7) lines[line] = `${old}${["\r", " ", " # x", " #x", "#", "\t", ":", ","][below(8)]}`;
    else if (kind === 8 && colon > 0) lines[line] = `${old.slice(0, colon + 2)}${WORDS[below(WORDS.length)]}`;
    else if (colon > 0) {
      const value = old.slice(colon + 2);
      const quote = ["'", '"'][below(2)] as string;
      lines[line] = `${old.slice(0, colon + 2)}${[`${quote}${value}${quote}`, `[${value}]`, `[a, ${value}]`, `{a: ${value}}`][below(4)]}`;
    }
    changed = lines.join("\n");
  }
  return changed;
}

/** Documents that hold each form the flat reader knows. */
export const FORMS = [
  "a: 1\nb: two words\nc: 'it''s'\nd: \"say \\\"yes\\\" \\\\ no\"\ne: []\nf: [a, b c, 'd', \"e\", 1, true]\n",
  "a:\n  - x\n  - y: z\n    w: 2\n  - {u: v, t: [1, 2]}\n  - 'q: r'\nb:\n- x\n- y\nc: false # why\n",
  "# first\n\na: 2019-02-19 # then\n  # deeper\nb: 10:30 a.m.\nc: [http://x.org/a:b#c, d] # last\nl: [{a: b, c: 'd'}, {e: 1}]\n",
  "\r\nkind: topic\r\nversion: 1\r\nid: x\r\nlist:\r\n  - a\r\n  -   b\r\nname: Ж é 会 😀\r\n",
];
