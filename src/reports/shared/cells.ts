// A record as data, and the value of one of its columns.

import { datesOf } from "../../domain/extent.js";
import { type Locale, ownText } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import type { Cell } from "../../model/output.js";
import type { ArsomRecord } from "../../model/record.js";
import { type Found, valuesAt } from "../../query/fields.js";
import { valueWords } from "./values.js";

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
export function inWords({ value, field, record }: Found, locale: Locale): Found["value"] {
  if (locale.lang === "en" || typeof value === "number" || field?.type === "date") return value;
  const isOwn = field !== undefined && record.fields[field.name] === value;
  return valueWords(isOwn ? (ownText(record.fields, field.name, locale.lang) ?? value) : value, field, locale);
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
