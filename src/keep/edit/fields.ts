// Fields of a record changed in its text: what is not changed stays as it is written, comments and layout included.
import { isDeepStrictEqual } from "node:util";
import { locateIn, type TieredReader } from "../../load/read/tiered.js";
import type { Field } from "../../model/kind.js";
import type { Item, Value } from "../../model/record.js";
import { ordered } from "../form.js";
import { joinParts, type RecordPart, recordParts } from "../parts.js";
import { fieldText } from "../record.js";
import { spliced } from "../splice.js";
import { bracketed, scalarText } from "../value.js";
import { entriesText, type MapEdit } from "./entries.js";
import { remarksIn, withoutSilences } from "./remarks.js";

/** Fields by name: those of a record, or of a map of one of its lists. */
export type FieldValues = { [field: string]: Value };

/**
 * The text of a map at the margin, with lines that end in `\n`, once it is to hold `after` in the stead of `before`. New fields
 * stand where the order of `known` puts them; a comment on a line of its own stays, one behind a value goes with that value.
 * Undefined where fields do not begin lines of their own.
 */
export function fieldsText(
  text: string,
  before: FieldValues,
  after: FieldValues,
  known: Map<string, Field>,
  reader: TieredReader,
): string | undefined {
  const parts = recordParts(text, Object.keys(before), reader.comments(text));
  if (!parts) return undefined;
  const fields: RecordPart[] = [];
  let lead = "";
  for (const part of parts.fields) {
    const { name } = part;
    const [old, value] = [before[name] as Value, after[name]];
    const above = lead + part.lead;
    if (value === undefined) lead = withoutSilences(above) + remarksIn(part.body, reader);
    else {
      fields.push({ name, lead: above, body: isDeepStrictEqual(old, value) ? part.body : fieldBody(part, old, value, known, reader) });
      lead = "";
    }
  }
  for (const [name, value] of Object.entries(after)) {
    if (name in before) continue;
    const names = ordered([...fields.map((field) => field.name), name], known);
    const previous = names[names.indexOf(name) - 1];
    const at = fields.findIndex((field) => field.name === previous) + 1;
    fields.splice(at, 0, { name, lead: "", body: fieldText(name, value, known.get(name)) });
  }
  return joinParts({ ...parts, fields, tail: lead + parts.tail }, "\n");
}

/** The lines of a field with another value. */
function fieldBody({ name, body }: RecordPart, old: Value, value: Value, known: Map<string, Field>, reader: TieredReader): string {
  const field = known.get(name);
  const [start, end] = locateIn(body, [name], "value");
  const onOneLine = !body.slice(start, end).includes("\n") && !/[|>]/.test(body[start] ?? "");
  const put = (text: string) => spliced(body, [{ start, end, text }]);
  if (typeof old !== "object" && typeof value !== "object" && onOneLine) return put(scalarText(value, field));
  if (Array.isArray(old) && Array.isArray(value)) {
    if (body[start] === "[" && onOneLine && !value.some((entry) => typeof entry === "object")) return put(bracketed(value, field));
    const edit: MapEdit = (text, before, after, known) => fieldsText(text, before, after, known, reader);
    const changed = entriesText(body, { name, before: old as Item[], after: value as Item[], field }, reader, edit);
    if (changed !== undefined) return changed;
  }
  return remarksIn(body, reader) + fieldText(name, value, field);
}
