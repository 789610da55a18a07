// Who comes next in an office: the term that is recorded after another, or the country that the rota brings.

import type { Store } from "../load/store.js";
import { type CivilDate, type Day, parseDate } from "../model/date.js";
import { nextInAlphabet } from "./alphabet.js";
import { inOffice, type Strength } from "./in-office.js";
import { chairByCalendar, rotaIn } from "./practice.js";
import { changeAfter, partnersBefore, roundOf } from "./rota.js";
import { type HeldTerm, type Office, officesIn, type TermRecord } from "./terms.js";

/** A turn that is computed: whose it is, the year in which it begins, and the term that this is computed from. */
export interface NextTurn {
  country: string;
  year: CivilDate;
  from: TermRecord;
  /** How sure it is that the term covers the day. */
  strength: Strength;
}

/** The first of the terms of an office that are known from the end of one on; undefined when none is recorded. */
export function successorOf(held: HeldTerm, office: Office): HeldTerm | undefined {
  return recordedAfter(office, held, undefined);
}

/** The term that is recorded after the one of a day, or from a turn on that is computed; undefined when none is. */
export function recordedAfter(office: Office, now: HeldTerm | undefined, turn: NextTurn | undefined): HeldTerm | undefined {
  const end = now?.span.to ?? turn?.year;
  return end && firstKnownFrom(end.earliest, office, now);
}

function firstKnownFrom(day: Day, office: Office, but: HeldTerm | undefined): HeldTerm | undefined {
  const later = office.terms.filter((other) => other !== but && isKnownFrom(other, day));
  return later.sort((a, b) => firstDay(a) - firstDay(b))[0];
}

/** True of a term that begins on a day or later, or, where its beginning is unknown, is known of later. */
function isKnownFrom({ span: { from, to, seen = [] } }: HeldTerm, day: Day): boolean {
  if (from) return from.latest >= day;
  return [...seen, ...(to ? [to] : [])].some((date) => date.earliest > day);
}

function firstDay({ span: { from, to, seen = [] } }: HeldTerm): Day {
  return (from ?? seen[0] ?? to)?.earliest ?? Number.POSITIVE_INFINITY;
}

/** The chair of ASEAN after that of a day, by the alphabet; undefined when it cannot be computed. */
export function nextChair(day: Day, store: Store): NextTurn | undefined {
  const office = officesIn(store).get("asean-chair");
  const now = office && inOffice(office, day);
  const end = now?.held.span.to;
  if (!now || !end || end.earliest < chairByCalendar(store)) return undefined;
  const year = yearOf(Number(end.text.slice(0, 4)) + 1);
  const country = nextInAlphabet(now.held.term, year, store);
  return country === undefined ? undefined : { country, year, from: now.held.term, strength: now.strength };
}

/** The coordinator of a dialogue partner after the change that follows a day: the member at the place before moves here; undefined when the terms do not say who that is. */
export function nextCoordinator(partner: string, day: Day, store: Store): NextTurn | undefined {
  if (store.find("partner", partner)?.fields.status !== "dialogue") return undefined;
  const turns = partnersBefore(partner, store).flatMap((id) => turnAfter(id, day, store) ?? []);
  const [turn] = turns;
  return turn && turns.every(({ country }) => country === turn.country) ? turn : undefined;
}

/** The turn to which whoever coordinates a partner on a day moves on. */
function turnAfter(partner: string, day: Day, store: Store): NextTurn | undefined {
  const office = officesIn(store).get(`coordinator ${partner}`);
  const now = office && inOffice(office, day);
  const term = now?.held.term;
  const rota = rotaIn(store);
  const round = term && roundOf(term, rota);
  if (!term || round === undefined || term.fields.disputed) return undefined;
  const year = yearOf(changeAfter(round, rota));
  // One who was seen in a round that is over says nothing of the next change.
  return year.latest < day ? undefined : { country: term.fields.turn_of ?? term.fields.country, year, from: term, strength: now.strength };
}

function yearOf(year: number): CivilDate {
  return parseDate(String(year)) as CivilDate;
}
