// The page of a rule, and the catalogue of all rules.

import type { Rows } from "../../model/output.js";
import type { Paper } from "../../model/paper.js";
import { GROUPS } from "../../rules/engine/groups.js";
import type { Rule } from "../../rules/engine/rule.js";
import { rules } from "../../rules/index.js";

/** What a rule checks, why it matters, an example that breaks it and one that does not. */
export function rulePaper(rule: Rule): Paper {
  return {
    title: `${rule.id} (${rule.severity})`,
    blocks: [
      { paragraph: [`${sentence(rule.summary)} ${rule.why}`] },
      { heading: "An example that breaks it" },
      { code: shown(rule.breaks) },
      { heading: "One that does not" },
      { code: shown(rule.clean) },
      {
        note: [
          `Silence it where it is answered: # arsom-ignore ${rule.id} -- why. Change its severity in arsom.yaml: rules: {${rule.id}: note}.`,
        ],
      },
    ],
  };
}

/** All rules by group. */
export function cataloguePaper(): Paper {
  const blocks = Object.values(GROUPS).flatMap((group) => {
    const members = rules.filter((rule) => rule.group === group);
    if (members.length === 0) return [];
    const columns = ["rule", "severity", "says"].map((key) => ({ key, heading: key.replace(/^./, (first) => first.toUpperCase()) }));
    return [{ heading: group }, { table: { columns, rows: members.map((rule) => [[rule.id], [rule.severity], [rule.summary]]) } }];
  });
  return { title: "The rules", blocks };
}

/** The catalogue as rows. */
export function catalogueRows(): Rows {
  return {
    columns: ["rule", "group", "severity", "summary"],
    rows: rules.map(({ id, group, severity, summary }) => [id, group, severity, summary]),
  };
}

/** A rule as data. */
export function ruleData({ id, group, severity, summary, why, breaks, clean }: Rule): object {
  return { id, group, severity, summary, why, breaks: shown(breaks), clean: shown(clean) };
}

/** An example without the blank lines around it; a very long one is cut. */
function shown(example: string): string {
  const text = example.trim();
  return text.length > 2000 ? `${text.slice(0, 2000)}\n…` : text;
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
