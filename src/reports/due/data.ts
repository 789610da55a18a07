// What is overdue and what is coming, as data.

import { type CivilDate, parseDate } from "../../model/date.js";
import { compareCodes } from "../../model/fold.js";
import type { Cell, Rows } from "../../model/output.js";
import { anniversariesDue } from "./anniversaries.js";
import { type DueContext, type DueItem, isPast } from "./item.js";
import { meetingsDue } from "./meetings.js";
import { plansDue } from "./plans.js";
import { termsDue } from "./terms.js";

/** What is due (`schemas/output/due.schema.json`). */
export interface DueData {
  version: 1;
  today: string;
  /** The last day that is looked ahead to. */
  until: string;
  /** The code of the member that it concerns, where one was asked for. */
  office: string | null;
  /** How many terms, plans and meetings there are to ask, whenever they were. */
  records: number;
  overdue: DueItem[];
  coming: DueItem[];
}

/** Every line that may be said, in order of time; what has no date comes last. */
export function dueItems(context: DueContext): DueItem[] {
  return [...termsDue(context), ...plansDue(context), ...meetingsDue(context), ...anniversariesDue(context)].sort(byTime);
}

/** True of a line on something that should have come already. */
export function isOverdue({ end }: DueItem, context: DueContext): boolean {
  return end !== null && isPast(parseDate(end), context);
}

function byTime(a: DueItem, b: DueItem): number {
  const [x, y] = [a, b].map(({ date }) => (date === null ? undefined : parseDate(date))) as [CivilDate?, CivilDate?];
  if (!x || !y) return Number(!x) - Number(!y) || inOrder(a, b);
  return x.earliest - y.earliest || y.latest - x.latest || inOrder(a, b);
}

const ORDER = ["term-ends", "term-begins", "next-by-rota", "plan-ends", "meeting", "expected", "anniversary"];

function inOrder(a: DueItem, b: DueItem): number {
  return (
    ORDER.indexOf(a.event) - ORDER.indexOf(b.event) || compareCodes(a.partner ?? "", b.partner ?? "") || compareCodes(a.record, b.record)
  );
}

/** The lines as rows. */
export function dueRows({ overdue, coming }: DueData): Rows {
  const row =
    (when: string) =>
    (one: DueItem): Cell[] => [
      when,
      one.date,
      one.end,
      one.event,
      one.basis,
      one.by,
      one.record,
      one.partner,
      one.country,
      one.level,
      one.successor,
      one.title,
      one.sources.join(" "),
    ];
  return {
    columns: ["due", "date", "end", "event", "basis", "by", "record", "partner", "country", "level", "successor", "title", "sources"],
    rows: [...overdue.map(row("overdue")), ...coming.map(row("coming"))],
  };
}
