// How well the statements that arsom finds are those that people labelled: precision and recall, with what was wrong.
import type { StatementData, TextData } from "../../../src/reports/factcheck/data.js";
import { type Fixture, overlap, type StatementLabel } from "./fixtures.js";

/** Counts of one field or language. */
export interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

/** What was said and what is so, over all texts. */
export interface Score {
  fields: Map<string, Counts>;
  languages: Map<string, Counts>;
  all: Counts;
  /** Contradictions that were said, that rightly were, that texts hold, and that were found of those. */
  contradictions: { said: number; right: number; planted: number; found: number };
  /** Days of publication: read as labelled, of so many that are labelled. */
  published: { right: number; all: number };
  /** Each statement that is wrong, contradictions marked, and each that was missed. */
  remarks: string[];
}

/** Compares what arsom says to texts with their labels. */
export function scoreOf(fixtures: Fixture[], texts: TextData[]): Score {
  const score: Score = {
    fields: new Map(),
    languages: new Map(),
    all: none(),
    contradictions: { said: 0, right: 0, planted: 0, found: 0 },
    published: { right: 0, all: 0 },
    remarks: [],
  };
  for (const fixture of fixtures) {
    const text = texts.find(({ file }) => file === fixture.file);
    if (!text) throw new Error(`${fixture.file} was not read`);
    scoreText(fixture, text, score);
  }
  return score;
}

function none(): Counts {
  return { right: 0, wrong: 0, missed: 0 };
}

function scoreText(fixture: Fixture, text: TextData, score: Score): void {
  const { contradictions, published, remarks } = score;
  const remark = (line: string) => remarks.push(`${fixture.file}: ${line}`);
  const count = (field: string, what: keyof Counts) => {
    for (const [counts, key] of [
      [score.fields, field],
      [score.languages, fixture.lang],
    ] as const) {
      const one = counts.get(key) ?? none();
      one[what]++;
      counts.set(key, one);
    }
    score.all[what]++;
  };
  const met = new Set<StatementLabel>();
  // What is not on record is no verdict, neither right nor wrong. A statement at the words of a label has it before one elsewhere.
  const isAt = (one: StatementData) => fixture.statements.some((label) => label.field === one.field && overlap(label, one));
  const said = text.statements.filter(({ verdict }) => verdict !== "unknown");
  for (const one of [...said.filter(isAt), ...said.filter((one) => !isAt(one))]) {
    const label = labelOf(one, fixture, met);
    const right = label !== undefined && verdictMet(one, label) && recordMet(one, label);
    // What is said wrongly is wrong and missed.
    if (right) met.add(label);
    count(one.field, right ? "right" : "wrong");
    const words = `${one.verdict}: ${one.record ?? "ASEAN"}, ${one.field}, "${one.printed}"`;
    if (!right) remark(`wrong, ${words}${label ? `; labelled ${label.verdict}: ${label.record ?? "ASEAN"}` : "; not labelled"}`);
    if (one.verdict !== "contradicts") continue;
    contradictions.said++;
    if (right && label.verdict === "contradicts") contradictions.right++;
    else remark(`FALSE CONTRADICTION, ${words}`);
  }
  for (const label of fixture.statements) {
    const found = text.statements.some((one) => one.verdict === "contradicts" && one.field === label.field && overlap(one, label));
    if (label.verdict === "contradicts") contradictions.planted++;
    if (label.verdict === "contradicts" && found) contradictions.found++;
    if (met.has(label) || label.verdict === "unknown") continue;
    count(label.field, "missed");
    remark(`missed${label.hard ? " (hard)" : ""}, ${label.verdict}: ${label.record ?? "ASEAN"}, ${label.field}, "${label.quote}"`);
  }
  if (fixture.published === undefined) return;
  published.all++;
  if (text.published?.date === fixture.published) published.right++;
  else remark(`published ${text.published?.date ?? "unknown"}, labelled ${fixture.published}`);
}

/** The label of a statement that none has met yet: of the same field at the same words, else of the same value of the same record. */
function labelOf(one: StatementData, { statements }: Fixture, met: Set<StatementLabel>): StatementLabel | undefined {
  const open = statements.filter((label) => !met.has(label));
  return (
    open.find((label) => label.field === one.field && overlap(label, one)) ??
    open.find((label) => label.field === one.field && label.record === one.record) ??
    // "Partner since 1996" gives a level and its day: either may have been labelled.
    open.find((label) => SINCE.has(label.field) && SINCE.has(one.field) && overlap(label, one))
  );
}

const SINCE = new Set(["level", "relations_since"]);

/** How far a text is off is one question, that it is off another: "differs" and "contradicts" meet each other. */
function verdictMet({ verdict }: StatementData, label: StatementLabel): boolean {
  return verdict === label.verdict || (isOff(verdict) && isOff(label.verdict));
}

function isOff(verdict: string): boolean {
  return verdict === "differs" || verdict === "contradicts";
}

/** Offices are those of a person, whom a text need not name in full. */
function recordMet({ record, field }: StatementData, label: StatementLabel): boolean {
  return record === null || label.record === undefined || record === label.record || field === "office";
}

/** The share of `part` in `all`, with the bounds of its 95 % Wilson interval. */
export function wilson(part: number, all: number): { share: number; low: number; high: number } {
  if (all === 0) return { share: 1, low: 0, high: 1 };
  const [z, share] = [1.96, part / all];
  const middle = (share + (z * z) / (2 * all)) / (1 + (z * z) / all);
  const half = (z / (1 + (z * z) / all)) * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  return { share, low: middle - half, high: middle + half };
}
