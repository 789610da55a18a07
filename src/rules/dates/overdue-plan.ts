// A plan whose day is past has become history, one way or another.

import { whenOf } from "../../domain/when.js";
import { certainlyBefore, parseDate } from "../../model/date.js";
import type { Finding } from "../../model/finding.js";
import type { RuleFile } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "overdue-plan",
  severity: "warning",
  summary: "a meeting that is planned, though its day is past",
  why: "A reader takes what is planned for what is to come. Once the day is past the meeting was held, put off or dropped, and the record should say which.",
  sentences: {
    main: "{record} is still planned for {when}, which is past ({today})",
    date: "its day is here",
  },
  help: { confirm: "write status: held, postponed, cancelled, or unconfirmed when no report of it was found" },
  breaks: `
kind: meeting
version: 1
id: asean-russia-summit-2025
series: asean-russia-summit
status: planned # <- overdue-plan
start: 2025-10
`,
  clean: `
kind: meeting
version: 1
id: asean-russia-summit-2025
series: asean-russia-summit
status: unconfirmed
start: 2025-10
`,
  *check(store): Iterable<Finding> {
    // The day is past when it is over everywhere on earth.
    const today = parseDate(store.days.first);
    for (const record of store.all("meeting")) {
      if (record.fields.status !== "planned") continue;
      const { span, slot } = whenOf(record);
      if (!certainlyBefore(span.to, today)) continue;
      yield {
        rule: "overdue-plan",
        at: { record, path: ["status"] },
        slots: { record: { record }, when: slot, today: { date: store.today } },
        related: [{ at: { record, path: [record.fields.end === undefined ? "start" : "end"] }, say: "date" }],
        help: "confirm",
      };
    }
  },
};
