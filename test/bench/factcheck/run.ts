// Measures `arsom factcheck` against its goals and prints what missed them.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FactcheckData } from "../../../src/reports/factcheck/data.js";
import { readFixtures } from "./fixtures.js";
import { builtProgram, type Program, TODAY } from "./program.js";
import { printPapers, readBack } from "./readback.js";
import { type Counts, scoreOf, wilson } from "./score.js";
import { countSlips } from "./slips.js";
import { speedRows } from "./speed.js";

/** Shares below which a measurement fails. */
const GOALS = { contradictions: 1, verdicts: 0.95, recall: 0.75, slips: 0.8, datesReadBack: 0.9 };
const SLIPS = 300;
const SEED = 1;

const PARTS = { score: scoreFixtures, slips: scoreSlips, readback: scorePapers, speed: scoreSpeed };

/** Runs one part, or all of them; gives the goals that were missed. */
export async function run(root: string, only?: string): Promise<string[]> {
  const arsom = builtProgram(root);
  const missed: string[] = [];
  const parts = Object.entries(PARTS).filter(([name]) => only === undefined || name === only);
  if (parts.length === 0) throw new Error(`--command is one of ${Object.keys(PARTS).join(", ")}`);
  for (const [, part] of parts) missed.push(...(await part(root, arsom)));
  console.log(missed.length === 0 ? "\nAll goals met." : `\nMissed:\n${missed.map((line) => `- ${line}`).join("\n")}`);
  return missed;
}

async function scoreFixtures(root: string, arsom: Program): Promise<string[]> {
  const fixtures = readFixtures(root);
  const { out } = await arsom(["factcheck", ...fixtures.map(({ file }) => file), "--format", "json", "--data", "shipped"]);
  const score = scoreOf(fixtures, (JSON.parse(out) as FactcheckData).texts);
  const { all, contradictions, published, fields, languages } = score;
  console.log(`## ${fixtures.length} texts of our own writing\n`);
  console.log("| | right | wrong | missed | precision (95 %) | recall (95 %) |\n|---|---|---|---|---|---|");
  for (const [name, counts] of [...languages].sort()) console.log(countsRow(name, counts));
  for (const [name, counts] of [...fields].sort(([a], [b]) => (a < b ? -1 : 1))) console.log(countsRow(name, counts));
  console.log(countsRow("all", all));
  const { said, right, planted, found } = contradictions;
  console.log(`\nContradictions: ${said} said, ${right} of them right; ${planted} planted, ${found} of them found.`);
  console.log(`Day of publication: ${published.right} of ${published.all} read as labelled.\n`);
  for (const line of score.remarks) console.log(`- ${line}`);
  return [
    ...missedGoal("contradictions that are right", right, said, GOALS.contradictions),
    ...missedGoal("verdicts that are right (precision)", all.right, all.right + all.wrong, GOALS.verdicts),
    ...missedGoal("labelled statements that are found (recall)", all.right, all.right + all.missed, GOALS.recall),
  ];
}

async function scoreSlips(root: string, arsom: Program): Promise<string[]> {
  const { kinds, unchanged, silent } = await countSlips(readFixtures(root), SLIPS, SEED, arsom);
  console.log(`\n## One slip at a time in what is true (seed ${SEED})\n\n| slip in | made | said | share (95 %) |\n|---|---|---|---|`);
  let [made, said] = [0, 0];
  for (const [kind, counts] of [...kinds].sort(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(`| ${kind} | ${counts.made} | ${counts.said} | ${shareOf(counts.said, counts.made)} |`);
    made += counts.made;
    said += counts.said;
  }
  console.log(
    `| all | ${made} | ${said} | ${shareOf(said, made)} |\n\nIn the texts without slips ${unchanged} true statements are contradicted. Slips that are not said:`,
  );
  for (const line of silent) console.log(`- ${line}`);
  return [
    ...missedGoal("slips that are said", said, made, GOALS.slips),
    ...(unchanged > 0 ? [`${unchanged} true statements are contradicted, goal none`] : []),
  ];
}

async function scorePapers(_root: string, arsom: Program): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "arsom-readback-"));
  try {
    const { out } = await arsom(["list", "partners", "--format", "json", "--data", "shipped"]);
    const partners = (JSON.parse(out) as { id: string }[]).map(({ id }) => id);
    const { papers, statements, dates, agreeingDates, contradictions } = await readBack(
      await printPapers(partners, folder, arsom),
      TODAY,
      arsom,
    );
    console.log(
      `\n## Our own papers read back\n\n${papers} papers of ${partners.length} partners: ${statements} statements, ${dates} on dates.`,
    );
    console.log(`Dates that agree: ${shareOf(agreeingDates, dates)}. Contradictions: ${contradictions.length}.`);
    for (const { paper, statement } of contradictions) console.log(`- ${paper}:${statement.line}: ${statement.message}`);
    return [
      ...missedGoal("dates of our own papers that agree", agreeingDates, dates, GOALS.datesReadBack),
      ...(contradictions.length > 0 ? [`our own papers contradict the records ${contradictions.length} times, goal never`] : []),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function scoreSpeed(root: string): Promise<string[]> {
  const rows = await speedRows(root);
  console.log("\n## Time of a cold run\n\n| text | seconds | goal | |\n|---|---|---|---|");
  for (const { name, shown, goal, met } of rows) console.log(`| ${name} | ${shown} | ${goal} | ${met ? "met" : "missed"} |`);
  return rows.filter(({ met }) => !met).map(({ name, shown, goal }) => `${name}: ${shown}, goal ${goal}`);
}

function countsRow(name: string, { right, wrong, missed }: Counts): string {
  return `| ${name} | ${right} | ${wrong} | ${missed} | ${shareOf(right, right + wrong)} | ${shareOf(right, right + missed)} |`;
}

function shareOf(part: number, all: number): string {
  if (all === 0) return "–";
  const { share, low, high } = wilson(part, all);
  return `${percent(share)} (${percent(low)}–${percent(high)})`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function missedGoal(what: string, part: number, all: number, goal: number): string[] {
  return part >= goal * all ? [] : [`${what}: ${shareOf(part, all)}, goal ${percent(goal)}`];
}
