// Who chairs a meeting holds an office on that day.

import { meetingsIn } from "../../domain/meetings.js";
import { isOff } from "../../domain/numbers.js";
import { whenOf } from "../../domain/when.js";
import type { Store } from "../../load/store.js";
import type { Day } from "../../model/date.js";
import type { Finding } from "../../model/finding.js";
import type { ArsomRecord } from "../../model/record.js";
import { type DateSpan, spanOf } from "../../model/span.js";
import type { RuleFile } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "chair-out-of-office",
  severity: "warning",
  summary: "a chair who certainly held none of the recorded offices on that day",
  why: "People chair by their office. One who had left it, or had not yet taken it, was not in the chair that day: often the name is that of a predecessor or a successor.",
  sentences: {
    main: "{chair} chairs {record} ({when}), but certainly held none of the recorded offices then; the nearest is {office} ({office-when})",
    office: "this office is the nearest",
  },
  help: { check: "name who was in office then, or record the office that was held" },
  breaks: `
kind: chair
version: 1
id: jose-tavares
name: Jose Tavares
country: ID
offices:
  - title: Director-General for ASEAN Cooperation
    from: 2016
    to: 2020
---
kind: meeting
version: 1
id: arsom-17
series: arsom
start: 2021-01-26
chairs: [jose-tavares] # <- chair-out-of-office
`,
  clean: `
kind: chair
version: 1
id: jose-tavares
name: Jose Tavares
country: ID
offices:
  - title: Director-General for ASEAN Cooperation
    from: 2016
    to: 2020
---
kind: meeting
version: 1
id: arsom-16
series: arsom
start: 2019-02-19
end: 2019-02-20
chairs: [jose-tavares]
`,
  *check(store): Iterable<Finding> {
    const holders = holdersIn(store);
    for (const { record, span } of holders.size > 0 ? meetingsIn(store) : []) {
      if (isOff(record)) continue;
      const { from, to } = span;
      if (!from || !to || from.qualifier || to.qualifier || to.latest < from.earliest) continue;
      for (const [i, id] of (record.fields.chairs ?? []).entries()) {
        const holder = holders.get(id);
        if (!holder?.offices.every((span) => isOutside(span, from.earliest, to.latest))) continue;
        const { chair, offices } = holder;
        const nearest = nearestOf(offices, from.earliest);
        const office = chair.fields.offices?.[nearest];
        yield {
          rule: "chair-out-of-office",
          at: { record, path: ["chairs", i] },
          slots: {
            record: { record },
            when: whenOf(record).slot,
            chair: { text: "name", of: chair.fields },
            office: { text: "title", of: office ?? {} },
            "office-when": { span: [office?.from, office?.to] },
          },
          related: [{ at: { record: chair, path: ["offices", nearest] }, say: "office" }],
          help: "check",
        };
      }
    }
  },
};

/** Those whose offices are known, by id, each with the spans of them. */
function holdersIn(store: Store): Map<string, { chair: ArsomRecord<"chair">; offices: DateSpan[] }> {
  const holders = new Map<string, { chair: ArsomRecord<"chair">; offices: DateSpan[] }>();
  for (const chair of store.all("chair")) {
    if (!chair.fields.offices || store.isRepeated(chair)) continue;
    holders.set(chair.id, { chair, offices: chair.fields.offices.map(({ from, to, seen }) => spanOf(from, to, seen)) });
  }
  return holders;
}

/** True of an office that begins certainly after a day. */
function isLater({ from, seen = [] }: DateSpan, day: Day): boolean {
  return !!from && !from.qualifier && from.earliest > day && seen.every((seenOn) => seenOn.earliest > day);
}

/** True when an office certainly covers none of these days: a year covers all its days, an unknown end may lie anywhere. */
function isOutside(span: DateSpan, first: Day, last: Day): boolean {
  const { to, seen = [] } = span;
  if (isLater(span, last)) return true;
  return !!to && !to.qualifier && to.latest < first && seen.every((seenOn) => seenOn.latest < first);
}

/** The index of the office that ends or begins nearest to a day. */
function nearestOf(offices: DateSpan[], day: Day): number {
  const distances = offices.map(({ from, to }) => Math.min(...[from, to].flatMap((end) => (end ? [Math.abs(end.earliest - day)] : []))));
  return distances.indexOf(Math.min(...distances));
}
