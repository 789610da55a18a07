// The summary of what a query chooses.

import { selected } from "../../query/ask.js";
import type { QueryReport } from "../report.js";
import { type SummaryData, summaryData, summaryRows } from "./data.js";
import { summaryCharts, summaryPaper } from "./paper.js";

/** The summary of the meetings and agreements that hold for the terms. */
export const summaryReport: QueryReport<SummaryData> = {
  name: "summary",
  forms: ["paper", "data", "items", "rows", "drawing"],
  takes: ["query", "partner"],
  make({ store, terms, locale, partner }) {
    const kinds = ["meeting", "agreement"].map((name) => store.kind(name));
    const data = summaryData(selected(store, kinds, terms), store);
    const paper = () => summaryPaper(data, store, locale, partner);
    return {
      data: () => data,
      items: () => summaryRows(data).rows,
      rows: () => summaryRows(data),
      paper,
      drawing: () => summaryCharts(paper()),
    };
  },
};
