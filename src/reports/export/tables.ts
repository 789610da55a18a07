// The records as tables: one a kind, and one for each list of maps in it.
import type { Store } from "../../load/store.js";
import type { Field, Kind } from "../../model/kind.js";
import type { Rows } from "../../model/output.js";
import type { ArsomRecord } from "../../model/record.js";
import { cell, columnOf, derivedOf, type ExportColumn, fieldsOf } from "./columns.js";

/** One table of an export. */
export interface ExportTable {
  /** Its file is `<name>.csv`. */
  name: string;
  description: string;
  /** The kind whose records its rows are; a table of maps has none. */
  kind?: string;
  columns: ExportColumn[];
  rows: Rows["rows"];
  key: string[];
}

/** The tables of the kinds that have records, in the order of the kinds. */
export function tablesOf(records: ArsomRecord[], store: Store): ExportTable[] {
  return [...store.kinds.values()].flatMap((kind) => {
    const own = records.filter((record) => record.kind === kind.name);
    return own.length > 0 ? tablesOfKind(kind, own, store) : [];
  });
}

function tablesOfKind(kind: Kind, records: ArsomRecord[], store: Store): ExportTable[] {
  const fields = [...fieldsOf(kind, records, store).values()];
  const maps = fields.filter((field) => field.type === "maps");
  const flat = fields.filter((field) => field.type !== "maps");
  const required = kind.schema.required ?? [];
  const id: ExportColumn = { name: "id", type: "string", description: "Its id", constraints: { required: true } };
  const derived = derivedOf(kind, store);
  const columns = flat.map((field) => columnOf(field, valuesOf(records, field), kind.fields.has(field.name), required));
  const table: ExportTable = {
    name: nameOf(kind.plural),
    description: kind.description,
    kind: kind.name,
    columns: [id, ...columns, ...derived.map(({ column }) => column)],
    rows: records.map((record) => [
      record.id,
      ...flat.map(({ name }) => cell(record.fields[name])),
      ...derived.map(({ value }) => value(record)),
    ]),
    key: ["id"],
  };
  return [table, ...maps.filter((field) => field.fields).map((field) => tableOfMaps(kind, field, records, kind.fields.has(field.name)))];
}

/** A row a map, under the id of the record that has it and its place there. */
function tableOfMaps(kind: Kind, field: Field, records: ArsomRecord[], own: boolean): ExportTable {
  const entries = records.flatMap((record) =>
    (Array.isArray(record.fields[field.name]) ? (record.fields[field.name] as { [name: string]: unknown }[]) : []).map((map, i) => ({
      id: record.id,
      position: i + 1,
      map,
    })),
  );
  const parts = [...(field.fields ?? new Map<string, Field>()).values()];
  const required = field.schema.items?.required ?? [];
  const columns = parts.map((part) => {
    const values = entries.map(({ map }) => map[part.name]);
    return columnOf(part, values, own, required);
  });
  const parent: ExportColumn = { name: `${kind.name}_id`, type: "string", description: `The ${kind.name} that has it`, ref: [kind.name] };
  const position: ExportColumn = { name: "position", type: "integer", description: "Its place in the list, from 1" };
  return {
    name: nameOf(`${kind.plural}_${field.name}`),
    description: field.schema.description ?? "",
    columns: [{ ...parent, constraints: { required: true } }, { ...position, constraints: { required: true } }, ...columns],
    rows: entries.map(({ id, position, map }) => [id, position, ...parts.map(({ name }) => cell(map[name]))]),
    key: [parent.name, position.name],
  };
}

function valuesOf(records: ArsomRecord[], { name }: Field): unknown[] {
  return records.map(({ fields }) => fields[name]);
}

/** A name that is a file's and nothing else: a kind of one's own may be called anything. */
function nameOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9_-]/g, "-");
}
