// Many mutations over all rules, one a run, and the table of who found them.
import { rules } from "../../../src/rules/index.js";
import { seeded } from "../generate.js";
import { ways } from "./catalogue.js";
import { type Mutation, pick } from "./edit.js";
import { judge, type Verdict } from "./judge.js";
import { openWorld, type World } from "./world.js";

/** What became of the mutations of one rule. */
export interface Row {
  rule: string;
  runs: number;
  found: number;
  /** At the very line that was changed, by the finding's own place or a related one. */
  line: number;
  /** In the record that was changed, or where the mutation says that it must stand. */
  record: number;
  elsewhere: number;
  /** More than one finding of the rule. */
  several: number;
  /** Findings of other rules that follow from the change, and the rules that spoke. */
  others: number;
  rules: Set<string>;
  unexplained: number;
  /** What a reader must look at: misses, wrong places, findings that do not follow. */
  remarks: string[];
}

/** How often a way is tried before a rule counts as one that no record can break. */
const TRIES = 200;

/** A mutation that breaks a rule, by a seed. */
export function mutationOf(rule: string, world: World, seed: number): Mutation | undefined {
  const random = seeded(seed);
  for (let i = 0; i < TRIES; i++) {
    const mutation = pick(ways[rule] ?? [], random)?.(world, random);
    if (mutation) return mutation;
  }
  return undefined;
}

/** So many runs, over all rules in turn or over one. */
export async function run(folder: string, runs: number, seed: number, only?: string): Promise<Row[]> {
  const world = await openWorld(folder);
  const rows = new Map<string, Row>();
  const chosen = rules.map(({ id }) => id).filter((id) => !only || id === only);
  for (let i = 0; i < runs; i++) {
    const rule = chosen[i % chosen.length] as string;
    const row = rows.get(rule) ?? emptyRow(rule);
    rows.set(rule, row);
    const mutation = mutationOf(rule, world, seed * 1_000_003 + i);
    if (mutation) count(row, await judge(rule, mutation, world));
    else row.remarks.push("no record could be broken so");
  }
  return [...rows.values()];
}

function emptyRow(rule: string): Row {
  const zero = { runs: 0, found: 0, line: 0, record: 0, elsewhere: 0, several: 0, others: 0, unexplained: 0 };
  return { rule, ...zero, rules: new Set(), remarks: [] };
}

function count(row: Row, { mutation, place, count: findings, ...others }: Verdict): void {
  row.runs++;
  if (place) row.found++;
  else row.remarks.push(`missed: ${mutation.does}`);
  if (place === "line" || place === "related") row.line++;
  if (place === "record") row.record++;
  if (place === "elsewhere") row.remarks.push(`elsewhere: ${mutation.does}`);
  if (place === "elsewhere") row.elsewhere++;
  if (findings > 1) row.several++;
  row.others += others.true.length;
  for (const one of others.true) row.rules.add(one.split(" ")[0] as string);
  row.unexplained += others.false.length;
  for (const one of others.false) row.remarks.push(`does not follow: ${one}; ${mutation.does}`);
}

/** The rows as text, sums last, then what a reader must look at. */
export function table(rows: Row[], seed: number): string {
  const head = [
    "rule",
    "runs",
    "found",
    "at the line",
    "in the record",
    "elsewhere",
    "several",
    "others that follow",
    "that do not",
    "which",
  ];
  const cells = rows.map((row) => [
    row.rule,
    ...[row.runs, row.found, row.line, row.record, row.elsewhere, row.several, row.others, row.unexplained].map(String),
    [...row.rules].join(", "),
  ]);
  const sums = head.map(
    (name, i) => (i === 0 ? "all" : i === 9 ? "" : String(cells.reduce((sum, row) => sum + Number(row[i]), 0))) ?? name,
  );
  const lines = [head, head.map(() => "---"), ...cells, sums].map((row) => `| ${row.join(" | ")} |`);
  const remarks = rows.flatMap((row) => row.remarks.map((remark) => `- ${row.rule}: ${remark}`));
  return [`Seed ${seed}.`, "", ...lines, "", ...remarks].join("\n");
}
