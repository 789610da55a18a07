// The numbers of a series that no record holds.

import { type MeetingRecord, meetingsBySeries, type Placed } from "../../domain/meetings.js";
import type { Store } from "../../load/store.js";
import type { Finding, Slot } from "../../model/finding.js";
import { append } from "../../model/group.js";
import type { ArsomRecord } from "../../model/record.js";
import type { RuleFile } from "../engine/rule.js";
import { unreadWords } from "../engine/unread.js";

/** Runs that a sentence names; a series with more of them is barely recorded at all. */
const NAMED = 12;

export const rule: RuleFile = {
  id: "ordinal-gap",
  severity: "warning",
  summary: "numbers missing in a series: a warning from its complete_from on, else one note for the series",
  why: "A missing number is mostly a hole in our shelf, not in history. Where the series says from which number on all are held, a hole is a meeting that somebody has still to find.",
  sentences: {
    main: "{series} has no meeting {numbers} before {record}, and should have all from the {from} on",
    series: "{series} has no meeting {numbers}",
    from: "the series says so here",
  },
  help: {
    find: "record what is missing; if there was none, say so above the number: # arsom-ignore ordinal-gap -- and why",
    complete: "once all are recorded from some number on, give it as complete_from",
  },
  breaks: `
kind: series
version: 1
id: arsom
name: ASEAN-Russia Senior Officials' Meeting
level: senior-officials
complete_from: 15
---
kind: meeting
version: 1
id: arsom-15
series: arsom
number: 15
---
kind: meeting
version: 1
id: arsom-18
series: arsom
number: 18 # <- ordinal-gap
`,
  clean: `
kind: series
version: 1
id: arsom
name: ASEAN-Russia Senior Officials' Meeting
level: senior-officials
complete_from: 15
---
kind: meeting
version: 1
id: arsom-15
series: arsom
number: 15
---
kind: meeting
version: 1
id: arsom-16
series: arsom
number: 16
status: cancelled
`,
  *check(store): Iterable<Finding> {
    const lost = unreadWords(store);
    const broken = brokenNumbers(store);
    for (const [id, meetings] of meetingsBySeries(store)) {
      const series = store.find("series", id);
      // A meeting that could not be read may be the one that is missing.
      if (!series || lost.has(id)) continue;
      const from = series.fields.complete_from;
      const runs = runsOf(meetings, broken.get(id) ?? [], from ?? 1);
      if (from === undefined) yield* note(series, runs);
      else for (const run of runs) yield warning(series, run, from);
    }
  },
};

interface Run {
  first: number;
  last: number;
  /** The meeting that the missing ones should stand before. */
  next: MeetingRecord | undefined;
}

/** The numbers that meetings hold which broke their schema: they are reported already. */
function brokenNumbers(store: Store): Map<string, number[]> {
  const numbers = new Map<string, number[]>();
  for (const { kind, fields } of store.broken as ArsomRecord[]) {
    if (kind !== "meeting" || typeof fields.number !== "number") continue;
    const id = String(fields.series);
    append(numbers, id, fields.number);
  }
  return numbers;
}

/** The runs of missing numbers between `from` and the highest that is held. */
function runsOf(meetings: Placed[], broken: number[], from: number): Run[] {
  const held = new Map<number, MeetingRecord | undefined>(broken.map((number) => [number, undefined]));
  for (const { record } of meetings) if (record.fields.number !== undefined) held.set(record.fields.number, record);
  const runs: Run[] = [];
  let expected = from;
  for (const [number, next] of [...held].sort(([a], [b]) => a - b)) {
    if (number > expected) runs.push({ first: expected, last: number - 1, next });
    expected = Math.max(expected, number + 1);
  }
  return runs;
}

function warning(series: ArsomRecord, run: Run, from: number): Finding {
  const record = run.next ?? series;
  return {
    rule: "ordinal-gap",
    at: { record, path: [run.next ? "number" : "complete_from"] },
    slots: { series: { record: series }, record: { record }, numbers: textOf(run), from: { ordinal: from } },
    related: [{ at: { record: series, path: ["complete_from"] }, say: "from" }],
    help: "find",
  };
}

function* note(series: ArsomRecord, runs: Run[]): Iterable<Finding> {
  if (runs.length === 0) return;
  const named: Slot[] = runs.slice(0, NAMED).map(textOf);
  if (runs.length > NAMED) named.push({ more: runs.length - NAMED });
  const slots = { series: { record: series }, numbers: { list: named } };
  yield { rule: "ordinal-gap", severity: "note", at: { record: series, path: ["id"] }, say: "series", slots, help: "complete" };
}

function textOf({ first, last }: Run): string {
  return first === last ? String(first) : `${first}–${last}`;
}
