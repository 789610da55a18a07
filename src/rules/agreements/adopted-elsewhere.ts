// What a meeting adopted was adopted on its days and with its partner.

import { partnerOf } from "../../domain/sides.js";
import { whenOf } from "../../domain/when.js";
import { certainlyBefore } from "../../model/date.js";
import type { Finding } from "../../model/finding.js";
import { certainlyOver, daysOfSpan } from "../../model/span.js";
import type { RuleFile } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "adopted-elsewhere",
  severity: "warning",
  summary: "adopted on a day outside the meeting it was adopted at, or at a meeting with another partner",
  why: "A declaration carries the date and place of its meeting. Where they differ, either the link is to another meeting, or one of the two dates is wrong.",
  sentences: {
    main: "{record} was adopted ({adopted}) on no day of {meeting} ({when}), which adopted it",
    partner: "{record} is with {partner}, but was adopted at {meeting}, a meeting with {other-partner}",
    date: "the meeting's date is here",
    series: "the meeting's series is here",
  },
  help: { link: "correct the date, or name the meeting that adopted it" },
  breaks: `
kind: meeting
version: 1
id: asean-russia-summit-4
series: asean-russia-summit
start: 2021-10-28
---
kind: agreement
version: 1
id: asean-russia-cpa-2021-2025
title: Comprehensive Plan of Action 2021-2025
type: plan-of-action
adopted: 2021-11-28 # <- adopted-elsewhere
adopted_at: asean-russia-summit-4
`,
  clean: `
kind: meeting
version: 1
id: asean-russia-summit-4
series: asean-russia-summit
start: 2021-10-28
---
kind: agreement
version: 1
id: asean-russia-cpa-2021-2025
title: Comprehensive Plan of Action 2021-2025
type: plan-of-action
adopted: 2021-10
adopted_at: asean-russia-summit-4
`,
  *check(store): Iterable<Finding> {
    for (const record of store.all("agreement")) {
      const { adopted, adopted_at } = record.fields;
      const meeting = store.find("meeting", adopted_at);
      if (!meeting) continue;
      const [partner, other] = [store.find("partner", record.fields.partner), partnerOf(meeting, store)];
      if (partner && other && partner !== other) {
        yield {
          rule: "adopted-elsewhere",
          at: { record, path: ["adopted_at"] },
          say: "partner",
          slots: {
            record: { record },
            partner: { country: partner.fields.code },
            meeting: { record: meeting },
            "other-partner": { country: other.fields.code },
          },
          related: [{ at: { record: meeting, path: ["series"] }, say: "series" }],
          help: "link",
        };
        // The days of a meeting that is not the right one prove nothing.
        continue;
      }
      const [when, day] = [whenOf(meeting), daysOfSpan(adopted, undefined)];
      // A meeting that ends before it begins is reported as such.
      if (certainlyBefore(when.span.to, when.span.from)) continue;
      if (certainlyOver(day, when.span) || certainlyOver(when.span, day)) {
        yield {
          rule: "adopted-elsewhere",
          at: { record, path: ["adopted"] },
          slots: { record: { record }, adopted: { date: String(adopted) }, meeting: { record: meeting }, when: when.slot },
          related: [{ at: { record: meeting, path: ["start"] }, say: "date" }],
          help: "link",
        };
      }
    }
  },
};
