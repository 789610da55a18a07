// No meeting follows up itself, by however many steps.

import { type MeetingRecord, type Placed, stepsIn } from "../../domain/meetings.js";
import type { Store } from "../../load/store.js";
import type { Finding } from "../../model/finding.js";
import { append } from "../../model/group.js";
import type { ArsomRecord } from "../../model/record.js";
import { certainlyOver } from "../../model/span.js";
import { cycles } from "../engine/cycles.js";
import type { RuleFile } from "../engine/rule.js";

/** Steps of a cycle that a sentence names. */
const NAMED = 10;

export const rule: RuleFile = {
  id: "follows-cycle",
  severity: "error",
  summary: "a meeting that comes to follow itself",
  why: "Each meeting carries forward what came before it. In a circle nothing came first, so at least one of the links points the wrong way.",
  sentences: {
    main: "{record} comes to follow itself, by way of {others}",
    self: "{record} follows itself",
    step: "the circle goes on here",
  },
  help: { turn: "take out the link that points to a later meeting" },
  breaks: `
kind: meeting
version: 1
id: arsom-15
series: arsom
follows: [arsom-16] # <- follows-cycle
---
kind: meeting
version: 1
id: arsom-16
series: arsom
follows: [arsom-15]
`,
  clean: `
kind: meeting
version: 1
id: arsom-15
series: arsom
---
kind: meeting
version: 1
id: arsom-16
series: arsom
follows: [arsom-15]
`,
  *check(store): Iterable<Finding> {
    for (const circle of cycles(linksOf(store))) {
      const [{ from: record, path }, ...others] = circle as [Link, ...Link[]];
      yield {
        rule: "follows-cycle",
        at: { record, path },
        say: others.length > 0 ? "main" : "self",
        slots: { record: { record }, others: { list: others.slice(0, NAMED).map((link) => ({ record: link.from })) } },
        related: others.slice(0, NAMED).map((link) => ({ at: { record: link.from, path: link.path }, say: "step" })),
        help: "turn",
      };
    }
  },
};

/** One step from a meeting to one that it follows, and where the record says so. */
interface Link {
  from: MeetingRecord;
  to: MeetingRecord;
  path: [string, number];
}

/** The links of each meeting; one to a later meeting is told by follows-later, and opens the cycle it stands in. */
function linksOf(store: Store): Map<MeetingRecord, Link[]> {
  const links = new Map<MeetingRecord, Link[]>();
  const steps = stepsIn(store).filter(({ from, to }) => to.record.kind === "meeting" && !certainlyOver(from.span, to.span));
  // Where every step leads back in time there is no circle.
  if (steps.every(({ from, to }) => beginOf(to) < beginOf(from))) return links;
  for (const { from, to, at } of steps) {
    const link: Link = { from: from.record, to: to.record as MeetingRecord, path: ["follows", at] };
    append(links, from.record, link);
  }
  return links;
}

/** The first day that a meeting may begin on; no number when it is unknown, which is before nothing. */
function beginOf({ span }: Placed<ArsomRecord>): number {
  return span.from?.earliest ?? Number.NaN;
}
