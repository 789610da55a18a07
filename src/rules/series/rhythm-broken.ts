// A series that meets every year met in every year.

import { type MeetingRecord, meetingsBySeries, type Placed } from "../../domain/meetings.js";
import { isHeld, isOff } from "../../domain/numbers.js";
import { whenOf } from "../../domain/when.js";
import { dayText } from "../../model/date.js";
import type { Finding } from "../../model/finding.js";
import type { RuleFile } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "rhythm-broken",
  severity: "note",
  summary: "two meetings of consecutive numbers with a whole calendar year between them that has none (times every)",
  why: "Sources say that a series meets every year; the dates say whether it did. A year without a meeting is worth a line in a briefing, or a date is wrong.",
  sentences: {
    main: "{record} ({when}) comes after {before} ({before-when}) with no meeting in {years}; {series} is said to meet every year",
    years:
      "{record} ({when}) comes after {before} ({before-when}) with no meeting in {years}; {series} is said to meet every {every} years",
    before: "the one before it",
    every: "the series says how often here",
  },
  help: { why: "check both dates; if the years are right, say in a note why no meeting was held" },
  breaks: `
kind: series
version: 1
id: arsom
name: ASEAN-Russia Senior Officials' Meeting
level: senior-officials
every: 1
---
kind: meeting
version: 1
id: arsom-16
series: arsom
number: 16
start: 2019-02-19
---
kind: meeting
version: 1
id: arsom-17
series: arsom
number: 17
start: 2021-01-26 # <- rhythm-broken
`,
  clean: `
kind: series
version: 1
id: asean-japan-forum
name: ASEAN-Japan Forum
level: senior-officials
every: 1
---
kind: meeting
version: 1
id: asean-japan-forum-34
series: asean-japan-forum
number: 34
start: 2019-06-03
---
kind: meeting
version: 1
id: asean-japan-forum-35
series: asean-japan-forum
number: 35
start: 2020-10-14
`,
  *check(store): Iterable<Finding> {
    for (const [id, meetings] of meetingsBySeries(store)) {
      const series = store.find("series", id);
      const every = series?.fields.every;
      if (!series || !every) continue;
      for (const [before, record, first, last] of pausesIn(meetings, every)) {
        yield {
          rule: "rhythm-broken",
          at: { record, path: ["start"] },
          say: every === 1 ? "main" : "years",
          slots: {
            record: { record },
            when: whenOf(record).slot,
            before: { record: before },
            "before-when": whenOf(before).slot,
            years: { span: [String(first), String(last)] },
            series: { record: series },
            every,
          },
          related: [
            { at: { record: before, path: ["start"] }, say: "before" },
            { at: { record: series, path: ["every"] }, say: "every" },
          ],
          help: "why",
        };
      }
    }
  },
};

/** Consecutive numbers with at least so many whole years between them, in none of which any meeting of the series may lie. */
function* pausesIn(meetings: Placed[], every: number): Iterable<[MeetingRecord, MeetingRecord, number, number]> {
  const numbers = new Map<number, Placed>();
  const others: [number, number][] = [];
  for (const meeting of meetings) {
    const { number } = meeting.record.fields;
    if (isHeld(meeting.record) && number !== undefined && !numbers.has(number)) numbers.set(number, meeting);
    else if (!isOff(meeting.record)) others.push(yearsOf(meeting) ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
  }
  for (const [number, meeting] of numbers) {
    const before = numbers.get(number - 1);
    const [a, b] = [before && yearsOf(before), yearsOf(meeting)];
    if (!before || !a || !b) continue;
    const [first, last] = [a[1] + 1, b[0] - 1];
    if (last - first + 1 < every || others.some(([from, to]) => from <= last && to >= first)) continue;
    yield [before.record, meeting.record, first, last];
  }
}

/** The years a meeting may lie in; undefined when they are unknown or in doubt. */
function yearsOf({ span: { from, to } }: Placed): [number, number] | undefined {
  if (!from || !to || from.qualifier || to.qualifier) return undefined;
  return [from.earliest, to.latest].map((day) => Number(dayText(day).slice(0, 4))) as [number, number];
}
