// What did not take place has no outcomes.
import { isOff } from "../../domain/numbers.js";
import type { Finding } from "../../model/finding.js";
import type { RuleFile } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "off-with-outcomes",
  severity: "warning",
  summary: "a postponed or cancelled meeting with outcomes",
  why: "A meeting that did not take place has no outcomes: either it was held after all, or they are those of another meeting, whose record lacks them.",
  sentences: {
    main: "{record} is {status}, but has outcomes",
    status: "its status is here",
  },
  help: { which: "correct the status, or move the outcomes to the meeting that was held (postponed_to)" },
  breaks: `
kind: meeting
version: 2
id: arsom-17
series: arsom
number: 17
status: postponed
outcomes: # <- off-with-outcomes
  - text: Work plan adopted
`,
  clean: `
kind: meeting
version: 2
id: arsom-17
series: arsom
number: 17
outcomes:
  - text: Work plan adopted
`,
  *check(store): Iterable<Finding> {
    for (const record of store.all("meeting")) {
      const { outcomes, status = "held" } = record.fields;
      if (!outcomes || !isOff(record)) continue;
      yield {
        rule: "off-with-outcomes",
        at: { record, path: ["outcomes"], of: "key" },
        slots: { record: { record }, status: { value: status } },
        related: [{ at: { record, path: ["status"] }, say: "status" }],
        help: "which",
      };
    }
  },
};
