// Who was seen in an office was seen in the period for which the record says that it was held.
import type { Store } from "../../load/store.js";
import { certainlyBefore, parseDate } from "../../model/date.js";
import type { Finding, Slots } from "../../model/finding.js";
import type { ArsomRecord, Path } from "../../model/record.js";
import type { RuleFile } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "seen-outside-period",
  severity: "warning",
  summary: "a day on which someone was seen in an office or a country in a term, before it begins or after it ends",
  why: "What was seen on a day and the bounds of the term cannot both be right. Reports answer who was in office by both, and would name two.",
  sentences: {
    main: "{record} was seen on {date}, outside of its own period, {period}",
    office: "{record} was seen as {title} on {date}, outside of that office's period, {period}",
  },
  help: { check: "correct the day, or the bound that a source gives wrongly" },
  breaks: `
kind: term
version: 1
id: coordinator-russia-id-2018
office: coordinator
partner: russia
country: ID
from: 2018-08
to: 2021-08
seen: [2019-02-19, 2022-01-20] # <- seen-outside-period
`,
  clean: `
kind: term
version: 1
id: coordinator-russia-id-2018
office: coordinator
partner: russia
country: ID
from: 2018-08
to: 2021-08
seen: [2019-02-19]
`,
  *check(store: Store): Iterable<Finding> {
    for (const record of store.all("term")) yield* outside(record, record.fields, [], {});
    for (const record of store.all("chair")) {
      for (const [i, office] of (record.fields.offices ?? []).entries())
        yield* outside(record, office, ["offices", i], { title: { text: "title", of: office } });
    }
  },
};

interface Held {
  from?: string;
  to?: string;
  seen?: string[];
}

function* outside(record: ArsomRecord, { from, to, seen = [] }: Held, path: Path, named: Slots): Iterable<Finding> {
  if (from === undefined && to === undefined) return;
  const [begins, ends] = [parseDate(from ?? ""), parseDate(to ?? "")];
  for (const [i, day] of seen.entries()) {
    const date = parseDate(day);
    if (!certainlyBefore(date, begins) && !certainlyBefore(ends, date)) continue;
    const slots: Slots = { ...named, record: { record }, date: { date: day }, period: { span: [from, to] } };
    yield {
      rule: "seen-outside-period",
      at: { record, path: [...path, "seen", i] },
      say: path.length > 0 ? "office" : "main",
      slots,
      help: "check",
    };
  }
}
