// Findings as data: what rule spoke, of which record and value, with typed values that a language puts into words.
import type { ArsomRecord, Path, TextRange, Value } from "./record.js";

/** Cannot be true or cannot be read; very probably wrong; worth a look. */
export type Severity = "error" | "warning" | "note";
export const SEVERITIES: Severity[] = ["error", "warning", "note"];

/** A value of a sentence's slot; the language decides how it reads. A bare text is what stands in a file, and stays as it is. */
export type Slot =
  | string
  | number
  | { record: ArsomRecord }
  | { date: string }
  | { span: [string | undefined, string | undefined] }
  | { country: string }
  | { city: string }
  | { ordinal: number }
  /** A closed value, which a language may have its own word for. */
  | { value: string }
  /** A field of a record; `whole` where it stands for both ends of a span. */
  | { field: string; whole?: true }
  /** A text of a record or of an entry, in the language where that has it: `name`, `name_ru`. */
  | { text: string; of: object }
  /** The parts of an entry: the first, and the others about it. */
  | { parts: Slot[] }
  | { list: Slot[] }
  /** One or the other. */
  | { either: Slot[] }
  /** So many more that a list leaves out. */
  | { more: number };
export type Slots = { [slot: string]: Slot };

/**
 * A place, symbolic first: a path in a record (its key or its value), or a range of a file. `written` is the path that the text
 * has, where a record of an older version has another than its fields.
 */
export type Location = { record: ArsomRecord; path: Path; of?: "key" | "value"; written?: Path } | TextRange;

/**
 * A certain repair, at the place of the finding unless it names another: a value put, a key renamed, a field left out, a
 * range of the file written otherwise, a record taken out, or the byte-order mark in front of the file taken away.
 */
export type Fix =
  | { put: Value }
  | { rename: string }
  | { drop: true }
  | { text: string; at?: TextRange }
  | { remove: ArsomRecord }
  | { unmark: true };

/** A second place that a finding points to; `say` names a sentence of the rule. */
export interface Related {
  at: Location;
  say: string;
}

/** One finding. `say`, `help` and the related places name sentences of its rule, filled with `slots`. */
export interface Finding {
  rule: string;
  /** Where it differs from the rule's own. */
  severity?: Severity;
  at: Location;
  say?: string;
  slots: Slots;
  related?: Related[];
  help?: string;
  fix?: Fix;
}

/** The record a location speaks of, where it speaks of one. */
export function recordOf(location: Location): ArsomRecord | undefined {
  return "record" in location ? location.record : undefined;
}
