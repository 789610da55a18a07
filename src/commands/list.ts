// `arsom list`: a table of records, or the kinds there are.
import type { Store } from "../load/store.js";
import type { Kind } from "../model/kind.js";
import { UsageError } from "../model/usage-error.js";
import { selected, understood } from "../query/ask.js";
import { kindsNamed } from "../query/kinds.js";
import { applicable } from "../query/match.js";
import { sortBy } from "../query/select.js";
import { columnsFor, groupRows } from "../reports/list/data.js";
import { countOutput, listReport, recordsOutput, tableOutput } from "../reports/list/index.js";
import { kindsRows } from "../reports/list/kinds.js";
import type { Command, Flag, Options } from "./command.js";
import { AS_OF, DATA, LANG, PRINT, QUERY_HELP, queried, SHORT_TERMS } from "./flags.js";
import { attributeOf, nameOf } from "./given.js";
import { openRecords } from "./open.js";

/** The flags that ask something of the records of a kind. */
const OF_RECORDS: Flag[] = [
  ...SHORT_TERMS,
  { flags: "--sort <fields>", description: "order by fields; -field is backwards", takes: "list" },
  {
    flags: "--columns <fields>",
    description: "the columns of a table; chairs.country steps through a reference",
    takes: "list",
  },
  { flags: "--limit <number>", description: "at most so many, 1 or more" },
  { flags: "--count", description: "only how many", conflicts: ["--sort", "--columns", "--limit", "--group-by"] },
  { flags: "--group-by <field>", description: "how many by the values of a field", conflicts: ["--sort", "--columns", "--limit"] },
];

export const command: Command = {
  name: "list",
  listed: { order: 10, summary: "a table of records" },
  arguments: "[kinds] [query...]",
  summary: "a table of records; without arguments, the kinds",
  details: QUERY_HELP,
  prints: listReport,
  flags: [...OF_RECORDS, AS_OF, ...LANG, ...DATA, ...PRINT],
  examples: [
    ["arsom list meetings partner:russia series:arsom --sort start", "every senior officials' meeting with Russia"],
    ["arsom list meetings start:2016..2019 --sort -start --columns id,start,city,chairs", "chosen columns, latest first"],
    ["arsom list agreements --partner russia --format csv", "for a spreadsheet"],
    ["arsom list meetings --group-by series", "how many of each series"],
  ],
  async run([word, ...args], options, env) {
    if (word === undefined) kindsAlone(options);
    const { store, locale } = await openRecords(options, env);
    if (word === undefined) return { output: tableOutput((said) => kindsRows(store, said), locale) };
    const kinds = kindsNamed(word, store);
    const { sort, columns, groupBy } = fieldsNamed(options, kinds, store);
    const limit = limitOf(options);
    const { terms, said } = await understood(args, queried(options), store);
    for (const line of said) env.stderr.write(line);
    const found = selected(store, kinds, terms);
    const records = sort ? sortBy(store, found, sort) : found;
    if (records.length === 0) env.stderr.write(`no ${kinds.map(({ plural }) => plural).join(" or ")} match`);
    if (options.count) return { output: countOutput(records.length) };
    if (groupBy) return { output: tableOutput((said) => groupRows(records, groupBy, store, said), locale) };
    const output = recordsOutput(records.slice(0, limit), columnsFor(kinds, columns), store, locale);
    // As data records are whole: what chooses columns has no place there.
    return { output: columns ? { called: "a table of --columns", rows: output.rows, paper: output.paper } : output };
  },
};

/** Throws UsageError for a flag that asks something of records where the kinds alone are listed. */
function kindsAlone(options: Options): void {
  const flag = OF_RECORDS.find((one) => options[attributeOf(one)] !== undefined);
  if (flag) throw new UsageError(`${nameOf(flag)} is for the records of a kind; name one: arsom list meetings ${nameOf(flag)} …`);
}

/** The flags that name fields of records. */
interface Naming {
  sort?: string[];
  columns?: string[];
  groupBy?: string;
}

/** What those flags name; throws UsageError for a field that records of these kinds do not have, or that is sorted by twice. */
function fieldsNamed(options: Options, kinds: Kind[], store: Store): Naming {
  const naming = options as Naming;
  const sorted = naming.sort?.map((field) => field.replace(/^-/, "")) ?? [];
  for (const name of [...sorted, ...(naming.columns ?? []), ...(naming.groupBy ? [naming.groupBy] : [])]) applicable(name, kinds, store);
  const again = sorted.find((name, i) => sorted.indexOf(name) !== i);
  if (again) throw new UsageError(`--sort names ${again} twice; the first decides`);
  return naming;
}

function limitOf({ limit }: Options): number {
  if (limit === undefined) return Number.POSITIVE_INFINITY;
  if (!/^0*[1-9]\d*$/.test(String(limit))) throw new UsageError(`--limit takes a whole number, 1 or more, not ${limit}`);
  return Number(limit);
}
