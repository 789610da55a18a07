// What a rule is: one file with what it checks, why, its sentences, two examples, and the check itself.

import type { Store } from "../../load/store.js";
import type { Suppression } from "../../load/suppressions.js";
import type { Finding, Severity } from "../../model/finding.js";

/** What a rule's file holds. Its name is the rule's id, which is what the user types; its folder is the rule's group. */
export interface RuleFile {
  id: string;
  severity: Severity;
  /** One line: what a finding of this rule says. */
  summary: string;
  /** Why it matters to who reads the record. */
  why: string;
  /** Sentences with named slots, `{record}`; a finding says `main` unless it names another. */
  sentences: { main: string; [say: string]: string };
  /** What to do, by the name a finding gives. */
  help?: { [help: string]: string };
  /** Documents that break the rule, once: the line it speaks of ends in `# <- id`. */
  breaks: string;
  /** Documents like them that do not. */
  clean: string;
  check(store: Store): Iterable<Finding>;
  /** For the rules on suppressions: what is left to say when all others have spoken. */
  after?(store: Store, run: Run): Iterable<Finding>;
}

/** A rule of the catalogue, which knows its group. */
export interface Rule extends RuleFile {
  group: string;
}

/** What a run of the rules did, for those that speak when it is over. */
export interface Run {
  /** The suppressions that silenced something. */
  used: Set<Suppression>;
  /** The rules that ran, by id. */
  ran: Set<string>;
  /** All rules that there are. */
  known: Set<string>;
}

/** What a rule says of itself (`schemas/output/explain.schema.json`). */
export type RuleData = Pick<Rule, "id" | "group" | "severity" | "summary" | "why" | "breaks" | "clean">;

/** The check of a rule whose findings reading already made. */
export function reportedByReading(id: string): (store: Store) => Iterable<Finding> {
  return (store) => store.reported.get(id) ?? [];
}
