// `arsom factcheck`: what in a text does not agree with the records.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { recordsNamed } from "../domain/named.js";
import { LANGS, localeOf } from "../language/index.js";
import { joinNames, type Locale } from "../language/locale.js";
import { readDate } from "../language/read-date.js";
import { shownPath } from "../load/load.js";
import type { Store } from "../load/store.js";
import type { ArsomRecord } from "../model/record.js";
import { UsageError } from "../model/usage-error.js";
import { concerning } from "../query/concerning.js";
import { readText } from "../reading/read.js";
import { readPlainText, type TextForm } from "../reading/text/index.js";
import type { CheckedText } from "../reports/factcheck/data.js";
import { factcheckReport } from "../reports/factcheck/index.js";
import { judge, type TextVerdict } from "../reports/factcheck/judge.js";
import type { Env } from "../runtime/env.js";
import { EXIT } from "../runtime/exit.js";
import type { Command, Options } from "./command.js";
import { AS_OF, DATA, LANG, PRINT } from "./flags.js";
import { NoRecords } from "./no-records.js";
import { openRecords } from "./open.js";

const VERDICTS: TextVerdict[] = ["contradicts", "differs", "agrees", "unknown", "open"];
const FORMS: TextForm[] = ["txt", "md", "html", "docx"];

export const command: Command = {
  name: "factcheck",
  listed: { order: 85, summary: "what in a text does not agree with the records" },
  arguments: "<files...>",
  summary: "check a text (txt, md, html, docx; English, Indonesian, Russian) against the records",
  details: `A text is a source that nobody has recorded yet: what it says of meetings, plans, terms,
relations, members and people is read as claims, and judged as claims are. - reads standard
input. A contradiction is said only where the text certainly means one record; what could
not be judged is counted. Dates without a year are read from the day of publication: that
of --published, else of the file's head or metadata, else of its dateline, else the first
full date in it.
Exit codes: 0 nothing contradicts, 1 something does, 2 wrong use, 3 nothing to read or unreadable.`,
  prints: factcheckReport,
  flags: [
    { flags: "--published <date>", description: "the day of publication, as people write dates" },
    { flags: "--input <form>", description: `the form of the files: ${joinNames(FORMS, "or")}; else by their endings`, choices: FORMS },
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
    ["arsom factcheck - --published '20 Feb 2019'", "standard input, of a known day"],
  ],
  async run(files, options, env) {
    const { store, locale } = await openRecords(options, env);
    const locales = await Promise.all(LANGS.map(localeOf));
    const published = publishedGiven(options, locales);
    const concerns = concernGiven(options, store);
    const texts: CheckedText[] = [];
    for (const file of [...new Set(files)]) {
      const text = await checked(file, options, env, store, locales, published);
      const own = ({ record }: { record?: string }) => !concerns || (store.get(record) && concerns(store.get(record) as ArsomRecord));
      texts.push({ ...text, judged: text.judged.filter(own) });
    }
    const only = verdictsGiven(options);
    const output = factcheckReport.make(texts, store, locale, { only, weak: options.min === "weak", verbose: options.verbose === true });
    return { output, exit: exitOf(texts, options) };
  },
};

/** Reads and judges one file; throws NoRecords for one that is not read. */
async function checked(
  file: string,
  options: Options,
  env: Env,
  store: Store,
  locales: Locale[],
  published?: string,
): Promise<CheckedText> {
  const bytes = await bytesOf(file, env);
  const plain = await readPlainText(bytes, file, options.input as TextForm | undefined);
  const shown = file === "-" ? file : shownPath(resolve(env.cwd, file), env.cwd);
  if ("refused" in plain) throw new NoRecords(`${shown} ${plain.refused}`);
  const given = published === undefined ? plain.published : { text: published, from: "option" as const };
  const reading = readText(plain.text, store, locales, given);
  return { file: shown, plain, reading, judged: judge(reading.statements, reading.published, store) };
}

async function bytesOf(file: string, env: Env): Promise<Uint8Array> {
  if (file === "-") return new TextEncoder().encode(await env.stdin());
  try {
    return readFileSync(resolve(env.cwd, file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new UsageError(`there is no file ${file}; name a text, or - for standard input`);
    throw new NoRecords(`${file} cannot be read (${code}); name a text that can, or - for standard input`);
  }
}

/** The day of `--published` in ISO form; throws UsageError for what is no date. */
function publishedGiven({ published }: Options, locales: Locale[]): string | undefined {
  if (published === undefined) return undefined;
  const read = readDate(published as string, locales);
  if ("reason" in read) throw new UsageError(`--published: ${read.reason}`);
  return read.start;
}

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

function verdictsGiven({ only }: Options): TextVerdict[] | undefined {
  const wrong = (only as string[] | undefined)?.find((one) => !VERDICTS.includes(one as TextVerdict));
  if (wrong !== undefined) throw new UsageError(`--only ${wrong} is no verdict; they are ${joinNames(VERDICTS, "and")}`);
  return only as TextVerdict[] | undefined;
}

function exitOf(texts: CheckedText[], { failOn = "contradicts" }: Options): number {
  const failing = {
    contradicts: ["contradicts"],
    differs: ["contradicts", "differs", "open"],
    unknown: ["contradicts", "differs", "open", "unknown"],
    never: [],
  };
  const verdicts: string[] = failing[failOn as keyof typeof failing];
  const strong = texts.flatMap(({ judged }) => judged).filter(({ verdict, caution }) => verdict !== "differs" || caution.length === 0);
  return strong.some(({ verdict }) => verdicts.includes(verdict)) ? EXIT.findings : EXIT.clean;
}
