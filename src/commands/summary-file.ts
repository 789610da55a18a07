// The summary of a job on GitHub: Markdown, appended to the file that the runner names.
import { appendFile } from "node:fs/promises";
import { md } from "../formats/md.js";
import { escapeControls } from "../model/escape.js";
import type { Output } from "../model/output.js";
import { UsageError } from "../model/usage-error.js";
import { refusalOf } from "../runtime/write/refused.js";

/** A job's summary may hold one mebibyte; what is more is left out and said. */
const MOST = 1024 * 1024 - 200;

/** Appends a result to the summary of the job; throws UsageError when its file cannot be written. */
export async function appendSummary(path: string, output: Output): Promise<void> {
  const text = String(await md(output, { terminal: false, width: 80, colour: false }));
  const bytes = Buffer.from(text, "utf8");
  const cut = bytes
    .subarray(0, MOST)
    .toString("utf8")
    .replace(/\ufffd?$/, "");
  await appendFile(
    path,
    bytes.length > MOST ? `${cut.slice(0, cut.lastIndexOf("\n"))}\n\nThe rest is left out: a summary holds one mebibyte.\n` : text,
  ).catch((error) => {
    throw new UsageError(`the summary of the job, ${escapeControls(path)}, cannot be written: ${refusalOf(error)}`);
  });
}
