// A table of the records that a query chooses.

import type { Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import type { Kind } from "../../model/kind.js";
import type { OutputOf, Rows } from "../../model/output.js";
import type { ArsomRecord } from "../../model/record.js";
import { selected } from "../../query/ask.js";
import { kindsNamed } from "../../query/kinds.js";
import type { QueryReport } from "../report.js";
import type { CellStyle } from "../shared/cells.js";
import { crossItems, crossOf, crossRows, crossTable } from "../shared/cross.js";
import { columnsFor, type ListedRecord, listData, listRows, namedColumns } from "./data.js";
import { listPaper } from "./paper.js";

/** The records of some kinds that hold for the terms, in the columns of their kind. */
export const listReport: QueryReport<ListedRecord[]> = {
  name: "list",
  forms: ["paper", "data", "items", "rows"],
  takes: ["query", "partner", "kinds"],
  make({ store, terms, locale }, { kinds: names }) {
    const kinds = names ? kindsNamed(names.join(","), store) : [...store.kinds.values()];
    return recordsOutput(selected(store, kinds, terms, locale), kinds, store, locale);
  },
};

/** Records as a table, in the columns that are asked for, else in those of their kind; as data they are whole. */
export function recordsOutput(
  records: ArsomRecord[],
  kinds: Kind[],
  store: Store,
  locale: Locale,
  asked?: string[],
): OutputOf<ListedRecord[]> {
  const columns = columnsFor(kinds, records);
  const rows = (style: CellStyle) =>
    listRows(records, asked ?? (style === "names" ? namedColumns(kinds, columns) : columns), store, locale, style);
  const data = () => listData(records, store, locale);
  const [kind] = kinds;
  return { ...tableOutput(rows, locale, kinds.length === 1 ? kind?.name : undefined), data, items: data };
}

/** A table by name in papers, in words on a terminal; for programs as the records are written. `labels` is what labels are headed with. */
export function tableOutput(rows: (style: CellStyle) => Rows, locale: Locale, labels?: string): OutputOf<object[]> {
  const data = () => {
    const { columns, rows: lines } = rows("written");
    return lines.map((line) => Object.fromEntries(columns.map((column, i) => [column, line[i]])));
  };
  return {
    paper: () => listPaper(rows("names"), locale, labels),
    plain: () => listPaper(rows("words"), locale, labels),
    rows: () => rows("written"),
    data,
    items: data,
  };
}

/** How many records have each pair of values of two fields; as data a pair an item. */
export function crossOutput(records: ArsomRecord[], fields: [string, string], store: Store, locale: Locale): OutputOf<object[]> {
  const cross = (style: CellStyle) => crossOf(records, fields, store, locale, style);
  const paper = (style: CellStyle) => ({ lang: locale.lang, blocks: [{ table: crossTable(cross(style), locale) }] });
  const data = () => crossItems(cross("written"));
  return {
    paper: () => paper("names"),
    plain: () => paper("words"),
    rows: () => crossRows(cross("written"), locale),
    data,
    items: data,
  };
}

/** How many records there are. */
export function countOutput(count: number): OutputOf<{ count: number }> {
  return {
    paper: () => ({ blocks: [{ paragraph: [String(count)] }] }),
    data: () => ({ count }),
    rows: () => ({ columns: ["count"], rows: [[count]] }),
  };
}
