// A meeting follows up what was agreed with its own partner.

import { stepsIn } from "../../domain/meetings.js";
import type { Finding } from "../../model/finding.js";
import type { RuleFile } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "follows-other-partner",
  severity: "warning",
  summary: "a meeting that follows a meeting or agreement of another partner",
  why: "Each dialogue follows up its own decisions. A link to another partner's summit is mostly a slip of an id, and carries its subjects into the wrong briefing.",
  sentences: {
    main: "{record} is a meeting with {partner}, but follows {other}, which is with {other-partner}",
    other: "its partner is named here",
  },
  help: { link: "take out the link, or name the meeting or agreement with the same partner" },
  breaks: `
kind: partner
version: 1
id: russia
code: RU
name: Russia
status: dialogue
---
kind: partner
version: 1
id: china
code: CN
name: China
status: dialogue
---
kind: series
version: 1
id: arsom
name: ASEAN-Russia Senior Officials' Meeting
partner: russia
level: senior-officials
---
kind: agreement
version: 1
id: asean-china-plan-2021-2025
title: Plan of Action 2021-2025
type: plan-of-action
partner: china
---
kind: meeting
version: 1
id: arsom-17
series: arsom
follows: [asean-china-plan-2021-2025] # <- follows-other-partner
`,
  clean: `
kind: partner
version: 1
id: russia
code: RU
name: Russia
status: dialogue
---
kind: series
version: 1
id: arsom
name: ASEAN-Russia Senior Officials' Meeting
partner: russia
level: senior-officials
---
kind: agreement
version: 1
id: asean-russia-plan-2021-2025
title: Plan of Action 2021-2025
type: plan-of-action
partner: russia
---
kind: agreement
version: 1
id: treaty-of-amity-and-cooperation
title: Treaty of Amity and Cooperation in Southeast Asia
type: treaty
---
kind: meeting
version: 1
id: arsom-17
series: arsom
follows: [asean-russia-plan-2021-2025, treaty-of-amity-and-cooperation]
`,
  *check(store): Iterable<Finding> {
    for (const { from, to, at } of stepsIn(store)) {
      const [partner, other] = [from.partner, to.partner];
      if (!partner || !other || other === partner) continue;
      yield {
        rule: "follows-other-partner",
        at: { record: from.record, path: ["follows", at] },
        slots: {
          record: { record: from.record },
          partner: { country: partner.fields.code },
          other: { record: to.record },
          "other-partner": { country: other.fields.code },
        },
        related: [{ at: { record: to.record, path: [to.record.kind === "meeting" ? "series" : "partner"] }, say: "other" }],
        help: "link",
      };
    }
  },
};
