// Annotations for GitHub Actions: workflow commands, errors first, within the limits of a step.

import { escapeLines, oneLine } from "../model/escape.js";
import type { Findings, Print, ReportedFinding } from "../model/output.js";

/** GitHub shows so many annotations of each level a step (docs.github.com, "Workflow commands for GitHub Actions"). */
const MOST = 10;
/** What the summary of the job does with them. */
const LISTED = { error: "names", warning: "names", note: "counts" } as const;
const LEVELS = { error: "error", warning: "warning", note: "notice" } as const;

export const github: Print = async ({ findings }) => annotations(findings?.() as Findings);

function annotations({ findings }: Findings): string {
  const lines: string[] = [];
  for (const severity of ["error", "warning", "note"] as const) {
    const own = findings.filter((finding) => finding.severity === severity);
    lines.push(...own.slice(0, MOST).map(annotation));
    if (own.length > MOST)
      lines.push(
        `arsom: ${own.length - MOST} more of severity ${severity} are not annotated; the summary of this job ${LISTED[severity]} them`,
      );
  }
  return lines.map((line) => `${line}\n`).join("");
}

function annotation({ severity, rule, message, help, file, line, column, endLine, endColumn }: ReportedFinding): string {
  const properties = { file, line, endLine, col: column, endColumn, title: `arsom ${rule}` };
  // GitHub ignores columns when a finding spans several lines.
  const shown = Object.entries(properties).filter(([name]) => endLine === line || !name.toLowerCase().includes("col"));
  return `::${LEVELS[severity]} ${shown.map(([name, value]) => `${name}=${property(String(value))}`).join(",")}::${[message, ...(help ? [help] : [])].map((words) => data(oneLine(words))).join("%0A")}`;
}

/** Escapes what would mean something in a command's message (actions/toolkit, command.ts); it is one line already. */
function data(line: string): string {
  return line.replace(/%/g, "%25");
}

/** In a property a colon and a comma mean something too; a line break in the name of a file stays its own, so that GitHub finds it. */
function property(text: string): string {
  return data(escapeLines(text)).replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
