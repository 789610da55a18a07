// What the text of a document means, whatever its order and spelling.
import { coerce } from "../load/coerce.js";
import type { TieredReader } from "../load/read/tiered.js";
import type { Form } from "./form.js";

/** The fields of a document by the types of a form; undefined when it cannot be read. The full reader must be loaded. */
export function meant(text: string, form: Form, reader: TieredReader): { [field: string]: unknown } | undefined {
  const reading = reader.read(text);
  if (!reading?.fields) return undefined;
  coerce(reading.fields, form.fields, reading.written);
  return reading.fields;
}
