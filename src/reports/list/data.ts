// A table of records as rows and as data, or their numbers by group.

import type { Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import type { Kind } from "../../model/kind.js";
import type { Rows } from "../../model/output.js";
import type { ArsomRecord, Value } from "../../model/record.js";
import { type CellStyle, cellOf, labelledData } from "../shared/cells.js";
import { groupedBy } from "../shared/cross.js";

/** A record as `list` gives it: its fields, and the derived `label`, `partner` and `date` (`schemas/output/list.schema.json`). */
export interface ListedRecord {
  kind: string;
  id: string;
  label: string;
  [field: string]: Value;
}

/** The columns of a list of records: those of their kind, and whether a meeting is held where some are not; of several kinds what every kind has. */
export function columnsFor(kinds: Kind[], records: ArsomRecord[]): string[] {
  const [kind] = kinds;
  if (kinds.length !== 1 || !kind) return ["kind", "id", "date"];
  const unheld = kind.name === "meeting" && records.some(({ fields }) => (fields.status ?? "held") !== "held");
  return unheld ? [...kind.columns, "status"] : kind.columns;
}

/** What the label of a record already says. */
const LABELLED = ["id", "name", "title", "text"];
const LABELLED_OF: { [kind: string]: string[] | undefined } = {
  meeting: ["series", "number"],
  term: ["office", "country"],
  claim: ["source", "record"],
};

/** The columns for readers who know no ids: the label in the place of what it says. */
export function namedColumns(kinds: Kind[], columns: string[]): string[] {
  const said = [...LABELLED, ...kinds.flatMap(({ name }) => LABELLED_OF[name] ?? [])];
  return ["label", ...columns.filter((column) => !said.includes(column))];
}

/** Records as rows. */
export function listRows(records: ArsomRecord[], columns: string[], store: Store, locale: Locale, style: CellStyle): Rows {
  return { columns, rows: records.map((record) => columns.map((column) => cellOf(record, column, store, locale, style))) };
}

/** Records as data: fields as in the files, with the derived `label`, `partner` and `date`. */
export function listData(records: ArsomRecord[], store: Store, locale: Locale): ListedRecord[] {
  return records.map((record) => labelledData(record, store, locale) as ListedRecord);
}

/** How many records have each value of a field; one with several values counts for each, one without under none. */
export function groupRows(records: ArsomRecord[], field: string, store: Store, locale: Locale, style: CellStyle): Rows {
  const groups = groupedBy(records, field, store, locale, style);
  return { columns: [field, "count"], rows: [...groups].map(([value, group]) => [value, group.length]) };
}
