// The catalogue of formats.
import type { Format, Output } from "../model/output.js";
import { csv } from "./csv.js";
import { json } from "./json.js";
import { jsonl } from "./jsonl.js";
import { md } from "./md.js";
import { text } from "./text/index.js";
import { tsv } from "./tsv.js";

export const formats: Format[] = [text, md, json, jsonl, csv, tsv];

/** The formats that print a result of these forms. */
export function fitting(output: Output): Format[] {
  return formats.filter((format) => output[format.needs] !== undefined);
}
