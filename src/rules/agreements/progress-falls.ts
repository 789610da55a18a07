// Of a plan's action lines more are done as time goes on, and never more than there are.

import { longestRun } from "../../domain/sequence.js";
import { type CivilDate, certainlyBefore, parseDate } from "../../model/date.js";
import type { Finding } from "../../model/finding.js";
import type { ArsomRecord } from "../../model/record.js";
import type { RuleFile } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "progress-falls",
  severity: "warning",
  summary: "fewer action lines done than on an earlier date, or more than there are",
  why: "Progress is what leaders are told about a plan. A figure that falls was counted in another way, belongs to another plan, or has its date from another meeting.",
  sentences: {
    main: "{record}: {done} action {done|line|lines} done ({date}), but {other-done} at another time ({other-date})",
    more: "{record}: {done} action {done|line|lines} done ({date}) of {total} that there are",
    other: "the other figure is here",
    total: "how many there are is said here",
  },
  help: { check: "one of the figures or dates is wrong, or the two sources count differently: say so in a note" },
  breaks: `
kind: agreement
version: 1
id: asean-russia-cpa-2016-2020
title: Comprehensive Plan of Action 2016-2020
type: plan-of-action
progress:
  - date: 2018-05
    done: 60
    total: 100
  - date: 2019-02
    done: 45 # <- progress-falls
    total: 100
`,
  clean: `
kind: agreement
version: 1
id: asean-russia-cpa-2016-2020
title: Comprehensive Plan of Action 2016-2020
type: plan-of-action
action_lines: 100
progress:
  - date: 2018-05
    done: 45
  - date: 2019-02
    done: 60
    total: 100
`,
  *check(store): Iterable<Finding> {
    for (const record of store.all("agreement")) {
      if (!record.fields.progress) continue;
      yield* tooMany(record);
      yield* falls(record);
    }
  },
};

/** More done than there are: by the entry's own total, else by the plan's number of action lines. */
function* tooMany(record: ArsomRecord<"agreement">): Iterable<Finding> {
  const { progress = [], action_lines } = record.fields;
  for (const [i, { date, done, total = action_lines }] of progress.entries()) {
    if (total === undefined || done <= total) continue;
    const path = progress[i]?.total === undefined ? ["action_lines"] : ["progress", i, "total"];
    yield {
      rule: "progress-falls",
      at: { record, path: ["progress", i, "done"] },
      say: "more",
      slots: { record: { record }, done, date: { date }, total },
      related: [{ at: { record, path }, say: "total" }],
      help: "check",
    };
  }
}

interface Figure {
  at: number;
  date: CivilDate;
  done: number;
}

/** The fewest figures that must be wrong for the others never to fall, each with one that it cannot stand beside. */
function* falls(record: ArsomRecord<"agreement">): Iterable<Finding> {
  const figures = (record.fields.progress ?? []).flatMap(({ date: text, done }, at): Figure[] => {
    const date = parseDate(text);
    return date && !date.qualifier ? [{ at, date, done }] : [];
  });
  figures.sort((a, b) => a.date.earliest - b.date.earliest || a.done - b.done);
  const fits = longestRun(figures.map(({ done }) => done));
  const sound = figures.filter((_, i) => fits.has(i));
  for (const [i, figure] of figures.entries()) {
    const clashes = (other: Figure) =>
      (certainlyBefore(other.date, figure.date) && other.done > figure.done) ||
      (certainlyBefore(figure.date, other.date) && other.done < figure.done);
    const other = fits.has(i) ? undefined : sound.find(clashes);
    if (!other) continue;
    yield {
      rule: "progress-falls",
      at: { record, path: ["progress", figure.at, "done"] },
      slots: {
        record: { record },
        done: figure.done,
        date: { date: figure.date.text },
        "other-done": other.done,
        "other-date": { date: other.date.text },
      },
      related: [{ at: { record, path: ["progress", other.at, "done"] }, say: "other" }],
      help: "check",
    };
  }
}
