// Who chairs for ASEAN holds the office that the series says.

import { meetingsIn, type Placed } from "../../domain/meetings.js";
import { isOff } from "../../domain/numbers.js";
import { countryOf, sideOf } from "../../domain/sides.js";
import { type HeldTerm, holderOf, mayHold, officesIn, termSlot } from "../../domain/terms.js";
import { whenOf } from "../../domain/when.js";
import type { Store } from "../../load/store.js";
import type { Finding } from "../../model/finding.js";
import type { RuleFile } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "coordinator-mismatch",
  severity: "warning",
  summary: "a meeting chaired for ASEAN by another country than the one that was certainly coordinator, or ASEAN chair, on that day",
  why: "The country coordinator co-chairs the meetings with its partner, the ASEAN chair the summits; press reports mix up the two. On the day of a handover either may chair. A wrong country here is a wrong country in every briefing.",
  sentences: {
    main: "{country} chairs {record} ({when}) for ASEAN, but {holder} was country coordinator then ({term-when})",
    chair: "{country} chairs {record} ({when}) for ASEAN, but {holder} was the chair of ASEAN then ({term-when})",
    term: "its term is here",
  },
  help: { check: "the person in the chair, the date, the term, or the series' asean_side is wrong; a host is not always the coordinator" },
  breaks: `
kind: series
version: 1
id: arsom
name: ASEAN-Russia Senior Officials' Meeting
partner: russia
level: senior-officials
asean_side: coordinator
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
id: thailand
code: TH
name: Thailand
---
kind: meeting
version: 1
id: arsom-16
series: arsom
start: 2019-02-20
chairs: [thailand] # <- coordinator-mismatch
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
  clean: `
kind: series
version: 1
id: asean-russia-pmc
name: ASEAN-Russia Post Ministerial Conference
partner: russia
level: ministerial
asean_side: coordinator
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
id: cambodia
code: KH
name: Cambodia
---
kind: meeting
version: 1
id: asean-russia-pmc-2024
series: asean-russia-pmc
start: 2024-07-26
chairs: [cambodia]
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
    for (const placed of meetingsIn(store)) {
      const { record: meeting } = placed;
      const wrong = isOff(meeting) ? undefined : mismatchOf(placed, store);
      if (!wrong) continue;
      const { at, country, holder, say } = wrong;
      yield {
        rule: "coordinator-mismatch",
        at: { record: meeting, path: ["chairs", at] },
        say,
        slots: {
          record: { record: meeting },
          when: whenOf(meeting).slot,
          country: { country },
          holder: { country: holder.country },
          "term-when": termSlot(holder.term),
        },
        related: [{ at: { record: holder.term, path: ["country"] }, say: "term" }],
        help: "check",
      };
    }
  },
};

interface Mismatch {
  at: number;
  country: string;
  holder: HeldTerm;
  say: "main" | "chair";
}

/** The first in the chair for ASEAN, where another country was certainly in office on all the meeting's days and none of theirs may have been. */
function mismatchOf({ record, span: { from, to }, series, partner }: Placed, store: Store): Mismatch | undefined {
  const side = series?.fields.asean_side;
  if (!partner || (side !== "coordinator" && side !== "asean-chair")) return undefined;
  const office = officesIn(store).get(side === "coordinator" ? `${side} ${partner.id}` : side);
  if (!office || !from || !to || from.qualifier || to.qualifier || to.latest < from.earliest) return undefined;
  const countries = (record.fields.chairs ?? []).map((id) => countryOf(id, store));
  const asean = countries.flatMap((country, at) => (country && sideOf(country, partner, store) === "asean" ? [{ country, at }] : []));
  // The Secretariat may speak for whoever is in office.
  const [first] = asean;
  if (!first || asean.some(({ country }) => country === "ASEAN" || mayHold(office, country, from.earliest, to.latest))) return undefined;
  const holder = holderOf(office, from.earliest, to.latest);
  return holder && { ...first, holder, say: side === "coordinator" ? "main" : "chair" };
}
