// Names and values of a document as they are canonically written: quotes, dates, the space behind a colon; layout stays.
import { locateIn } from "../load/read/tiered.js";
import type { Field } from "../model/kind.js";
import type { Item, Path, Scalar, Value } from "../model/record.js";
import { type Splice, spliced } from "./splice.js";
import { braced, bracketed, nameText, scalarText } from "./value.js";

/** The document with every name and value that it understands written canonically; those that go over several lines stay. */
export function respelt(text: string, fields: { [field: string]: Value }, known: Map<string, Field>): string {
  const spelling = new Spelling(text);
  const inside = text[locateIn(text, [], "value")[0]] === "{";
  for (const [name, value] of Object.entries(fields)) spelling.field([name], value, known.get(name), inside);
  return spliced(text, spelling.splices);
}

/** Gathers what is to be written otherwise; `inside` is true of what stands in brackets or braces. */
class Spelling {
  readonly splices: Splice[] = [];

  constructor(private readonly text: string) {}

  field(path: Path, value: Value, field: Field | undefined, inside: boolean): void {
    const { text } = this;
    const [start, end] = locateIn(text, path, "key");
    const name = String(path.at(-1));
    if (/^[a-z_][a-z0-9_]*$/i.test(name) || !isQuote(text[start])) this.put(start, end, nameText(name));
    const [from] = locateIn(text, path, "value");
    if (/^:[ \t]+$/.test(text.slice(end, from))) this.put(end, from, ": ");
    this.value(path, value, field, inside);
  }

  /** Of what the user calls `x_…` no schema says how it is written: only text that another reader would take for something else changes. */
  private value(path: Path, value: Value | Item, field: Field | undefined, inside: boolean): void {
    const [start, end] = locateIn(this.text, path, "value");
    const sign = this.text[start];
    if (typeof value !== "object") {
      const stays = sign === "|" || sign === ">" || (!field && (isQuote(sign) || typeof value !== "string"));
      if (!stays) this.put(start, end, scalarText(value, field, inside));
    } else if (field && sign === "[") this.put(start, end, bracketed(value as Scalar[], field));
    else if (field && sign === "{") this.put(start, end, braced(value as Item, field));
    else if (Array.isArray(value))
      for (const [i, entry] of value.entries()) this.value([...path, i], entry, field?.of ?? field, inside || sign === "[");
    else if (value)
      for (const [name, part] of Object.entries(value)) this.field([...path, name], part, field?.fields?.get(name), inside || sign === "{");
  }

  /** Puts what differs; a value over several lines is left as its writer laid it out. */
  private put(start: number, end: number, put: string): void {
    const now = this.text.slice(start, end);
    if (now !== put && !now.includes("\n")) this.splices.push({ start, end, text: put });
  }
}

function isQuote(sign: string | undefined): boolean {
  return sign === '"' || sign === "'";
}
