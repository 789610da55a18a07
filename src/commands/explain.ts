// `arsom explain`: what a rule checks, why it matters, and examples.
import { allRules } from "../reports/explain/data.js";
import { explainReport } from "../reports/explain/index.js";
import { knownRule } from "../rules/engine/by-id.js";
import type { Command } from "./command.js";
import { PRINT } from "./flags.js";

export const command: Command = {
  name: "explain",
  listed: { order: 110, summary: "what a rule checks and why" },
  arguments: "[rule]",
  summary: "what a rule checks, why it matters, an example that breaks it and one that does not",
  details:
    "Without a rule it lists them all, by group: those on records, which arsom validate finds,\nand those on texts, which arsom factcheck finds.",
  prints: explainReport,
  flags: PRINT,
  examples: [
    ["arsom explain follows-later", "one rule"],
    ["arsom explain --format md", "the whole catalogue"],
  ],
  async run([name]) {
    const known = name === undefined ? undefined : knownRule(name, allRules);
    return { output: explainReport.make(allRules.find(({ id }) => id === known)) };
  },
};
