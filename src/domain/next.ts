// Who comes next in an office: the term that is recorded after another, or the country that the rota brings.

import type { Store } from "../load/store.js";
import { type CivilDate, type Day, parseDate } from "../model/date.js";
import { nextInAlphabet } from "./alphabet.js";
import { inOffice } from "./in-office.js";
import { changeAfter, partnersBefore, roundOf } from "./rota.js";
import { CHARTER, type HeldTerm, type Office, officesIn, type TermRecord } from "./terms.js";

/** A turn that is computed: whose it is, the year in which it begins, and the term that this is computed from. */
export interface NextTurn {
  country: string;
  year: CivilDate;
  from: TermRecord;
}

/** The first of the terms of an office that are known from the end of one on; undefined when none is recorded. */
export function successorOf(held: HeldTerm, office: Office): HeldTerm | undefined {
  const end = held.span.to;
  if (!end) return undefined;
  const later = office.terms.filter((other) => other !== held && isKnownFrom(other, end.earliest));
  return later.sort((a, b) => firstDay(a) - firstDay(b))[0];
}

/** True of a term that begins on a day or later, or, where its beginning is unknown, is known of later. */
export function isKnownFrom({ span: { from, to, seen = [] } }: HeldTerm, day: Day): boolean {
  if (from) return from.latest >= day;
  return [...seen, ...(to ? [to] : [])].some((date) => date.earliest > day);
}

function firstDay({ span: { from, to, seen = [] } }: HeldTerm): Day {
  return (from ?? seen[0] ?? to)?.earliest ?? Number.POSITIVE_INFINITY;
}

/** The chair of ASEAN after that of a day, by the alphabet; undefined when it cannot be computed. */
export function nextChair(day: Day, store: Store): NextTurn | undefined {
  const office = officesIn(store).get("asean-chair");
  const now = office && inOffice(office, day)?.held;
  const end = now?.span.to;
  if (!now || !end || end.earliest < CHARTER) return undefined;
  const year = yearOf(Number(end.text.slice(0, 4)) + 1);
  const country = nextInAlphabet(now.term, year, store);
  return country === undefined ? undefined : { country, year, from: now.term };
}

/** The coordinator after the change that follows a day: the member at the place before moves here; undefined when the terms do not say who that is. */
export function nextCoordinator(partner: string, day: Day, store: Store): NextTurn | undefined {
  const turns = partnersBefore(partner, store).flatMap((id) => turnAfter(id, day, store) ?? []);
  const [turn] = turns;
  return turn && turns.every(({ country }) => country === turn.country) ? turn : undefined;
}

/** The turn to which whoever coordinates a partner on a day moves on. */
function turnAfter(partner: string, day: Day, store: Store): NextTurn | undefined {
  const office = officesIn(store).get(`coordinator ${partner}`);
  const term = office && inOffice(office, day)?.held.term;
  const round = term && roundOf(term);
  if (!term || round === undefined || term.fields.disputed) return undefined;
  const year = yearOf(changeAfter(round));
  // One who was seen in a round that is over says nothing of the next change.
  return year.latest < day ? undefined : { country: term.fields.turn_of ?? term.fields.country, year, from: term };
}

function yearOf(year: number): CivilDate {
  return parseDate(String(year)) as CivilDate;
}
