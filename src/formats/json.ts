// JSON, for scripts: the data of a report.

import { escapeJson, escapeRunnerCommands, unicode } from "../model/escape.js";
import type { Print } from "../model/output.js";

export const json: Print = async ({ data }) => `${safeJson(data?.(), 2)}\n`;

/**
 * JSON in which what `plain` shows as an escape stands as one of JSON's own (JSON.stringify leaves line separators and bidi
 * controls), and so does what the runner of a CI job would take for a command: no value changes.
 */
export function safeJson(value: unknown, indent?: number): string {
  const text = JSON.stringify(value, null, indent) ?? "null";
  return escapeRunnerCommands(escapeJson(text), unicode);
}
