// The page of a rule, and the catalogue of all rules.

import type { Paper } from "../../model/paper.js";
import { GROUPS } from "../../rules/engine/groups.js";
import type { RuleData } from "../../rules/engine/rule.js";
import { SAVED_TEXTS, TEXTS, textRules } from "../../rules/texts.js";
import { allRules, exampleText } from "./data.js";

/** What a rule checks, why it matters, an example that breaks it and one that does not. */
export function rulePaper(rule: RuleData): Paper {
  return {
    title: `${rule.id} (${rule.severity})`,
    blocks: [
      { paragraph: [`${sentence(rule.summary)} ${rule.why}`] },
      { heading: "An example that breaks it" },
      { code: exampleText(rule.breaks) },
      { heading: "One that does not" },
      { code: exampleText(rule.clean) },
      { note: [textRules.includes(rule) ? ON_TEXTS : silencing(rule.id)] },
    ],
  };
}

const ON_TEXTS = "It is found in texts, by arsom factcheck; arsom.yaml changes nothing about it.";

function silencing(id: string): string {
  return `Silence it where it is answered: # arsom-ignore ${id} -- why. Change its severity in arsom.yaml: rules: {${id}: note}.`;
}

/** All rules by group. */
export function cataloguePaper(): Paper {
  const blocks = [...Object.values(GROUPS), TEXTS, SAVED_TEXTS].flatMap((group) => {
    const members = allRules.filter((rule) => rule.group === group);
    if (members.length === 0) return [];
    const columns = ["rule", "severity", "says"].map((key) => ({ key, heading: key.replace(/^./, (first) => first.toUpperCase()) }));
    return [{ heading: group }, { table: { columns, rows: members.map((rule) => [[rule.id], [rule.severity], [rule.summary]]) } }];
  });
  return { title: "The rules", blocks };
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
