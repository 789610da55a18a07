// One country at a time holds an office.

import { partnerSlot } from "../../domain/sides.js";
import { type HeldTerm, officesIn, overlapBeyondHandover, termSlot } from "../../domain/terms.js";
import type { Store } from "../../load/store.js";
import { dayText } from "../../model/date.js";
import type { Finding } from "../../model/finding.js";
import type { RuleFile } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "term-overlap",
  severity: "error",
  summary: "two countries certainly in one office at once",
  why: "A partner has one country coordinator, ASEAN one chair. Two at once means a wrong day, and every meeting of those days gets the wrong country. The year, or the day, in which one hands over to the next counts for both.",
  sentences: {
    main: "{country} ({term-when}) and {other} ({other-when}) are both country coordinator for {partner} on {date}",
    chair: "{country} ({term-when}) and {other} ({other-when}) are both chair of ASEAN on {date}",
    other: "the other term is here",
  },
  help: { date: "one of the terms ends or begins on another day, or is of another partner" },
  breaks: `
kind: term
version: 1
id: coordinator-russia-id-2018
office: coordinator
partner: russia
country: ID
from: 2018
to: 2022
---
kind: term
version: 1
id: coordinator-russia-kh-2021
office: coordinator
partner: russia
country: KH
from: 2021-08 # <- term-overlap
to: 2024-07-26
`,
  clean: `
kind: term
version: 1
id: coordinator-russia-id-2018
office: coordinator
partner: russia
country: ID
from: 2018
to: 2021
---
kind: term
version: 1
id: coordinator-russia-kh-2021
office: coordinator
partner: russia
country: KH
from: 2021-08
to: 2024-07-26
---
kind: term
version: 1
id: coordinator-russia-mm-2024
office: coordinator
partner: russia
country: MM
from: 2024-07-26
to: 2027
`,
  *check(store): Iterable<Finding> {
    for (const { terms, reach } of officesIn(store).values()) {
      // By country, the term that lasts longest: against it, and against that of any other, each further one is held.
      let [longest, second]: (HeldTerm | undefined)[] = [];
      for (const held of terms.slice(0, reach.length)) {
        const other = longest?.country === held.country ? second : longest;
        if (other && overlapBeyondHandover(other, held)) yield finding(other, held, store);
        if (!longest || held.last > longest.last) {
          if (longest && longest.country !== held.country) second = longest;
          longest = held;
        } else if (held.country !== longest.country && (!second || held.last > second.last)) second = held;
      }
    }
  },
};

function finding(other: HeldTerm, { term, country, first }: HeldTerm, store: Store): Finding {
  const field = (["from", "seen", "to"] as const).find((name) => term.fields[name] !== undefined) ?? "country";
  return {
    rule: "term-overlap",
    at: { record: term, path: [field] },
    say: term.fields.office === "coordinator" ? "main" : "chair",
    slots: {
      country: { country },
      "term-when": termSlot(term),
      other: { country: other.country },
      "other-when": termSlot(other.term),
      partner: partnerSlot(term.fields.partner, store),
      date: { date: dayText(first) },
    },
    related: [{ at: { record: other.term, path: ["country"] }, say: "other" }],
    help: "date",
  };
}
