// `arsom list`: a table of records, or the kinds there are.
import type { Words } from "../language/words.js";
import type { Store } from "../load/store.js";
import { nearest } from "../model/nearest.js";
import type { Output, Rows } from "../model/output.js";
import { selected, termsOf } from "../query/ask.js";
import { allNames, fieldsAt } from "../query/fields.js";
import { kindsNamed } from "../query/kinds.js";
import { Mistake } from "../query/mistake.js";
import { sortBy } from "../query/select.js";
import { kindsRows } from "../reports/kinds.js";
import { columnsFor, groupRows, listData, listPaper, listRows } from "../reports/list.js";
import type { Command, Options } from "./command.js";
import { DATA, LANG, PRINT, QUERY, QUERY_HELP } from "./flags.js";
import { openRecords } from "./open.js";

export const command: Command = {
  name: "list",
  arguments: "[kinds] [query...]",
  summary: "a table of records; without arguments, the kinds",
  details: QUERY_HELP,
  flags: [
    ...QUERY,
    { flags: "--sort <fields>", description: "order by fields, comma-separated; -field is backwards" },
    { flags: "--columns <fields>", description: "the columns, comma-separated; chairs.country steps through a reference" },
    { flags: "--limit <number>", description: "at most so many" },
    { flags: "--count", description: "only how many" },
    { flags: "--group-by <field>", description: "how many by the values of a field" },
    ...LANG,
    ...DATA,
    ...PRINT,
  ],
  examples: [
    ["arsom list meetings partner:russia series:arsom --sort start", "every senior officials' meeting with Russia"],
    ["arsom list meetings start:2016..2019 --sort -start --columns id,start,city,chairs", "chosen columns, latest first"],
    ["arsom list agreements --partner russia --format csv", "for a spreadsheet"],
    ["arsom list meetings --group-by series", "how many of each series"],
  ],
  async run([word, ...args], options, env) {
    const { store, words } = await openRecords(options, env);
    if (word === undefined) return { output: tableOutput((said) => kindsRows(store, said), words) };
    const kinds = kindsNamed(word, store);
    const terms = termsOf(args, options);
    let records = selected(store, kinds, terms);
    if (typeof options.sort === "string") records = sortBy(store, records, split(options.sort, "--sort"));
    const limit = limitOf(options);
    if (records.length === 0) env.stderr.write(`no ${kinds.map(({ plural }) => plural).join(" or ")} match`);
    if (options.count) return { output: countOutput(records.length) };
    if (typeof options.groupBy === "string") {
      const field = known(options.groupBy, store);
      return { output: tableOutput((said) => groupRows(records, field, store, said), words) };
    }
    const columns = columnsFor(
      kinds,
      typeof options.columns === "string" ? split(options.columns, "--columns").map((name) => known(name, store)) : undefined,
    );
    const shown = records.slice(0, limit);
    const data = () => listData(shown, store);
    return { output: { ...tableOutput((said) => listRows(shown, columns, store, said), words), data, items: data } };
  },
};

function split(text: string, flag: string): string[] {
  const names = text.split(",").map((name) => name.trim());
  if (names.some((name) => name === "" || name === "-"))
    throw new Mistake(`${flag} takes field names with commas between them, not ${text || "nothing"}`);
  return names;
}

function known(name: string, store: Store): string {
  const own = ["date", "kind", "id"].includes(name) || name.startsWith("x_");
  if (own || fieldsAt(store, store.kinds.values(), name.split(".")).length > 0) return name;
  const near = nearest(name, allNames(store.kinds.values()));
  throw new Mistake(`no kind of record has a field ${name}${near ? `; did you mean ${near}?` : ""}`);
}

function limitOf({ limit }: Options): number {
  if (limit === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d+$/.test(String(limit))) throw new Mistake(`--limit takes a number, not ${limit}`);
  return Number(limit);
}

/** A table in words for people; for programs as the records are written. */
function tableOutput(rows: (said?: Words) => Rows, words: Words): Output {
  const data = () => {
    const { columns, rows: lines } = rows();
    return lines.map((line) => Object.fromEntries(columns.map((column, i) => [column, line[i]])));
  };
  return { paper: () => listPaper(rows(words), words), rows: () => rows(), data, items: data };
}

function countOutput(count: number): Output {
  return {
    paper: () => ({ blocks: [{ paragraph: [String(count)] }] }),
    data: () => ({ count }),
    rows: () => ({ columns: ["count"], rows: [[count]] }),
  };
}
