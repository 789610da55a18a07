// The findings of a validation as data.

import type { RuledFinding } from "../../rules/engine/check.js";
import type { FindingData, Summary } from "../shared/findings.js";

/** What was checked, where, and what was found. */
export interface CheckedFindings {
  findings: RuledFinding[];
  summary: Summary;
  /** The folder of the records, as it is shown. */
  folder: string;
  /** How many findings more are left out, as other records have them too. */
  known?: number;
}

/** The findings (`schemas/output/validate.schema.json`). */
export interface ValidateData {
  version: 1;
  summary: Summary;
  findings: FindingData[];
}
