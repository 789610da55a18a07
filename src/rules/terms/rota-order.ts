// Coordinators and ASEAN chairs take turns in a known order.

import { outOfOrder } from "../../domain/alphabet.js";
import { rotaIn } from "../../domain/practice.js";
import { baseOf, type Misfit, misfits, rotaPlaces, roundOf, type Turn } from "../../domain/rota.js";
import { partnerSlot } from "../../domain/sides.js";
import { termSlot } from "../../domain/terms.js";
import type { Store } from "../../load/store.js";
import type { Finding } from "../../model/finding.js";
import type { RuleFile } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "rota-order",
  severity: "warning",
  summary:
    "a term that is not the turn which the rota gives: coordinators by the partners' rota places, ASEAN chairs by the English alphabet, each from the year that is the practice",
  why: "At each change every member moves to the partner in the next place of the rota, and from the last to the first; the chair of ASEAN goes round by the alphabet. Records of the kind practice say since when, and how many years and places there are. A term out of turn is a wrong country, a wrong year, or a piece of diplomacy worth a line: turn_of and exception hold it.",
  sentences: {
    main: "{country} is country coordinator for {partner} ({term-when}), where the rota gives {expected}; the turn of {country} was {due}",
    place: "{country} is country coordinator for {partner} ({term-when}), but by the rota its turn was {due}",
    swap: "{country} is country coordinator for {partner} and {expected} for {due} ({term-when}): by the rota it is the other way round",
    chair: "{country} is chair of ASEAN ({term-when}), where the alphabet gives {expected} after {before}",
    witness: "the rota is counted from this term",
    swapped: "the other half of the exchange is here",
    before: "the chair before it",
  },
  help: {
    say: "correct the country or the years; if history departed from the rota, give turn_of (whose turn was used) and exception (why)",
  },
  breaks: `
kind: partner
version: 1
id: russia
code: RU
name: Russia
status: dialogue
rota: 9
---
kind: partner
version: 1
id: us
code: US
name: United States
status: dialogue
rota: 10
---
kind: partner
version: 1
id: new-zealand
code: NZ
name: New Zealand
status: dialogue
rota: 8
---
kind: term
version: 1
id: coordinator-new-zealand-bn-2021
office: coordinator
partner: new-zealand
country: BN
from: 2021-08
---
kind: term
version: 1
id: coordinator-us-bn-2024
office: coordinator
partner: us
country: BN # <- rota-order
from: 2024
to: 2027
`,
  clean: `
kind: partner
version: 1
id: russia
code: RU
name: Russia
status: dialogue
rota: 9
---
kind: partner
version: 1
id: us
code: US
name: United States
status: dialogue
rota: 10
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
id: coordinator-us-kh-2024
office: coordinator
partner: us
country: KH
from: 2024
to: 2027
`,
  *check(store): Iterable<Finding> {
    const places = rotaPlaces(store);
    for (const misfit of misfits(turnsIn(store, places), rotaIn(store))) yield finding(misfit, places, store);
    for (const { term, expected, before } of outOfOrder(store)) {
      yield {
        rule: "rota-order",
        at: { record: term, path: ["country"] },
        say: "chair",
        slots: {
          country: { country: term.fields.country },
          "term-when": termSlot(term),
          expected: { country: expected },
          before: { country: before.fields.country },
        },
        related: [{ at: { record: before, path: ["country"] }, say: "before" }],
        help: "say",
      };
    }
  },
};

/** The coordinators' terms that can be compared: stated ones, of a certain round, with no exception. */
function turnsIn(store: Store, places: Map<string, number>): Turn[] {
  const rota = rotaIn(store);
  const turns: Turn[] = [];
  for (const term of store.all("term")) {
    const { office, partner, country, turn_of, exception, disputed, basis } = term.fields;
    const [place, round] = [places.get(partner ?? ""), roundOf(term, rota)];
    if (office !== "coordinator" || place === undefined || round === undefined || store.isRepeated(term)) continue;
    // With turn_of an exception says whose turn was used, and that can be counted on; without it says nothing.
    if (disputed || basis === "hosted" || (exception && !turn_of)) continue;
    turns.push({ term, country: turn_of ?? country, round, place, base: baseOf(place, round, rota) });
  }
  return turns;
}

function finding({ turn, due, expected, witness, swapped }: Misfit, places: Map<string, number>, store: Store): Finding {
  const { term } = turn;
  const whose = { list: [...places].flatMap(([partner, place]) => (place === due ? [partnerSlot(partner, store)] : [])) };
  const unswapped = expected ? "main" : "place";
  return {
    rule: "rota-order",
    at: { record: term, path: ["country"] },
    say: swapped ? "swap" : unswapped,
    slots: {
      country: { country: term.fields.country },
      partner: partnerSlot(term.fields.partner, store),
      "term-when": termSlot(term),
      due: whose.list.length > 0 ? whose : `the partner in place ${due}`,
      ...(expected ? { expected: { country: expected } } : {}),
    },
    related: [
      { at: { record: witness.term, path: ["country"] }, say: "witness" },
      ...(swapped ? [{ at: { record: swapped.term, path: ["country"] }, say: "swapped" }] : []),
    ],
    help: "say",
  };
}
