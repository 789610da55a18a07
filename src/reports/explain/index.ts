// What the rules check: one of them, or the catalogue.

import type { OutputOf } from "../../model/output.js";
import type { RuleData } from "../../rules/engine/rule.js";
import type { ReportDefinition } from "../report.js";
import { allRules, catalogueRows, ruleData } from "./data.js";
import { cataloguePaper, rulePaper } from "./paper.js";

/** The page of a rule, or of all where none is given. */
export const explainReport: ReportDefinition<[rule?: RuleData], OutputOf<RuleData | RuleData[]>> = {
  name: "explain",
  forms: ["paper", "data", "items", "rows"],
  make(rule) {
    if (rule) return { paper: () => rulePaper(rule), data: () => ruleData(rule) };
    const data = () => allRules.map(ruleData);
    return { paper: cataloguePaper, data, items: data, rows: catalogueRows };
  },
};
