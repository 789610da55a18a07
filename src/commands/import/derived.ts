// Derived columns, held against what the records would say: a sheet that says otherwise was meant to change something.
import type { PlannedRow } from "../../keep/import/plan.js";
import type { Locale } from "../../language/locale.js";
import { readDate } from "../../language/read-date.js";
import type { Store } from "../../load/store.js";
import { fold } from "../../model/fold.js";
import type { Kind } from "../../model/kind.js";
import type { ArsomRecord } from "../../model/record.js";
import { type CellStyle, cellOf } from "../../reports/shared/cells.js";

const STYLES: CellStyle[] = ["written", "words", "names"];

/** What derived columns of a row say otherwise than its record in a store, and than the record that is there: an exported sheet keeps that when a person changes another column. */
export function derivedFaults(row: PlannedRow, record: ArsomRecord, store: Store, before: Store, languages: Locale[]): string[] {
  return row.derived.flatMap(([name, said]) => {
    const is = String(cellOf(record, name, store) ?? "");
    if (said === is || agrees(name, said, record, store, languages)) return [];
    if (row.record && agrees(name, said, row.record, before, languages)) return [];
    return [
      `${name} is ${is || "empty"} by ${sourcesOf(name, row.kind)}, and the sheet says ${said}; change what it follows from, or leave the column out`,
    ];
  });
}

function agrees(name: string, said: string, record: ArsomRecord, store: Store, languages: Locale[]): boolean {
  const read = name === "date" ? readDate(said, languages) : undefined;
  if (read && "start" in read) {
    const { start, end = start } = read;
    return cellOf(record, name, store) === (start === end ? start : `${start}..${end}`);
  }
  return languages.some((locale) => STYLES.some((style) => fold(String(cellOf(record, name, store, locale, style) ?? "")) === fold(said)));
}

function sourcesOf(name: string, kind: Kind): string {
  return kind.through[name] ?? (name === "label" ? "its name or title" : (kind.when[0] ?? []).join(" and "));
}
