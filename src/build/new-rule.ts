// `npm run new:rule -- <group> <id>`: begins a rule with a file that works, to be made into what is meant.
import { writeFileSync } from "node:fs";
import { nearest } from "../model/nearest.js";
import { UsageError } from "../model/usage-error.js";
import { ruleFiles } from "./rules.js";

/** Writes the file of a rule and gives the words that say what to do next; throws UsageError for a group or an id that cannot be. */
export function newRule([group, id, ...more]: string[]): string {
  const groups = ruleFiles();
  if (group === undefined || id === undefined || more.length > 0) throw new UsageError("write npm run new:rule -- <group> <id>");
  const names = groups.map(({ folder }) => folder);
  if (!names.includes(group)) {
    const near = nearest(group, names);
    throw new UsageError(`no group is called ${group}${near ? `; did you mean ${near}?` : ""} The groups are ${names.join(", ")}.`);
  }
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    throw new UsageError(`${id} cannot be the id of a rule: write small letters, digits and single hyphens, as in follows-later`);
  const holder = groups.find(({ ids }) => ids.includes(id));
  if (holder) throw new UsageError(`there is a rule ${id} already: src/rules/${holder.folder}/${id}.ts`);
  const file = `src/rules/${group}/${id}.ts`;
  writeFileSync(file, skeletonOf(id), { flag: "wx" });
  return `${file} is a rule that works: make it the one you mean, then
  npm run build && npx vitest run --project source test/rules/examples.test.ts -t ${id}
  arsom explain ${id}
  npm run translations   (its sentences in other languages: src/language/<code>/rules/${group}.ts)`;
}

/** A rule whose examples pass, and which finds nothing in real records. */
function skeletonOf(id: string): string {
  const wrong = `breaks ${id}`;
  return `// What the rule is on, in one sentence.
import type { Finding } from "../../model/finding.js";
import type { RuleFile } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "${id}",
  // error: cannot be true; warning: is most likely wrong; note: could be better.
  severity: "warning",
  // Completes "a finding of this rule says: ...".
  summary: "a meeting with the note '${wrong}'",
  why: "Why it matters to a reader of the records, in one or two sentences.",
  // A finding says \`main\`, or the sentence that its \`say\` names; {slots} are what the finding gives under \`slots\`.
  sentences: { main: "{record} has a note that says so" },
  // What to do about it, by the name that a finding gives.
  help: { correct: "take the note out" },
  // Both examples are run as tests and printed by \`arsom explain\`: the first is found at the marked line, the second is not found.
  // Where several records of several files must meet, add a file of them to test/fixtures, too.
  breaks: \`
kind: meeting
version: 1
id: arsom-16
series: arsom
note: ${wrong} # <- ${id}
\`,
  clean: \`
kind: meeting
version: 1
id: arsom-16
series: arsom
note: fits
\`,
  *check(store): Iterable<Finding> {
    for (const record of store.all("meeting")) {
      if (record.fields.note !== "${wrong}") continue;
      yield { rule: "${id}", at: { record, path: ["note"] }, slots: { record: { record } }, help: "correct" };
    }
  },
};
`;
}
