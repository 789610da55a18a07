// A timeline as one slide: the events of the lowest ranks, in few words.

import { RANK } from "../../domain/rank.js";
import { partnersOf } from "../../domain/sides.js";
import { placeText, titleOf } from "../../domain/titles.js";
import { fillSlots, type Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import { type CivilDate, parseDate } from "../../model/date.js";
import { append } from "../../model/group.js";
import type { Output } from "../../model/output.js";
import type { Slide, SlideEvent } from "../../model/paper.js";
import type { ArsomRecord } from "../../model/record.js";
import { selected } from "../../query/ask.js";
import type { ReportRequest } from "../request.js";
import { capital } from "../shared/capital.js";
import { byTime } from "../shared/entries.js";
import { type KeyEvent, keyEventsOf, stepTitle } from "../shared/key-events.js";
import { asksForPartners, type Chosen, chosenFor, entryExtent } from "./chosen.js";
import type { TimelineOptions } from "./index.js";

/** No more events than can be read from the end of a room. */
const MOST = 14;
/** Where fewer are weighty, others fill a slide up to so many. */
const FEW = 6;

/** The key events of what a request chooses, drawn as one slide and printed in no other way; `onEmpty` is called when there are none. */
export function slideOutput(request: ReportRequest, { chairs = false, onEmpty }: TimelineOptions): Output {
  const chosen = chosenFor(request, chairs);
  if (chosen.entries.length === 0) onEmpty?.();
  return { called: "a slide", drawing: () => slideOf(chosen, request) };
}

/** The weightiest events; of equals as many as there is room for, spread over the whole time. */
function slideOf({ records, terms, isInTime }: Chosen, { store, locale, relation }: ReportRequest): Slide {
  // The steps of partners are asked for by a query for partners and nothing else.
  const whole = terms.length > 0 && terms.every(asksForPartners);
  const partners = whole ? selected(store, [store.kind("partner")], terms, locale) : [];
  const events = eventsOf(records, partners, store, locale).filter(({ entry }) => isInTime(entryExtent(entry)));
  const key = events.filter(({ rank }) => rank < RANK.routine);
  const shown = weightiest(events, Math.max(FEW, Math.min(key.length, MOST))).sort((a, b) => byTime(a.entry, b.entry));
  const several = new Set(shown.map(({ record }) => partnerIdsOf(record, store).join())).size > 1;
  const drawn = shown.map((event) => drawnEvent(event, several, store, locale));
  const scope = { shown: shown.length, all: events.length, date: { date: store.today } };
  return {
    title: fillSlots(locale.phrase("slide-of"), { what: relation ?? subjectOf(shown, locale) }, locale),
    description: drawn.length > 0 ? drawn.map((one) => `${one.when}: ${one.title}`).join("; ") : locale.phrase("drawing-empty"),
    lang: locale.lang,
    events: drawn,
    note: fillSlots(locale.phrase("slide-scope"), scope, locale),
  };
}

/** The events of every partner of the records; one that concerns several has the least of its ranks. */
function eventsOf(records: ArsomRecord[], partners: ArsomRecord[], store: Store, locale: Locale): KeyEvent[] {
  const day = (parseDate(store.today) as CivilDate).latest;
  const byPartner = new Map<string, ArsomRecord[]>(partners.map(({ id }) => [id, []]));
  for (const record of records) for (const id of ownersOf(record, store)) append(byPartner, id, record);
  const byRecord = new Map<string, KeyEvent>();
  for (const [id, own] of byPartner) {
    const partner = store.find("partner", id);
    for (const event of keyEventsOf(partner, own, day, store.today, store, locale)) {
      // The steps of a partner are its own; a query for summits asks for none of them.
      if (event.record === partner && !partners.includes(partner)) continue;
      const key = `${event.record.id} ${event.record === partner ? event.step?.level : ""}`;
      if (event.rank < (byRecord.get(key)?.rank ?? Number.POSITIVE_INFINITY)) byRecord.set(key, event);
    }
  }
  return [...byRecord.values()];
}

/** The partners of a record; an empty name for what is ASEAN's own. */
function ownersOf(record: ArsomRecord, store: Store): string[] {
  const ids = partnerIdsOf(record, store);
  return ids.length > 0 ? ids : [""];
}

/** The partners of a record, by itself or by its series. */
function partnerIdsOf(record: ArsomRecord, store: Store): string[] {
  if (record.kind === "partner") return [record.id];
  const series = store.find("series", record.fields.series);
  return partnersOf(series ?? record);
}

/** So many events of the lowest ranks; of the last rank that has no room for all, as evenly over time as they come. */
function weightiest(events: KeyEvent[], most: number): KeyEvent[] {
  const chosen: KeyEvent[] = [];
  for (const rank of Object.values(RANK)) {
    const equals = events.filter((event) => event.rank === rank).sort((a, b) => byTime(a.entry, b.entry));
    const room = Math.min(most - chosen.length, equals.length);
    // The newest is always among them.
    for (let i = 1; i <= room; i++) chosen.push(equals[Math.round((i * equals.length) / room) - 1] as KeyEvent);
  }
  return chosen;
}

/** What the title says of events with no one partner: their level, where they have one. */
function subjectOf(events: KeyEvent[], locale: Locale): string {
  const levels = new Set(events.map(({ entry }) => entry.level));
  const [level] = levels;
  if (levels.size !== 1 || !level) return locale.phrase("asean");
  return capital(locale.phrase(`page-level-${level}` as "page-level-summit"));
}

function drawnEvent({ entry, record, step }: KeyEvent, several: boolean, store: Store, locale: Locale): SlideEvent {
  const [from, to] = [parseDate(entry.date ?? ""), parseDate(entry.end ?? entry.date ?? "")] as [CivilDate, CivilDate];
  const short = step ? stepTitle(step, locale) : planTitle(record, locale);
  const partners = partnerIdsOf(record, store).flatMap((id) => store.find("partner", id) ?? []);
  const whose = several ? `${partners.map((partner) => titleOf(partner, store, locale)).join(", ")}: ` : "";
  return {
    when: entry.when,
    place: record.kind === "meeting" ? (placeText(record, store, locale)?.split(",")[0] ?? null) : null,
    title: short === undefined ? entry.title : `${whose}${short}`,
    level: entry.level ?? (record.kind === "partner" ? "milestone" : record.kind),
    status: entry.status,
    earliest: from.earliest,
    latest: Math.max(from.latest, to.latest),
  };
}

/** A plan by its period alone: its whole title would fill the slide. */
function planTitle({ fields }: ArsomRecord, locale: Locale): string | undefined {
  const { type, from, to } = fields as { [field: string]: string | undefined };
  if (type !== "plan-of-action" || !from || !to) return undefined;
  return fillSlots(locale.phrase("slide-plan"), { period: locale.span(from, to) }, locale);
}
