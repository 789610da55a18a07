// Gives scalars the type that the schema wants: text where a field is text, whatever YAML makes of `1e3` or `2016`.
import type { Field, Kind } from "../model/kind.js";
import type { Path } from "../model/record.js";
import { pathKey } from "./read/reader.js";
import { areEntries, movedBy, upgradeClaimed } from "./upgrade.js";

/**
 * Changes numbers and booleans into the text they were written as: where the field holds text or a date, and in fields of the
 * user's own (`x_…`), of which no schema says what they hold, wherever the value would be printed otherwise (`0042`, `1.10`, `~`).
 */
export function coerce(
  fields: { [field: string]: unknown },
  known: Map<string, Field>,
  written: Map<string, string> | undefined,
  path: Path = [],
): void {
  for (const name in fields) {
    const value = fields[name];
    if (typeof value === "string") continue;
    const field = known.get(name);
    if (field && mayChange(value, field)) fields[name] = coerced(value, field, written, [...path, name]);
    else if (path.length === 0 && written?.size && name.startsWith("x_")) fields[name] = asWritten(value, written, [name]);
  }
}

/** Gives the fields that a claim says of a record the types of that record's kind; gives those fields alone. */
export function coerceClaimed(
  fields: { [field: string]: unknown },
  claim: Kind,
  spoken: Kind,
  written: Map<string, string> | undefined,
): { [field: string]: unknown } {
  const said: { [field: string]: unknown } = Object.create(null);
  for (const [field, value] of Object.entries(fields)) {
    if (!claim.fields.has(field) && !field.startsWith("x_")) said[field] = value;
  }
  const newest = upgradeClaimed(withMovedTexts(said, spoken, written), spoken);
  for (const field of Object.keys(said)) if (!(field in newest)) delete fields[field];
  coerce(newest, spoken.fields, written);
  Object.assign(fields, newest);
  return newest;
}

/** Fields of which those that an upgrade moves have their scalars as they were written: afterwards they stand at other paths. */
export function withMovedTexts(
  fields: { [field: string]: unknown },
  kind: Kind,
  written: Map<string, string> | undefined,
): { [field: string]: unknown } {
  const steps = Object.values(kind.schema["x-upgrades"] ?? {});
  if (!written?.size || steps.length === 0) return fields;
  const moved = (field: string) => steps.some((step) => movedBy(step, field) !== undefined);
  const next: { [field: string]: unknown } = Object.create(null);
  for (const [field, value] of Object.entries(fields))
    next[field] = moved(field) && !areEntries(value) ? asWritten(value, written, [field]) : value;
  return next;
}

/** A value with every scalar that would be printed otherwise as the text it was written as. */
function asWritten(value: unknown, written: Map<string, string>, path: Path): unknown {
  if (Array.isArray(value)) return value.map((entry, i) => asWritten(entry, written, [...path, i]));
  if (value === null || typeof value !== "object") return written.get(pathKey(path)) ?? value;
  const item = value as { [field: string]: unknown };
  for (const name in item) item[name] = asWritten(item[name], written, [...path, name]);
  return item;
}

/** False of most values, at once: numbers where numbers belong, and lists of texts. */
function mayChange(value: unknown, { type }: Field): boolean {
  return Array.isArray(value) ? value.some((entry) => typeof entry !== "string") : type === "text" || type === "date";
}

function coerced(value: unknown, field: Field, written: Map<string, string> | undefined, path: Path): unknown {
  if (Array.isArray(value)) {
    if (field.of) return value.map((entry, i) => coerced(entry, field.of as Field, written, [...path, i]));
    for (const [i, entry] of value.entries()) {
      if (field.fields && entry !== null && typeof entry === "object") coerce(entry, field.fields, written, [...path, i]);
    }
    return value;
  }
  const scalar = typeof value === "number" || typeof value === "boolean";
  if (scalar && (field.type === "text" || field.type === "date")) return written?.get(pathKey(path)) ?? String(value);
  return value;
}
