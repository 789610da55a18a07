// A table of the records that a query chooses.

import type { Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import type { OutputOf, Rows } from "../../model/output.js";
import type { ArsomRecord } from "../../model/record.js";
import { selected } from "../../query/ask.js";
import { kindsNamed } from "../../query/kinds.js";
import type { QueryReport } from "../report.js";
import { columnsFor, type ListedRecord, listData, listRows } from "./data.js";
import { listPaper } from "./paper.js";

/** The records of some kinds that hold for the terms, in the columns of their kind. */
export const listReport: QueryReport<ListedRecord[]> = {
  name: "list",
  forms: ["paper", "data", "items", "rows"],
  takes: ["query", "partner", "kinds"],
  make({ store, terms, locale }, { kinds: names }) {
    const kinds = names ? kindsNamed(names.join(","), store) : [...store.kinds.values()];
    return recordsOutput(selected(store, kinds, terms), columnsFor(kinds), store, locale);
  },
};

/** Records as a table of some columns; as data they are whole. */
export function recordsOutput(records: ArsomRecord[], columns: string[], store: Store, locale: Locale): OutputOf<ListedRecord[]> {
  const { rows, paper } = tableOutput((words) => listRows(records, columns, store, words), locale);
  const data = () => listData(records, store);
  return { rows, paper, data, items: data };
}

/** A table in words for people; for programs as the records are written. */
export function tableOutput(rows: (words?: Locale) => Rows, locale: Locale): OutputOf<object[]> {
  const data = () => {
    const { columns, rows: lines } = rows();
    return lines.map((line) => Object.fromEntries(columns.map((column, i) => [column, line[i]])));
  };
  return { paper: () => listPaper(rows(locale), locale), rows: () => rows(), data, items: data };
}

/** How many records there are. */
export function countOutput(count: number): OutputOf<{ count: number }> {
  return {
    paper: () => ({ blocks: [{ paragraph: [String(count)] }] }),
    data: () => ({ count }),
    rows: () => ({ columns: ["count"], rows: [[count]] }),
  };
}
