// What tests of rules share: the marks of a text, and findings in words.
import { en } from "../../src/language/en/index.js";
import { fillSlots } from "../../src/language/locale.js";
import type { Finding } from "../../src/model/finding.js";
import { rules } from "../../src/rules/index.js";

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** `line rule` for every rule that a line of a text is marked with, `# <- rule, rule`. */
export function marksOf(text: string): string[] {
  return text.split("\n").flatMap((line, i) => {
    const marks = /# <- ([a-z-]+(?:, [a-z-]+)*)\s*$/.exec(line);
    return marks ? (marks[1] as string).split(", ").map((rule) => `${i + 1} ${rule}`) : [];
  });
}

/** The sentence, the help and the related sentences of findings; `{no words}` where a rule lacks one. */
export function sayAll(findings: Finding[]): string[] {
  return findings.flatMap(({ rule: id, say = "main", help, related = [], slots }) => {
    const rule = byId.get(id);
    const words = [rule?.sentences[say], ...related.map((place) => rule?.sentences[place.say])];
    if (help) words.push(rule?.help?.[help]);
    return words.map((template) => fillSlots(template ?? "{no words}", slots, en));
  });
}
