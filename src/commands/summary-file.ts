// The summary of a job on GitHub: Markdown, appended to the file that the runner names.
import { appendFileSync } from "node:fs";
import { escapeControls } from "../model/escape.js";
import type { Output } from "../model/output.js";
import { UsageError } from "../model/usage-error.js";
import type { Env } from "../runtime/env.js";
import { refusalOf } from "../runtime/write/refused.js";
import type { Options } from "./command.js";

/** A job's summary may hold one mebibyte; what is more is left out and said. */
const MOST = 1024 * 1024 - 200;

/**
 * Appends the paper that a result prints as text to the summary of the job, where annotations are asked for in a job that has
 * one; throws UsageError when its file cannot be written.
 */
export async function summarized({ paper, plain = paper }: Output, { format }: Options, { variables }: Env): Promise<void> {
  const path = variables.GITHUB_STEP_SUMMARY;
  if (format !== "github" || !path) return;
  const { md } = await import("../formats/md.js");
  const text = String(await md({ paper: plain }, { terminal: false, width: 80, colour: false }));
  const bytes = Buffer.from(text, "utf8");
  const cut = bytes
    .subarray(0, MOST)
    .toString("utf8")
    .replace(/\ufffd?$/, "");
  const most =
    bytes.length > MOST ? `${cut.slice(0, cut.lastIndexOf("\n"))}\n\nThe rest is left out: a summary holds one mebibyte.\n` : text;
  try {
    appendFileSync(path, most);
  } catch (error) {
    throw new UsageError(`the summary of the job, ${escapeControls(path)}, cannot be written: ${refusalOf(error)}`);
  }
}
