// Meetings that are planned, and those to be expected by the rhythm of their series.

import { type MeetingRecord, meetingsBySeries, meetingsIn, type Placed } from "../../domain/meetings.js";
import { isHeld, isOff } from "../../domain/numbers.js";
import { placeText, titleOf } from "../../domain/titles.js";
import { type CivilDate, dayText, parseDate } from "../../model/date.js";
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
  if (!overdue && !isToCome(meeting, context)) return [];
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

/** True of a meeting that is not off and has its day ahead, or is planned for no day yet. */
function isToCome({ record, span }: Placed, context: DueContext): boolean {
  if (isOff(record)) return false;
  if (!span.from) return record.fields.status === "planned";
  // What was held is to come only for one who asks as of an earlier day.
  return isComing(span.from, context, span.to) && (!isHeld(record) || span.from.earliest > context.today);
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
  const every = series?.fields.every;
  const last = lastHeld(meetings, context);
  if (!series || series.fields.until !== undefined || !every || !last || isAnswered(meetings, last, context)) return [];
  const { from } = last.span as { from: CivilDate };
  const year = parseDate(String(Number(dayText(from.earliest).slice(0, 4)) + every));
  const late = isPast(year, context);
  if (!year || !(late || isComing(year, context))) return [];
  const slots = { series: titleOf(series, context.store, context.locale), when: { date: from.text } };
  const title = said(late ? "due-late" : "due-expected", slots, context.locale);
  const line = { date: year.text, event: "expected", basis: "inferred", by: "rhythm", title } as const;
  return [itemOf(series, ["every"], context, { ...line, partner: partner?.id ?? null })];
}

/** The latest meeting that certainly was held by today. */
function lastHeld(meetings: Placed[], { today }: DueContext): Placed | undefined {
  const held = meetings.filter(({ record, span }) => isHeld(record) && !!span.from && span.from.earliest <= today);
  return held.reduce<Placed | undefined>((a, b) => (a && startOf(a) >= startOf(b) ? a : b), undefined);
}

function startOf({ span }: Placed): number {
  return span.from?.earliest ?? Number.NEGATIVE_INFINITY;
}

/** True when the records have the next meeting, or one of which it cannot be told that it is not the next. */
function isAnswered(meetings: Placed[], last: Placed, { today }: DueContext): boolean {
  const { number } = last.record.fields;
  return meetings.some(({ record, span }) => {
    if (isOff(record) || record === last.record) return false;
    if (span.to) return span.to.latest >= today && startOf({ record, span }) >= startOf(last);
    const other = record.fields.number;
    return number === undefined || other === undefined || other > number;
  });
}
