// A table of records, their count, or their numbers by group.

import { datesOf } from "../../domain/extent.js";
import { type Locale, ownText } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import { compareText } from "../../model/fold.js";
import type { Kind } from "../../model/kind.js";
import type { Cell, Rows } from "../../model/output.js";
import type { Column, Paper, Text } from "../../model/paper.js";
import type { ArsomRecord } from "../../model/record.js";
import { type Found, valuesAt } from "../../query/fields.js";
import { valueWords } from "../shared/values.js";

/** The values of a column for a record, joined where there are several; in words when there are words for them. */
export function cellOf(record: ArsomRecord, column: string, store: Store, locale?: Locale): Cell {
  if (column === "kind") return locale?.value(record.kind) ?? record.kind;
  if (column === "date") {
    const dates = datesOf(record, store.kind(record.kind));
    return dates ? [dates.from ?? "", dates.to ?? ""].filter((date, i, both) => i === 0 || date !== both[0]).join("..") : null;
  }
  if (column === "id") return record.id;
  const found = valuesAt(store, record, column.split("."));
  if (found.length === 0) return null;
  const cells = locale ? found.map((one) => inWords(one, locale)) : found.map(({ value }) => value);
  return cells.length === 1 ? (cells[0] as Cell) : cells.join(", ");
}

/** A name in the language where its record has it, a closed value or a city; dates, ids and codes stay what a query takes. */
function inWords({ value, field, record }: Found, locale: Locale): Found["value"] {
  if (locale.lang === "en" || typeof value === "number" || field?.type === "date") return value;
  const isOwn = field !== undefined && record.fields[field.name] === value;
  return valueWords(isOwn ? (ownText(record.fields, field.name, locale.lang) ?? value) : value, field, locale);
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
export function listData(records: ArsomRecord[], store: Store): object[] {
  return records.map((record) => recordData(record, store));
}

/** One record as data; dates are text. */
export function recordData(record: ArsomRecord, store: Store): object {
  const kind = store.kind(record.kind);
  const derived: { [field: string]: unknown } = {};
  for (const field of Object.keys(kind.through)) derived[field] = cellOf(record, field, store);
  const date = cellOf(record, "date", store);
  if (date !== null) derived.date ??= date;
  return {
    ...record.fields,
    ...(record.fields.id === undefined && { id: record.id }),
    ...derived,
    ...(record.fields.date !== undefined && { date: record.fields.date }),
  };
}

/** Rows as a paper of one table. */
export function listPaper({ columns, rows }: Rows, locale: Locale): Paper {
  const numeric = columns.map((_, i) => rows.length > 0 && rows.every((row) => typeof row[i] === "number" || row[i] === null));
  const heads: Column[] = columns.map((key, i) => ({ key, heading: locale.label(key), align: numeric[i] ? "right" : "left" }));
  return { lang: locale.lang, blocks: [{ table: { columns: heads, rows: rows.map((row) => row.map(textOfCell)) } }] };
}

function textOfCell(cell: Cell): Text {
  return cell === null ? [] : [String(cell)];
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
