// `arsom summary`: counts and coverage of a selection.
import { askedOf } from "../reports/asked/asked.js";
import { summaryAsked } from "../reports/asked/summary.js";
import type { Command } from "./command.js";
import { DATA, LANG, PRINT, QUERY, QUERY_HELP, queried } from "./flags.js";
import { openRecords } from "./open.js";

export const command: Command = {
  name: "summary",
  listed: { order: 50, summary: "counts and coverage: what there is, what is missing" },
  arguments: "[query...]",
  summary: "counts of meetings by series, year, host, chair, subject and mode; plans and progress; what is missing",
  details: QUERY_HELP,
  flags: [...QUERY, ...LANG, ...DATA, ...PRINT],
  examples: [
    ["arsom summary --partner russia", "all with Russia"],
    ["arsom summary series.level:summit", "summits with every partner"],
    ["arsom summary --partner russia --format csv", "the counts for a spreadsheet"],
    ["arsom summary --partner russia -o russia.svg", "the charts as a picture"],
  ],
  async run(args, options, env) {
    return { output: summaryAsked(askedOf(args, queried(options), await openRecords(options, env))) };
  },
};
