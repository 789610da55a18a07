// What changed between two sides, and which findings came or went.

import type { Locale } from "../../language/locale.js";
import type { OutputOf } from "../../model/output.js";
import { runRules } from "../../rules/engine/check.js";
import type { ReportDefinition } from "../report.js";
import { type DiffData, type DiffSelection, diffData, type Side } from "./data.js";
import { type DiffPaperOptions, diffPaper } from "./paper.js";

/** What changed from the first side to the second; `chosen` narrows it. */
export const diffReport: ReportDefinition<
  [sides: [Side, Side], chosen: DiffSelection | undefined, locale: Locale, options: DiffPaperOptions],
  OutputOf<DiffData>
> = {
  name: "diff",
  forms: ["paper", "data", "items"],
  make(sides, chosen, locale, options) {
    const [before, after] = [sides[0].store, sides[1].store];
    const data = diffData(sides, [runRules(before), runRules(after)], chosen, locale);
    return {
      data: () => data,
      items: () => data.changes,
      paper: () => diffPaper(data, [before, after], locale, options),
    };
  },
};
