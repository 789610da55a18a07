// Who held an office when: the terms of each office, with the days they certainly cover and those they may.

import type { Store } from "../load/store.js";
import { binarySearch } from "../model/binary-search.js";
import { type CivilDate, certainlyBefore, type Day, dayOf, parseDate } from "../model/date.js";
import { greatest, smallest } from "../model/extremes.js";
import type { Slot } from "../model/finding.js";
import { append, groupBy } from "../model/group.js";
import { memo } from "../model/memo.js";
import type { ArsomRecord } from "../model/record.js";
import { type DateSpan, spanOf } from "../model/span.js";
import { chairByCalendar, rotaIn } from "./practice.js";
import { changeAfter, roundOf } from "./rota.js";
import { dialogueSince } from "./standing.js";

export type TermRecord = ArsomRecord<"term">;

/** One term with its days. */
export interface HeldTerm {
  term: TermRecord;
  country: string;
  span: DateSpan;
  /** From the latest start to the earliest end, days on which it was seen counted; `first` > `last` when no day is certain. */
  first: Day;
  last: Day;
  /** The days it may cover. A period of years covers all their days; an unknown end goes as far as the next that certainly began. */
  earliest: Day;
  latest: Day;
}

/** The terms of one office, in the order in which they certainly began; those without a certain day come last. */
export interface Office {
  terms: HeldTerm[];
  byCountry: Map<string, HeldTerm[]>;
  /** The latest certain day of a term and all before it. */
  reach: Day[];
}

/** The name of a term's office: `asean-chair`, `coordinator russia`. */
export function officeOf({ fields: { office, partner } }: TermRecord): string {
  return partner === undefined ? office : `${office} ${partner}`;
}

/** All offices of a data set, each with its terms; a second record of an id is reported as such and left out. */
export const officesIn = memo((store: Store): Map<string, Office> => {
  const today = parseDate(store.days.first)?.latest as Day;
  const terms = store.all("term").filter((term) => !store.isRepeated(term));
  return new Map([...groupBy(terms, officeOf)].map(([name, list]) => [name, officeWith(list.map((term) => heldBy(term, today, store)))]));
});

const plainly = (date: CivilDate | undefined): CivilDate[] => (date && !date.qualifier ? [date] : []);

/** A term of years that covers all their days for certain. */
function isCalendar({ fields: { office } }: TermRecord, { from, to }: DateSpan, store: Store): boolean {
  return office === "asean-chair" && from?.precision === "year" && to?.precision === "year" && from.earliest >= chairByCalendar(store);
}

function heldBy(term: TermRecord, today: Day, store: Store): HeldTerm {
  const { from, to, seen, country, disputed, basis } = term.fields;
  const span = spanOf(from, to, seen);
  // One that ends before it begins is reported as such, and says nothing of when it was.
  const reversed = certainlyBefore(span.to, span.from);
  const [begins, ends] = reversed ? [] : [plainly(span.from)[0], plainly(span.to)[0]];
  // A turn that is disputed, or known only from who was host, makes no day certain.
  const known = disputed || basis === "hosted" || reversed ? [] : [span.from, ...(span.seen ?? []), span.to].flatMap(plainly);
  const running = span.open && begins && known.length > 0 ? today : Number.NEGATIVE_INFINITY;
  const whole = isCalendar(term, span, store);
  return {
    term,
    country,
    span,
    first: smallest(known.map(({ earliest, latest }) => (whole ? earliest : latest))),
    last: Math.max(running, greatest(known.map(({ earliest, latest }) => (whole ? latest : earliest)))),
    // A day on which it was seen is its own, though it lie outside the ends that are given.
    earliest: Math.min(begins?.earliest ?? beginsAfter(term, store), smallest(known.map((day) => day.earliest))),
    latest: Math.max(ends?.latest ?? Number.POSITIVE_INFINITY, greatest(known.map((day) => day.latest))),
  };
}

/** A coordinator's term whose beginning is unknown began no earlier than the dialogue, nor than its round of the rota. */
function beginsAfter(term: TermRecord, store: Store): Day {
  const { fields } = term;
  if (fields.office !== "coordinator" || fields.from) return Number.NEGATIVE_INFINITY;
  const partner = store.find("partner", fields.partner);
  const rota = rotaIn(store);
  const round = fields.to ? roundOf(term, rota) : undefined;
  const bounds = [
    partner && dialogueSince(partner.fields)?.earliest,
    round === undefined ? undefined : dayOf(changeAfter(round - 1, rota), 1, 1),
  ];
  return greatest(bounds.flatMap((day) => day ?? []));
}

function officeWith(list: HeldTerm[]): Office {
  const certain = list.filter(({ first, last }) => first <= last).sort((a, b) => a.first - b.first);
  const terms = [...certain, ...list.filter(({ first, last }) => first > last)];
  const byCountry = new Map<string, HeldTerm[]>();
  for (const held of terms) {
    append(byCountry, held.country, held);
  }
  const reach: Day[] = [];
  for (const [i, { last }] of certain.entries()) reach.push(Math.max(last, reach[i - 1] ?? last));
  const office = { terms, byCountry, reach };
  boundOpenEnds(office, certain);
  return office;
}

/** An unknown end is not infinity: a term reaches from what is known of it to the nearest days that another country certainly has. */
function boundOpenEnds(office: Office, certain: HeldTerm[]): void {
  const ending = [...certain].sort((a, b) => b.last - a.last);
  const next = neighbours(certain, (held) => held.first);
  const before = neighbours(ending, (held) => -held.last);
  for (const held of office.terms) {
    const { from, to, open, seen = [] } = held.span;
    const days = [from, ...seen, to].flatMap((day) => day ?? []);
    if (days.length === 0) continue;
    // A doubtful end bounds nothing: it is left as far as it may be.
    const [early, late] = [smallest(days.map((day) => day.earliest)), greatest(days.map((day) => day.latest))];
    // On the day of a handover both are in office: it bounds neither.
    const taken = (day: Day, beyond: Day) => holderOf(office, Math.min(day, beyond), Math.max(day, beyond), held.country) && day;
    if (!to && !open) held.latest = taken(late, late + 1) ?? next(late, held.country)?.first ?? held.latest;
    const bound = taken(early, early - 1) ?? before(-early, held.country)?.last ?? held.earliest;
    if (!from) held.earliest = Math.max(held.earliest, bound);
  }
}

/** Finds, in a list that is sorted by a key, the first beyond a value that is of another country: by binary search. */
function neighbours(sorted: HeldTerm[], key: (held: HeldTerm) => number): (beyond: number, country: string) => HeldTerm | undefined {
  const other: number[] = [];
  for (let i = sorted.length - 1; i >= 0; i--) {
    other[i] = sorted[i + 1]?.country === sorted[i]?.country ? (other[i + 1] ?? i + 1) : i + 1;
  }
  return (beyond, country) => {
    const first = binarySearch(sorted, (held) => key(held) < beyond);
    return sorted[sorted[first]?.country === country ? (other[first] as number) : first];
  };
}

/** The term, not of a country, that certainly covers all days from one to another; of several, the one that began last. */
export function holderOf({ terms, reach }: Office, from: Day, to: Day, but?: string): HeldTerm | undefined {
  for (let i = binarySearch(reach, (_, at) => (terms[at] as HeldTerm).first <= from) - 1; i >= 0 && (reach[i] as Day) >= to; i--) {
    const held = terms[i] as HeldTerm;
    if (held.last >= to && held.country !== but) return held;
  }
  return undefined;
}

/** True when a country may have held the office on one of these days; the day of a handover counts for both. */
export function mayHold({ byCountry }: Office, country: string, from: Day, to: Day): boolean {
  return (byCountry.get(country) ?? []).some(({ earliest, latest }) => earliest <= to && latest >= from);
}

/** When a term was, for a sentence: its period, or the days on which it was seen. */
export function termSlot({ fields: { from, to, seen = [] } }: TermRecord): Slot {
  return from || to || seen.length === 0 ? { span: [from, to] } : { list: seen.map((date) => ({ date })) };
}

/** True of two stretches of certain days, the earlier first, that share more than the day of a handover. */
export function overlapBeyondHandover(before: { first: Day; last: Day }, after: { first: Day; last: Day }): boolean {
  const last = Math.min(before.last, after.last);
  return last > after.first || (last === after.first && after.first > before.first && after.first < before.last);
}
