// A special or commemorative meeting stands outside the count of its series.

import { isSettled } from "../../domain/settled.js";
import type { Finding } from "../../model/finding.js";
import type { RuleFile } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "special-numbered",
  severity: "warning",
  summary: "a special meeting with a number, or a claim that counts it",
  why: "The commemorative summit of Sochi in 2016 was called the third by much of the press; the 3rd ASEAN-Russia Summit by title was that of Singapore in 2018. One number on both makes every later number doubtful.",
  sentences: {
    main: "{record} is {special}, outside the count of its series, but has the number {number}",
    claim: "{source} counts {record} as the {number}, but it is {special}, outside the count of its series",
    special: "it is said to be special here",
  },
  help: {
    either: "take out the number, or special if the meeting is counted",
    judge: "if the source is wrong, give the claim rank: rejected and a reason",
  },
  breaks: `
kind: meeting
version: 1
id: asean-russia-summit-sochi-2016
series: asean-russia-summit
special: commemorative
start: 2016-05-19
---
kind: source
version: 1
id: okezone-2016-sochi
title: KTT ASEAN-Rusia ketiga
---
kind: claim
version: 1
source: okezone-2016-sochi
record: asean-russia-summit-sochi-2016
number: 3 # <- special-numbered
`,
  clean: `
kind: meeting
version: 1
id: asean-russia-summit-sochi-2016
series: asean-russia-summit
special: commemorative
start: 2016-05-19
---
kind: source
version: 1
id: okezone-2016-sochi
title: KTT ASEAN-Rusia ketiga
---
kind: claim
version: 1
source: okezone-2016-sochi
record: asean-russia-summit-sochi-2016
number: 3
rank: rejected
reason: The third by plain counting; the 3rd by title is that of Singapore, 2018.
`,
  *check(store): Iterable<Finding> {
    for (const record of store.all("meeting")) {
      const { special, number } = record.fields;
      if (!special) continue;
      const related = [{ at: { record, path: ["special"] }, say: "special" }];
      if (number !== undefined) {
        const slots = { record: { record }, special: { value: special }, number: { ordinal: number } };
        yield { rule: "special-numbered", at: { record, path: ["number"] }, slots, related, help: "either" };
        continue;
      }
      for (const claim of store.claimsOn(record.id)) {
        const said = (claim.fields as { number?: unknown }).number;
        if (typeof said !== "number" || isSettled(claim)) continue;
        const slots = { record: { record }, special: { value: special }, number: { ordinal: said }, source: claim.fields.source };
        yield { rule: "special-numbered", at: { record: claim, path: ["number"] }, say: "claim", slots, related, help: "judge" };
      }
    }
  },
};
