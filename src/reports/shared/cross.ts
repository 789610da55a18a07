// How many records have each value of a field, or each pair of values of two.

import type { Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import { compareText } from "../../model/fold.js";
import { append } from "../../model/group.js";
import type { Cell, Rows } from "../../model/output.js";
import type { Column, Table } from "../../model/paper.js";
import type { ArsomRecord } from "../../model/record.js";
import { valuesAt } from "../../query/fields.js";
import { capital } from "./capital.js";
import { type CellStyle, cellOf, styled } from "./cells.js";

/** A value of the first field: how many records have it, and how many of them each value of the second. */
export interface CrossRow {
  value: string | null;
  count: number;
  counts: number[];
}

/** Counts by two fields; null stands for records without a value, and a record with several counts for each. */
export interface Cross {
  fields: [row: string, column: string];
  columns: (string | null)[];
  rows: CrossRow[];
}

/** The records by each value of a field that they have, null for those without; ordered by value, null last. */
export function groupedBy(
  records: ArsomRecord[],
  field: string,
  store: Store,
  locale: Locale,
  style: CellStyle,
): Map<string | null, ArsomRecord[]> {
  const groups = new Map<string | null, ArsomRecord[]>();
  for (const record of records) {
    const values =
      field === "date" || field === "kind"
        ? [cellOf(record, field, store, locale, style)]
        : valuesAt(store, record, field.split("."), locale).map((found) => styled(found, store, locale, style));
    const known = new Set(values.map((value) => String(value ?? "")).filter(Boolean));
    for (const value of known.size > 0 ? known : [null]) append(groups, value, record);
  }
  return new Map([...groups].sort(([a], [b]) => (a === null || b === null ? Number(a === null) - Number(b === null) : compareText(a, b))));
}

/** The counts of records by two fields. */
export function crossOf(
  records: ArsomRecord[],
  [row, column]: [row: string, column: string],
  store: Store,
  locale: Locale,
  style: CellStyle,
): Cross {
  const columns = groupedBy(records, column, store, locale, style);
  const members = [...columns.values()].map((group) => new Set(group));
  const rows = [...groupedBy(records, row, store, locale, style)].map(([value, group]) => ({
    value,
    count: group.length,
    counts: members.map((held) => group.filter((record) => held.has(record)).length),
  }));
  return { fields: [row, column], columns: [...columns.keys()], rows };
}

/** The counts as rows: a column for each value of the second field, and all together last. */
export function crossRows({ fields: [field], columns, rows }: Cross, locale: Locale): Rows {
  return {
    columns: [field, ...columns.map((value) => value ?? locale.phrase("unknown")), "count"],
    rows: rows.map(({ value, counts, count }): Cell[] => [value, ...counts, count]),
  };
}

/** One pair of values and its count: what a program reads with ease. */
export function crossItems({ fields: [row, column], columns, rows }: Cross): { [name: string]: Cell }[] {
  return rows.flatMap(({ value, counts }) =>
    counts.flatMap((count, i) => (count > 0 ? [{ [row]: value, [column]: columns[i] ?? null, count }] : [])),
  );
}

/** The counts as a table of a paper, in which nothing stands for none. */
export function crossTable(cross: Cross, locale: Locale): Table {
  const { columns, rows } = crossRows(cross, locale);
  const heads = columns.map((key, i): Column => {
    const isValue = i > 0 && i < columns.length - 1;
    return { key, heading: capital(isValue ? key : locale.label(key)), align: i === 0 ? "left" : "right" };
  });
  const cell = (value: Cell, i: number) => (value === null ? [locale.phrase("unknown")] : value === 0 && i > 0 ? [] : [String(value)]);
  return { columns: heads, rows: rows.map((row) => row.map(cell)), continued: true };
}
