// `arsom summary`: counts and coverage of a selection.
import { summaryCharts, summaryData, summaryPaper, summaryRows } from "../reports/summary.js";
import { selected, termsOf } from "./ask.js";
import type { Command } from "./command.js";
import { DATA, LANG, PRINT, QUERY, QUERY_HELP } from "./flags.js";
import { openRecords } from "./open.js";
import { partnerNamed } from "./partner.js";

export const command: Command = {
  name: "summary",
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
    const { store, words } = await openRecords(options, env);
    const kinds = ["meeting", "agreement"].map((name) => store.kind(name));
    const data = summaryData(selected(store, kinds, termsOf(args, options)), store);
    const partner = options.partner === undefined ? undefined : partnerNamed(String(options.partner), store, words);
    const paper = () => summaryPaper(data, store, words, partner);
    return {
      output: {
        data: () => data,
        items: () => summaryRows(data).rows,
        rows: () => summaryRows(data),
        paper,
        drawing: () => summaryCharts(paper()),
      },
    };
  },
};
