// `arsom factcheck`: what in a text does not agree with the records.
import { recordsNamed } from "../domain/named.js";
import { LANGS, localeOf } from "../language/index.js";
import { joinNames } from "../language/locale.js";
import type { Store } from "../load/store.js";
import type { ArsomRecord } from "../model/record.js";
import { UsageError } from "../model/usage-error.js";
import { concerning } from "../query/concerning.js";
import type { CheckedText } from "../reports/factcheck/data.js";
import { factcheckReport } from "../reports/factcheck/index.js";
import type { Judged } from "../reports/factcheck/judge.js";
import { VERDICTS } from "../reports/factcheck/verdicts.js";
import { EXIT } from "../runtime/exit.js";
import { checkedText, INPUT, PUBLISHED, publishedGiven, verdictsGiven } from "./checked-text.js";
import type { Command, Options } from "./command.js";
import { AS_OF, DATA, LANG, PRINT } from "./flags.js";
import { openRecords } from "./open.js";
import { checkSaved } from "./saved-texts.js";
import { summarized } from "./summary-file.js";

export const command: Command = {
  name: "factcheck",
  listed: { order: 85, summary: "what in a text does not agree with the records" },
  arguments: "[files...]",
  summary: "check a text (txt, md, html, docx; English, Indonesian, Russian) against the records",
  details: `A text is a source that nobody has recorded yet: what it says of meetings, plans, terms,
relations, members and people is read as claims, and judged as claims are. - reads standard
input. A contradiction is said only where the text certainly means one record; what could
not be judged is counted. Dates without a year are read from the day of publication: that
of --published, else of the file's head or metadata, else of its dateline, else the first
full date in it.
--saved checks the evidence instead: of each source whose text is saved beside the records
(its field text), whether the values of its claims stand in that text. What is typed then are
terms that choose sources (arsom help queries). A claim that its own text contradicts fails;
what is merely not found does not.
Exit codes: 0 nothing contradicts, 1 something does, 2 wrong use, 3 nothing to read or unreadable.`,
  prints: factcheckReport,
  flags: [
    PUBLISHED,
    INPUT,
    { flags: "--only <verdicts>", description: `show only these: ${joinNames(VERDICTS, "or")}`, takes: "list" },
    {
      flags: "--min <strength>",
      description: "strong (default), or weak: also differences that rest on a likeness",
      choices: ["strong", "weak"],
    },
    { flags: "--partner <partner>", description: "only what concerns a partner, or one of several", takes: "list" },
    {
      flags: "--fail-on <verdict>",
      description: "what makes the exit code 1: contradicts (default), differs, unknown or never",
      choices: ["contradicts", "differs", "unknown", "never"],
    },
    { flags: "-v, --verbose", description: "print each statement that agrees" },
    {
      flags: "--saved",
      description: "the claims of sources against their saved texts; what is typed are terms that choose sources",
      conflicts: ["--published", "--input", "--only", "--min", "--fail-on", "--verbose"],
      arguments: "[query...]",
    },
    AS_OF,
    ...LANG,
    ...DATA,
    ...PRINT,
  ],
  examples: [
    ["arsom factcheck article.txt", "what the records say to an article"],
    ["arsom factcheck speech.docx --lang ru", "a draft, in Russian"],
    ["arsom factcheck release.html -o release-checked.html", "the text itself, with marks and notes"],
    ["arsom factcheck speeches/*.md --format github", "drafts kept in git, in CI"],
    ["arsom factcheck --saved", "whether every claim still stands in the saved text of its source"],
    ["arsom factcheck - --published '20 Feb 2019'", "standard input, of a known day"],
  ],
  async run(files, options, env) {
    if (options.saved) return checkSaved(files, options, env);
    if (files.length === 0)
      throw new UsageError("factcheck needs a text: a file, or - for standard input; --saved checks those of the records");
    const { store, locale } = await openRecords(options, env);
    const locales = await Promise.all(LANGS.map(localeOf));
    const published = publishedGiven(options, locales);
    const concerns = concernGiven(options, store);
    const texts: CheckedText[] = [];
    for (const file of [...new Set(files)]) {
      const text = await checkedText(file, { options, env, store, locales, published });
      const own = ({ record }: { record?: string }) => !concerns || (store.get(record) && concerns(store.get(record) as ArsomRecord));
      texts.push({ ...text, judged: text.judged.filter(own) });
    }
    const only = verdictsGiven(options);
    const fails = failing(options);
    const shown = { only, weak: options.min === "weak", verbose: options.verbose === true };
    const output = factcheckReport.make(texts, store, locale, { ...shown, fails });
    await summarized(output, options, env);
    const failed = texts.some(({ judged }) => judged.some(fails));
    return { output, exit: failed ? EXIT.findings : EXIT.clean };
  },
};

/** The test of the records that concern the partners of `--partner`; throws UsageError for what names none. */
function concernGiven({ partner }: Options, store: Store): ((record: ArsomRecord) => boolean) | undefined {
  if (partner === undefined) return undefined;
  const named = (partner as string[]).flatMap((word) => {
    const found = recordsNamed(word, store).filter(({ kind }) => kind === "partner");
    if (found.length === 0) throw new UsageError(`--partner ${word} names no partner: arsom list partners`);
    return found;
  });
  return concerning(named, store);
}

/** Whether the run fails for a statement, by `--fail-on`; a difference that rests on a likeness never fails it. */
function failing({ failOn = "contradicts" }: Options): (one: Judged) => boolean {
  const failing = {
    contradicts: ["contradicts"],
    differs: ["contradicts", "differs", "open"],
    unknown: ["contradicts", "differs", "open", "unknown"],
    never: [],
  };
  const verdicts: string[] = failing[failOn as keyof typeof failing];
  return ({ verdict, caution }) => verdicts.includes(verdict) && (verdict !== "differs" || caution.length === 0);
}
