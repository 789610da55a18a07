// The day of a meeting at each of its ends is the day of the meeting, or the one beside it.
import { whenOf } from "../../domain/when.js";
import type { Finding } from "../../model/finding.js";
import { type DateSpan, daysOfSpan } from "../../model/span.js";
import type { RuleFile } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "local-dates-apart",
  severity: "warning",
  summary: "a virtual meeting none of whose local days is its day, or one of which is more than a day away from it",
  why: "The day of a virtual meeting may differ by one from end to end, because of the date line. A greater distance is a slip of the pen, and where no end has the day of the meeting nobody met on it.",
  sentences: {
    main: "{record} was held {when}, but at none of its ends: the days there are {days}",
    far: "in {place} {record} was held {date}, more than a day away from {when}",
  },
  help: { check: "correct start, or the day at that end" },
  breaks: `
kind: meeting
version: 2
id: asean-us-pmc-2020
series: asean-us-pmc
start: 2020-09-10
mode: virtual
local_dates:
  - place: Washington
    date: 2020-09-07 # <- local-dates-apart
  - place: Hanoi
    date: 2020-09-10
`,
  clean: `
kind: meeting
version: 2
id: asean-us-pmc-2020
series: asean-us-pmc
start: 2020-09-10
mode: virtual
local_dates:
  - place: Washington
    date: 2020-09-09
  - place: Hanoi
    date: 2020-09-10
`,
  *check(store): Iterable<Finding> {
    for (const record of store.all("meeting")) {
      const { local_dates = [] } = record.fields;
      const { span, slot } = whenOf(record);
      const ends = local_dates.map(({ date, end }) => daysOfSpan(date, end));
      if (ends.length === 0 || !isPlain(span) || !ends.every(isPlain)) continue;
      const far = ends.map((end) => apart(end, span)).findIndex((days) => days > 1);
      const { place = "", date = "" } = local_dates[far] ?? {};
      if (far >= 0) {
        const slots = { record: { record }, when: slot, place: { city: place }, date: { date } };
        yield { rule: "local-dates-apart", at: { record, path: ["local_dates", far, "date"] }, say: "far", slots, help: "check" };
      } else if (ends.every((end) => apart(end, span) > 0)) {
        const slots = { record: { record }, when: slot, days: { list: local_dates.map((one) => ({ date: one.date })) } };
        yield { rule: "local-dates-apart", at: { record, path: ["local_dates"] }, slots, help: "check" };
      }
    }
  },
};

/** True of days that are known to the day, without a doubt. */
function isPlain({ from, to }: DateSpan): boolean {
  return [from, to].every((date) => date?.precision === "day" && !date.qualifier);
}

/** How many days lie between two spans of plain days; none where they have one in common. */
function apart(a: DateSpan, b: DateSpan): number {
  const [first, last] = [(a.from?.earliest ?? 0) - (b.to?.latest ?? 0), (b.from?.earliest ?? 0) - (a.to?.latest ?? 0)];
  return Math.max(first, last, 0);
}
