// Who chairs a meeting speaks for ASEAN or for the partner.

import { meetingsIn } from "../../domain/meetings.js";
import { countryOf, sideOf } from "../../domain/sides.js";
import type { Finding } from "../../model/finding.js";
import type { RuleFile } from "../engine/rule.js";
import { unreadCodes } from "../engine/unread.js";

export const rule: RuleFile = {
  id: "chair-of-neither-side",
  severity: "error",
  summary: "a chair who speaks neither for a member of ASEAN, nor for its Secretariat, nor for the partner",
  why: "A meeting with a partner is chaired by ASEAN, by the partner, or by both. A third country in the chair is a slip of an id, or a chair record with the wrong country.",
  sentences: {
    main: "{chair} speaks for {country}, which is neither a member of ASEAN nor the partner of {record}, {partner}",
    speaks: "whom it speaks for is said here",
    series: "the partner is that of the series",
  },
  help: { check: "name another chair, correct the country it speaks for, or the partner of the series" },
  breaks: `
kind: series
version: 1
id: arsom
name: ASEAN-Russia Senior Officials' Meeting
partner: russia
level: senior-officials
---
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
kind: meeting
version: 1
id: arsom-16
series: arsom
chairs: [china] # <- chair-of-neither-side
`,
  clean: `
kind: series
version: 1
id: arsom
name: ASEAN-Russia Senior Officials' Meeting
partner: russia
level: senior-officials
---
kind: partner
version: 1
id: russia
code: RU
name: Russia
status: dialogue
---
kind: chair
version: 1
id: igor-morgulov
name: Igor Morgulov
country: RU
---
kind: chair
version: 1
id: le-luong-minh
name: Le Luong Minh
country: ASEAN
---
kind: meeting
version: 1
id: arsom-16
series: arsom
chairs: [le-luong-minh, igor-morgulov]
`,
  *check(store): Iterable<Finding> {
    const lost = unreadCodes(store);
    for (const { record, series, partner } of meetingsIn(store)) {
      const { chairs } = record.fields;
      if (!partner || !chairs) continue;
      for (const [i, id] of chairs.entries()) {
        const country = countryOf(id, store);
        if (country === undefined || lost.has(country) || sideOf(country, partner, store) !== "neither") continue;
        const chair = store.get(id);
        yield {
          rule: "chair-of-neither-side",
          at: { record, path: ["chairs", i] },
          slots: { record: { record }, chair: id, country: { country }, partner: { country: partner.fields.code } },
          related: [
            ...(chair?.kind === "chair" ? [{ at: { record: chair, path: ["country"] }, say: "speaks" }] : []),
            ...(series ? [{ at: { record: series, path: ["partner"] }, say: "series" }] : []),
          ],
          help: "check",
        };
      }
    }
  },
};
