// A partnership rises step by step.
import { certainlyBefore, parseDate } from "../../model/date.js";
import type { Finding } from "../../model/finding.js";
import type { ArsomRecord } from "../../model/record.js";
import type { RuleFile } from "../engine/rule.js";

/** How high each level is; a sectoral and a development partner stand side by side. */
const HEIGHTS: { [level: string]: number } = {
  sectoral: 1,
  development: 1,
  dialogue: 2,
  comprehensive: 3,
  strategic: 4,
  "comprehensive-strategic": 5,
};

export const rule: RuleFile = {
  id: "level-order",
  severity: "error",
  summary: "a higher level of partnership before a lower one, or a dialogue partner before relations began",
  why: "Each elevation is a summit's decision that a briefing names with its date. A higher level that comes first has its date, or its level, from another partner or another year.",
  sentences: {
    main: "{record} becomes {level} ({since}) before {lower} ({lower-since})",
    relations: "{record} becomes {level} ({since}) before relations began ({lower-since})",
    lower: "the lower level is here",
    begin: "relations began here",
  },
  help: { check: "one of the two dates is wrong, or the levels have changed places" },
  breaks: `
kind: partner
version: 1
id: russia
code: RU
name: Russia
status: dialogue
relations_since: 1991-07
levels:
  - level: dialogue
    since: 1996-07
  - level: strategic
    since: 1995-11-14 # <- level-order
`,
  clean: `
kind: partner
version: 1
id: australia
code: AU
name: Australia
status: dialogue
relations_since: 1974-04
levels:
  - level: dialogue
    since: 1974
  - level: strategic
    since: 2014
  - level: comprehensive-strategic
    since: 2021-10-27
`,
  *check(store): Iterable<Finding> {
    for (const record of store.all("partner")) yield* outOfOrder(record);
  },
};

/** Each level that certainly comes before a lower one, against the lower one that came last; one before relations, once. */
function* outOfOrder(record: ArsomRecord<"partner">): Iterable<Finding> {
  const levels = (record.fields.levels ?? []).map(({ level, since }, at) => ({ level, at, date: parseDate(since ?? "") }));
  const begin = parseDate(record.fields.relations_since ?? "");
  for (const { level, at, date } of levels) {
    const lower = levels
      .filter((other) => (HEIGHTS[other.level] as number) < (HEIGHTS[level] as number) && certainlyBefore(date, other.date))
      .sort((a, b) => (b.date?.earliest ?? 0) - (a.date?.earliest ?? 0))[0];
    const early = (HEIGHTS[level] as number) >= 2 && certainlyBefore(date, begin);
    if (!lower && !early) continue;
    yield {
      rule: "level-order",
      at: { record, path: ["levels", at, "since"] },
      say: lower ? "main" : "relations",
      slots: {
        record: { record },
        level: { value: level },
        since: { date: date?.text ?? "" },
        lower: { value: lower?.level ?? "" },
        "lower-since": { date: (lower?.date ?? begin)?.text ?? "" },
      },
      related: [
        lower
          ? { at: { record, path: ["levels", lower.at, "since"] }, say: "lower" }
          : { at: { record, path: ["relations_since"] }, say: "begin" },
      ],
      help: "check",
    };
  }
}
