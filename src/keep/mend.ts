// Applies the repairs that findings carry, and those that show only then, until nothing certain is left.
import { positionOf } from "../load/locate.js";
import type { Store } from "../load/store.js";
import type { Fix } from "../model/finding.js";
import { groupBy } from "../model/group.js";
import type { SourceFile } from "../model/record.js";
import { type Choice, type RuledFinding, runRules } from "../rules/engine/check.js";
import { type Replacement, replacementOf, withFixes } from "./apply-fix.js";
import type { Splice } from "./splice.js";

/** So many rounds no record needs; repairs that undo one another would go on for ever. */
const MOST_ROUNDS = 100;

/** A repair that was made: what stood there and what stands there now, both undefined of a byte-order mark. */
export interface Repair {
  /** Where it stands in the text as it was before all repairs, from 1. */
  line: number;
  old?: string;
  put?: string;
  finding: RuledFinding;
}

/** A file with its repairs by line, those of one line in the order in which they were made. */
export interface MendedFile {
  file: SourceFile;
  text: string;
  repairs: Repair[];
  /** It loses its byte-order mark. */
  unmarked: boolean;
}

/** The files that were mended; `unsettled` when repairs were still coming after more rounds than any record needs. */
export interface Mended {
  files: MendedFile[];
  unsettled: boolean;
}

/** What mending is asked for, and how it reads the records again. */
export interface MendRequest {
  /** The rules whose findings are mended. */
  choice: Choice;
  wanted: (file: SourceFile) => boolean;
  /** The records as they are with these texts in place of those of their files. */
  read: (files: MendedFile[]) => Promise<Store>;
}

/**
 * Mends all that is certain: a kind with a slip hides misspelt fields, which hide misspelt values, so the records are read
 * again with each round of repairs until there is none. Nothing is written.
 */
export async function mended(store: Store, { choice, wanted, read }: MendRequest): Promise<Mended> {
  const files = new Map<string, MendedFile>();
  const made = new Map<string, Splice[][]>();
  for (let now = store, round = 0; ; round++) {
    const repairs = repairsOf(now, choice, wanted);
    if (repairs.size === 0 || round === MOST_ROUNDS) {
      for (const file of files.values()) file.repairs.sort((a, b) => a.line - b.line);
      return { files: [...files.values()], unsettled: repairs.size > 0 };
    }
    for (const [file, list] of repairs) {
      const mendedFile = files.get(file.path) ?? { file, text: "", repairs: [], unmarked: false };
      const earlier = made.get(file.path) ?? [];
      const splices = list.flatMap(({ splice }) => splice ?? []);
      mendedFile.repairs.push(...list.map((one) => repairOf(one, file.text, mendedFile.file.text, earlier)));
      mendedFile.text = withFixes(file, list);
      mendedFile.unmarked ||= splices.length < list.length;
      files.set(file.path, mendedFile);
      made.set(file.path, [...earlier, splices]);
    }
    now = await read([...files.values()]);
  }
}

/** A replacement and the finding it answers. */
type Answer = Replacement & { finding: RuledFinding };

/** The repairs of one round by file, in order of their place; of two that overlap the first, and none that changes nothing. */
function repairsOf(store: Store, choice: Choice, wanted: MendRequest["wanted"]): Map<SourceFile, Answer[]> {
  const answers = runRules(store, choice).findings.flatMap((finding): Answer[] => {
    const made = finding.fix && replacementOf(finding as RuledFinding & { fix: Fix }, store);
    return made && wanted(made.file) && changes(made) ? [{ ...made, finding }] : [];
  });
  return new Map([...groupBy(answers, ({ file }) => file)].map(([file, list]) => [file, apart(list)]));
}

function changes({ file, splice }: Replacement): boolean {
  return !splice || file.text.slice(splice.start, splice.end) !== splice.text;
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

function repairOf({ splice, finding }: Answer, text: string, first: string, earlier: Splice[][]): Repair {
  if (!splice) return { line: 1, finding };
  const { line } = positionOf(first, offsetBefore(splice.start, earlier));
  return { line, old: text.slice(splice.start, splice.end), put: splice.text, finding };
}

/** Where an offset stood before rounds of replacements, each in order of place: in what was put anew it is where that begins. */
function offsetBefore(offset: number, rounds: Splice[][]): number {
  return rounds.reduceRight((at, splices) => {
    let shift = 0;
    for (const { start, end, text } of splices) {
      if (at < start + shift) break;
      if (at < start + shift + text.length) return start;
      shift += text.length - (end - start);
    }
    return at - shift;
  }, offset);
}
