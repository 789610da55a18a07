// `npm run new:rule -- <group> <id>`: begins a rule with a file that works, to be made into what is meant.
import { readFileSync, writeFileSync } from "node:fs";
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
  writeFileSync(file, readFileSync("src/build/rule-skeleton.txt", "utf8").replaceAll("{id}", id), { flag: "wx" });
  return `${file} is a rule that works: make it the one you mean, then
  npm run build && npx vitest run --project source test/rules/examples.test.ts -t ${id}
  arsom explain ${id}
  npm run translations   (its sentences in other languages: src/language/<code>/rules/${group}.ts)`;
}
