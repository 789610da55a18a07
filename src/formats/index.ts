// The catalogue of formats.
import type { Format, Output } from "../model/output.js";
import { csv } from "./csv.js";
import { docx } from "./docx.js";
import { github } from "./github.js";
import { html } from "./html.js";
import { ics } from "./ics.js";
import { json } from "./json.js";
import { jsonl } from "./jsonl.js";
import { jsonld } from "./jsonld.js";
import { junit } from "./junit.js";
import { md } from "./md.js";
import { sarif } from "./sarif.js";
import { svg } from "./svg.js";
import { text } from "./text/index.js";
import { tsv } from "./tsv.js";

export const formats: Format[] = [text, md, html, json, jsonl, csv, tsv, docx, ics, jsonld, github, sarif, junit, svg];

/** The formats that print a result of these forms. */
export function fitting(output: Output): Format[] {
  return formats.filter((format) => output[format.needs] !== undefined);
}
