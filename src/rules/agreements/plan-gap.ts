// Plans of action follow one another without a year between them.

import { type Plan, plansIn } from "../../domain/plans.js";
import { partnerSlot } from "../../domain/sides.js";
import { dayText } from "../../model/date.js";
import type { Finding } from "../../model/finding.js";
import type { RuleFile } from "../engine/rule.js";
import { mayBeUnread } from "../engine/unread.js";

export const rule: RuleFile = {
  id: "plan-gap",
  severity: "warning",
  summary: "a whole year without a plan of action between two plans with one partner, extensions counted",
  why: "Work goes on under a plan of action. A year without one is a plan that was extended, a plan that nobody has recorded, or a wrong year.",
  sentences: {
    main: "no plan of action with {partner} covers {years}, between {other} (until {end}) and {record} (from {begin})",
    other: "the plan before it ends here",
  },
  help: { record: "record the plan between, or the extension of the one before (extensions), or correct the year" },
  breaks: `
kind: agreement
version: 1
id: asean-russia-cpa-2005-2015
title: Comprehensive Programme of Action 2005-2015
type: plan-of-action
partner: russia
from: 2005
to: 2014
---
kind: agreement
version: 1
id: asean-russia-cpa-2016-2020
title: Comprehensive Plan of Action 2016-2020
type: plan-of-action
partner: russia
from: 2016 # <- plan-gap
to: 2020
`,
  clean: `
kind: agreement
version: 2
id: asean-russia-cpa-2005-2015
title: Comprehensive Programme of Action 2005-2015
type: plan-of-action
partner: russia
from: 2005
to: 2014
extensions:
  - to: 2015
---
kind: agreement
version: 1
id: asean-russia-cpa-2016-2020
title: Comprehensive Plan of Action 2016-2020
type: plan-of-action
partner: russia
from: 2016
to: 2020
`,
  *check(store): Iterable<Finding> {
    for (const [partner, plans] of plansIn(store)) {
      for (const [other, plan, first, last] of gapsIn(plans)) {
        if (mayBeUnread(store, "agreement", partner)) continue;
        yield {
          rule: "plan-gap",
          at: { record: plan.record, path: ["from"] },
          slots: {
            record: { record: plan.record },
            other: { record: other.record },
            partner: partnerSlot(partner, store),
            years: { span: [String(first), String(last)] },
            end: { date: other.to?.text ?? "" },
            begin: { date: plan.from?.text ?? "" },
          },
          related: [{ at: { record: other.record, path: other.ends }, say: "other" }],
          help: "record",
        };
      }
    }
  },
};

/** Pairs with whole years between them that no plan may cover, with the first and the last of those years. */
function* gapsIn(plans: Plan[]): Iterable<[Plan, Plan, number, number]> {
  let longest: Plan | undefined;
  for (const plan of plans) {
    if (longest && longest.latest < plan.earliest) {
      const [first, last] = [yearOf(longest.latest) + 1, yearOf(plan.earliest) - 1];
      // One that gives no beginning may have begun before it was adopted.
      if (first <= last && plan.from) yield [longest, plan, first, last];
    }
    if (!longest || plan.latest > longest.latest) longest = plan;
  }
}

function yearOf(day: number): number {
  return Number(dayText(day).slice(0, 4));
}
