// A meeting takes about as long as those before it.

import { type MeetingRecord, meetingsBySeries, type Placed } from "../../domain/meetings.js";
import { isOff } from "../../domain/numbers.js";
import { seriesSlot } from "../../domain/sides.js";
import { whenOf } from "../../domain/when.js";
import type { Finding } from "../../model/finding.js";
import type { RuleFile } from "../engine/rule.js";

/** How many times longer than any other, and how many others there must be to say so. */
const TIMES = 3;
const OTHERS = 3;

export const rule: RuleFile = {
  id: "long-meeting",
  severity: "warning",
  summary: "a meeting of more than three times the days that its series ever took",
  why: "Senior officials meet for a day or two. A meeting of a month usually has the wrong month, or the wrong year, at one end.",
  sentences: {
    main: "{record} ({when}) takes {days} days; no other meeting of {series} took more than {most}",
    start: "it begins here",
  },
  help: { end: "correct start or end" },
  breaks: `
kind: meeting
version: 1
id: arsom-15
series: arsom
start: 2018-05-17
end: 2018-05-18
---
kind: meeting
version: 1
id: arsom-16
series: arsom
start: 2019-02-19
end: 2019-03-20 # <- long-meeting
---
kind: meeting
version: 1
id: arsom-17
series: arsom
start: 2021-01-26
---
kind: meeting
version: 1
id: arsom-19
series: arsom
start: 2023-04-27
`,
  clean: `
kind: meeting
version: 1
id: arsom-15
series: arsom
start: 2018-05-17
end: 2018-05-18
---
kind: meeting
version: 1
id: arsom-16
series: arsom
start: 2019-02-19
end: 2019-02-20
---
kind: meeting
version: 1
id: arsom-17
series: arsom
start: 2021-01-26
---
kind: meeting
version: 1
id: arsom-19
series: arsom
start: 2023-04-27
`,
  *check(store): Iterable<Finding> {
    for (const [series, meetings] of meetingsBySeries(store)) {
      const lengths = meetings.flatMap((meeting) => lengthOf(meeting) ?? []).sort((a, b) => b.most - a.most);
      if (lengths.length <= OTHERS) continue;
      for (const own of lengths) {
        const most = (lengths[0] === own ? lengths[1] : lengths[0])?.most as number;
        if (!own.sure || own.least <= TIMES * most) continue;
        const { record } = own;
        yield {
          rule: "long-meeting",
          at: { record, path: ["end"] },
          slots: { record: { record }, when: whenOf(record).slot, days: own.least, series: seriesSlot(series, store), most },
          related: [{ at: { record, path: ["start"] }, say: "start" }],
          help: "end",
        };
      }
    }
  },
};

interface Length {
  record: MeetingRecord;
  /** The fewest and the most days it may have taken. */
  least: number;
  most: number;
  sure: boolean;
}

function lengthOf({ record, span: { from, to } }: Placed): Length | undefined {
  if (!from || !to || isOff(record) || to.latest < from.earliest) return undefined;
  // Of one that is known only by its month or year nobody knows the length: it is no measure for others.
  if (record.fields.end === undefined && from.precision !== "day") return undefined;
  return { record, least: to.earliest - from.latest + 1, most: to.latest - from.earliest + 1, sure: !from.qualifier && !to.qualifier };
}
