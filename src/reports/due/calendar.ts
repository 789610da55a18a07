// What is due as a calendar: an event where a source gives the day, else a task to be done by the end of its period.

import type { Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import { dayText, parseDate } from "../../model/date.js";
import type { Calendar, CalendarEvent, CalendarTask } from "../../model/output.js";
import { eventOf } from "../shared/calendar.js";
import { type DueItem, partnerName } from "./item.js";

/** The calendar of some lines; `warn` is called with how many have no entry because no date is known. */
export function dueCalendar(items: DueItem[], store: Store, locale: Locale, title: string, warn?: (message: string) => void): Calendar {
  const events = items.flatMap((item) => eventFor(item, store, locale) ?? []);
  const tasks = items.flatMap((item) => (hasDay(item) ? [] : (taskFor(item, store, locale) ?? [])));
  const undated = items.length - events.length - tasks.length;
  if (undated > 0) warn?.(`${undated} of what is due ${undated === 1 ? "was" : "were"} left out: no date is known`);
  return { title, date: store.today, events, tasks };
}

function hasDay({ date, end }: DueItem): boolean {
  return [date, end].every((text) => text !== null && parseDate(text)?.precision === "day" && !parseDate(text)?.qualifier);
}

function eventFor(item: DueItem, store: Store, locale: Locale): CalendarEvent | undefined {
  if (!hasDay(item)) return undefined;
  const record = store.get(item.record);
  // A meeting has one entry, here and in the calendar of a timeline.
  const meeting = item.event === "meeting" && record ? eventOf(record, store, locale) : undefined;
  if (meeting) return meeting;
  const { id, title, description, url, categories } = entryFor(item, store, locale);
  const days = { start: item.date as string, end: item.end as string };
  return { id, title, ...days, place: null, description, status: item.basis === "inferred" ? "TENTATIVE" : "CONFIRMED", url, categories };
}

function taskFor(item: DueItem, store: Store, locale: Locale): CalendarTask | undefined {
  const date = item.end === null ? undefined : parseDate(item.end);
  return date && { ...entryFor(item, store, locale), due: dayText(date.latest) };
}

/** What an event and a task share. The id is of what is due, not of when: a date that becomes known moves the entry. */
function entryFor(item: DueItem, store: Store, locale: Locale): Omit<CalendarTask, "due"> {
  const { partner, title, sources } = item;
  const basis = [locale.phrase(`due-${item.basis}`), ...(item.by === null ? [] : [locale.phrase(`due-by-${item.by}`)])].join(", ");
  const links = sources.flatMap((id) => store.find("source", id)?.fields.url ?? []);
  return {
    id: idOf(item),
    title,
    description: [basis, ...(links.length > 0 ? [`${locale.phrase("sources")}:`, ...links] : [])].join("\n"),
    url: links[0] ?? null,
    categories: partner === null ? [] : [partnerName(partner, store, locale)],
  };
}

function idOf({ event, record, partner, level, date }: DueItem): string {
  const year = date?.slice(0, 4);
  if (event === "anniversary") return `${record}--${level}-${year}`;
  if (event === "next-by-rota") return `${partner ?? "asean-chair"}--next-by-rota-${year}`;
  return event === "expected" ? `${record}--expected-${year}` : `${record}--${event}`;
}
