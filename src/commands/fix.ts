// `arsom fix`: the repairs that findings carry, applied.
import { type Replacement, replacementOf, withFixes } from "../keep/apply-fix.js";
import { positionOf } from "../load/locate.js";
import { type Fix, recordOf } from "../model/finding.js";
import { groupBy } from "../model/group.js";
import type { SourceFile } from "../model/record.js";
import type { EditDone, WrittenData } from "../reports/written/data.js";
import { writtenReport } from "../reports/written/index.js";
import { type RuledFinding, runRules } from "../rules/engine/check.js";
import { EXIT } from "../runtime/exit.js";
import type { Command } from "./command.js";
import { DATA, PRINT } from "./flags.js";
import { filesAt } from "./paths.js";
import { type FileTexts, fileChanges, openToWrite, patchOutput, placeFiles, unreadableFiles } from "./rewrite.js";
import { choiceOf } from "./validate.js";

export const command: Command = {
  name: "fix",
  listed: { order: 160, summary: "mend what can be mended for certain" },
  arguments: "[paths...]",
  summary: "mend what can be mended for certain",
  details: `Applies the repairs that findings carry: a field or closed value with a slip of one
letter, a code in small letters, a value that needs quotes, an empty field, a silence
that silences nothing, a name that ASEAN writes otherwise. Only what is certain is
mended; comments and layout stay. What is left, arsom validate names.`,
  prints: writtenReport,
  flags: [
    { flags: "--dry-run", description: "write nothing; show what would change as a patch" },
    { flags: "--check", description: "write nothing; exit 1 when there is something to mend" },
    { flags: "--rule <rules>", description: "mend only what these rules find", takes: "list" },
    ...DATA,
    ...PRINT,
  ],
  examples: [
    ["arsom fix --dry-run", "what would be mended"],
    ["arsom fix --rule schema", "only misspelt fields and values"],
    ["arsom fix data/russia", "only in one folder"],
  ],
  writes: (_, { dryRun, check }) => !dryRun && !check,
  async run(args, options, env) {
    const opened = await openToWrite(options, env);
    const { store } = opened;
    const wanted = filesAt(args, opened, env);
    const repairs = repairsOf(runRules(store, choiceOf(options)).findings, (finding) => {
      const repair = replacementOf(finding, store);
      return repair && wanted(repair.file) ? repair : undefined;
    });
    const texts: FileTexts = new Map([...repairs].map(([file, list]) => [file, withFixes(file, list)]));
    const dry = options.dryRun === true || options.check === true;
    const unmarked = new Set([...repairs].filter(([, list]) => list.some(({ splice }) => !splice)).map(([file]) => file));
    if (!dry) await placeFiles(fileChanges(texts, env, unmarked), env);
    const exit = options.check && repairs.size > 0 ? EXIT.findings : EXIT.clean;
    const left = unreadableFiles(store, wanted);
    if (options.dryRun) return { exit, output: await patchOutput(texts, left, env) };
    const files = [...repairs].map(([file, list]) => ({ file: file.path, done: list.map((repair) => doneOf(file, repair)) }));
    const unchanged = store.files.filter((file) => wanted(file) && !store.unreadFiles.has(file)).length - files.length;
    const data: WrittenData = { version: 1, written: !dry, files, unchanged, left };
    return { exit, output: writtenReport.make(data, { did: "Mended", would: "Would mend" }) };
  },
};

/** A repair and the finding it answers. */
type Answer = Replacement & { finding: RuledFinding };

/** The repairs by file, in order of their place; of two that overlap the first. */
function repairsOf(
  findings: RuledFinding[],
  repair: (finding: RuledFinding & { fix: Fix }) => Replacement | undefined,
): Map<SourceFile, Answer[]> {
  const answers = findings.flatMap((finding): Answer[] => {
    const made = finding.fix && repair(finding as RuledFinding & { fix: Fix });
    return made ? [{ ...made, finding }] : [];
  });
  return new Map([...groupBy(answers, ({ file }) => file)].map(([file, list]) => [file, apart(list)]));
}

/** A byte-order mark stands in front of all else. */
const startOf = ({ splice }: Answer) => splice?.start ?? -1;

function apart(answers: Answer[]): Answer[] {
  let end = -1;
  return answers
    .sort((a, b) => startOf(a) - startOf(b))
    .filter((answer) => {
      const free = startOf(answer) >= end;
      if (free) end = Math.max(answer.splice?.end ?? 0, startOf(answer) + 1);
      return free;
    });
}

/** What a repair does, in words: what stood there and what stands there now. */
function doneOf(file: SourceFile, { splice, finding }: Answer): EditDone {
  const record = recordOf(finding.at)?.id || null;
  if (!splice) return { line: 1, record, what: `the byte-order mark is gone (${finding.rule})` };
  const { line } = positionOf(file.text, splice.start);
  const old = shown(file.text.slice(splice.start, splice.end));
  return {
    line,
    record,
    what: splice.text === "" ? `${old} is gone (${finding.rule})` : `${old} is now ${shown(splice.text)} (${finding.rule})`,
  };
}

function shown(text: string): string {
  const line = text.trim().replace(/\s+/g, " ");
  return line.length > 80 ? `${line.slice(0, 77)}...` : line;
}
