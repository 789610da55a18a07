// Meetings as entries of a calendar: whole days, as the records have them.

import { outcomeTexts } from "../../domain/outcomes.js";
import { partnersOf } from "../../domain/sides.js";
import { sourcesOf } from "../../domain/sources.js";
import { chairName, placeText, textOf, titleOf } from "../../domain/titles.js";
import { isOfficial } from "../../domain/witnesses.js";
import type { PhraseKey } from "../../language/en/phrases.js";
import type { Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import { parseDate } from "../../model/date.js";
import type { Calendar, CalendarEvent } from "../../model/output.js";
import type { ArsomRecord } from "../../model/record.js";

/** The calendar of the meetings among records; `warn` is called with how many have no entry because their day is not known. */
export function calendarOf(
  records: ArsomRecord[],
  store: Store,
  locale: Locale,
  title: string,
  warn?: (message: string) => void,
): Calendar {
  const meetings = records.filter(({ kind }) => kind === "meeting");
  const events = meetings.flatMap((meeting) => eventOf(meeting, store, locale) ?? []);
  const undated = meetings.length - events.length;
  if (undated > 0) warn?.(`${undated} ${undated === 1 ? "meeting was" : "meetings were"} left out: the day is not known`);
  return { title, date: store.today, events };
}

/** Postponed is off for the day that it stands under. */
const STATUS: { [status: string]: CalendarEvent["status"] } = {
  held: "CONFIRMED",
  planned: "TENTATIVE",
  unconfirmed: "TENTATIVE",
  postponed: "CANCELLED",
  cancelled: "CANCELLED",
};

/** A meeting as an event; undefined where its days are not plainly stated. */
export function eventOf(meeting: ArsomRecord, store: Store, locale: Locale): CalendarEvent | undefined {
  const { start, end = start, status = "held", venue } = meeting.fields as { [field: string]: string | undefined };
  if (!isDay(start) || !isDay(end) || end < start) return undefined;
  const place = [venue, placeText(meeting, store, locale)].filter(Boolean).join(", ");
  return {
    id: meeting.id,
    title: titleOf(meeting, store, locale),
    start,
    end,
    place: place || null,
    status: STATUS[status] ?? "TENTATIVE",
    ...entryDetails(meeting, store, locale),
  };
}

/** What an entry says of its record: a description, an address and categories. */
export function entryDetails(record: ArsomRecord, store: Store, locale: Locale): Pick<CalendarEvent, "description" | "url" | "categories"> {
  return {
    description: descriptionOf(record, store, locale),
    url: linksOf(record, store)[0] ?? null,
    categories: categoriesOf(record, store, locale),
  };
}

/** True of a day plainly stated. */
export function isDay(text: string | undefined): text is string {
  const date = text === undefined ? undefined : parseDate(text);
  return date?.precision === "day" && !date.qualifier;
}

/** Who chaired, what about, what came of it, and who says so: a line each. */
function descriptionOf(meeting: ArsomRecord, store: Store, locale: Locale): string {
  const { status, chairs, topics } = meeting.fields as { status?: string; [list: string]: string[] | string | undefined };
  const line = (key: PhraseKey, list: string[] | string | undefined) =>
    Array.isArray(list) && list.length > 0 ? [`${locale.phrase(key)}: ${list.join("; ")}`] : [];
  const named = (list: string[] | string | undefined, name: (id: string) => string) => (Array.isArray(list) ? list.map(name) : []);
  const links = linksOf(meeting, store);
  return [
    ...(status && status !== "held" ? [locale.label(status)] : []),
    ...line(
      "chairs",
      named(chairs, (id) => chairName(id, store, locale)),
    ),
    ...line(
      "topics",
      named(topics, (id) => nameOf("topic", id, store, locale)),
    ),
    ...line("outcomes", outcomeTexts(meeting, locale)),
    ...(links.length > 0 ? [`${locale.phrase("sources")}:`, ...links] : []),
  ].join("\n");
}

/** The addresses of its sources, official ones first. */
function linksOf(meeting: ArsomRecord, store: Store): string[] {
  const sources = sourcesOf(meeting, store);
  const official = sources.filter((id) => isOfficial(id, store));
  return [...new Set([...official, ...sources])].flatMap((id) => store.find("source", id)?.fields.url ?? []);
}

function categoriesOf(meeting: ArsomRecord, store: Store, locale: Locale): string[] {
  const series = store.find("series", meeting.fields.series);
  if (!series) return partnersOf(meeting).map((partner) => nameOf("partner", partner, store, locale));
  const { acronym, level } = series.fields;
  return [
    ...partnersOf(series).map((partner) => nameOf("partner", partner, store, locale)),
    acronym ?? textOf(series, "name", locale) ?? series.id,
    locale.label(level),
  ];
}

function nameOf(kind: string, id: string, store: Store, locale: Locale): string {
  const record = store.get(id);
  return (record?.kind === kind ? textOf(record, "name", locale) : undefined) ?? id;
}
