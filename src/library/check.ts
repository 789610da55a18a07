// What the rules find in records, as `arsom validate --format json` gives it.

import { namingPlaces } from "../domain/titles.js";
import { en } from "../language/en/index.js";
import type { ReportedFinding } from "../model/output.js";
import { UsageError } from "../model/usage-error.js";
import { findingData, type Summary, summaryOf } from "../reports/shared/findings.js";
import { knownRule } from "../rules/engine/by-id.js";
import { runRules as checkStore } from "../rules/engine/check.js";
import { onlyOptions } from "./options.js";
import { libraryOf, type Records } from "./records.js";

/** Which rules to run, by their ids: all that `arsom.yaml` has not set to `off`, only these, or all but these; not both. */
export interface CheckOptions {
  only?: string[];
  skip?: string[];
}

/** What was found, and how much was looked at. */
export interface Check {
  summary: Summary;
  /** In the order of files, each with its sentence, its record, and its place: file, line and column. */
  findings: ReportedFinding[];
}

/** Runs the rules over all records that were loaded; throws `UsageError` for a rule or an option that is not known. */
export function check(records: Records, options: CheckOptions = {}): Check {
  onlyOptions(options, ["only", "skip"], "check");
  const { only, skip } = options;
  if (only && skip) throw new UsageError("only and skip both choose the rules; give one of them");
  const { full } = libraryOf(records);
  const { findings, silenced } = checkStore(full, {
    only: only?.map((name) => knownRule(name)),
    skip: skip?.map((name) => knownRule(name)),
  });
  const locale = namingPlaces(en, full);
  return { summary: summaryOf(findings, silenced, full), findings: findings.map((finding) => findingData(finding, locale)) };
}
