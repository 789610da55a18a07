// What a record is once it is read: its kind, its id, its fields, and the place in a file where it stands.
import type { Kinds } from "./kinds.js";

/** A field of a flat record holds a scalar, a list of scalars, or a list of flat maps. */
export type Scalar = string | number | boolean;
export type Item = { [field: string]: Scalar | Scalar[] };
export type Value = Scalar | Scalar[] | Item[];
export type Fields = { [field: string]: Value };

/** The way to a value inside a record: `["chairs", 1]`, `["offices", 0, "from"]`. */
export type Path = (string | number)[];

/** A file of records as it was read. */
export interface SourceFile {
  /** The name to show: relative to the working folder, forward slashes. */
  path: string;
  text: string;
}

/** A range of a file; offsets in UTF-16 units. */
export interface TextRange {
  file: SourceFile;
  start: number;
  end: number;
}

/** One record. `fields` is null-prototype and holds kind, version and id too; dates are text. */
export interface ArsomRecord<K extends string = string> {
  kind: K;
  id: string;
  fields: K extends keyof Kinds ? Kinds[K] & Fields : Fields;
  place: TextRange;
  /** True when it broke its schema: known to references, not checked further. */
  broken?: boolean;
}

/** The value at a path, or undefined. */
export function valueAt(fields: unknown, path: Path): unknown {
  let value = fields;
  for (const step of path) {
    if (value === null || typeof value !== "object") return undefined;
    value = (value as { [step: string | number]: unknown })[step];
  }
  return value;
}
