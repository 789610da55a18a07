// What happened when: meetings, agreements, milestones, and terms and plan periods as they begin and end.

import { endOf } from "../../domain/extensions.js";
import { sourcesOf } from "../../domain/sources.js";
import { chairName, countryName, placeText, textOf, titleOf } from "../../domain/titles.js";
import type { PhraseKey } from "../../language/en/phrases.js";
import { fillSlots, type Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import { parseDate } from "../../model/date.js";
import { compareCodes } from "../../model/fold.js";
import type { Entry } from "../../model/paper.js";
import type { ArsomRecord } from "../../model/record.js";

/** The entries of records, in order of time, undated ones last; with `asOf` none that is certainly later. */
export function entriesOf(records: ArsomRecord[], store: Store, locale: Locale, asOf?: string): Entry[] {
  const day = asOf === undefined ? undefined : parseDate(asOf)?.latest;
  const certainlyLater = (date: string | null) => {
    const read = date === null ? undefined : parseDate(date);
    return day !== undefined && !!read && !read.qualifier && read.earliest > day;
  };
  return records
    .flatMap((record) => eventsOf(record, store, locale))
    .filter((entry) => !certainlyLater(entry.date))
    .sort(byTime);
}

function eventsOf(record: ArsomRecord, store: Store, locale: Locale): Entry[] {
  if (record.kind === "agreement") return agreementEvents(record, store, locale);
  if (record.kind === "term") return termEvents(record, store, locale);
  const { start, end, date } = record.fields as { [field: string]: string | undefined };
  if (record.kind === "milestone") return [entry(record, store, locale, "happened", date, date)];
  return [entry(record, store, locale, (record.fields.status as Entry["event"] | undefined) ?? "held", start, end ?? start)];
}

function agreementEvents(record: ArsomRecord, store: Store, locale: Locale): Entry[] {
  const { adopted, signed, from, to, in_force } = record.fields as { [field: string]: string | undefined };
  const day = adopted ?? signed;
  const events: Entry[] = [];
  if (in_force) events.push(periodEvent(record, store, locale, "in-force", in_force));
  if (day || (!from && !to && !in_force)) events.push(entry(record, store, locale, "adopted", day, day));
  const last = endOf(record)?.text;
  // A work programme that begins in the year of its adoption says so by its adoption.
  const told = record.fields.type !== "plan-of-action" && day?.slice(0, 4) === from?.slice(0, 4);
  if (from && !told) events.push(periodEvent(record, store, locale, "begins", from));
  if (last && last !== "..") events.push(periodEvent(record, store, locale, "ends", last));
  return events;
}

function termEvents(record: ArsomRecord, store: Store, locale: Locale): Entry[] {
  const { from, to } = record.fields as { [field: string]: string | undefined };
  const events: Entry[] = [];
  if (from) events.push(periodEvent(record, store, locale, "begins", from));
  if (to && to !== "..") events.push(periodEvent(record, store, locale, "ends", to));
  return events;
}

function periodEvent(record: ArsomRecord, store: Store, locale: Locale, event: "begins" | "ends" | "in-force", date: string): Entry {
  const { fields } = record;
  const partner = store.find("partner", fields.partner);
  const held = fields.office === "asean-chair" ? "chair" : "term";
  const office = record.kind === "agreement" ? "plan" : held;
  const slots = {
    title: textOf(record, "title", locale) ?? record.id,
    country: countryName(String(fields.country), store, locale),
    partner: (partner && textOf(partner, "name", locale)) ?? String(fields.partner ?? ""),
  };
  const title = fillSlots(locale.phrase(`${office}-${event}` as PhraseKey), slots, locale);
  return Object.assign(entry(record, store, locale, event, date, date), { title, place: null, chairs: [] });
}

function entry(record: ArsomRecord, store: Store, locale: Locale, event: Entry["event"], date?: string, end?: string): Entry {
  const { fields } = record;
  const series = store.find("series", fields.series);
  return {
    date: date ?? null,
    end: end ?? null,
    kind: record.kind,
    event,
    id: record.id,
    series: (fields.series as string | undefined) ?? null,
    number: (fields.number as number | undefined) ?? null,
    title: titleOf(record, store, locale),
    place: record.kind === "term" ? null : placeText(record, store, locale),
    chairs: ((fields.chairs as string[] | undefined) ?? []).map((id) => chairName(id, store, locale)),
    // Asked for by data, not by text: to know the claims on one record, all of them must be read.
    get sources() {
      return sourcesOf(record, store);
    },
    level: series?.fields.level ?? null,
    status: record.kind === "meeting" ? ((fields.status as string | undefined) ?? "held") : null,
    when: date ? locale.span(date, end) : "",
  };
}

const ORDER = ["ends", "begins", "held", "planned", "postponed", "cancelled", "unconfirmed", "adopted", "in-force", "happened"];

/** The order of entries: by the first day it may be, the less precise date first; what ends before what begins; then by id. */
export function byTime(a: Entry, b: Entry): number {
  const [x, y] = [a.date === null ? undefined : parseDate(a.date), b.date === null ? undefined : parseDate(b.date)];
  // What has no date comes last.
  if (!x || !y) return Number(!x) - Number(!y) || compareCodes(a.id, b.id);
  return x.earliest - y.earliest || y.latest - x.latest || ORDER.indexOf(a.event) - ORDER.indexOf(b.event) || compareCodes(a.id, b.id);
}
