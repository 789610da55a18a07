// `arsom diff`: what changed between two revisions, a revision and the records as they stand, or two folders.

import { relationNamed } from "../domain/partner.js";
import type { Locale } from "../language/locale.js";
import type { Store } from "../load/store.js";
import { escapeControls } from "../model/escape.js";
import type { ArsomRecord } from "../model/record.js";
import { UsageError } from "../model/usage-error.js";
import { selected, understood } from "../query/ask.js";
import type { QueryTerm } from "../query/parse.js";
import type { DiffSelection } from "../reports/diff/data.js";
import { diffReport } from "../reports/diff/index.js";
import type { Command } from "./command.js";
import { openSides } from "./diff/sides.js";
import { DATA, LANG, PRINT, queried, SHORT_TERMS } from "./flags.js";
import { localeFor } from "./open.js";

export const command: Command = {
  name: "diff",
  listed: { order: 100, summary: "what changed in the records" },
  arguments: "[sides...]",
  summary: "what changed in the records: added, removed, changed field by field, and which findings came or went",
  details: `The sides are revisions of git or folders; left out, they are HEAD and the records
as they stand. A..B compares two revisions, A...B what B brought since it left A.
Query terms (field:value) narrow it to records that hold for them on either side.
Files, layout, comments and the order of fields and lists are no change; what stands
in a file that is unreadable on one side is not compared, and the file is named. Revisions
are read from git's objects; nothing is checked out or fetched, and nothing in the
repository runs. The day of a commit is the one that its committer's clock showed.
The exit code is 0 whatever changed, 3 when git lacks an object.`,
  prints: diffReport,
  flags: [
    { flags: "--since <date>", description: "from the last commit before a day (YYYY-MM-DD, a month or a year)" },
    ...SHORT_TERMS,
    { flags: "--notes", description: "print the notes among the findings too" },
    { flags: "--all", description: "print every change, however many a partner has" },
    ...LANG,
    ...DATA,
    ...PRINT,
  ],
  examples: [
    ["arsom diff", "what is not committed yet"],
    ["arsom diff --since 2026-01-01 --partner russia", "what this year brought on one partner"],
    ["arsom diff origin/main...HEAD --format md", "a comment for a pull request"],
    ["arsom diff old/data new/data --format json", "two folders, for a script"],
  ],
  async run(args, options, env) {
    const sides = await openSides(
      args.filter((argument) => !isTerm(argument)),
      options,
      env,
    );
    const [before, after] = [sides[0].store, sides[1].store];
    for (const { name, store } of sides) {
      for (const { path } of store.unreadFiles)
        env.stderr.write(`arsom: ${escapeControls(path)} is unreadable at ${escapeControls(name)}: what it holds there is not compared`);
    }
    const locale = await localeFor(options, after);
    const { terms, said } = await understood(args.filter(isTerm), queried(options), after);
    for (const line of said) env.stderr.write(line);
    const chosen = terms.length > 0 ? chosenBy(terms, before, after, locale) : undefined;
    const relation = relationNamed(queried(options).partner, after, locale);
    return { output: diffReport.make(sides, chosen, locale, { notes: options.notes === true, all: options.all === true, relation }) };
  },
};

/** A term has a field before its colon; no commit's name has one, and a drive's letter stands alone. */
function isTerm(argument: string): boolean {
  return /^(not:)*[a-z][a-z0-9_.]+:/i.test(argument);
}

/** The records of either side that hold for every term; a value that only one side knows holds for nothing on the other. */
function chosenBy(terms: QueryTerm[], before: Store, after: Store, locale: Locale): DiffSelection {
  const mistakes: UsageError[] = [];
  const [old, now] = [before, after].map((store): Set<ArsomRecord> => {
    try {
      return new Set(selected(store, [...store.kinds.values()], terms, locale));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      mistakes.push(error);
      return new Set();
    }
  }) as [Set<ArsomRecord>, Set<ArsomRecord>];
  if (mistakes.length === 2) throw mistakes[1];
  return { before: old, after: now };
}
