// A record as it is written anew: a line a field in the order of its schema, short lists in brackets, texts and maps one below another.
import type { Field } from "../model/kind.js";
import type { Fields, Value } from "../model/record.js";
import { type Form, ordered } from "./form.js";
import { listText, plainList } from "./list.js";
import { nameText, scalarText } from "./value.js";

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
  return Array.isArray(value) ? listText(name, plainList(value), field) : `${nameText(name)}: ${scalarText(value, field)}\n`;
}
