// The day of the week that a source prints is that of its date.

import { datesOf } from "../../domain/extent.js";
import { isSettled } from "../../domain/settled.js";
import type { Store } from "../../load/store.js";
import { type Day, parseDate, weekdayOf } from "../../model/date.js";
import type { Finding } from "../../model/finding.js";
import type { ArsomRecord } from "../../model/record.js";
import type { RuleFile } from "../engine/rule.js";

const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

export const rule: RuleFile = {
  id: "wrong-weekday",
  severity: "warning",
  summary: "a claim whose weekday is that of none of the days it gives, or, where it gives none, of the record",
  why: "A source that prints both the weekday and the date checks itself. When they do not agree, one of them is a misprint: mostly the day of publication was taken for that of the meeting.",
  sentences: {
    main: "{source} prints {weekday} for {when}, which was a {right}",
    span: "{source} prints {weekday} for {when}, none of which was one",
    record: "the days are those of the record",
  },
  help: { judge: "compare with another source; if this one is wrong, give the claim rank: rejected and a reason" },
  breaks: `
kind: meeting
version: 1
id: asean-australia-forum-33
series: asean-australia-forum
start: 2021-03-17
---
kind: source
version: 1
id: vns-2021-33rd-forum
title: Report on the 33rd ASEAN-Australia Forum
---
kind: claim
version: 1
source: vns-2021-33rd-forum
record: asean-australia-forum-33
weekday: thursday # <- wrong-weekday
`,
  clean: `
kind: meeting
version: 1
id: arsom-16
series: arsom
start: 2019-02-19
end: 2019-02-20
---
kind: source
version: 1
id: baliekbis-2019-arsom-16
title: Pertemuan ke-16 ASEAN-Rusia
---
kind: claim
version: 1
source: baliekbis-2019-arsom-16
record: arsom-16
weekday: wednesday
start: 2019-02-19
end: 2019-02-20
`,
  *check(store): Iterable<Finding> {
    for (const claim of store.all("claim")) {
      const { weekday, source } = claim.fields;
      const dated = weekday && !isSettled(claim) ? datedOf(claim, store) : undefined;
      const days = dated && daysIn(dated.from, dated.to);
      // A week has every weekday, and a day in doubt has none.
      if (!dated || !days || days.length >= 7 || days.some((day) => WEEKDAYS[weekdayOf(day)] === weekday)) continue;
      yield {
        rule: "wrong-weekday",
        at: { record: claim, path: ["weekday"] },
        say: days.length === 1 ? "main" : "span",
        slots: {
          source,
          weekday: { value: weekday as string },
          when: { span: [dated.from, dated.to] },
          right: { value: WEEKDAYS[weekdayOf(days[0] as Day)] as string },
        },
        related: dated.record === claim ? [] : [{ at: { record: dated.record, path: [dated.field] }, say: "record" }],
        help: "judge",
      };
    }
  },
};

interface Dated {
  record: ArsomRecord;
  field: string;
  from: string;
  to: string;
}

/** The days a claim gives; those of the record where it gives none. */
function datedOf(claim: ArsomRecord<"claim">, store: Store): Dated | undefined {
  const spoken = store.get(claim.fields.record);
  const kind = spoken && !spoken.broken ? store.kinds.get(spoken.kind) : undefined;
  if (!spoken || !kind) return undefined;
  for (const record of [claim as ArsomRecord, spoken]) {
    const dates = datesOf(record, kind);
    const field = kind.when.flat().find((name) => record.fields[name] !== undefined);
    if (dates && field) return { record, field, from: dates.from ?? (dates.to as string), to: dates.to ?? (dates.from as string) };
  }
  return undefined;
}

/** Every day from one date to another, when both are known to the day. */
function daysIn(first: string, last: string): Day[] | undefined {
  const [from, to] = [parseDate(first), parseDate(last)];
  if (from?.precision !== "day" || to?.precision !== "day" || from.qualifier || to.qualifier) return undefined;
  if (to.latest < from.earliest || to.latest - from.earliest > 7) return undefined;
  return Array.from({ length: to.latest - from.earliest + 1 }, (_, i) => from.earliest + i);
}
