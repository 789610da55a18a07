// A table of records as rows and as data, or their numbers by group.

import type { Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import { compareText } from "../../model/fold.js";
import type { Kind } from "../../model/kind.js";
import type { Cell, Rows } from "../../model/output.js";
import type { ArsomRecord, Value } from "../../model/record.js";
import { valuesAt } from "../../query/fields.js";
import { cellOf, inWords, recordData } from "../shared/cells.js";

/** A record as `list` gives it: its fields, and the derived `partner` and `date` (`schemas/output/list.schema.json`). */
export interface ListedRecord {
  kind: string;
  id: string;
  [field: string]: Value;
}

/** The columns of a list: those asked for, else those of the kind, else what every kind has. */
export function columnsFor(kinds: Kind[], asked?: string[]): string[] {
  if (asked) return asked;
  const [kind] = kinds;
  return kinds.length === 1 && kind ? kind.columns : ["kind", "id", "date"];
}

/** Records as rows, as they are written or in words. */
export function listRows(records: ArsomRecord[], columns: string[], store: Store, locale?: Locale): Rows {
  return { columns, rows: records.map((record) => columns.map((column) => cellOf(record, column, store, locale))) };
}

/** Records as data: fields as in the files, with the derived `partner` and `date`. */
export function listData(records: ArsomRecord[], store: Store): ListedRecord[] {
  return records.map((record) => recordData(record, store) as ListedRecord);
}

/** How many records have each value of a field, as it is written or in words; one with several values counts for each, one without under none. */
export function groupRows(records: ArsomRecord[], field: string, store: Store, locale?: Locale): Rows {
  const counts = new Map<string, number>();
  let without = 0;
  for (const record of records) {
    const values = new Set(
      field === "date" || field === "kind"
        ? [String(cellOf(record, field, store, locale) ?? "")]
        : valuesAt(store, record, field.split(".")).map((found) => String(locale ? inWords(found, locale) : found.value)),
    );
    values.delete("");
    if (values.size === 0) without++;
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const rows: Cell[][] = [...counts].sort(([a], [b]) => compareText(a, b)).map(([value, count]) => [value, count]);
  if (without > 0) rows.push([null, without]);
  return { columns: [field, "count"], rows };
}
