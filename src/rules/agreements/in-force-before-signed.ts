// An agreement enters into force once it is agreed.
import { certainlyBefore, parseDate } from "../../model/date.js";
import type { Finding } from "../../model/finding.js";
import type { RuleFile } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "in-force-before-signed",
  severity: "error",
  summary: "in force before it was signed or adopted",
  why: "Signature comes first, ratification takes months or years. An agreement in force before that has a wrong year at one of the two.",
  sentences: {
    main: "{record} entered into force ({in-force}) before it was {what} ({date})",
    date: "the day is here",
  },
  help: { check: "one of the two dates is wrong, or they have changed places" },
  breaks: `
kind: agreement
version: 1
id: asean-russia-culture-agreement-2010
title: Agreement on Cultural Cooperation
type: agreement
signed: 2010-10-30
in_force: 2005 # <- in-force-before-signed
`,
  clean: `
kind: agreement
version: 1
id: asean-russia-culture-agreement-2010
title: Agreement on Cultural Cooperation
type: agreement
signed: 2010-10-30
in_force: 2015
`,
  *check(store): Iterable<Finding> {
    for (const record of store.all("agreement")) {
      const { in_force } = record.fields;
      if (in_force === undefined) continue;
      for (const what of ["signed", "adopted"] as const) {
        const date = record.fields[what];
        if (date === undefined || !certainlyBefore(parseDate(in_force), parseDate(date))) continue;
        yield {
          rule: "in-force-before-signed",
          at: { record, path: ["in_force"] },
          slots: { record: { record }, "in-force": { date: in_force }, what: { value: what }, date: { date } },
          related: [{ at: { record, path: [what] }, say: "date" }],
          help: "check",
        };
        break;
      }
    }
  },
};
