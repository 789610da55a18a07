// A record as data, and the value of one of its columns.

import { datesOf } from "../../domain/extent.js";
import { chairName, countryName, titleOf } from "../../domain/titles.js";
import { en } from "../../language/en/index.js";
import { type Locale, ownText } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import type { Cell } from "../../model/output.js";
import type { ArsomRecord } from "../../model/record.js";
import { type Found, valuesAt } from "../../query/fields.js";
import { valueWords } from "./values.js";

/**
 * How a value stands in a cell: as the files write it; in words where the language has them, while ids, codes and dates stay what a
 * query takes; or by name, for readers who know no ids.
 */
export type CellStyle = "written" | "words" | "names";

/** The values of a column for a record, joined where there are several. */
export function cellOf(record: ArsomRecord, column: string, store: Store, locale: Locale = en, style: CellStyle = "written"): Cell {
  if (column === "kind") return style === "written" ? record.kind : locale.value(record.kind);
  if (column === "date") {
    const dates = datesOf(record, store.kind(record.kind));
    return dates ? [dates.from ?? "", dates.to ?? ""].filter((date, i, both) => i === 0 || date !== both[0]).join("..") : null;
  }
  if (column === "id") return record.id;
  const cells = valuesAt(store, record, column.split("."), locale).map((found) => styled(found, store, locale, style));
  if (cells.length < 2) return cells[0] ?? null;
  return cells.join(style === "names" ? "; " : ", ");
}

/** A value in a style. */
export function styled(found: Found, store: Store, locale: Locale, style: CellStyle): Found["value"] {
  if (style === "written") return found.value;
  return style === "words" ? inWords(found, locale) : byName(found, store, locale);
}

/** A name in the language where its record has it, a closed value or a city; dates, ids and codes stay what a query takes. */
function inWords({ value, field, record }: Found, locale: Locale): Found["value"] {
  if (locale.lang === "en" || typeof value === "number" || field?.type === "date") return value;
  const isOwn = field !== undefined && record.fields[field.name] === value;
  return valueWords(isOwn ? (ownText(record.fields, field.name, locale.lang) ?? value) : value, field, locale);
}

/** A record by its title, a person with the side, a country by its name, a closed value in words; dates stay as they are. */
function byName(found: Found, store: Store, locale: Locale): Found["value"] {
  const { value, field } = found;
  const other = field?.ref ? store.get(value) : undefined;
  if (other) return other.kind === "chair" ? chairName(other.id, store, locale) : titleOf(other, store, locale);
  if (field?.code) return countryName(String(value), store, locale);
  return field?.values ? locale.value(String(value)) : inWords(found, locale);
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

/** One record as data with its label, the title that a report prints. */
export function labelledData(record: ArsomRecord, store: Store, locale: Locale): object {
  const data = recordData(record, store);
  return "label" in data ? data : { ...data, label: titleOf(record, store, locale) };
}
