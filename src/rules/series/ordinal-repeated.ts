// A series counts each of its meetings once.

import { sameNumber } from "../../domain/numbers.js";
import { seriesSlot } from "../../domain/sides.js";
import { whenOf } from "../../domain/when.js";
import type { Finding } from "../../model/finding.js";
import type { RuleFile } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "ordinal-repeated",
  severity: "error",
  summary: "two held meetings of a series with one number, certainly on different days",
  why: "Officials name a meeting by its number. Sources differ more often in numbers than in dates: the ASEAN-Russia Joint Cooperation Committee is called the 19th in reports of 2021 and again of 2022.",
  sentences: {
    main: "{record} ({when}) and {other} ({other-when}) are both the {number} of the series {series}",
    other: "the other one is here",
  },
  help: { count: "one of the two numbers is wrong; a count that began anew is a series of its own" },
  breaks: `
kind: meeting
version: 1
id: asean-russia-jcc-19
series: asean-russia-jcc
number: 19
start: 2021-04-02
---
kind: meeting
version: 1
id: asean-russia-jcc-20
series: asean-russia-jcc
number: 19 # <- ordinal-repeated
start: 2022-03-24
`,
  clean: `
kind: meeting
version: 1
id: asean-russia-jcc-19
series: asean-russia-jcc
number: 19
start: 2021-04-02
---
kind: meeting
version: 1
id: asean-russia-jcc-20
series: asean-russia-jcc
number: 20
start: 2022-03-24
`,
  *check(store): Iterable<Finding> {
    for (const { record, first, apart } of sameNumber(store)) {
      if (!apart) continue;
      const number = { ordinal: record.fields.number as number };
      yield {
        rule: "ordinal-repeated",
        at: { record, path: ["number"] },
        slots: {
          record: { record },
          when: whenOf(record).slot,
          other: { record: first },
          "other-when": whenOf(first).slot,
          number,
          series: seriesSlot(record.fields.series, store),
        },
        related: [{ at: { record: first, path: ["number"] }, say: "other" }],
        help: "count",
      };
    }
  },
};
