// A rule as data, and the catalogue of all rules as rows.

import type { Rows } from "../../model/output.js";
import type { RuleData } from "../../rules/engine/rule.js";
import { rules } from "../../rules/index.js";
import { textRules } from "../../rules/texts.js";

/** All that a finding may be named by: the rules on records, and those on texts. */
export const allRules: RuleData[] = [...rules, ...textRules];

/** The catalogue as rows. */
export function catalogueRows(): Rows {
  return {
    columns: ["rule", "group", "severity", "summary"],
    rows: allRules.map(({ id, group, severity, summary }) => [id, group, severity, summary]),
  };
}

/** A rule without what runs it, its examples as they are shown. */
export function ruleData({ id, group, severity, summary, why, breaks, clean }: RuleData): RuleData {
  return { id, group, severity, summary, why, breaks: exampleText(breaks), clean: exampleText(clean) };
}

/** An example without the blank lines around it; a very long one is cut. */
export function exampleText(example: string): string {
  const text = example.trim();
  return text.length > 2000 ? `${text.slice(0, 2000)}\n…` : text;
}
