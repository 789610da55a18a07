// `datapackage.json`: what the tables of an export are (Frictionless Data Package, version 1).
import type { Store } from "../../load/store.js";
import { escapeControls } from "../../model/escape.js";
import type { ArsomRecord } from "../../model/record.js";
import { SEPARATOR } from "./columns.js";
import type { ExportTable } from "./tables.js";

const LICENSE = {
  name: "CC0-1.0",
  path: "https://creativecommons.org/publicdomain/zero/1.0/",
  title: "Creative Commons Zero 1.0 Universal",
};

const DESCRIPTION = [
  "Records of ASEAN's meetings with its partners.",
  "Dates are written with the precision that is known: 2019, 2019-02 or 2019-02-20, with ~ (approximate), ? (uncertain) or % (both) behind them; .. is still running.",
  `Lists are joined by "${SEPARATOR}"; a "${SEPARATOR}" or a backslash within a value stands behind a backslash.`,
  "A text that begins like a formula (= + - @) has an apostrophe before it.",
].join(" ");

/** The descriptor; `free` when the records are those that arsom ships, which are in the public domain. */
export function packageOf(tables: ExportTable[], records: ArsomRecord[], store: Store, free: boolean): object {
  return {
    profile: "tabular-data-package",
    name: "arsom-records",
    title: "ASEAN and its partners: meetings, agreements, people and sources",
    description: DESCRIPTION,
    created: `${store.today}T00:00:00Z`,
    ...(free && { licenses: [LICENSE] }),
    ...withSome("sources", sourcesAmong(records)),
    resources: tables.map((table) => resourceOf(table, tables)),
  };
}

function resourceOf(table: ExportTable, tables: ExportTable[]): object {
  const foreignKeys = table.columns.flatMap(({ name, ref }) => {
    const target = ref?.length === 1 ? tables.find(({ kind }) => kind === ref[0]) : undefined;
    return target && leads(table, name, target) ? [{ fields: name, reference: { resource: target.name, fields: "id" } }] : [];
  });
  return {
    profile: "tabular-data-resource",
    name: table.name,
    path: `${table.name}.csv`,
    description: table.description,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: ",", lineTerminator: "\n", quoteChar: '"', doubleQuote: true, header: true, skipInitialSpace: false },
    schema: {
      fields: table.columns.map(({ ref, ...field }) => field),
      missingValues: [""],
      primaryKey: table.key,
      ...withSome("foreignKeys", foreignKeys),
    },
  };
}

/** True when every value of a column is the id of a row there: a broken reference makes no key. */
function leads(table: ExportTable, column: string, target: ExportTable): boolean {
  const at = table.columns.findIndex(({ name }) => name === column);
  const ids = new Set(target.rows.map(([id]) => id));
  return table.rows.every((row) => row[at] === null || ids.has(row[at] as string));
}

/** The documents behind the records, where an address of the web leads to them. */
function sourcesAmong(records: ArsomRecord[]): { title: string; path: string }[] {
  return records.flatMap(({ kind, id, fields }) => {
    const { url, title } = fields as { url?: string; title?: string };
    // The profile takes no address with two dots in a row.
    const usable = kind === "source" && url !== undefined && /^https?:\/\/[^\s]+$/.test(url) && !url.includes("..");
    return usable ? [{ title: escapeControls(title ?? id), path: escapeControls(url) }] : [];
  });
}

function withSome<T>(name: string, list: T[]): { [name: string]: T[] } {
  return list.length > 0 ? { [name]: list } : {};
}
