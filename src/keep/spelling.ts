// Names and values of a document as they are canonically written: quotes, dates, the space behind a colon; layout stays.
import { locateIn } from "../load/read/twofold.js";
import type { Field } from "../model/kind.js";
import type { Item, Path, Scalar, Value } from "../model/record.js";
import { type Splice, spliced } from "./splice.js";
import { braced, bracketed, scalarText } from "./value.js";

/** The document with every name and value that it understands written canonically; those that go over several lines stay. */
export function respelt(text: string, fields: { [field: string]: Value }, known: Map<string, Field>): string {
  const splices: Splice[] = [];
  for (const [name, value] of Object.entries(fields)) spellField(text, [name], value, known.get(name), splices);
  return spliced(text, splices);
}

function spellField(text: string, path: Path, value: Value, field: Field | undefined, splices: Splice[]): void {
  const [start, end] = locateIn(text, path, "key");
  const name = String(path.at(-1));
  if (/^[a-z_][a-z0-9_]*$/i.test(name)) put(text, start, end, name, splices);
  const [from] = locateIn(text, path, "value");
  if (/^:[ \t]+$/.test(text.slice(end, from))) put(text, end, from, ": ", splices);
  // What the user calls `x_…` has no type that would say how it is written.
  if (field) spellValue(text, path, value, field, splices);
}

function spellValue(text: string, path: Path, value: Value | Item, field: Field, splices: Splice[]): void {
  const [start, end] = locateIn(text, path, "value");
  const sign = text[start];
  if (typeof value !== "object") {
    if (sign !== "|" && sign !== ">") put(text, start, end, scalarText(value, field), splices);
  } else if (sign === "[") put(text, start, end, bracketed(value as Scalar[], field), splices);
  else if (sign === "{") put(text, start, end, braced(value as Item, field), splices);
  else if (Array.isArray(value)) for (const [i, entry] of value.entries()) spellEntry(text, [...path, i], entry, field, splices);
}

function spellEntry(text: string, path: Path, entry: Scalar | Item, field: Field, splices: Splice[]): void {
  if (typeof entry !== "object") spellValue(text, path, entry, field.of ?? field, splices);
  else if (text[locateIn(text, path, "value")[0]] === "{") spellValue(text, path, entry, field, splices);
  else for (const [name, value] of Object.entries(entry)) spellField(text, [...path, name], value, field.fields?.get(name), splices);
}

/** Puts what differs; a value over several lines is left as its writer laid it out. */
function put(text: string, start: number, end: number, put: string, splices: Splice[]): void {
  const now = text.slice(start, end);
  if (now !== put && !now.includes("\n")) splices.push({ start, end, text: put });
}
