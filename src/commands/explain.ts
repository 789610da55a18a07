// `arsom explain`: what a rule checks, why it matters, and examples.
import { cataloguePaper, catalogueRows, ruleData, rulePaper } from "../reports/explain.js";
import { knownRule } from "../rules/engine/by-id.js";
import type { Rule } from "../rules/engine/rule.js";
import { rules } from "../rules/index.js";
import type { Command } from "./command.js";
import { PRINT } from "./flags.js";

export const command: Command = {
  name: "explain",
  listed: { order: 110, summary: "what a rule checks and why" },
  arguments: "[rule]",
  summary: "what a rule checks, why it matters, an example that breaks it and one that does not",
  details: "Without a rule it lists them all, by group.",
  flags: PRINT,
  examples: [
    ["arsom explain follows-later", "one rule"],
    ["arsom explain --format md", "the whole catalogue"],
  ],
  async run([name]) {
    if (name === undefined)
      return { output: { paper: cataloguePaper, data: () => rules.map(ruleData), items: () => rules.map(ruleData), rows: catalogueRows } };
    const rule = rules.find(({ id }) => id === knownRule(name)) as Rule;
    return { output: { paper: () => rulePaper(rule), data: () => ruleData(rule) } };
  },
};
