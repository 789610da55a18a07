// The summary of what a query chooses.

import { selected } from "../../query/ask.js";
import type { QueryReport } from "../report.js";
import { crossItems, crossOf, crossRows } from "../shared/cross.js";
import { coverageRows, seriesCoverage } from "./coverage.js";
import { coveragePaper } from "./coverage-paper.js";
import { crossChart, crossPaper } from "./cross.js";
import { heldMeetings, type SummaryData, summaryData, summaryRows } from "./data.js";
import { summaryCharts, summaryPaper } from "./paper.js";

/** What the command line adds. */
export interface SummaryOptions {
  /** The two fields whose values a table of meetings crosses, in the place of all other counts. */
  by?: [row: string, column: string];
  /** How full the record is, in the place of all other counts. */
  coverage?: boolean;
}

/** The summary of the meetings and agreements that hold for the terms. */
export const summaryReport: QueryReport<SummaryData, SummaryOptions> = {
  name: "summary",
  forms: ["paper", "data", "items", "rows", "drawing"],
  takes: ["query", "partner"],
  make({ store, terms, locale, relation }, { by, coverage }) {
    const kinds = ["meeting", "agreement"].map((name) => store.kind(name));
    const records = selected(store, kinds, terms, locale);
    const data = summaryData(records, store);
    const paper = () => summaryPaper(data, store, locale, relation);
    const whole = { data: () => data, items: () => summaryRows(data).rows, rows: () => summaryRows(data), paper };
    if (coverage) {
      const held = seriesCoverage(heldMeetings(records), store);
      return {
        data: () => ({ ...data, coverage: held }),
        items: () => held,
        rows: () => coverageRows(held),
        paper: () => coveragePaper(held, store, locale, relation),
      };
    }
    if (!by) return { ...whole, drawing: () => summaryCharts(paper()) };
    const meetings = heldMeetings(records);
    const cross = () => crossOf(meetings, by, store, locale, "written");
    const named = () => crossOf(meetings, by, store, locale, "names");
    const crossed = () => crossPaper(named(), store, locale, relation);
    const drawing = () => crossChart(named(), crossed(), locale);
    return {
      data: () => ({ ...data, cross: crossItems(cross()) }),
      items: () => crossItems(cross()),
      rows: () => crossRows(cross(), locale),
      paper: () => ({ ...crossed(), drawing: drawing() }),
      drawing,
    };
  },
};
