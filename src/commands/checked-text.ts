// A text that a command is given: read as what it is, and judged by the records.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { joinNames, type Locale } from "../language/locale.js";
import { readDate } from "../language/read-date.js";
import { shownPath } from "../load/load.js";
import type { Store } from "../load/store.js";
import { UsageError } from "../model/usage-error.js";
import { readText } from "../reading/read.js";
import { readPlainText, type TextForm } from "../reading/text/index.js";
import type { CheckedText } from "../reports/factcheck/data.js";
import { judge } from "../reports/factcheck/judge.js";
import { type TextVerdict, VERDICTS } from "../reports/factcheck/verdicts.js";
import type { Env } from "../runtime/env.js";
import type { Flag, Options } from "./command.js";
import { NoRecords } from "./no-records.js";

const FORMS: TextForm[] = ["txt", "md", "html", "docx"];

/** Of every command that reads a text. */
export const INPUT: Flag = {
  flags: "--input <form>",
  description: `the form of the text: ${joinNames(FORMS, "or")}; else by its ending`,
  choices: FORMS,
};

/** The day from which dates without a year are read. */
export const PUBLISHED: Flag = { flags: "--published <date>", description: "the day of publication, as people write dates" };

/** What a text is read with. */
export interface TextRequest {
  options: Options;
  env: Env;
  store: Store;
  locales: Locale[];
  /** The day of publication, where it is given. */
  published?: string;
}

/** Reads and judges one file, or standard input as `-`; throws NoRecords for one that is not read. */
export async function checkedText(file: string, { options, env, store, locales, published }: TextRequest): Promise<CheckedText> {
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
export function publishedGiven({ published }: Options, locales: Locale[]): string | undefined {
  if (published === undefined) return undefined;
  const read = readDate(published as string, locales);
  if ("reason" in read) throw new UsageError(`--published: ${read.reason}`);
  return read.start;
}

/** The verdicts of `--only`; throws UsageError for what is none. */
export function verdictsGiven({ only }: Options): TextVerdict[] | undefined {
  const wrong = (only as string[] | undefined)?.find((one) => !VERDICTS.includes(one as TextVerdict));
  if (wrong !== undefined) throw new UsageError(`--only ${wrong} is no verdict; they are ${joinNames(VERDICTS, "and")}`);
  return only as TextVerdict[] | undefined;
}
