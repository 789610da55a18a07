// A series that has ended has no later meetings.
import { meetingsIn } from "../../domain/meetings.js";
import { isOff } from "../../domain/numbers.js";
import { whenOf } from "../../domain/when.js";
import { certainlyBefore, parseDate } from "../../model/date.js";
import type { Finding } from "../../model/finding.js";
import type { RuleFile } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "series-over",
  severity: "warning",
  summary: "a meeting of a series after the day or year in which that series ended",
  why: "Nothing more is expected of a series that has ended. Where a meeting of it is later, the end is wrong, or the meeting belongs to the series that took its place.",
  sentences: {
    main: "{record} ({when}) is later than the end of {series}, {until}",
    until: "the end of the series is here",
  },
  help: { which: "correct the date, take out until, or give the meeting the series that took its place (succeeded_by)" },
  breaks: `
kind: series
version: 1
id: asean-australia-biennial-summit
name: ASEAN-Australia Biennial Summit
level: summit
until: 2020
---
kind: meeting
version: 2
id: asean-australia-biennial-summit-3
series: asean-australia-biennial-summit
start: 2022-11-12 # <- series-over
`,
  clean: `
kind: series
version: 1
id: asean-australia-biennial-summit
name: ASEAN-Australia Biennial Summit
level: summit
until: 2020
---
kind: meeting
version: 2
id: asean-australia-biennial-summit-3
series: asean-australia-biennial-summit
start: 2020-11-14
`,
  *check(store): Iterable<Finding> {
    for (const { record, span, series } of meetingsIn(store)) {
      const until = series?.fields.until;
      if (!series || until === undefined || isOff(record) || !certainlyBefore(parseDate(until), span.from)) continue;
      yield {
        rule: "series-over",
        at: { record, path: ["start"] },
        slots: { record: { record }, when: whenOf(record).slot, series: { record: series }, until: { date: until } },
        related: [{ at: { record: series, path: ["until"] }, say: "until" }],
        help: "which",
      };
    }
  },
};
