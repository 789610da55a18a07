// A record as it is written anew: a line a field in the order of its schema, short lists in brackets, texts and maps one below another.
import type { Field } from "../model/kind.js";
import type { Fields, Item, Scalar, Value } from "../model/record.js";
import { type Form, ordered } from "./form.js";
import { bracketed, nameText, scalarText } from "./value.js";

/** The text of a document, without markers, each line with its end (`\n`); empty values are left out, for unknown stays unknown. */
export function recordText(fields: Fields, form: Form): string {
  return ordered(Object.keys(fields), form.fields)
    .filter((name) => !isEmpty(fields[name]))
    .map((name) => fieldText(name, fields[name] as Value, form.fields.get(name)))
    .join("");
}

function isEmpty(value: Value | undefined): boolean {
  return value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
}

/** One field with its lines. */
export function fieldText(name: string, value: Value, field?: Field): string {
  if (!Array.isArray(value)) return `${nameText(name)}: ${scalarText(value, field)}\n`;
  if (!isLong(value, field)) return `${nameText(name)}: ${bracketed(value, field)}\n`;
  return `${nameText(name)}:\n${value.map((entry) => entryText(entry, field).replace(/^/gm, "  ")).join("\n")}\n`;
}

/** An entry of a list that stands one below another, behind its dash, without the end of its last line. */
export function entryText(entry: Scalar | Item, field: Field | undefined): string {
  return `- ${typeof entry === "object" ? itemText(entry, field) : scalarText(entry, field?.of)}`;
}

/** Open texts and maps stand one below another; ids, codes, dates and closed values beside each other. */
function isLong(value: Value, field: Field | undefined): boolean {
  const [first] = value as Item[];
  if (typeof first === "object") return true;
  return field?.of?.type === "text" && !field.of.ref && !field.of.code && !field.of.values;
}

/** A map of a list, its first field behind the dash. */
function itemText(item: Item, field: Field | undefined): string {
  const lines = ordered(Object.keys(item), field?.fields).map((name) => {
    const value = item[name] as Value;
    const known = field?.fields?.get(name);
    return `${nameText(name)}: ${Array.isArray(value) ? bracketed(value, known) : scalarText(value, known)}`;
  });
  return lines.join("\n  ");
}
