// What a kind of record is, as its JSON Schema and the `x-` annotations in it say.
import type { Path } from "./record.js";

/** The parts of a JSON Schema that arsom reads; everything else is for validators and editors. */
export interface Schema {
  title?: string;
  description?: string;
  type?: string;
  enum?: string[];
  anyOf?: Schema[];
  items?: Schema;
  properties?: { [field: string]: Schema };
  required?: string[];
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  pattern?: string;
  "x-kind"?: string;
  "x-plural"?: string;
  "x-version"?: number;
  "x-upgrades"?: { [from: string]: Upgrade };
  "x-columns"?: string[];
  "x-when"?: string[][];
  "x-through"?: { [derived: string]: string };
  "x-uncited"?: boolean;
  "x-ref"?: string[];
  "x-date"?: boolean;
  "x-code"?: boolean;
  "x-known-from"?: string;
  [keyword: string]: unknown;
}

/** How a record of an older version becomes one of the next: fields renamed, values made entries of a list, fields left out. */
export interface Upgrade {
  rename?: { [old: string]: string };
  /** The value of a field, or each of its list, becomes an entry of the list `to`, in its field `part`. */
  entries?: { [old: string]: { to: string; part: string } };
  drop?: string[];
}

/** What a field holds. */
export type FieldType = "text" | "integer" | "boolean" | "date" | "list" | "maps" | "any";

/** One field of a kind. */
export interface Field {
  name: string;
  type: FieldType;
  schema: Schema;
  /** The closed values it may have. */
  values?: string[];
  /** It holds ids of records of these kinds (of any kind when empty). */
  ref?: string[];
  /** It holds a country code. */
  code?: boolean;
  /** It is known only from a day: that of the field of an entry with this name, or, where the name is its own, of itself. */
  knownFrom?: string;
  /** What a list holds. */
  of?: Field;
  /** What the flat maps of a list hold. */
  fields?: Map<string, Field>;
}

/** One kind of record. */
export interface Kind {
  name: string;
  plural: string;
  description: string;
  version: number;
  schema: Schema;
  fields: Map<string, Field>;
  /** The columns of a list of them. */
  columns: string[];
  /** The fields that give its extent in time, the first of them that a record has. */
  when: string[][];
  /** Fields a record has through a reference: `partner` of a meeting is `series.partner`. */
  through: { [derived: string]: string };
  /** It needs no source. */
  uncited: boolean;
}

/** The kind that a composed schema describes (its common fields written in). */
export function kindOf(schema: Schema): Kind {
  const name = String(schema["x-kind"]);
  return {
    name,
    plural: schema["x-plural"] ?? `${name}s`,
    description: schema.description ?? "",
    version: schema["x-version"] ?? 1,
    schema,
    fields: fieldsOf(schema.properties ?? {}),
    columns: schema["x-columns"] ?? ["id"],
    when: schema["x-when"] ?? [],
    through: schema["x-through"] ?? {},
    uncited: schema["x-uncited"] ?? false,
  };
}

function fieldsOf(properties: { [field: string]: Schema }): Map<string, Field> {
  return new Map(Object.entries(properties).map(([name, schema]) => [name, fieldOf(name, schema)]));
}

function fieldOf(name: string, schema: Schema): Field {
  const field: Field = { name, type: typeOf(schema), schema };
  if (schema.enum) field.values = schema.enum;
  if (schema["x-ref"]) field.ref = schema["x-ref"];
  if (schema["x-code"]) field.code = true;
  if (schema["x-known-from"]) field.knownFrom = schema["x-known-from"];
  if (field.type === "list") field.of = fieldOf(name, schema.items ?? {});
  if (field.type === "maps") field.fields = fieldsOf(schema.items?.properties ?? {});
  return field;
}

function typeOf(schema: Schema): FieldType {
  if (schema["x-date"]) return "date";
  if (schema.type === "array") return schema.items?.type === "object" ? "maps" : "list";
  if (schema.type === "integer" || schema.type === "boolean") return schema.type;
  return schema.type === "string" ? "text" : "any";
}

/** The field at a path; an entry of a list of maps has the field of the list. */
export function fieldAt(path: Path, fields: Map<string, Field>): Field | undefined {
  let field: Field | undefined;
  for (const [i, step] of path.entries()) {
    if (typeof step === "number") field = field?.of ?? field;
    else field = (i === 0 ? fields : field?.fields)?.get(step);
  }
  return field;
}

/** The name of the field that a word means in a kind: itself, or a list's singular (`chair` for `chairs`). */
export function nameIn(kind: Kind, word: string): string | undefined {
  if (kind.fields.has(word) || word in kind.through || (word === "date" && kind.when.length > 0)) return word;
  const plurals = [`${word}s`, word.replace(/y$/, "ies")];
  return plurals.find((plural) => kind.fields.has(plural));
}
