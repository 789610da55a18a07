// `arsom list`: a table of records, or the kinds there are.
import type { Locale } from "../language/locale.js";
import type { Store } from "../load/store.js";
import type { Kind } from "../model/kind.js";
import type { Output } from "../model/output.js";
import type { ArsomRecord } from "../model/record.js";
import { UsageError } from "../model/usage-error.js";
import { selected, understood } from "../query/ask.js";
import { listNamed } from "../query/kinds.js";
import { fieldPath } from "../query/match.js";
import { sortBy } from "../query/select.js";
import { groupRows } from "../reports/list/data.js";
import { countOutput, crossOutput, listReport, recordsOutput, tableOutput } from "../reports/list/index.js";
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
  {
    flags: "--group-by <fields>",
    description: "how many by the values of a field, or of two in a table",
    takes: "list",
    conflicts: ["--sort", "--columns", "--limit"],
  },
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
    ["arsom list summits --group-by partner,year", "how many with each partner in each year"],
  ],
  async run([word, ...args], options, env) {
    const ofAll = word === undefined && SHORT_TERMS.some((flag) => options[attributeOf(flag)] !== undefined);
    if (word === undefined && !ofAll) kindsAlone(options);
    const { store, locale } = await openRecords(options, env);
    if (word === undefined && !ofAll) return { output: tableOutput((style) => kindsRows(store, locale, style), locale) };
    const { kinds, query } = word === undefined ? { kinds: [...store.kinds.values()], query: [] } : listNamed(word, store);
    if (query.length > 0) env.stderr.write(`${word}: list ${kinds.map(({ plural }) => plural).join(",")} ${query.join(" ")}`);
    const { sort, columns, groupBy } = fieldsNamed(options as Naming, kinds, store);
    const limit = limitOf(options);
    const { terms, said } = await understood([...query, ...args], queried(options), store);
    for (const line of said) env.stderr.write(line);
    const found = selected(store, kinds, terms, locale);
    const records = sort ? sortBy(store, found, sort, locale) : found;
    if (records.length === 0) env.stderr.write(`no ${ofAll ? "records" : kinds.map(({ plural }) => plural).join(" or ")} match`);
    if (options.count) return { output: countOutput(records.length) };
    if (groupBy) return { output: groupsOutput(records, groupBy, store, locale) };
    const output = recordsOutput(records.slice(0, limit), kinds, store, locale, columns);
    // As data records are whole: what chooses columns has no place there.
    const { rows, paper, plain } = output;
    return { output: columns ? { called: "a table of --columns", rows, paper, plain } : output };
  },
};

/** Throws UsageError for a flag that asks something of records where the kinds alone are listed. */
function kindsAlone(options: Options): void {
  const flag = OF_RECORDS.find((one) => options[attributeOf(one)] !== undefined);
  if (flag) throw new UsageError(`${nameOf(flag)} is for the records of a kind; name one: arsom list meetings ${nameOf(flag)} …`);
}

/** How many records by one field or by two; throws UsageError for more. */
function groupsOutput(records: ArsomRecord[], [field = "", column, ...more]: string[], store: Store, locale: Locale): Output {
  if (more.length > 0) throw new UsageError(`--group-by takes a field, or two for a table of both, not ${more.length + 2}`);
  if (column !== undefined) return crossOutput(records, [field, column], store, locale);
  return tableOutput((style) => groupRows(records, field, store, locale, style), locale);
}

/** The flags that name fields of records. */
interface Naming {
  sort?: string[];
  columns?: string[];
  groupBy?: string[];
}

/** What those flags name, as a query reaches it; throws UsageError for a field that records of these kinds do not have, or that is sorted by twice. */
function fieldsNamed({ sort, columns, groupBy }: Naming, kinds: Kind[], store: Store): Naming {
  const reached = (name: string) => fieldPath(name, kinds, store);
  const sorted = sort?.map((field) => `${field.startsWith("-") ? "-" : ""}${reached(field.replace(/^-/, ""))}`);
  const names = sorted?.map((field) => field.replace(/^-/, "")) ?? [];
  const again = names.find((name, i) => names.indexOf(name) !== i);
  if (again) throw new UsageError(`--sort names ${again} twice; the first decides`);
  return { sort: sorted, columns: columns?.map(reached), groupBy: groupBy?.map(reached) };
}

function limitOf({ limit }: Options): number {
  if (limit === undefined) return Number.POSITIVE_INFINITY;
  if (!/^0*[1-9]\d*$/.test(String(limit))) throw new UsageError(`--limit takes a whole number, 1 or more, not ${limit}`);
  return Number(limit);
}
