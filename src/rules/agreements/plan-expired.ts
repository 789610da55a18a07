// When a plan of action runs out another takes its place.

import { plansIn } from "../../domain/plans.js";
import { partnerSlot } from "../../domain/sides.js";
import { type Day, parseDate } from "../../model/date.js";
import type { Finding } from "../../model/finding.js";
import type { RuleFile } from "../engine/rule.js";
import { mayBeUnread } from "../engine/unread.js";

export const rule: RuleFile = {
  id: "plan-expired",
  severity: "note",
  summary: "a plan of action has run out and no plan with the partner succeeds it",
  why: "A briefing names the plan in force. When the last one that is recorded has ended, either its successor was adopted and not recorded, or it is late: both are worth knowing before the next meeting.",
  sentences: {
    main: "{record} has run out ({end}), and no plan of action with {partner} after it is recorded (today is {today})",
  },
  help: { record: "record the plan that succeeds it, or its extension (extensions)" },
  breaks: `
kind: agreement
version: 1
id: asean-russia-cpa-2021-2025
title: Comprehensive Plan of Action 2021-2025
type: plan-of-action
partner: russia
from: 2021
to: 2025 # <- plan-expired
`,
  clean: `
kind: agreement
version: 1
id: asean-russia-cpa-2021-2025
title: Comprehensive Plan of Action 2021-2025
type: plan-of-action
partner: russia
from: 2021
to: 2025
---
kind: agreement
version: 1
id: asean-russia-cpa-2026-2030
title: Comprehensive Plan of Action 2026-2030
type: plan-of-action
partner: russia
from: 2026
to: 2030
`,
  *check(store): Iterable<Finding> {
    const today = parseDate(store.days.first)?.latest as Day;
    for (const [partner, plans] of plansIn(store)) {
      // One without an end, or with an end in doubt, may be in force.
      const last = plans.reduce((a, b) => (b.latest > a.latest ? b : a));
      if (last.latest >= today || !last.to || mayBeUnread(store, "agreement", partner)) continue;
      yield {
        rule: "plan-expired",
        at: { record: last.record, path: last.ends },
        slots: {
          record: { record: last.record },
          end: { date: last.to.text },
          partner: partnerSlot(partner, store),
          today: { date: store.today },
        },
        help: "record",
      };
    }
  },
};
