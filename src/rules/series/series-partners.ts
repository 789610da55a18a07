// The partners of a series are said in one place.
import type { Finding } from "../../model/finding.js";
import type { RuleFile } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "series-partners",
  severity: "error",
  summary: "a series with both partner and partners, or with a partner that joined and is none of them",
  why: "Whose papers a series stands in is read from its partners. Said in two places, the two may differ, and one of the papers is silent on a main mechanism.",
  sentences: {
    main: "{record} has both partner and partners",
    joined: "{partner} joined {record}, but is none of its partners",
  },
  help: { one: "write all of them in partners, and take partner out", add: "add it to partners, or correct the name" },
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
id: east-asia-summit
name: East Asia Summit
level: summit
partner: russia # <- series-partners
partners: [china, russia]
`,
  clean: `
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
id: east-asia-summit
name: East Asia Summit
level: summit
partners: [china, russia]
joined:
  - partner: russia
    date: 2011
`,
  *check(store): Iterable<Finding> {
    for (const record of store.all("series")) {
      const { partner, partners = [], joined = [] } = record.fields;
      if (partner !== undefined && partners.length > 0)
        yield { rule: "series-partners", at: { record, path: ["partner"] }, slots: { record: { record } }, help: "one" };
      for (const [i, one] of joined.entries()) {
        if (one.partner === partner || partners.includes(one.partner)) continue;
        const slots = { record: { record }, partner: one.partner };
        yield { rule: "series-partners", at: { record, path: ["joined", i, "partner"] }, say: "joined", slots, help: "add" };
      }
    }
  },
};
