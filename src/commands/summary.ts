// `arsom summary`: counts and coverage of a selection.
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
  flags: [...QUERY, ...LANG, ...DATA, ...PRINT],
  examples: [
    ["arsom summary --partner russia", "all with Russia"],
    ["arsom summary series.level:summit", "summits with every partner"],
    ["arsom summary --partner russia --format csv", "the counts for a spreadsheet"],
    ["arsom summary --partner russia -o russia.svg", "the charts as a picture"],
  ],
  async run(args, options, env) {
    return { output: summaryReport.make(await openRequest(args, options, env), {}) };
  },
};
