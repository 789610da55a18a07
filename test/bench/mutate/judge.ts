// Runs the rules on one mutation: whether the rule meant spoke, where, and who else did.
import { storeOf } from "../../../src/load/files.js";
import { positionOf, rangeOf } from "../../../src/load/locate.js";
import { split } from "../../../src/load/split.js";
import type { Finding, Location, Slot } from "../../../src/model/finding.js";
import { type RuledFinding, runRules } from "../../../src/rules/engine/check.js";
import type { Mutation } from "./edit.js";
import { neighboursOf, TODAY, type World } from "./world.js";

/** How near a finding stands to what was changed: its own place, a related one, or only the same record. */
export type Place = "line" | "related" | "record" | "elsewhere";
const PLACES: Place[] = ["line", "related", "record", "elsewhere"];

/** What the rules made of one mutation. */
export interface Verdict {
  mutation: Mutation;
  /** The nearest place of a new finding of the rule meant; undefined when it did not speak. */
  place?: Place;
  /** How many new findings the rule meant has. */
  count: number;
  /** New findings of other rules that follow from the change. */
  true: string[];
  /** Those that do not. */
  false: string[];
}

/** Checks the records with one mutation. */
export async function judge(rule: string, mutation: Mutation, world: World): Promise<Verdict> {
  const store = await storeOf({ ...world.texts, [mutation.file]: mutation.text }, TODAY, world.settings);
  const { findings } = runRules(store);
  const fresh = newOnes(findings, world.findings);
  const said = new Set(world.findings.map(placeKey));
  const near = new Set([...mutation.records, ...(mutation.at ?? [])]);
  for (const id of mutation.records) {
    const record = world.store.get(id);
    if (record) for (const other of neighboursOf(record, world.store)) near.add(other);
  }
  const verdict: Verdict = { mutation, count: 0, true: [], false: [] };
  const lines = changedLines(world.texts[mutation.file] ?? "", mutation.text);
  for (const finding of fresh) {
    if (finding.rule === rule) {
      verdict.count++;
      const place = placeOf(finding, mutation, lines);
      if (!verdict.place || PLACES.indexOf(place) < PLACES.indexOf(verdict.place)) verdict.place = place;
    } else if (!said.has(placeKey(finding))) {
      const follows = mutation.also.includes(finding.rule) && spotsOf(finding).some((at) => near.has(idOf(at) ?? ""));
      verdict[follows ? "true" : "false"].push(`${finding.rule} at ${idOf(finding.at) ?? "a line"}`);
    }
  }
  return verdict;
}

/** The findings that the untouched records do not have; a finding with other words is another. */
function newOnes(findings: RuledFinding[], before: RuledFinding[]): RuledFinding[] {
  const counts = new Map<string, number>();
  for (const finding of before) counts.set(wholeKey(finding), (counts.get(wholeKey(finding)) ?? 0) + 1);
  return findings.filter((finding) => {
    const left = counts.get(wholeKey(finding)) ?? 0;
    counts.set(wholeKey(finding), left - 1);
    return left <= 0;
  });
}

function placeKey({ rule, at }: Finding): string {
  return "record" in at
    ? `${rule} ${at.record.id} ${at.path.join(".")}`
    : `${rule} ${at.file.path} ${at.file.text.slice(at.start, at.end)}`;
}

function wholeKey(finding: Finding): string {
  const plain = (_: string, value: Slot) => (typeof value === "object" && "record" in value ? value.record.id : value);
  return `${placeKey(finding)} ${finding.say} ${JSON.stringify(finding.slots, plain)}`;
}

function idOf(location: Location): string | undefined {
  return "record" in location ? location.record.id : undefined;
}

function spotsOf({ at, related = [] }: Finding): Location[] {
  return [at, ...related.map((one) => one.at)];
}

/** Lines that were changed, and those of the documents they stand in. */
interface Lines {
  first: number;
  last: number;
  begin: number;
  end: number;
}

/** By common beginning and end; a line that was taken out leaves none. */
function changedLines(before: string, after: string | Uint8Array): Lines {
  const text = typeof after === "string" ? after : new TextDecoder("latin1").decode(after);
  const [a, b] = [before.split("\n"), text.split("\n")];
  let [head, tail] = [0, 0];
  while (head < Math.min(a.length, b.length) && a[head] === b[head]) head++;
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const [first, last] = [head + 1, b.length - tail];
  const spans = split(text).map(
    ({ start, end }) => [positionOf(text, start).line, positionOf(text, Math.max(start, end - 1)).line] as const,
  );
  const own = spans.filter(([begin, end]) => begin <= Math.max(first, last) && end >= first);
  return { first, last, begin: own[0]?.[0] ?? first, end: own.at(-1)?.[1] ?? last };
}

function placeOf(finding: Finding, { file, records, at }: Mutation, lines: Lines): Place {
  const within = (location: Location, first: number, last: number) => {
    const { file: own, start } = rangeOf(location);
    const { line } = positionOf(own.text, start);
    return own.path === file && line >= first && line <= last;
  };
  const [own, ...others] = spotsOf(finding) as [Location, ...Location[]];
  if (within(own, lines.first, lines.last)) return "line";
  if (others.some((location) => within(location, lines.first, lines.last))) return "related";
  const inRecord = (location: Location) =>
    "record" in location ? records.includes(location.record.id) : within(location, lines.begin, lines.end);
  if (at ? at.includes(idOf(own) ?? "") : [own, ...others].some(inRecord)) return "record";
  return "elsewhere";
}
