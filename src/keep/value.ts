// How a value is written: plainly where every reader of YAML takes it for the same, in double quotes where one would not.
import { flatReader } from "../load/read/flat.js";
import { looksLikeDate } from "../model/date.js";
import type { Field } from "../model/kind.js";
import { LIMITS } from "../model/limits.js";
import { isPlain, quoted } from "../model/quote.js";
import type { Item, Scalar } from "../model/record.js";
import { ordered } from "./form.js";

const flat = flatReader(LIMITS);

/** Text that YAML 1.1, which many tools still read, takes for a truth value, a number, a time or nothing at all. */
const OTHERWISE =
  /^(?:y|n|yes|no|on|off|true|false|null|~|=|<<|[-+]?(?:0b[01_]+|0o?[0-7_]+|0x[\da-f_]+|[\d_,]*(?::[0-5]?\d)*(?:\.[\d_]*)?(?:e[-+]?\d+)?|\.(?:inf|nan))|\d{4}-\d{1,2}-\d{1,2}(?:$|[Tt ].*))$/i;

/** Words of letters, digits and signs that mean nothing in YAML: most values, and no reader need be asked of them. */
const WORDS = /^\p{L}[\p{L}\p{N}_./()'-]*(?: [\p{L}\p{N}_./()'-]+)*$/u;

/** A scalar as it is written; `inside` when it stands in brackets or braces. Dates and `..` stand plainly, as everywhere in the record. */
export function scalarText(value: Scalar, field?: Field, inside = false): string {
  if (typeof value !== "string") return String(value);
  if (field?.type === "date" && (value === ".." || looksLikeDate(value))) return value;
  if (WORDS.test(value) && !OTHERWISE.test(value)) return value;
  const read = flat.read(inside ? `a: [${value}]` : `a: ${value}`)?.fields?.a;
  const same = inside ? Array.isArray(read) && read.length === 1 && read[0] === value : read === value;
  return same && isPlain(value) && !OTHERWISE.test(value) ? value : quoted(value);
}

/** The name of a field as it is written: `no` and `42` stand in quotes, as values do. */
export function nameText(name: string): string {
  return scalarText(name, undefined, true);
}

/** A list in brackets on one line. */
export function bracketed(list: (Scalar | Item)[], field?: Field): string {
  return `[${list.map((entry) => (typeof entry === "object" ? braced(entry, field) : scalarText(entry, field?.of, true))).join(", ")}]`;
}

/** A flat map in braces on one line, its fields in the order of the schema. */
export function braced(item: Item, field?: Field): string {
  const parts = ordered(Object.keys(item), field?.fields).map((name) => {
    const value = item[name] as Scalar | Scalar[];
    const known = field?.fields?.get(name);
    return `${nameText(name)}: ${Array.isArray(value) ? bracketed(value, known) : scalarText(value, known, true)}`;
  });
  return `{ ${parts.join(", ")} }`;
}
