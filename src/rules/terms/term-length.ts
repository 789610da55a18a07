// A coordinator's term is three years, an ASEAN chair's is one.

import { CHARTER, type HeldTerm, officesIn } from "../../domain/terms.js";
import type { Finding } from "../../model/finding.js";
import type { RuleFile } from "../engine/rule.js";

const YEARS = { coordinator: 3, "asean-chair": 1 };
/** Handovers lie in July or August, so terms of whole years differ by some weeks. */
const ALLOWED = 60;

export const rule: RuleFile = {
  id: "term-length",
  severity: "note",
  summary: "a coordinator's term that is not three years, or an ASEAN chair's that is not one, by more than sixty days",
  why: "Coordinators change every three years, the chair of ASEAN every year since the Charter. A term of another length has a wrong year at one of its ends, or a story that belongs in exception.",
  sentences: {
    main: "{record}: the term of {country} ({term-when}) is {side} than three years",
    chair: "{record}: the term of {country} ({term-when}) is {side} than a year",
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
    for (const { terms } of officesIn(store).values()) {
      for (const held of terms) {
        const record = held.term;
        const { from, to } = held.span;
        const { exception, office, country } = record.fields;
        if (!from || !to || from.qualifier || to.qualifier || exception || to.latest < from.earliest || isEarly(held)) continue;
        const days = YEARS[office] * 365.25;
        const [least, most] = [to.earliest - from.latest, to.latest - from.earliest + 1];
        if (most >= days - ALLOWED && least <= days + ALLOWED) continue;
        yield {
          rule: "term-length",
          at: { record, path: ["to"] },
          say: office === "coordinator" ? "main" : "chair",
          slots: {
            record: { record },
            country: { country },
            "term-when": { span: [from.text, to.text] },
            side: { value: least > days ? "longer" : "shorter" },
          },
          related: [{ at: { record, path: ["from"] }, say: "begin" }],
          help: "ends",
        };
      }
    }
  },
};

/** Before the Charter the chair changed from summit to summit. */
function isEarly({ term, span }: HeldTerm): boolean {
  return term.fields.office === "asean-chair" && !!span.from && span.from.earliest < CHARTER;
}
