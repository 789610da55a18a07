// The groups of the catalogue: the folders of rules, and what they are called.
import type { Rule, RuleFile } from "./rule.js";

/** The folders in the order of the catalogue, with their titles. */
export const GROUPS = {
  reading: "Reading",
  identity: "Identity and references",
  dates: "Dates",
  series: "Series",
  people: "People and offices",
  terms: "Terms",
  partners: "Members and partners",
  agreements: "Agreements",
  places: "Places",
  evidence: "Evidence",
  language: "Language",
} as const;

/** The rules of a folder, as members of its group. */
export function inGroup(folder: keyof typeof GROUPS, files: RuleFile[]): Rule[] {
  return files.map((rule) => ({ ...rule, group: GROUPS[folder] }));
}
