// What the rules check: one of them, or the catalogue.

import type { OutputOf } from "../../model/output.js";
import type { Rule } from "../../rules/engine/rule.js";
import { rules } from "../../rules/index.js";
import type { ReportDefinition } from "../report.js";
import { catalogueRows, type RuleData, ruleData } from "./data.js";
import { cataloguePaper, rulePaper } from "./paper.js";

/** The page of a rule, or of all where none is given. */
export const explainReport: ReportDefinition<[rule?: Rule], OutputOf<RuleData | RuleData[]>> = {
  name: "explain",
  forms: ["paper", "data", "items", "rows"],
  make(rule) {
    if (rule) return { paper: () => rulePaper(rule), data: () => ruleData(rule) };
    const data = () => rules.map(ruleData);
    return { paper: cataloguePaper, data, items: data, rows: catalogueRows };
  },
};
