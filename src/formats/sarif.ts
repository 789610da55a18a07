// SARIF 2.1.0 (OASIS), for code scanning: stable fingerprints, so that moved lines keep their alert.

import { oneLine } from "../model/escape.js";
import type { Findings, Print, ReportedFinding } from "../model/output.js";
import { safeJson } from "./json.js";

/** Code scanning keeps so many results of a run, and so many related places of a result (docs.github.com, "SARIF support"). */
const MOST_RESULTS = 5000;
const MOST_PLACES = 100;
const RANK = { error: 0, warning: 1, note: 2 };

export const sarif: Print = async ({ findings }) => `${safeJson(log(findings?.() as Findings), 2)}\n`;

function log({ version, findings, rules }: Findings): object {
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
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { SRCROOT: { description: { text: "The folder in which arsom was run." } } },
        results: results.map((finding) =>
          resultOf(
            finding,
            used.findIndex(({ id }) => id === finding.rule),
            seen,
          ),
        ),
      },
    ],
  };
}

function resultOf(finding: ReportedFinding, ruleIndex: number, seen: Map<string, number>): object {
  const { rule, severity, message, help, line, column, endLine, endColumn, file, related } = finding;
  return {
    ruleId: rule,
    ruleIndex,
    level: severity,
    message: { text: unlinked(help ? `${message}. ${help}.` : `${message}.`) },
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
    partialFingerprints: { "arsom/v1": fingerprint(finding, seen) },
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

/** A message on one line in which nothing is an embedded link (SARIF 2.1.0, 3.11.6). */
function unlinked(message: string): string {
  return oneLine(message).replaceAll("](", "] (");
}

function artifact(file: string): object {
  const outside = file.startsWith("../") || file.startsWith("/");
  return { uri: file.split("/").map(encodeURIComponent).join("/"), ...(!outside && { uriBaseId: "SRCROOT" }) };
}
