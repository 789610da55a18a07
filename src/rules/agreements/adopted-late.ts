// A plan is adopted before its period begins.
import { type CivilDate, parseDate } from "../../model/date.js";
import type { Finding } from "../../model/finding.js";
import type { RuleFile } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "adopted-late",
  severity: "note",
  summary: "a plan of action adopted after its period began; a period that begins in a year begins on 1 January",
  why: "Plans are often adopted months after they begin, and work goes on meanwhile without one. A briefing should know it; and a wrong year of adoption looks the same.",
  sentences: {
    main: "{record} was adopted ({adopted}) after its period began ({from})",
    from: "its period begins here",
  },
  help: { check: "if both dates are right there is nothing to do" },
  breaks: `
kind: agreement
version: 1
id: asean-russia-cpa-2021-2025
title: Comprehensive Plan of Action 2021-2025
type: plan-of-action
adopted: 2021-10-28 # <- adopted-late
from: 2021
to: 2025
`,
  clean: `
kind: agreement
version: 1
id: asean-russia-cpa-2021-2025
title: Comprehensive Plan of Action 2021-2025
type: plan-of-action
adopted: 2020-10-28
from: 2021
to: 2025
`,
  *check(store): Iterable<Finding> {
    for (const record of store.all("agreement")) {
      const { type, adopted, from } = record.fields;
      const [day, begin] = [parseDate(adopted ?? ""), parseDate(from ?? "")];
      if (type !== "plan-of-action" || !day || !begin || day.qualifier || begin.qualifier || day.earliest <= beginOf(begin)) continue;
      yield {
        rule: "adopted-late",
        at: { record, path: ["adopted"] },
        slots: { record: { record }, adopted: { date: day.text }, from: { date: begin.text } },
        related: [{ at: { record, path: ["from"] }, say: "from" }],
        help: "check",
      };
    }
  },
};

/** A period of years begins with the first day of the first; one of months on any day of its month. */
function beginOf({ precision, earliest, latest }: CivilDate): number {
  return precision === "year" ? earliest : latest;
}
