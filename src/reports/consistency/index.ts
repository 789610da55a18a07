// The consistency report on what a query chooses.

import { namingRecords } from "../../domain/titles.js";
import { selected } from "../../query/ask.js";
import { runRules } from "../../rules/engine/check.js";
import type { QueryReport } from "../report.js";
import { type ConsistencyData, consistencyData, consistencyRows } from "./data.js";
import { consistencyPaper } from "./paper.js";

/** The report on the records, but claims, that hold for the terms. */
export const consistencyReport: QueryReport<ConsistencyData> = {
  name: "consistency",
  forms: ["paper", "data", "items", "rows"],
  takes: ["query", "partner", "notes"],
  make({ store, terms, locale, relation }, { notes = false }) {
    const kinds = [...store.kinds.values()].filter(({ name }) => name !== "claim");
    const { findings } = runRules(store);
    const data = consistencyData(selected(store, kinds, terms, locale), terms.length === 0, store, findings, namingRecords(locale, store));
    return {
      data: () => data,
      items: () => data.findings.flatMap((group) => group.findings),
      rows: () => consistencyRows(data),
      paper: () => consistencyPaper(data, locale, { relation, notes }),
    };
  },
};
