// An office that one country leaves is taken by the next.

import { partnerSlot } from "../../domain/sides.js";
import { type HeldTerm, type Office, officesIn } from "../../domain/terms.js";
import type { Finding } from "../../model/finding.js";
import type { RuleFile } from "../engine/rule.js";
import { mayBeUnread } from "../engine/unread.js";

export const rule: RuleFile = {
  id: "term-gap",
  severity: "warning",
  summary: "days between two terms on which certainly nobody holds the office",
  why: "The outgoing country hands over to the incoming one at a meeting, on one day. Days between them mean that one of the two dates is wrong, or that a term is missing from the record.",
  sentences: {
    main: "nobody is country coordinator for {partner} between {other} (until {end}) and {country} (since {begin})",
    chair: "nobody is chair of ASEAN between {other} (until {end}) and {country} (since {begin})",
    other: "the term before it ends here",
  },
  help: { date: "correct the day of the handover, or record the term between; leave out a from or to that no source gives" },
  breaks: `
kind: term
version: 1
id: coordinator-russia-id-2018
office: coordinator
partner: russia
country: ID
from: 2018
to: 2020
---
kind: term
version: 1
id: coordinator-russia-kh-2021
office: coordinator
partner: russia
country: KH
from: 2021-08 # <- term-gap
to: 2024-07-26
`,
  clean: `
kind: term
version: 1
id: coordinator-russia-my-2012
office: coordinator
partner: russia
country: MY
from: 2012
to: 2015
---
kind: term
version: 1
id: coordinator-russia-la
office: coordinator
partner: russia
country: LA
seen: [2016-07-25]
---
kind: term
version: 1
id: coordinator-russia-id-2018
office: coordinator
partner: russia
country: ID
from: 2018
to: 2021
`,
  *check(store): Iterable<Finding> {
    for (const office of officesIn(store).values()) {
      for (const [other, held] of gapsIn(office)) {
        const { term, country } = held;
        if (mayBeUnread(store, "term", term.fields.partner ?? term.fields.office)) continue;
        yield {
          rule: "term-gap",
          at: { record: term, path: ["from"] },
          say: term.fields.office === "coordinator" ? "main" : "chair",
          slots: {
            partner: partnerSlot(term.fields.partner, store),
            country: { country },
            other: { country: other.country },
            end: { date: String(other.term.fields.to) },
            begin: { date: String(term.fields.from) },
          },
          related: [{ at: { record: other.term, path: ["to"] }, say: "other" }],
          help: "date",
        };
      }
    }
  },
};

/** Pairs of terms with days between them that no term may cover, not even one whose ends are unknown or in doubt. */
function* gapsIn({ terms }: Office): Iterable<[HeldTerm, HeldTerm]> {
  let last: HeldTerm | undefined;
  for (const held of [...terms].sort((a, b) => (a.earliest < b.earliest ? -1 : Number(a.earliest > b.earliest)))) {
    if (last && last.latest + 1 < held.earliest) yield [last, held];
    if (!last || held.latest > last.latest) last = held;
  }
}
