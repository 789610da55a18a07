// The flags that several commands share, said the same way everywhere.
import { formatNames, formatsFor } from "../formats/index.js";
import { LANGS } from "../language/codes.js";
import { joinNames } from "../language/locale.js";
import type { ShortTerms } from "../query/ask.js";
import type { Flag, Options } from "./command.js";

/** Of every command that reads records. */
export const DATA: Flag[] = [
  { flags: "--data <folder>", description: "the records: a folder, or 'shipped' for those that come with arsom" },
  { flags: "--today <date>", description: "the day that stands for today (YYYY-MM-DD)" },
  { flags: "--no-cache", description: "read every file: use and keep no snapshot of what an earlier run read" },
];

/** Of every command whose report speaks more than one language. */
export const LANG: Flag[] = [
  { flags: "--lang <language>", description: `the language: ${joinNames([...LANGS], "or")}`, choices: [...LANGS] },
];

/** Of every command that prints a result. */
export const PRINT: Flag[] = [
  {
    flags: "--format <format>",
    description: `how to print it: ${formatNames(formatsFor("paper", "data", "items", "rows"))} and others, where they fit`,
  },
  { flags: "-o, --output <file>", description: "write to a file; its ending chooses the format" },
  { flags: "--color <when>", description: "colour: auto, always or never", choices: ["auto", "always", "never"] },
];

/** Of every command that can show the records of a day. */
export const AS_OF: Flag = {
  flags: "--as-of <date>",
  description: "the world of a day (YYYY-MM-DD), which stands for today: nothing certainly later appears",
  conflicts: ["--today"],
};

/** What is short for terms of a query. */
export const SHORT_TERMS: Flag[] = [
  {
    flags: "--partner <partner>",
    description: "only what concerns a partner, or one of several: the same as partner:<partner>",
    takes: "list",
  },
  { flags: "--from <date>", description: "only what is not over before a date: the same as date:<date>.." },
  { flags: "--to <date>", description: "only what has begun by a date: the same as date:..<date>" },
];

/** Of every command that takes a query. */
export const QUERY: Flag[] = [...SHORT_TERMS, AS_OF];

/** What the flags of `QUERY` were given. */
export function queried(options: Options): ShortTerms & { asOf?: string } {
  return options as ShortTerms & { asOf?: string };
}

/** How a query is written, for --help. */
export const QUERY_HELP = `Query terms, all of which must hold:
  field:value         a field has the value; a comma means or: country:ID,MY
  field:2016..2019    a range, of dates or numbers; either end may be left out
  chair.country:ID    a field of a record that is referred to
  not:field:value     the contrary
  text:words, words   the words stand in a name, a title or a text
'date' is the time that a record covers; 'today' is a date. Quotes stand around a whole
value that holds a comma, dots or a quote, and single quotes keep them from the shell:
'venue:"Hotel Padma, Legian"'. A range runs from the first to the last. A field that none
of the kinds asked for has is an error. arsom help queries says more.`;

/** How a flag is written, `-o` and `--output`, and what its value is called where it takes one. */
export function flagParts({ flags }: Flag): { names: string[]; value?: string } {
  const words = flags.split(/[ ,]+/);
  const value = words.find((word) => /^[<[]/.test(word))?.slice(1, -1);
  return { names: words.filter((word) => word.startsWith("-")), ...(value && { value }) };
}

/** What a flag is for, how often it may be given, and what it cannot stand beside. */
export function meaningOf({ description, takes, conflicts }: Flag): string {
  const several = takes === "list" ? "; several with commas between them, or given again" : "";
  return `${description}${several}${conflicts ? `; not with ${conflicts.join(", ")}` : ""}`;
}
