// Who is in office on a day, decided once for every report, list and rule.
import type { Store } from "../load/store.js";
import type { CivilDate, Day } from "../model/date.js";
import { greatest, smallest } from "../model/extremes.js";
import type { ArsomRecord } from "../model/record.js";
import { type Extent, extentOf, spanOf } from "../model/span.js";
import { type HeldTerm, holderOf, type Office, officesIn } from "./terms.js";

/**
 * How sure it is that a term covers a day: its own days say so; it was seen on or before the day and nothing says that it is
 * over; or its stated period may reach the day.
 */
export type Strength = "certain" | "seen" | "possible";

/** A term that covers a day, and how sure that is. */
export interface InOffice {
  held: HeldTerm;
  strength: Strength;
}

/** A coordinator's term takes three years: who was seen longer ago says nothing of today. */
const LONGEST = 3 * 366;

/** Who holds an office on a day: who certainly does, else the only one whose stated period may, else who was seen last. */
export function inOffice(office: Office, day: Day): InOffice | undefined {
  const certain = holderOf(office, day, day);
  if (certain) return { held: certain, strength: "certain" };
  const reaching = office.terms.filter(({ earliest, latest }) => earliest <= day && latest >= day);
  const stated = reaching.filter(({ span }) => span.from || span.to);
  const [only] = stated;
  if (only && stated.length === 1) return { held: only, strength: "possible" };
  if (stated.length > 1) return undefined;
  const seen = reaching.filter((held) => lastSeen(held, day) >= day - LONGEST);
  const latest = greatest(seen.map((held) => lastSeen(held, day)));
  const [last, other] = seen.filter((held) => lastSeen(held, day) === latest);
  return last && !other ? { held: last, strength: "seen" } : undefined;
}

/** Who held an office last before the one of a day: of the terms that are over by then or were seen before, the one known latest. */
export function lastBefore(office: Office, day: Day, now: HeldTerm | undefined): HeldTerm | undefined {
  const known = (held: HeldTerm) => Math.max(lastSeen(held, day), ...[held.span.from, held.span.to].map((date) => dayUpTo(date, day)));
  const since = now ? known(now) : day;
  const before = office.terms.filter((held) => {
    const { to, open } = held.span;
    if (held === now || open || !Number.isFinite(known(held))) return false;
    return to ? to.latest < day : known(held) <= since;
  });
  const latest = greatest(before.map(known));
  // Of one that ended on the day on which another began, the other: terms stand in the order in which they began.
  return before.findLast((held) => known(held) === latest);
}

function dayUpTo(date: CivilDate | undefined, day: Day): Day {
  return date && date.earliest <= day ? date.earliest : Number.NEGATIVE_INFINITY;
}

/** The last day on or before a day on which a term was seen; minus infinity where there is none. */
function lastSeen({ span }: HeldTerm, day: Day): Day {
  return greatest((span.seen ?? []).filter(({ earliest }) => earliest <= day).map(({ earliest }) => earliest));
}

/** The terms that are in office on some day of an extent: of one day who holds each office, of more those that may have held it. */
export function termsInOffice({ earliest, latest }: Extent, store: Store): Set<ArsomRecord> {
  const found = new Set<ArsomRecord>();
  for (const office of officesIn(store).values()) {
    const days = new Set([earliest, latest].filter(Number.isFinite));
    for (const day of days) {
      const holder = inOffice(office, day);
      if (holder) found.add(holder.held.term);
    }
    if (earliest === latest) continue;
    for (const held of office.terms) if (held.first <= latest && held.last >= earliest && held.first <= held.last) found.add(held.term);
  }
  return found;
}

/** The offices of a person that may be held on a day: begun and not certainly over; those that were only seen, within a year of it. */
export function officesOn(
  person: ArsomRecord<"chair">,
  day: Day,
): { index: number; from: string | null; to: string | null; seen: string[] }[] {
  return (person.fields.offices ?? []).flatMap(({ from, to, seen = [] }, index) => {
    const span = spanOf(from, to, seen);
    const begun = !span.from || span.from.earliest <= day;
    const over = !!span.to && span.to.latest < day;
    const known = span.from || span.to || span.open;
    const near = extentOf({ seen: span.seen });
    if (!begun || over || (!known && (!near || near.latest < day - 366 || near.earliest > day + 366))) return [];
    return [{ index, from: from ?? null, to: to ?? null, seen }];
  });
}

/**
 * Of the offices that may be held on some days the likeliest: those that cover them, and those that began with no end known,
 * unless another began after the last that is known of them; else those known of the nearest day.
 */
export function likeliestOffices(person: ArsomRecord<"chair">, { first, last }: { first: Day; last: Day }): ReturnType<typeof officesOn> {
  const offices = officesOn(person, first).map((office) => {
    const { from, open, to, seen = [] } = spanOf(office.from ?? undefined, office.to ?? undefined, office.seen);
    return { office, from, open, known: [from, ...seen, to].flatMap((date) => date ?? []) };
  });
  const away = offices.map(({ from, open, known }) => {
    const latest = greatest(known.map((date) => date.latest));
    const begun = known.some(({ earliest }) => earliest <= last);
    const followed = offices.some((other) => other.from && other.from.earliest > latest);
    if (begun && (open || latest >= first || (from && !followed))) return 0;
    return smallest(known.map((date) => Math.max(date.earliest - last, first - date.latest)));
  });
  const nearest = smallest(away);
  return offices.filter((_, i) => away[i] === nearest).map(({ office }) => office);
}

/** True when the days certainly lie within one of the recorded offices: between the days on which it is known to have been held. */
export function wasInOffice(chair: ArsomRecord<"chair">, { first, last }: { first: Day; last: Day }): boolean {
  return (chair.fields.offices ?? []).some(({ from, to, seen }) => {
    const span = spanOf(from, to, seen);
    const known = [span.from, span.to, ...(span.seen ?? [])].filter((date) => date && !date.qualifier);
    const begun = known.some((date) => date && date.latest <= last);
    const lasted = span.open || known.some((date) => date && date.earliest >= first);
    return begun && lasted;
  });
}
