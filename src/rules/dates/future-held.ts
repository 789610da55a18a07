// What is still to come has not been held.

import { isHeld } from "../../domain/numbers.js";
import { certainlyBefore, parseDate } from "../../model/date.js";
import type { Finding } from "../../model/finding.js";
import type { RuleFile } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "future-held",
  severity: "error",
  summary: "a meeting that is held, but after today",
  why: "A meeting without a status counts as held. One that lies ahead would stand in a briefing as if it had taken place; often the year is a slip.",
  sentences: {
    main: "{record} is recorded as held, but its start, {start}, is after today, {today}",
  },
  help: { planned: "write status: planned, or correct the date" },
  breaks: `
kind: meeting
version: 1
id: arsom-40
series: arsom
start: 2091-02-19 # <- future-held
`,
  clean: `
kind: meeting
version: 1
id: arsom-40
series: arsom
status: planned
start: 2091-02-19
`,
  *check(store): Iterable<Finding> {
    // A day that has begun anywhere on earth may have had its meeting there.
    const { last } = store.days;
    const today = parseDate(last);
    for (const record of store.all("meeting")) {
      const { start } = record.fields;
      // Dates that differ stand in the order of their texts: most need no closer look.
      if (!start || start <= last || !isHeld(record) || !certainlyBefore(today, parseDate(start))) continue;
      const slots = { record: { record }, start: { date: start }, today: { date: store.today } };
      yield { rule: "future-held", at: { record, path: ["start"] }, slots, help: "planned" };
    }
  },
};
