// `arsom summary`: counts and coverage of a selection.
import type { Store } from "../load/store.js";
import { UsageError } from "../model/usage-error.js";
import { fieldPath } from "../query/match.js";
import { summaryReport } from "../reports/summary/index.js";
import type { Command } from "./command.js";
import { DATA, LANG, PRINT, QUERY, QUERY_HELP } from "./flags.js";
import { openRequest } from "./open.js";

export const command: Command = {
  name: "summary",
  listed: { order: 50, summary: "counts and coverage: what there is, what is missing" },
  arguments: "[query...]",
  summary: "counts of meetings by series, year, host, chair, subject and mode; plans and progress; what is missing",
  details: QUERY_HELP,
  prints: summaryReport,
  flags: [
    ...QUERY,
    { flags: "--by <fields>", description: "only a table of the meetings by two fields: partner,year", takes: "list" },
    { flags: "--coverage", description: "how full the record is, by partner and series, in the place of the counts" },
    ...LANG,
    ...DATA,
    ...PRINT,
  ],
  examples: [
    ["arsom summary --partner russia", "all with Russia"],
    ["arsom summary series.level:summit", "summits with every partner"],
    ["arsom summary --partner russia --format csv", "the counts for a spreadsheet"],
    ["arsom summary --by partner,year -o meetings.svg", "a chart of who met when"],
    ["arsom summary --partner russia -o russia.svg", "the charts as a picture"],
    ["arsom summary --coverage", "what is missing, and where"],
  ],
  async run(args, options, env) {
    const request = await openRequest(args, options, env);
    const by = crossedBy(options.by as string[] | undefined, request.store);
    const coverage = options.coverage === true;
    if (by && coverage) throw new UsageError("--by and --coverage are two reports; give one of them");
    return { output: summaryReport.make(request, { by, coverage }) };
  },
};

/** The two fields of `--by`, as a query reaches them; throws UsageError for fewer or more, and for fields that meetings do not have. */
function crossedBy(fields: string[] | undefined, store: Store): [string, string] | undefined {
  if (!fields) return undefined;
  const [row, column, ...more] = fields.map((name) => fieldPath(name, [store.kind("meeting")], store));
  if (row === undefined || column === undefined || more.length > 0)
    throw new UsageError("--by takes two fields: --by partner,year; arsom list meetings --group-by counts by one");
  return [row, column];
}
