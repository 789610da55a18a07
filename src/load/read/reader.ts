// The one interface of readers: from the text of one document to plain values, and back to the place of each.
import type { Path } from "../../model/record.js";

/** What a reader found wrong, with offsets inside the document. */
export interface Diagnostic {
  rule: string;
  start: number;
  end: number;
  say?: string;
  slots?: { [slot: string]: string | number };
  help?: string;
  /** A second place that matters, and the sentence to say of it. */
  related?: { start: number; end: number; say: string };
  /** A certain repair: what is to stand in a range instead. */
  fix?: { start: number; end: number; text: string };
  /** The record is still read. */
  recoverable?: boolean;
}

/** What a document holds. */
export interface Reading {
  /** Null-prototype; undefined when it could not be read. Nulls stay null, for the schema to refuse. */
  fields?: { [field: string]: unknown };
  diagnostics: Diagnostic[];
  /** How scalars were written that JavaScript would print otherwise (`1e3`, `0o14`, `True`, `~`), by `pathKey`. */
  written?: Map<string, string>;
}

/** Offsets inside the document. */
export type Offsets = [start: number, end: number];

/** A reader of documents. */
export interface Reader {
  read(text: string): Reading;
  /** The place of the key or the value at a path; of the nearest part of the path that exists. */
  locate(text: string, path: Path, of: "key" | "value"): Offsets;
  /** The comments of a document, with their offsets. */
  comments(text: string): Comment[];
}

/** A comment: its text from `#` on, and whether it stands alone on its line. */
export interface Comment {
  start: number;
  text: string;
  alone: boolean;
}

/** A path as the key of a map. */
export function pathKey(path: Path): string {
  return path.join("\u0000");
}
