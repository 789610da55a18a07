// The numbers of a series grow with time.

import { type MeetingRecord, meetingsBySeries, type Placed } from "../../domain/meetings.js";
import { isHeld } from "../../domain/numbers.js";
import { longestRun } from "../../domain/sequence.js";
import { whenOf } from "../../domain/when.js";
import type { Finding } from "../../model/finding.js";
import type { RuleFile } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "ordinal-order",
  severity: "error",
  summary: "a meeting with a higher number on a certainly earlier day",
  why: "The 16th meeting cannot come before the 15th. Either a number or a date is wrong, and both are what a briefing is read for.",
  sentences: {
    main: "{high} ({high-when}) was held before {low} ({low-when}), though its number is higher: {high-number} and {low-number}",
    other: "the other date is here",
  },
  help: { check: "one of the numbers or one of the dates is wrong" },
  breaks: `
kind: meeting
version: 1
id: arsom-15
series: arsom
number: 15
start: 2018-05-18
---
kind: meeting
version: 1
id: arsom-16
series: arsom
number: 16
start: 2017-02-19 # <- ordinal-order
---
kind: meeting
version: 1
id: arsom-17
series: arsom
number: 17
start: 2021-01-26
`,
  clean: `
kind: meeting
version: 1
id: arsom-15
series: arsom
number: 15
start: 2018-05-18
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
start: 2021-01-26
`,
  *check(store): Iterable<Finding> {
    for (const meetings of meetingsBySeries(store).values()) {
      for (const [culprit, other] of outOfOrder(meetings)) {
        const [low, high] = culprit.number < other.number ? [culprit.meeting, other.meeting] : [other.meeting, culprit.meeting];
        yield {
          rule: "ordinal-order",
          at: { record: culprit.meeting, path: ["start"] },
          slots: {
            high: { record: high },
            "high-when": whenOf(high).slot,
            "high-number": { ordinal: high.fields.number as number },
            low: { record: low },
            "low-when": whenOf(low).slot,
            "low-number": { ordinal: low.fields.number as number },
          },
          related: [{ at: { record: other.meeting, path: ["start"] }, say: "other" }],
          help: "check",
        };
      }
    }
  },
};

interface Numbered {
  meeting: MeetingRecord;
  number: number;
  earliest: number;
  latest: number;
}

/**
 * The fewest meetings whose number or date must be wrong, each with one that it cannot stand beside. Those that fit
 * one another are the longest run of growing dates; a single wrong date is then one finding, not one for every neighbour.
 */
function* outOfOrder(meetings: Placed[]): Iterable<[Numbered, Numbered]> {
  const numbered = numberedOf(meetings);
  const fits = longestRun(numbered.map(({ earliest }) => earliest));
  if (fits.size === numbered.length) return;
  // Of those above that fit, the one that is over first: a lower number cannot begin after it.
  const next: (Numbered | undefined)[] = [];
  let over: Numbered | undefined;
  for (let i = numbered.length - 1; i >= 0; i--) {
    next[i] = over;
    const here = numbered[i] as Numbered;
    if (fits.has(i) && (!over || here.latest < over.latest)) over = here;
  }
  let last: Numbered | undefined;
  for (const [i, here] of numbered.entries()) {
    const above = next[i];
    const doubtful = !fits.has(i);
    if (doubtful && last && here.latest < last.earliest) yield [here, last];
    else if (doubtful && above && above.latest < here.earliest) yield [here, above];
    else if (!last || here.earliest > last.earliest) last = here;
  }
}

/** Held meetings with a number and certain days, the first of each number, in order of number. */
function numberedOf(meetings: Placed[]): Numbered[] {
  const numbers = new Map<number, Numbered>();
  for (const { record: meeting, span } of meetings) {
    const { number } = meeting.fields;
    const { from, to } = span;
    if (number === undefined || !isHeld(meeting) || !from || !to || from.qualifier || to.qualifier) continue;
    if (from.earliest <= to.latest && !numbers.has(number))
      numbers.set(number, { meeting, number, earliest: from.earliest, latest: to.latest });
  }
  return [...numbers.values()].sort((a, b) => a.number - b.number);
}
