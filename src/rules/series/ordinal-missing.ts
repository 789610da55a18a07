// In a series that counts its meetings each has its number.

import { meetingsBySeries } from "../../domain/meetings.js";
import { isHeld } from "../../domain/numbers.js";
import { whenOf } from "../../domain/when.js";
import type { Finding } from "../../model/finding.js";
import type { RuleFile } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "ordinal-missing",
  severity: "note",
  summary: "a held meeting of a numbered series that has no number and is not special",
  why: "Officials call a meeting by its number. Where it is missing, either no source was found that prints it, or the meeting stands outside the count.",
  sentences: {
    main: "{record} ({when}) has no number, though {other} of its series is the {number}",
    other: "a numbered meeting of the series",
  },
  help: { find: "find a source that prints the number; if it stands outside the count, say special: commemorative, special or informal" },
  breaks: `
kind: meeting
version: 1
id: arsom-2016
series: arsom
start: 2016-04-04 # <- ordinal-missing
---
kind: meeting
version: 1
id: arsom-16
series: arsom
number: 16
start: 2019-02-19
`,
  clean: `
kind: meeting
version: 1
id: asean-russia-summit-sochi-2016
series: asean-russia-summit
special: commemorative
start: 2016-05-19
---
kind: meeting
version: 1
id: asean-russia-summit-3
series: asean-russia-summit
number: 3
start: 2018-11-14
`,
  *check(store): Iterable<Finding> {
    for (const meetings of meetingsBySeries(store).values()) {
      const other = meetings.find(({ record }) => record.fields.number !== undefined && isHeld(record))?.record;
      if (!other) continue;
      const number = { ordinal: other.fields.number as number };
      for (const { record } of meetings) {
        if (record.fields.number !== undefined || record.fields.special || !isHeld(record)) continue;
        yield {
          rule: "ordinal-missing",
          at: { record, path: [record.fields.start === undefined ? "series" : "start"] },
          slots: { record: { record }, when: whenOf(record).slot, other: { record: other }, number },
          related: [{ at: { record: other, path: ["number"] }, say: "other" }],
          help: "find",
        };
      }
    }
  },
};
