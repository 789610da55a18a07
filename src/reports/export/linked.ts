// Meetings as JSON-LD, in the words of schema.org: events, the series they belong to, who holds them, who reports them.

import { outcomeTexts } from "../../domain/outcomes.js";
import { partnersOf } from "../../domain/sides.js";
import { sourcesOf } from "../../domain/sources.js";
import { chairName, countryName, placeText, textOf, titleOf } from "../../domain/titles.js";
import type { Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import { parseDate } from "../../model/date.js";
import type { ArsomRecord } from "../../model/record.js";

/** Written out, so that nothing needs to be fetched to read it. */
const CONTEXT = {
  "@vocab": "https://schema.org/",
  eventStatus: { "@type": "@vocab" },
  eventAttendanceMode: { "@type": "@vocab" },
  url: { "@type": "@id" },
};

const ASEAN = "urn:arsom:asean";

type Node = { [property: string]: unknown };

/** The meetings as a graph with what they refer to; `vague` says how many dates are left out because they are not plainly known. */
export function linkedData(meetings: ArsomRecord[], store: Store, locale: Locale): { document: Node; vague: number } {
  const nodes = new Map<string, Node>([[ASEAN, { "@id": ASEAN, "@type": "Organization", name: "ASEAN", url: "https://asean.org/" }]]);
  let vague = 0;
  for (const meeting of meetings) {
    const { fields } = meeting;
    if ([fields.start, fields.end].some((date) => date !== undefined && iso(date) === undefined)) vague++;
    nodes.set(meeting.id, eventOf(meeting, store, locale));
    const series = store.find("series", fields.series);
    if (series) nodes.set(series.id, seriesOf(series, locale));
    for (const partner of partnersIn(series, store)) nodes.set(partner.id, partnerOf(partner, locale));
    for (const id of sourcesOf(meeting, store)) {
      const source = store.find("source", id);
      if (source) nodes.set(id, workOf(source));
    }
  }
  return { document: { "@context": CONTEXT, "@graph": [...nodes.values()] }, vague };
}

const MODES: { [mode: string]: string } = {
  "in-person": "OfflineEventAttendanceMode",
  virtual: "OnlineEventAttendanceMode",
  hybrid: "MixedEventAttendanceMode",
};

/** Whether an unconfirmed meeting was held is not known: it has no status. */
const STATUS: { [status: string]: string } = {
  held: "EventScheduled",
  planned: "EventScheduled",
  postponed: "EventPostponed",
  cancelled: "EventCancelled",
};

function eventOf(meeting: ArsomRecord, store: Store, locale: Locale): Node {
  const { fields } = meeting;
  const { start, end = start, mode, status = "held" } = fields as { [field: string]: string | undefined };
  const series = store.find("series", fields.series);
  const lists = fields as { [field: string]: string[] | undefined };
  return without({
    "@id": iri(meeting.id),
    "@type": "Event",
    identifier: meeting.id,
    name: titleOf(meeting, store, locale),
    startDate: iso(start),
    endDate: iso(end),
    eventStatus: STATUS[status],
    eventAttendanceMode: MODES[mode ?? ""],
    location: locationOf(meeting, store, locale),
    organizer: [ASEAN, ...partnersIn(series, store).map(({ id }) => iri(id))].map((id) => ({ "@id": id })),
    superEvent: series && { "@id": iri(series.id) },
    contributor: lists.chairs
      ?.filter((id) => store.find("chair", id))
      .map((id) => ({ "@type": "Person", name: chairName(id, store, locale) })),
    about: lists.topics?.map((id) => ({ "@type": "Thing", name: topicName(id, store, locale) })),
    description: [status === "held" ? undefined : locale.label(status), ...outcomeTexts(meeting, locale)].filter(Boolean).join("; "),
    subjectOf: sourcesOf(meeting, store).map((id) => ({ "@id": iri(id) })),
  });
}

function locationOf(meeting: ArsomRecord, store: Store, locale: Locale): Node[] {
  const { mode, city, country, venue } = meeting.fields as { [field: string]: string | undefined };
  const place = placeText(meeting, store, locale);
  const address = without({
    "@type": "PostalAddress",
    addressLocality: city,
    addressCountry: country && country.length === 2 ? country : country && countryName(country, store, locale),
  });
  const room = mode !== "virtual" && (venue || city || country) ? [without({ "@type": "Place", name: venue ?? place, address })] : [];
  const screen = mode === "virtual" || mode === "hybrid" ? [{ "@type": "VirtualLocation", name: locale.phrase("virtual") }] : [];
  return [...room, ...screen];
}

function partnersIn(series: ArsomRecord<"series"> | undefined, store: Store): ArsomRecord[] {
  return series ? partnersOf(series).flatMap((id) => store.find("partner", id) ?? []) : [];
}

function seriesOf(series: ArsomRecord<"series">, locale: Locale): Node {
  const { acronym } = series.fields;
  const organizer = [ASEAN, ...partnersOf(series).map(iri)].map((id) => ({ "@id": id }));
  return without({
    "@id": iri(series.id),
    "@type": "EventSeries",
    name: textOf(series, "name", locale),
    alternateName: acronym,
    organizer,
  });
}

function partnerOf(partner: ArsomRecord, locale: Locale): Node {
  const type = partner.fields.code === "EU" ? "Organization" : "Country";
  return { "@id": iri(partner.id), "@type": type, name: textOf(partner, "name", locale), identifier: partner.fields.code };
}

function workOf({ id, fields }: ArsomRecord): Node {
  const { title, url, publisher, published, language } = fields as { [field: string]: string | undefined };
  return without({
    "@id": iri(id),
    "@type": "CreativeWork",
    name: title ?? id,
    url: url && /^https?:\/\//i.test(url) && URL.canParse(url) ? new URL(url).href : undefined,
    publisher: publisher && { "@type": "Organization", name: publisher },
    datePublished: iso(published),
    inLanguage: language,
  });
}

function topicName(id: string, store: Store, locale: Locale): string {
  const topic = store.find("topic", id);
  return (topic && textOf(topic, "name", locale)) ?? id;
}

function iri(id: string): string {
  return `urn:arsom:${id}`;
}

/** A date as ISO 8601, with the precision that is known; nothing for one that is not plainly stated. */
function iso(text: unknown): string | undefined {
  const date = typeof text === "string" ? parseDate(text) : undefined;
  return date && !date.qualifier ? date.text : undefined;
}

function without(node: Node): Node {
  const empty = (value: unknown) => value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(node).filter(([, value]) => !empty(value)));
}
