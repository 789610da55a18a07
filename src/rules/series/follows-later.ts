// A meeting cannot follow up what came after it.

import { stepsIn } from "../../domain/meetings.js";
import { whenOf } from "../../domain/when.js";
import type { Finding } from "../../model/finding.js";
import { certainlyOver } from "../../model/span.js";
import type { RuleFile } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "follows-later",
  severity: "error",
  summary: "a meeting follows up a meeting or agreement that is certainly later",
  why: "A meeting reviews what was decided before it. When the decision is dated later, one of the two dates is wrong: the report of February 2019 that began arsom dates the summit it follows up to November 2019.",
  sentences: {
    main: "{record} ({when}) follows {other}, which was held later, on {later}",
    agreement: "{record} ({when}) follows {other}, which is of a later day, {later}",
    date: "its date is here",
  },
  help: { both: "one of the two dates is wrong; arsom show {other} names its sources and what each gives" },
  breaks: `
kind: meeting
version: 1
id: arsom-16
series: arsom
start: 2019-02-19
end: 2019-02-20
follows: [asean-russia-summit-3] # <- follows-later
---
kind: meeting
version: 1
id: asean-russia-summit-3
series: asean-russia-summit
start: 2019-11-14
`,
  clean: `
kind: meeting
version: 1
id: arsom-16
series: arsom
start: 2019-02-19
end: 2019-02-20
follows: [asean-russia-summit-3]
---
kind: meeting
version: 1
id: asean-russia-summit-3
series: asean-russia-summit
start: 2018-11-14
`,
  *check(store): Iterable<Finding> {
    for (const { from, to, at } of stepsIn(store)) {
      if (!certainlyOver(from.span, to.span)) continue;
      const [record, other] = [from.record, to.record];
      const later = whenOf(other);
      yield {
        rule: "follows-later",
        at: { record, path: ["follows", at] },
        say: other.kind === "agreement" ? "agreement" : "main",
        slots: { record: { record }, when: whenOf(record).slot, other: { record: other }, later: later.slot },
        related: [{ at: { record: other, path: [later.field] }, say: "date" }],
        help: "both",
      };
    }
  },
};
