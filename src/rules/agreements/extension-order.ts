// Each extension of a period ends later than what it extends.
import { endsOf } from "../../domain/extensions.js";
import { certainlyBefore, parseDate } from "../../model/date.js";
import type { Finding } from "../../model/finding.js";
import type { ArsomRecord } from "../../model/record.js";
import type { RuleFile } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "extension-order",
  severity: "error",
  summary: "an extension that ends no later than what it extends, or was decided before the one ahead of it",
  why: "An extension moves the end of a period further. One that does not is a slip, or stands in the wrong order, and the end that reports print is then not the one in force.",
  sentences: {
    main: "an extension of {record} to {to} ends no later than what it extends, {before}",
    decided: "an extension of {record} was decided on {date}, before the one ahead of it, {before}",
  },
  help: { order: "correct the dates, or put the extensions in the order in which they were decided" },
  breaks: `
kind: agreement
version: 2
id: asean-australia-poa-2008-2012
title: Plan of Action 2008-2012
type: plan-of-action
from: 2008
to: 2012
extensions:
  - to: 2014
  - to: 2013 # <- extension-order
`,
  clean: `
kind: agreement
version: 2
id: asean-australia-poa-2008-2012
title: Plan of Action 2008-2012
type: plan-of-action
from: 2008
to: 2012
extensions:
  - to: 2013
  - to: 2014
`,
  *check(store): Iterable<Finding> {
    for (const record of store.all("agreement")) {
      if (!record.fields.extensions) continue;
      yield* shortened(record);
      yield* disordered(record);
    }
  },
};

function* shortened(record: ArsomRecord<"agreement">): Iterable<Finding> {
  const ends = endsOf(record);
  for (const [i, { text, path }] of ends.entries()) {
    const before = ends[i - 1];
    const [end, last] = [parseDate(text), parseDate(before?.text ?? "")];
    if (!before || !end || !last || end.qualifier || last.qualifier || end.latest > last.latest) continue;
    const slots = { record: { record }, to: { date: text }, before: { date: before.text } };
    yield { rule: "extension-order", at: { record, path }, slots, help: "order" };
  }
}

function* disordered(record: ArsomRecord<"agreement">): Iterable<Finding> {
  const days = (record.fields.extensions ?? []).map(({ decided }) => decided);
  for (const [i, date] of days.entries()) {
    const before = days[i - 1];
    if (date === undefined || before === undefined || !certainlyBefore(parseDate(date), parseDate(before))) continue;
    const slots = { record: { record }, date: { date }, before: { date: before } };
    yield { rule: "extension-order", at: { record, path: ["extensions", i, "decided"] }, say: "decided", slots, help: "order" };
  }
}
