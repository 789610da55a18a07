// `arsom validate`: syntax, schema, references and rules.
import { resolve } from "node:path";
import { namingPlaces } from "../domain/titles.js";
import { en } from "../language/en/index.js";
import { folderAt } from "../load/find.js";
import { shownPath } from "../load/load.js";
import { rangeOf } from "../load/locate.js";
import { isFolder } from "../load/walk.js";
import type { Watched } from "../load/watched.js";
import { SEVERITIES, type Severity } from "../model/finding.js";
import { UsageError } from "../model/usage-error.js";
import { summaryOf } from "../reports/shared/findings.js";
import { validateReport } from "../reports/validate/index.js";
import { knownRule } from "../rules/engine/by-id.js";
import { type Choice, type RuledFinding, runRules } from "../rules/engine/check.js";
import type { Env } from "../runtime/env.js";
import { EXIT } from "../runtime/exit.js";
import type { Command, Options, Result } from "./command.js";
import { DATA, PRINT } from "./flags.js";
import { mustBe, noRecordsIn } from "./no-records.js";
import { dataFolder, folderFound, isEmpty, type Opened, openFolder } from "./open.js";
import { filesAt, isIn } from "./paths.js";
import { summarized } from "./summary-file.js";

export const command: Command = {
  name: "validate",
  listed: { order: 30, summary: "check the records" },
  arguments: "[paths...]",
  summary: "check syntax, schema, references and rules",
  details: `Paths inside the data set narrow what is reported; the whole set is read. A path
outside it is a data set of its own; - reads records from standard input.
Exit codes: 0 clean, 1 findings, 2 wrong use, 3 nothing to read or unreadable.`,
  prints: validateReport,
  flags: [
    {
      flags: "--fail-on <severity>",
      description: "what makes the exit code 1: error (default), warning or never",
      choices: ["error", "warning", "never"],
    },
    { flags: "--strict", description: "the same as --fail-on warning", conflicts: ["--fail-on"] },
    { flags: "--rule <rules>", description: "run only these rules", takes: "list" },
    { flags: "--skip <rules>", description: "leave these rules out", takes: "list", conflicts: ["--rule"] },
    { flags: "--known <folder>", description: "leave out the warnings and notes that the records of another folder have too" },
    { flags: "--notes", description: "print notes too" },
    { flags: "--quiet", description: "print only the last line", conflicts: ["--notes"] },
    { flags: "--watch", description: "check again whenever a file changes, until Ctrl-C" },
    ...DATA,
    ...PRINT,
  ],
  examples: [
    ["arsom validate", "the records here"],
    ["arsom validate data/russia --strict", "report on one folder; warnings fail too"],
    ["arsom validate --rule follows-later,ordinal-gap --notes", "two rules only"],
    ["arsom validate --watch --notes", "beside an editor: redrawn at every change"],
    ["arsom validate --format json", "findings for a script"],
  ],
  async run(given, options, env) {
    const args = [...new Set(given)];
    if (options.watch !== true) return validated(args, options, env);
    if (args.includes("-")) throw new UsageError("--watch reads files again and again; standard input is read once");
    const { watch } = await import("./watch.js");
    return watch((later, watched) => validated(args, options, later, watched), options, env);
  },
};

/** Checks, and gives what was found; of what is watched only files that changed since are read. */
async function validated(args: string[], options: Options, env: Env, watched?: Watched): Promise<Result> {
  const choice = choiceOf(options);
  const opened = await openFor(args, options, env, watched);
  if (isEmpty(opened.full)) throw noRecordsIn(opened.data.folder, opened.shown);
  const { findings, silenced } = runRules(opened.store, choice);
  // Findings are said in English, whatever the data set's own language: scripts and CI read them.
  const locale = namingPlaces(en, opened.store);
  const asked = findings.filter(narrowed(args, opened, env));
  const wanted = options.known === undefined ? asked : await newOnes(asked, choice, options, env);
  const summary = summaryOf(wanted, silenced, opened.store);
  const known = asked.length - wanted.length;
  const failing = failingSeverities(options);
  const exit = wanted.some(({ severity }) => failing.includes(severity)) ? EXIT.findings : EXIT.clean;
  const report = (findings: RuledFinding[], notes: boolean) =>
    validateReport.make({ findings, summary, folder: opened.shown, known }, opened.store, locale, { notes, failing });
  if (options.quiet) return { exit, output: { called: "the last line alone (--quiet)", paper: report([], false).paper } };
  await summarized(report(ordered(wanted, SEVERITIES), false), options, env);
  // On a terminal that is watched the last lines stay in view: errors stand there.
  const inOrder = watched && env.stdout.terminal ? ordered(wanted, SEVERITIES.toReversed()) : wanted;
  return { exit, output: report(inOrder, options.notes === true) };
}

async function newOnes(findings: RuledFinding[], choice: Choice, options: Options, env: Env): Promise<RuledFinding[]> {
  const { newAmong } = await import("./validate/known.js");
  return newAmong(findings, String(options.known), choice, options, env);
}

/** The rules that `--rule` and `--skip` choose. */
export function choiceOf({ rule, skip }: Options): Choice {
  const named = (list: unknown) => (list as string[] | undefined)?.map((name) => knownRule(name));
  return { only: named(rule), skip: named(skip) };
}

/** The data set that paths speak of: the one they lie in, or a path outside it, which is one of its own. */
async function openFor(args: string[], options: Options, env: Env, watched?: Watched): Promise<Opened> {
  const input = args.includes("-") ? await env.stdin() : undefined;
  const paths = args.filter((arg) => arg !== "-").map((arg) => ({ arg, path: resolve(env.cwd, arg) }));
  for (const { arg, path } of paths) mustBe(path, arg);
  const outside = paths.filter(({ path }) => !insideData(path, options, env));
  if (outside.length === 0) return openFolder(dataFolder(options, env, "checking"), options, env, { input, watched });
  const [{ arg, path }] = outside as [{ arg: string; path: string }];
  if (options.data !== undefined) throw new UsageError(`${arg} lies outside the records of --data; give one of the two`);
  if (paths.length > 1) throw new UsageError(`${arg} lies outside the records; give it alone, as a data set of its own`);
  if (isFolder(path)) return openFolder({ ...folderAt(path), why: "path" }, options, env, { input, watched });
  return {
    ...(await openFolder({ folder: path, why: "path" }, options, env, { file: path, input, watched })),
    shown: shownPath(path, env.cwd),
  };
}

function insideData(path: string, options: Options, env: Env): boolean {
  const found = folderFound(options, env);
  // The repository's own folder, which holds the data folder, means the whole of it.
  return found !== undefined && (isIn(path, found.folder) || isIn(found.folder, path));
}

/** Whether a finding is asked for: all, or those of files below the paths. */
function narrowed(args: string[], opened: Opened, env: Env): (finding: RuledFinding) => boolean {
  if (args.length === 0 || opened.data.why === "path") return () => true;
  const paths = args.filter((arg) => arg !== "-");
  const among = paths.length > 0 ? filesAt(paths, opened, env) : () => false;
  return (finding) => {
    const { file } = rangeOf(finding.at);
    return file.path === "-" ? args.includes("-") : among(file);
  };
}

/** The severities for which a run fails, by `--fail-on` and `--strict`. */
function failingSeverities({ strict, failOn }: Options): Severity[] {
  const least = strict ? "warning" : (failOn ?? "error");
  return least === "never" ? [] : SEVERITIES.slice(0, SEVERITIES.indexOf(least as Severity) + 1);
}

/** Findings by severity, each severity in the order of the files. */
function ordered(findings: RuledFinding[], severities: Severity[]): RuledFinding[] {
  return severities.flatMap((one) => findings.filter(({ severity }) => severity === one));
}
