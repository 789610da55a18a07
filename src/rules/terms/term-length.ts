// The terms of coordinators and ASEAN chairs take as many years as is the practice: three, and one.

import { chairByCalendar, practiceIn } from "../../domain/practice.js";
import { type HeldTerm, officesIn } from "../../domain/terms.js";
import type { Store } from "../../load/store.js";
import type { Finding } from "../../model/finding.js";
import type { RuleFile } from "../engine/rule.js";

/** Handovers lie in July or August, so terms of whole years differ by some weeks. */
const ALLOWED = 60;

export const rule: RuleFile = {
  id: "term-length",
  severity: "note",
  summary: "a term of a coordinator or an ASEAN chair that is more than sixty days longer or shorter than is the practice",
  why: "Coordinators change every three years, the chair of ASEAN every year since the Charter; a practice on record may say otherwise. A term of another length has a wrong year at one of its ends, or a story that belongs in exception.",
  sentences: {
    main: "{record}: the term of {country} ({term-when}) is {side} than {years} {years|year|years}",
    begin: "it begins here",
  },
  help: { ends: "correct the end that is wrong, or say in exception why the term departs from the rule" },
  breaks: `
kind: term
version: 1
id: coordinator-russia-id-2018
office: coordinator
partner: russia
country: ID
from: 2018
to: 2024 # <- term-length
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
id: asean-chair-th-2019
office: asean-chair
country: TH
from: 2019
to: 2019
`,
  *check(store): Iterable<Finding> {
    const years = {
      coordinator: practiceIn("coordinators-by-rota", store).years,
      "asean-chair": practiceIn("chair-by-alphabet", store).years,
    };
    for (const { terms } of officesIn(store).values()) {
      for (const held of terms) {
        const record = held.term;
        const { from, to } = held.span;
        const { exception, office, country } = record.fields;
        if (!from || !to || from.qualifier || to.qualifier || exception || to.latest < from.earliest || isEarly(held, store)) continue;
        const days = years[office] * 365.25;
        const [least, most] = [to.earliest - from.latest, to.latest - from.earliest + 1];
        if (most >= days - ALLOWED && least <= days + ALLOWED) continue;
        yield {
          rule: "term-length",
          at: { record, path: ["to"] },
          slots: {
            record: { record },
            country: { country },
            "term-when": { span: [from.text, to.text] },
            years: years[office],
            side: { value: least > days ? "longer" : "shorter" },
          },
          related: [{ at: { record, path: ["from"] }, say: "begin" }],
          help: "ends",
        };
      }
    }
  },
};

/** Before its terms went by the calendar the chair changed from summit to summit. */
function isEarly({ term, span }: HeldTerm, store: Store): boolean {
  return term.fields.office === "asean-chair" && !!span.from && span.from.earliest < chairByCalendar(store);
}
