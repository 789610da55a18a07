// Two records that tell of the same thing.

import { addressOf } from "../../domain/addresses.js";
import { type MeetingRecord, meetingsBySeries, type Placed } from "../../domain/meetings.js";
import { isOff, sameNumber } from "../../domain/numbers.js";
import { whenOf } from "../../domain/when.js";
import type { Store } from "../../load/store.js";
import type { Finding } from "../../model/finding.js";
import { bare, compareCodes } from "../../model/fold.js";
import type { ArsomRecord } from "../../model/record.js";
import type { RuleFile } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "duplicate-record",
  severity: "warning",
  summary: "two records that tell of the same meeting, source, person or claim",
  why: "A meeting recorded twice is counted twice, and each record holds only half of what is known. A source recorded twice looks like two witnesses where there is one.",
  sentences: {
    main: "{record} and {other} have the same series and number, {number}",
    days: "{record} and {other} are of one series and have a day in common: {when} and {other-when}",
    url: "{record} and {other} have the same address",
    person: "{record} and {other} are people of one name and one country",
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
    for (const meetings of meetingsBySeries(store).values()) yield* sameDays(meetings);
    yield* sameAddress(store);
    yield* samePerson(store);
    yield* sameClaim(store);
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

interface Dated {
  meeting: MeetingRecord;
  /** Which of its series it is, in file order. */
  place: number;
  earliest: number;
  latest: number;
}

/** Meetings of one series with a day in common, each told once: swept in order of time, against the one that lasts longest. */
function* sameDays(meetings: Placed[]): Iterable<Finding> {
  const dated = meetings.flatMap((meeting, i) => datedOf(meeting, i) ?? []).sort((a, b) => a.earliest - b.earliest);
  // Of each sort the one that lasts longest, and the same of those without a number.
  const longest = new Map<string, Dated>();
  const unnumbered = new Map<string, Dated>();
  for (const now of dated) {
    const { number, special = "" } = now.meeting.fields;
    // Of two numbers they are two meetings; of one number they are reported already.
    const near = (number === undefined ? longest : unnumbered).get(special);
    if (near && near.latest >= now.earliest) {
      const [other, record] = near.place < now.place ? [near.meeting, now.meeting] : [now.meeting, near.meeting];
      yield finding(record, other, "days", "start", { when: whenOf(record).slot, "other-when": whenOf(other).slot });
    }
    for (const known of number === undefined ? [longest, unnumbered] : [longest]) {
      const last = known.get(special);
      if (!last || last.latest < now.latest) known.set(special, now);
    }
  }
}

/** The days of a meeting that are known to the day, without a doubt. */
function datedOf({ record: meeting, span: { from, to } }: Placed, place: number): Dated | undefined {
  if (!from || !to || isOff(meeting)) return undefined;
  const certain = from.precision === "day" && to.precision === "day" && !from.qualifier && !to.qualifier;
  return certain && from.earliest <= to.latest ? { meeting, place, earliest: from.earliest, latest: to.latest } : undefined;
}

function* sameAddress(store: Store): Iterable<Finding> {
  const address = ({ fields: { url } }: ArsomRecord<"source">) => (url === undefined ? undefined : addressOf(url));
  for (const [source, other] of repeated(store.all("source"), address, store)) yield finding(source, other, "url", "url");
}

function* samePerson(store: Store): Iterable<Finding> {
  const name = ({ fields }: ArsomRecord<"chair">) => `${bare(fields.name)} ${fields.country}`;
  for (const [person, other] of repeated(store.all("chair"), name, store)) yield finding(person, other, "person", "name");
}

/** Claims of one source that say the same of the same record, however they were judged. */
function* sameClaim(store: Store): Iterable<Finding> {
  const said = ({ fields: { id, ...said } }: ArsomRecord<"claim">) =>
    JSON.stringify(Object.entries(said).sort(([a], [b]) => compareCodes(a, b)));
  for (const [claim, other] of repeated(store.all("claim"), said, store)) yield finding(claim, other, "claim", "source");
}

/** Records with the key of an earlier one, with that one. */
function* repeated<R extends ArsomRecord>(records: R[], keyOf: (record: R) => string | undefined, store: Store): Iterable<[R, R]> {
  const first = new Map<string, R>();
  for (const record of records) {
    const key = keyOf(record);
    if (key === undefined || store.isRepeated(record)) continue;
    const other = first.get(key);
    if (other) yield [record, other];
    else first.set(key, record);
  }
}
