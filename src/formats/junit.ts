// JUnit XML, for CI systems that show tests: one case a record, which fails when the run fails for a finding of it.

import { escapeControls, escapeRunnerCommands, oneLine } from "../model/escape.js";
import { append } from "../model/group.js";
import type { Findings, Print, RunFinding } from "../model/output.js";

export const junit: Print = async ({ findings }) => suite(findings?.() as Findings);

function suite({ command, findings, records }: Findings): string {
  const byRecord = new Map<string, RunFinding[]>();
  const loose: RunFinding[] = [];
  const known = new Set(records.map(({ id, file }) => `${file}\n${id}`));
  for (const finding of findings.filter(({ fails, severity }) => fails || severity !== "note")) {
    const key = `${finding.file}\n${finding.record ?? ""}`;
    if (known.has(key)) append(byRecord, key, finding);
    else loose.push(finding);
  }
  const cases = records.map(({ id, kind, file }) => testcase(id || "(no id)", kind, file, take(byRecord, `${file}\n${id}`)));
  const others = loose.map((finding) => testcase(`line ${finding.line}`, "document", finding.file, [finding]));
  const failures = [...cases, ...others].filter(({ failed }) => failed).length;
  const count = `tests="${cases.length + others.length}" failures="${failures}" errors="0"`;
  const body = [...cases, ...others].map(({ xml }) => xml).join("");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="arsom" ${count}>\n  <testsuite name="arsom ${command}" ${count}>\n${body}  </testsuite>\n</testsuites>\n`;
}

/** The findings of a record, given once: a second record of the same id has none of its own. */
function take(byRecord: Map<string, RunFinding[]>, key: string): RunFinding[] {
  const own = byRecord.get(key) ?? [];
  byRecord.delete(key);
  return own;
}

/** A case with what fails it, and as its output what does not: warnings that the run passes. */
function testcase(name: string, kind: string, file: string, findings: RunFinding[]): { xml: string; failed: boolean } {
  const open = `    <testcase name="${escaped(name)}" classname="${escaped(kind)}" file="${escaped(file)}"`;
  if (findings.length === 0) return { xml: `${open}/>\n`, failed: false };
  const failing = findings.filter(({ fails }) => fails);
  const passed = findings.filter(({ fails }) => !fails);
  const [first = findings[0] as RunFinding] = failing;
  const failure = `      <failure type="${escaped(first.rule)}" message="${escaped(oneLine(first.message))}">${linesOf(failing)}</failure>\n`;
  const output = `      <system-out>${linesOf(passed)}</system-out>\n`;
  const inner = `${failing.length > 0 ? failure : ""}${passed.length > 0 ? output : ""}`;
  return { xml: `${open} line="${first.line}">\n${inner}    </testcase>\n`, failed: failing.length > 0 };
}

/** A line a finding. */
function linesOf(findings: RunFinding[]): string {
  const lines = findings.map(({ severity, rule, message, help, file, line, column }) =>
    oneLine(`${escapeControls(file)}:${line}:${column} ${severity}[${rule}]: ${message}${help ? ` (${help})` : ""}`),
  );
  return lines.map(escaped).join("&#10;");
}

/** Text in which nothing is markup; characters that XML 1.0 cannot hold stand as escapes. */
function escaped(text: string): string {
  const markup = escapeControls(text)
    .replace(/[\ufffe\uffff]/g, "\ufffd")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
  return escapeRunnerCommands(markup, (sign) => `&#${sign.charCodeAt(0)};`);
}
