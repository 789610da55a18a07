// The findings of a validation.

import type { Locale } from "../../language/locale.js";
import { version } from "../../load/package.js";
import type { Store } from "../../load/store.js";
import type { OutputOf } from "../../model/output.js";
import { rules } from "../../rules/index.js";
import type { ReportDefinition } from "../report.js";
import { findingData } from "../shared/findings.js";
import type { CheckedFindings, ValidateData } from "./data.js";
import { validationPaper } from "./paper.js";

/** What was found in the records of a store; `notes` puts notes on paper too. */
export const validateReport: ReportDefinition<
  [checked: CheckedFindings, store: Store, locale: Locale, options: { notes: boolean }],
  OutputOf<ValidateData>
> = {
  name: "validate",
  forms: ["paper", "data", "items", "findings"],
  make({ findings, summary, folder }, store, locale, { notes }) {
    const items = () => findings.map((finding) => findingData(finding, locale));
    const shown = findings.filter(({ severity }) => notes || severity !== "note");
    return {
      paper: () => validationPaper(shown, summary, folder, locale),
      data: () => ({ version: 1, summary, findings: items() }),
      items,
      findings: () => ({
        version: version(),
        findings: items(),
        rules: rules.map(({ id, summary, why, severity }) => ({ id, summary, why, severity })),
        records: [...store.records, ...store.broken].map(({ id, kind, place }) => ({ id, kind, file: place.file.path })),
      }),
    };
  },
};
