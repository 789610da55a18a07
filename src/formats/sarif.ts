// SARIF 2.1.0 (OASIS), for code scanning: stable fingerprints, so that moved lines keep their alert.

import { oneLine } from "../model/escape.js";
import type { Findings, Print, ReportedFinding } from "../model/output.js";
import { safeJson } from "./json.js";

/** Code scanning shows so many results of a run, the gravest first, and so many related places of a result (docs.github.com, "SARIF support"). */
const MOST_RESULTS = 5000;
const MOST_PLACES = 100;
const RANK = { error: 0, warning: 1, note: 2 };

export const sarif: Print = async ({ findings }) => `${safeJson(log(findings?.() as Findings), 2)}\n`;

function log({ command, version, findings, rules, lineHash }: Findings): object {
  const results = [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity]).slice(0, MOST_RESULTS);
  const used = rules.filter(({ id }) => results.some((result) => result.rule === id));
  const seen = new Map<string, number>();
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "arsom",
            semanticVersion: version,
            rules: used.map(({ id, summary, why, severity }) => ({
              id,
              shortDescription: { text: summary },
              fullDescription: { text: why },
              help: { text: `arsom explain ${id}` },
              defaultConfiguration: { level: severity },
            })),
          },
        },
        ...(findings.length > results.length && { invocations: [cut(command, findings, results)] }),
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: {
          SRCROOT: { description: { text: "The checkout of the job, where there is one; else the folder in which arsom was run." } },
        },
        results: results.map((finding) =>
          resultOf(
            finding,
            used.findIndex(({ id }) => id === finding.rule),
            seen,
            lineHash?.(finding.file, finding.line),
          ),
        ),
      },
    ],
  };
}

/** A run that gives only some of its results, and says so (SARIF 2.1.0, 3.20.21). */
function cut(command: string, findings: ReportedFinding[], results: ReportedFinding[]): object {
  const left = findings.length - results.length;
  const text = `${left} of ${findings.length} findings are left out, notes before warnings and warnings before errors: code scanning shows ${MOST_RESULTS}. arsom ${command} --format json gives all.`;
  return { executionSuccessful: true, toolExecutionNotifications: [{ level: "warning", message: { text } }] };
}

function resultOf(finding: ReportedFinding, ruleIndex: number, seen: Map<string, number>, lineHash: string | undefined): object {
  const { rule, severity, message, help, line, column, endLine, endColumn, file, related } = finding;
  return {
    ruleId: rule,
    ruleIndex,
    level: severity,
    message: { text: unlinked([message, ...(help ? [help] : [])].map(sentence).join(" ")) },
    locations: [
      { physicalLocation: { artifactLocation: artifact(file), region: { startLine: line, startColumn: column, endLine, endColumn } } },
    ],
    ...(related.length > 0 && {
      relatedLocations: related.slice(0, MOST_PLACES).map((place, id) => ({
        id,
        message: { text: unlinked(place.message) },
        physicalLocation: { artifactLocation: artifact(place.file), region: { startLine: place.line, startColumn: place.column } },
      })),
    }),
    partialFingerprints: { ...(lineHash && { primaryLocationLineHash: lineHash }), "arsom/v1": fingerprint(finding, seen) },
  };
}

/** Rule, record and path name a finding wherever its line moves; a second one of the same name is counted. */
function fingerprint({ rule, record, path, file }: ReportedFinding, seen: Map<string, number>): string {
  const name = JSON.stringify([rule, record ?? file, path]);
  const count = (seen.get(name) ?? 0) + 1;
  seen.set(name, count);
  // Loaded when it is used: other formats need no hashes.
  return process
    .getBuiltinModule("node:crypto")
    .createHash("sha256")
    .update(`${name}${count > 1 ? count : ""}`)
    .digest("hex")
    .slice(0, 32);
}

function sentence(words: string): string {
  return /[.!?…]$/.test(words) ? words : `${words}.`;
}

/** A message on one line in which nothing is an embedded link (SARIF 2.1.0, 3.11.6). */
function unlinked(message: string): string {
  return oneLine(message).replaceAll("](", "] (");
}

function artifact(file: string): object {
  const outside = file.startsWith("../") || file.startsWith("/");
  return { uri: file.split("/").map(encodeURIComponent).join("/"), ...(!outside && { uriBaseId: "SRCROOT" }) };
}
