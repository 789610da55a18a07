// What takes the place of another comes after it.

import { whenOf } from "../../domain/when.js";
import type { Finding } from "../../model/finding.js";
import { certainlyOver } from "../../model/span.js";
import type { RuleFile } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "supersedes-later",
  severity: "error",
  summary: "an agreement supersedes something certainly later",
  why: "A plan is superseded by its successor. Where the link points forward in time, it stands in the wrong record or one of the dates is wrong, and a reader takes the dead plan for the living one.",
  sentences: {
    main: "{record} ({when}) supersedes {other}, which is certainly later ({other-when})",
    date: "its date is here",
  },
  help: { turn: "move the link to the later of the two, or correct the date" },
  breaks: `
kind: agreement
version: 1
id: asean-russia-cpa-2016-2020
title: Comprehensive Plan of Action 2016-2020
type: plan-of-action
adopted: 2016-05-20
supersedes: [asean-russia-cpa-2021-2025] # <- supersedes-later
---
kind: agreement
version: 1
id: asean-russia-cpa-2021-2025
title: Comprehensive Plan of Action 2021-2025
type: plan-of-action
adopted: 2021-10-28
`,
  clean: `
kind: agreement
version: 1
id: asean-russia-cpa-2016-2020
title: Comprehensive Plan of Action 2016-2020
type: plan-of-action
adopted: 2016-05-20
---
kind: agreement
version: 1
id: asean-russia-cpa-2021-2025
title: Comprehensive Plan of Action 2021-2025
type: plan-of-action
adopted: 2021-10-28
supersedes: [asean-russia-cpa-2016-2020]
`,
  *check(store): Iterable<Finding> {
    for (const record of store.all("agreement")) {
      for (const [i, id] of (record.fields.supersedes ?? []).entries()) {
        const other = store.find("agreement", id);
        if (!other) continue;
        const [when, later] = [whenOf(record), whenOf(other)];
        if (!certainlyOver(when.span, later.span)) continue;
        yield {
          rule: "supersedes-later",
          at: { record, path: ["supersedes", i] },
          slots: { record: { record }, when: when.slot, other: { record: other }, "other-when": later.slot },
          related: [{ at: { record: other, path: [later.field] }, say: "date" }],
          help: "turn",
        };
      }
    }
  },
};
