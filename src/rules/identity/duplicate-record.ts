// Two records that tell of the same thing.

import { claimsAgain } from "../../domain/claims-again.js";
import { doublesIn } from "../../domain/doubles.js";
import { meetingsBySeries } from "../../domain/meetings.js";
import { sameNumber } from "../../domain/numbers.js";
import { sameDays } from "../../domain/same-days.js";
import { whenOf } from "../../domain/when.js";
import type { Finding } from "../../model/finding.js";
import type { ArsomRecord } from "../../model/record.js";
import type { RuleFile } from "../engine/rule.js";
import { withoutRecord } from "../engine/without-record.js";

export const rule: RuleFile = {
  id: "duplicate-record",
  severity: "warning",
  summary: "two records that tell of the same meeting, source, person, claim, or thing of one name",
  why: "A meeting recorded twice is counted twice, and each record holds only half of what is known. A source recorded twice looks like two witnesses where there is one.",
  sentences: {
    main: "{record} and {other} have the same series and number, {number}",
    days: "{record} and {other} are of one series and have a day in common: {when} and {other-when}",
    url: "{record} and {other} have the same address",
    person: "{record} and {other} are people of one name and one country",
    name: "{record} and {other} have one name",
    acronym: "{record} and {other} have one acronym",
    code: "{record} and {other} have one code",
    claim: "{record} says again what {other} says",
    other: "the other one is here",
  },
  help: {
    merge: "put what both know into one of them, and delete the other",
    number: "if they are two meetings, give each its number",
  },
  breaks: `
kind: meeting
version: 1
id: arsom-16
series: arsom
number: 16
start: 2019-02-19
end: 2019-02-20
---
kind: meeting
version: 1
id: arsom-bali-2019
series: arsom
start: 2019-02-20 # <- duplicate-record
`,
  clean: `
kind: meeting
version: 1
id: arsom-16
series: arsom
number: 16
start: 2019-02-19
end: 2019-02-20
---
kind: meeting
version: 1
id: arsom-17
series: arsom
start: 2021-01-26
`,
  *check(store): Iterable<Finding> {
    for (const { record, first, apart } of sameNumber(store)) {
      // Held on different days they are two meetings: ordinal-repeated says so.
      if (!apart) yield finding(record, first, "main", "number", { number: record.fields.number as number });
    }
    for (const meetings of meetingsBySeries(store).values()) {
      for (const [record, other] of sameDays(meetings))
        yield finding(record, other, "days", "start", { when: whenOf(record).slot, "other-when": whenOf(other).slot });
    }
    for (const kind of store.kinds.keys()) {
      for (const { record, other, by, field } of doublesIn(kind, store)) yield finding(record, other, by, field);
    }
    for (const [claim, other] of claimsAgain(store)) {
      const fix = store.referrers(claim.id).length === 0 ? withoutRecord(claim) : undefined;
      yield { ...finding(claim, other, "claim", "source"), ...(fix && { fix }) };
    }
  },
};

function finding(record: ArsomRecord, other: ArsomRecord, say: string, field: string, slots: Finding["slots"] = {}): Finding {
  return {
    rule: "duplicate-record",
    at: { record, path: [field] },
    say,
    slots: { ...slots, record: { record }, other: { record: other } },
    related: [{ at: { record: other, path: [field] }, say: "other" }],
    help: say === "days" ? "number" : "merge",
  };
}
