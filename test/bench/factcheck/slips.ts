// One slip at a time in what a text says rightly and arsom reads: how many of them it says.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FactcheckData, StatementData, TextData } from "../../../src/reports/factcheck/data.js";
import { seeded } from "../generate.js";
import { type Fixture, overlap, type StatementLabel } from "./fixtures.js";
import type { Program } from "./program.js";
import { scoreOf } from "./score.js";

/** A text with a slip. */
interface Slip {
  kind: string;
  fixture: Fixture;
  source: string;
}

/** How many slips of each kind were made and said, and what is contradicted wrongly in the texts without any. */
export interface SlipCounts {
  kinds: Map<string, { made: number; said: number }>;
  unchanged: number;
  /** The slips that were not said. */
  silent: string[];
}

/** Makes so many slips, chosen by a seed, and reads each text with its slip. */
export async function countSlips(fixtures: Fixture[], count: number, seed: number, arsom: Program): Promise<SlipCounts> {
  const unchanged = await read(
    fixtures.map(({ file }) => file),
    arsom,
  );
  const before = new Map(fixtures.map((fixture, i) => [fixture, unchanged[i] as TextData]));
  const slips = drawn(
    fixtures.flatMap((fixture) => slipsIn(fixture, before.get(fixture) as TextData, fixtures)),
    count,
    seed,
  );
  const folder = mkdtempSync(join(tmpdir(), "arsom-slips-"));
  const kinds: SlipCounts["kinds"] = new Map();
  const silent: string[] = [];
  try {
    const files = slips.map(({ source }, i) => {
      const file = join(folder, `${i}.txt`);
      writeFileSync(file, source);
      return file;
    });
    const after = await read(files, arsom);
    for (const [i, { kind, fixture, source }] of slips.entries()) {
      const counts = kinds.get(kind) ?? { made: 0, said: 0 };
      kinds.set(kind, counts);
      counts.made++;
      const known = new Set(off(before.get(fixture)).map(nameOf));
      if (off(after[i]).some((one) => !known.has(nameOf(one)))) counts.said++;
      else silent.push(`${kind}, ${fixture.file}: ${changed(fixture.source, source)}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const { said, right } = scoreOf(fixtures, unchanged).contradictions;
  return { kinds, unchanged: said - right, silent };
}

async function read(files: string[], arsom: Program): Promise<TextData[]> {
  const { out } = await arsom(["factcheck", ...files, "--min", "weak", "--format", "json", "--data", "shipped"]);
  return (JSON.parse(out) as FactcheckData).texts;
}

function off(text: TextData | undefined): StatementData[] {
  return (text?.statements ?? []).filter(({ verdict }) => verdict === "contradicts" || verdict === "differs");
}

function nameOf({ record, field, printed }: StatementData): string {
  return `${record} ${field} ${printed}`;
}

/** Some of them in an order that the seed gives. */
function drawn(slips: Slip[], count: number, seed: number): Slip[] {
  const random = seeded(seed);
  return slips
    .map((slip) => ({ slip, at: random() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({ slip }) => slip);
}

/** All slips in the true statements of a text that arsom reads as they are. */
function slipsIn(fixture: Fixture, text: TextData, fixtures: Fixture[]): Slip[] {
  const read = fixture.statements.filter(
    (label) =>
      label.verdict === "agrees" &&
      text.statements.some(
        (one) =>
          one.verdict === "agrees" && one.field === label.field && one.record === (label.record ?? one.record) && overlap(one, label),
      ),
  );
  return read.flatMap((label) =>
    Object.entries(KINDS).flatMap(([kind, { fields, slip }]) => {
      const words = fixture.source.slice(label.start, label.end);
      const other = fields.includes(label.field) ? slip(words, label, fixture, fixtures) : undefined;
      if (other === undefined || other === words) return [];
      return [{ kind, fixture, source: fixture.source.slice(0, label.start) + other + fixture.source.slice(label.end) }];
    }),
  );
}

type MakeSlip = (words: string, label: StatementLabel, fixture: Fixture, fixtures: Fixture[]) => string | undefined;

const DATES = ["start", "date", "adopted"];
const SINCE = ["relations_since", "level"];

/** What can go wrong in a statement, and how. */
const KINDS: { [kind: string]: { fields: string[]; slip: MakeSlip } } = {
  year: { fields: [...DATES, ...SINCE], slip: (words) => replaced(words, /\b(?:19|20)\d\d\b/, (year) => year + 1) },
  day: { fields: DATES, slip: anotherDay },
  place: { fields: ["city"], slip: anotherPlace },
  number: { fields: ["number"], slip: (words) => replaced(words, /\d+/, (number) => number + 1) },
  period: { fields: ["from"], slip: (words) => replaced(words, /(?<=[-–].*)(?:19|20)\d\d\b/, (year) => year + 1) },
  weekday: { fields: ["weekday"], slip: (words) => nextIn(WEEKDAYS, words) },
  members: { fields: ["member_count"], slip: (words) => replaced(words, /\d+/, (number) => number - 1) ?? nextIn(MEMBERS, words) },
  anniversary: { fields: ["anniversary"], slip: (words) => replaced(words, /\d+/, (years) => years + 5) },
};

function replaced(words: string, pattern: RegExp, by: (number: number) => number): string | undefined {
  return pattern.test(words) ? words.replace(pattern, (number) => String(by(Number(number)))) : undefined;
}

/** The last day three days later, else the first three earlier. */
function anotherDay(words: string): string | undefined {
  const days = [...words.matchAll(/(?<!\d)\d{1,2}(?!\d)/g)].filter(([day]) => Number(day) <= 31);
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last || words.includes("/")) return undefined;
  const later = Number(last[0]) <= 25;
  const [{ index }, length, day] = later ? [last, last[0].length, Number(last[0]) + 3] : [first, first[0].length, Number(first[0]) - 3];
  return day < 1 ? undefined : words.slice(0, index) + day + words.slice(index + length);
}

/** A city of another label that stands behind the same word, so that it fits the sentence. */
function anotherPlace(words: string, label: StatementLabel, fixture: Fixture, fixtures: Fixture[]): string | undefined {
  const before = (of: Fixture, { start }: StatementLabel) => of.source.slice(0, start).split(/\s+/).at(-2);
  const own = before(fixture, label);
  return fixtures
    .filter(({ lang }) => lang === fixture.lang)
    .flatMap((other) => other.statements.filter(({ field }) => field === "city").map((city) => ({ other, city })))
    .filter(({ other, city }) => before(other, city) === own)
    .map(({ other, city }) => other.source.slice(city.start, city.end))
    .find((city) => city !== words && city.slice(-1) === words.slice(-1));
}

const WEEKDAYS = [
  ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"],
  ["понедельник", "вторник", "среду", "четверг", "пятницу", "субботу", "воскресенье"],
];
const MEMBERS = [
  ["ten", "eleven", "nine"],
  ["sepuluh", "sebelas", "sembilan"],
  ["десяти", "одиннадцати", "девяти"],
  ["десять", "одиннадцать", "девять"],
];

/** The words with the next one of the list that holds one of them. */
function nextIn(lists: string[][], words: string): string | undefined {
  for (const list of lists) {
    const at = list.findIndex((one) => words.includes(one));
    if (at >= 0) return words.replace(list[at] as string, list[(at + 1) % list.length] as string);
  }
  return undefined;
}

/** The words around a change. */
function changed(before: string, after: string): string {
  let at = 0;
  while (before[at] === after[at]) at++;
  return after.slice(Math.max(0, at - 60), at + 40).replaceAll("\n", " ");
}
