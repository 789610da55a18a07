// A partner has one plan of action at a time.

import { type Plan, periodSlot, plansIn } from "../../domain/plans.js";
import { partnerSlot } from "../../domain/sides.js";
import { overlapBeyondHandover } from "../../domain/terms.js";
import type { Finding } from "../../model/finding.js";
import type { RuleFile } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "plan-overlap",
  severity: "warning",
  summary: "two plans of action with one partner that certainly overlap, extensions counted",
  why: "Each plan of action takes over from the one before it. Where two run at once, progress is counted against the wrong one. The year in which one ends and the next begins is a handover.",
  sentences: {
    main: "{record} ({when}) overlaps {other} ({other-when}): both are plans of action with {partner}",
    other: "the period of the other one",
  },
  help: { period: "correct from or to; if one is the plan of a single field, its type is work-programme" },
  breaks: `
kind: agreement
version: 1
id: asean-russia-cpa-2016-2020
title: Comprehensive Plan of Action 2016-2020
type: plan-of-action
partner: russia
from: 2016
to: 2022
---
kind: agreement
version: 1
id: asean-russia-cpa-2021-2025
title: Comprehensive Plan of Action 2021-2025
type: plan-of-action
partner: russia
from: 2021 # <- plan-overlap
to: 2025
`,
  clean: `
kind: agreement
version: 1
id: asean-eu-plan-2013-2017
title: Plan of Action 2013-2017
type: plan-of-action
partner: eu
from: 2013
to: 2017
---
kind: agreement
version: 1
id: asean-eu-plan-2018-2022
title: Plan of Action 2018-2022
type: plan-of-action
partner: eu
from: 2018
to: 2022
---
kind: agreement
version: 1
id: asean-eu-plan-2022-2027
title: Plan of Action 2022-2027
type: plan-of-action
partner: eu
from: 2022
to: 2027
`,
  *check(store): Iterable<Finding> {
    for (const [partner, plans] of plansIn(store)) {
      let longest: Plan | undefined;
      for (const plan of plans.filter(({ first, last }) => first <= last).sort((a, b) => a.first - b.first)) {
        if (longest && overlapBeyondHandover(longest, plan)) {
          yield {
            rule: "plan-overlap",
            at: { record: plan.record, path: ["from"] },
            slots: {
              record: { record: plan.record },
              when: periodSlot(plan),
              other: { record: longest.record },
              "other-when": periodSlot(longest),
              partner: partnerSlot(partner, store),
            },
            related: [{ at: { record: longest.record, path: longest.ends }, say: "other" }],
            help: "period",
          };
        }
        if (!longest || plan.last > longest.last) longest = plan;
      }
    }
  },
};
