// Meetings that are planned, and those to be expected by the rhythm of their series.

import { expectedNext, isToCome } from "../../domain/held.js";
import { type MeetingRecord, meetingsBySeries, meetingsIn, type Placed } from "../../domain/meetings.js";
import { placeText, titleOf } from "../../domain/titles.js";
import type { CivilDate } from "../../model/date.js";
import { type DueContext, type DueItem, isComing, isPast, itemOf, said } from "./item.js";

/** The lines on meetings with a record, and on series that are said to meet every so many years. */
export function meetingsDue(context: DueContext): DueItem[] {
  const recorded = meetingsIn(context.store).filter(({ record }) => !context.store.isRepeated(record));
  const expected = [...meetingsBySeries(context.store).values()].flatMap((meetings) => expectedIn(meetings, context));
  return [...recorded.flatMap((meeting) => plannedLine(meeting, context)), ...expected];
}

function plannedLine(meeting: Placed, context: DueContext): DueItem[] {
  const { record, partner } = meeting;
  const { start, end = start, status = "held", country } = record.fields;
  const overdue = status === "planned" && isPast(meeting.span.to, context);
  const coming = isToCome(meeting, context.today) && (!meeting.span.from || isComing(meeting.span.from, context, meeting.span.to));
  if (!overdue && !coming) return [];
  const line = { date: start ?? null, end: end ?? null, event: "meeting", basis: "stated" } as const;
  return [
    itemOf(record, ["start", "end"], context, {
      ...line,
      partner: partner?.id ?? null,
      country: country ?? null,
      title: titleFor(record, overdue, context),
    }),
  ];
}

function titleFor(record: MeetingRecord, overdue: boolean, { store, locale }: DueContext): string {
  const place = placeText(record, store, locale);
  const title = [titleOf(record, store, locale), ...(place === null ? [] : [place])].join(", ");
  if (overdue) return said("due-unreported", { title }, locale);
  const { status = "held" } = record.fields;
  return status === "unconfirmed" ? `${title} (${locale.value(status)})` : title;
}

/** The next meeting of a series by its rhythm: a year, when no meeting of that time is recorded. */
function expectedIn(meetings: Placed[], context: DueContext): DueItem[] {
  const [{ series, partner } = {}] = meetings;
  const expected = expectedNext(meetings, context.store);
  if (!series || !expected || !(expected.overdue || isComing(expected.year, context))) return [];
  const { year, last, overdue } = expected;
  const slots = { series: titleOf(series, context.store, context.locale), when: { date: (last.span.from as CivilDate).text } };
  const title = said(overdue ? "due-late" : "due-expected", slots, context.locale);
  const line = { date: year.text, event: "expected", basis: "inferred", by: "rhythm", title } as const;
  return [itemOf(series, ["every"], context, { ...line, partner: partner?.id ?? null })];
}
