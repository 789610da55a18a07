// The columns of an exported table: the fields of a kind, of claims those of what they speak of, one's own, and derived ones.
import type { Store } from "../../load/store.js";
import { compareCodes } from "../../model/fold.js";
import type { Field, Kind } from "../../model/kind.js";
import type { Cell } from "../../model/output.js";
import type { ArsomRecord } from "../../model/record.js";
import { fieldsAt } from "../../query/fields.js";
import { cellOf } from "../shared/cells.js";

/** One column, in the words of a Frictionless table schema. */
export interface ExportColumn {
  name: string;
  type: "string" | "integer" | "boolean";
  description: string;
  constraints?: { required?: true; enum?: string[]; pattern?: string };
  /** The kinds of record whose ids its single values are. */
  ref?: string[];
}

/** What stands between the values of a list. */
export const SEPARATOR = "|";

/** The fields of a kind that these records have, in the order of its schema; those that no schema names last. */
export function fieldsOf(kind: Kind, records: ArsomRecord[], store: Store): Map<string, Field> {
  const fields = new Map([...kind.fields].filter(([name]) => name !== "kind" && name !== "id"));
  const more = new Map<string, Field>();
  for (const record of records) {
    const spoken = record.kind === "claim" ? store.get(record.fields.record) : undefined;
    for (const name of Object.keys(record.fields)) {
      if (name === "kind" || name === "id" || fields.has(name)) continue;
      const field = (spoken && store.kind(spoken.kind).fields.get(name)) ?? {
        name,
        type: "any",
        schema: { description: "A field of one's own" },
      };
      const known = more.get(name);
      // Two kinds may mean different things by a name: then it is only text.
      more.set(name, !known || known.type === field.type ? (known ?? field) : { ...field, type: "any", ref: undefined });
    }
  }
  return new Map([...fields, ...[...more].sort(([a], [b]) => compareCodes(a, b))]);
}

/** The column of a field, and its values for the records; constraints only of fields that the kind's schema describes. */
export function columnOf(field: Field, values: unknown[], own: boolean, required: string[] = []): ExportColumn {
  const { name, schema } = field;
  const list = field.type === "list" || values.some(Array.isArray);
  const given = values.filter((value) => value !== undefined);
  const others = booleans(field, given) ? "boolean" : "string";
  const type = given.every(Number.isSafeInteger) && field.type === "integer" ? "integer" : others;
  const pattern = field.type === "date" ? schema.anyOf?.[0]?.pattern : undefined;
  const constraints = own && {
    ...(required.includes(name) && { required: true as const }),
    ...(field.values && !list && { enum: field.values }),
    ...(pattern && { pattern }),
  };
  return {
    name,
    type,
    description: `${schema.description ?? ""}${list ? ` (several, joined by ${SEPARATOR})` : ""}`,
    ...(constraints && Object.keys(constraints).length > 0 && { constraints }),
    ...(field.ref && field.ref.length > 0 && !list && { ref: field.ref }),
  };
}

function booleans(field: Field, given: unknown[]): boolean {
  return field.type === "boolean" && given.every((value) => typeof value === "boolean");
}

/** A value as a cell; a list joined, a separator within a value behind a backslash. */
export function cell(value: unknown): Cell {
  if (value === undefined) return null;
  if (!Array.isArray(value)) return typeof value === "object" ? JSON.stringify(value) : (value as Cell);
  return value.map((one) => String(cell(one)).replace(/[\\|]/g, (sign) => `\\${sign}`)).join(SEPARATOR);
}

/** What a kind has through references, and the time it covers: columns with their values. */
export function derivedOf(kind: Kind, store: Store): { column: ExportColumn; value(record: ArsomRecord): Cell }[] {
  const through = Object.keys(kind.through).filter((name) => !kind.fields.has(name));
  const columns: ExportColumn[] = through.map((name) => {
    const [field] = fieldsAt(store, [kind], [name]);
    return { name, type: "string", description: `Derived: ${kind.through[name]}`, ...(field?.ref && { ref: field.ref }) };
  });
  if (kind.when.length > 0 && !kind.fields.has("date"))
    columns.push({ name: "date", type: "string", description: "Derived: the time it covers, as an EDTF date or interval (from..to)" });
  return columns.map((column) => ({ column, value: (record) => cellOf(record, column.name, store) }));
}
