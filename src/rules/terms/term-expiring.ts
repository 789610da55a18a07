// Who comes next in an office is known before the term ends.

import { partnerSlot } from "../../domain/sides.js";
import { type HeldTerm, officesIn } from "../../domain/terms.js";
import { type Day, parseDate } from "../../model/date.js";
import type { Finding } from "../../model/finding.js";
import type { RuleFile } from "../engine/rule.js";

/** Six months, in days. */
const SOON = 183;

export const rule: RuleFile = {
  id: "term-expiring",
  severity: "note",
  summary: "a term that ends within six months of today, and no term after it is recorded",
  why: "Whoever plans the next meeting needs to know with whom. The successor is usually settled long before the handover: it only has not been recorded.",
  sentences: {
    main: "the term of {country} as country coordinator for {partner} ends within six months ({end}), and no successor is recorded",
    chair: "the term of {country} as chair of ASEAN ends within six months ({end}), and no successor is recorded",
  },
  help: { next: "record the next term, even when only its country is known" },
  breaks: `
kind: term
version: 1
id: asean-chair-ph-2026
office: asean-chair
country: PH
from: 2026
to: 2026 # <- term-expiring
`,
  clean: `
kind: term
version: 1
id: asean-chair-ph-2026
office: asean-chair
country: PH
from: 2026
to: 2026
---
kind: term
version: 1
id: asean-chair-sg-2027
office: asean-chair
country: SG
from: 2027
to: 2027
`,
  *check(store): Iterable<Finding> {
    const [first, last] = [store.days.first, store.days.last].map((day) => parseDate(day)?.latest as Day) as [Day, Day];
    for (const { terms } of officesIn(store).values()) {
      const held = expiring(terms, first, last);
      if (!held) continue;
      const { office, partner, to } = held.term.fields;
      yield {
        rule: "term-expiring",
        at: { record: held.term, path: ["to"] },
        say: office === "coordinator" ? "main" : "chair",
        slots: { country: { country: held.country }, partner: partnerSlot(partner, store), end: { date: String(to) } },
        help: "next",
      };
    }
  },
};

/** The term that reaches furthest, when its end is known and near, whatever day it is on earth: one that may come after it would reach further. */
function expiring(terms: HeldTerm[], first: Day, last: Day): HeldTerm | undefined {
  const held = terms.reduce((a, b) => (b.latest > a.latest ? b : a));
  const { to } = held.span;
  if (!to || to.qualifier) return undefined;
  // The chair's year ends with its last day; a coordinator's may have ended on any.
  const ends = held.term.fields.office === "asean-chair" ? to.latest : to.earliest;
  return ends >= last && to.latest <= first + SOON ? held : undefined;
}
