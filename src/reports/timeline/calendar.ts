// A timeline as a calendar: an event where the day is known, and where it is asked for a task of what is known to the month or year.

import type { Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import { type CivilDate, dayText, parseDate } from "../../model/date.js";
import type { Calendar, CalendarEvent, CalendarTask } from "../../model/output.js";
import type { Entry } from "../../model/paper.js";
import { entryDetails, eventOf, isDay } from "../shared/calendar.js";

/** What a calendar is made with. */
export interface CalendarContext {
  store: Store;
  locale: Locale;
  title: string;
  /** With tasks for what is known only to the month or year. */
  imprecise: boolean;
  /** Called with how many entries are left out. */
  warn?(message: string): void;
}

/** The entries of a timeline as a calendar. */
export function timelineCalendar(entries: Entry[], context: CalendarContext): Calendar {
  const { store, title, imprecise, warn } = context;
  const events = entries.map((entry) => dayEvent(entry, context));
  const vague = entries.filter((_, i) => !events[i]);
  const tasks = imprecise ? vague.flatMap((entry) => taskOf(entry, context) ?? []) : [];
  const left = vague.length - tasks.length;
  if (left > 0)
    warn?.(
      `${left} ${left === 1 ? "entry was" : "entries were"} left out: ${imprecise ? "no date is known" : "the day is not known (--imprecise adds a month or a year as a task)"}`,
    );
  return { title, date: store.today, events: events.filter((event) => event !== undefined), tasks };
}

function dayEvent(entry: Entry, { store, locale }: CalendarContext): CalendarEvent | undefined {
  const record = store.get(entry.id);
  if (!record) return undefined;
  if (record.kind === "meeting") return eventOf(record, store, locale);
  if (!isDay(entry.date ?? undefined)) return undefined;
  const days = { start: entry.date as string, end: entry.date as string };
  return { id: idOf(entry), title: entry.title, ...days, place: entry.place, status: "CONFIRMED", ...entryDetails(record, store, locale) };
}

/** Due on the last day of its month or year, and done when that is over. */
function taskOf(entry: Entry, { store, locale }: CalendarContext): CalendarTask | undefined {
  const record = store.get(entry.id);
  const last = parseDate(entry.end ?? entry.date ?? "");
  if (!record || !last) return undefined;
  const today = parseDate(store.today) as CivilDate;
  return {
    id: idOf(entry),
    title: `${entry.title} (${entry.when})`,
    due: dayText(last.latest),
    done: last.latest < today.earliest,
    ...entryDetails(record, store, locale),
  };
}

/** The id is of what happens, not of when: a date that becomes known moves the entry. The report on what is due has the same ids. */
function idOf({ id, kind, event }: Entry): string {
  if (kind === "meeting" || kind === "milestone") return id;
  if (event !== "begins" && event !== "ends") return `${id}--${event}`;
  return `${id}--${kind === "term" ? "term" : "plan"}-${event}`;
}
