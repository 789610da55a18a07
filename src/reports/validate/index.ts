// The findings of a validation.

import type { Locale } from "../../language/locale.js";
import { version } from "../../load/package.js";
import type { Store } from "../../load/store.js";
import type { Severity } from "../../model/finding.js";
import type { OutputOf } from "../../model/output.js";
import { rules } from "../../rules/index.js";
import type { ReportDefinition } from "../report.js";
import { findingData } from "../shared/findings.js";
import type { CheckedFindings, ValidateData } from "./data.js";
import { validationPaper } from "./paper.js";

/** What is shown and what fails. */
export interface ValidateOptions {
  /** Notes on paper too. */
  notes: boolean;
  /** The severities for which the run fails. */
  failing?: Severity[];
}

/** What was found in the records of a store. */
export const validateReport: ReportDefinition<
  [checked: CheckedFindings, store: Store, locale: Locale, options: ValidateOptions],
  OutputOf<ValidateData>
> = {
  name: "validate",
  forms: ["paper", "data", "items", "findings"],
  make({ findings, summary, folder, known = 0 }, store, locale, { notes, failing = [] }) {
    const items = () => findings.map((finding) => findingData(finding, locale));
    const shown = findings.filter(({ severity }) => notes || severity !== "note");
    return {
      paper: () => validationPaper(shown, { findings, summary, folder, known }, locale),
      data: () => ({ version: 1, summary, findings: items() }),
      items,
      findings: () => ({
        command: "validate",
        version: version(),
        findings: items().map((finding) => ({ ...finding, fails: failing.includes(finding.severity) })),
        rules: rules.map(({ id, summary, why, severity }) => ({ id, summary, why, severity })),
        records: [...store.records, ...store.broken].map(({ id, kind, place }) => ({ id, kind, file: place.file.path })),
      }),
    };
  },
};
