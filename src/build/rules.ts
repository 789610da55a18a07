// The catalogue of rules, written from the files that there are: a rule is added by adding its file.
import { readdirSync } from "node:fs";
import { GROUPS } from "../rules/engine/groups.js";

/** The ids of the rules, by the folder of their group, each in alphabetical order; throws for a folder that is no group. */
export function ruleFiles(): { folder: string; ids: string[] }[] {
  const folders = readdirSync("src/rules", { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== "engine");
  const strange = folders.find(({ name }) => !(name in GROUPS));
  if (strange) throw new Error(`src/rules/${strange.name} is no group of rules; name it in src/rules/engine/groups.ts`);
  return Object.keys(GROUPS).map((folder) => ({ folder, ids: idsIn(`src/rules/${folder}`) }));
}

function idsIn(folder: string): string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));
  return files.map((name) => name.replace(/\.ts$/, "")).sort();
}

/** The text of `src/rules/index.ts`. */
export function ruleIndex(): string {
  const groups = ruleFiles();
  const imports = groups.flatMap(({ folder, ids }) => ids.map((id) => `import { rule as ${nameOf(id)} } from "./${folder}/${id}.js";`));
  const lists = groups.map(({ folder, ids }) => `  ...inGroup("${folder}", [${ids.map(nameOf).join(", ")}]),`);
  return [
    "// The catalogue of rules, by group; written by the build from the files in these folders.",
    'import { inGroup } from "./engine/groups.js";',
    'import type { Rule } from "./engine/rule.js";',
    ...imports,
    "",
    "export const rules: Rule[] = [",
    ...lists,
    "];",
    "",
  ].join("\n");
}

/** An id as a name in code: `follows-later` is `followsLater`. */
function nameOf(id: string): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
