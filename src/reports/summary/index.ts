// The summary of what is asked for, in every form.
import type { OutputOf } from "../../model/output.js";
import { selected } from "../../query/ask.js";
import type { Asked } from "../request.js";
import { type SummaryData, summaryCharts, summaryData, summaryPaper, summaryRows } from "./data.js";

/** The summary of the meetings and agreements that hold for the terms. */
export function summaryAsked({ store, terms, locale, partner }: Asked): OutputOf<SummaryData> {
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
}
