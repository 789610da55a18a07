// Both sides chair a meeting that is co-chaired.

import { meetingsIn } from "../../domain/meetings.js";
import { isHeld } from "../../domain/numbers.js";
import { countryOf, sideOf } from "../../domain/sides.js";
import { whenOf } from "../../domain/when.js";
import type { Finding } from "../../model/finding.js";
import type { RuleFile } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "side-without-chair",
  severity: "note",
  summary: "a meeting of a co-chaired series with chairs of one side only",
  why: "A record that names one co-chair tells half of who met. Sources often name only their own side: another one, or a release of the other side, usually has the second name.",
  sentences: {
    main: "{record} ({when}) is co-chaired, but nobody is named who chaired for {side}",
    series: "the series is co-chaired",
  },
  help: { side: "name the other co-chair; where only the side is known, put its member or partner record in chairs" },
  breaks: `
kind: series
version: 1
id: asean-russia-pmc
name: ASEAN-Russia Post Ministerial Conference
partner: russia
level: ministerial
co_chaired: true
---
kind: partner
version: 1
id: russia
code: RU
name: Russia
status: dialogue
---
kind: meeting
version: 1
id: asean-russia-pmc-2017
series: asean-russia-pmc
start: 2017-08-06
chairs: [russia] # <- side-without-chair
`,
  clean: `
kind: series
version: 1
id: asean-russia-pmc
name: ASEAN-Russia Post Ministerial Conference
partner: russia
level: ministerial
co_chaired: true
---
kind: partner
version: 1
id: russia
code: RU
name: Russia
status: dialogue
---
kind: member
version: 1
id: lao-pdr
code: LA
name: Lao PDR
---
kind: meeting
version: 1
id: asean-russia-pmc-2017
series: asean-russia-pmc
start: 2017-08-06
chairs: [lao-pdr, russia]
`,
  *check(store): Iterable<Finding> {
    for (const { record, series, partner } of meetingsIn(store)) {
      const { chairs = [] } = record.fields;
      if (!series?.fields.co_chaired || !partner || chairs.length === 0 || !isHeld(record)) continue;
      const sides = new Set(chairs.map((chair) => sideOf(countryOf(chair, store), partner, store)));
      const [side] = sides;
      // One who speaks for neither side, or for whom nobody knows, is told by another rule.
      if (sides.size !== 1 || (side !== "asean" && side !== "partner")) continue;
      yield {
        rule: "side-without-chair",
        at: { record, path: ["chairs"] },
        slots: { record: { record }, when: whenOf(record).slot, side: { country: side === "asean" ? partner.fields.code : "ASEAN" } },
        related: [{ at: { record: series, path: ["co_chaired"] }, say: "series" }],
        help: "side",
      };
    }
  },
};
