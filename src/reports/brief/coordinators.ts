// Who coordinates a partner: before, now and, where the rota says so, next.

import { type InOffice, inOffice, lastBefore, type Strength } from "../../domain/in-office.js";
import { nextCoordinator, recordedAfter } from "../../domain/next.js";
import { type HeldTerm, type Office, officesIn } from "../../domain/terms.js";
import type { Day } from "../../model/date.js";
import type { ArsomRecord } from "../../model/record.js";
import { type Citation, citationOf, type DayAndAll } from "./citation.js";

/** One turn in an office. */
export interface CoordinatorTurn extends Citation {
  id: string;
  country: string;
  from: string | null;
  to: string | null;
  /** The last day by then on which a source saw the office held. */
  seen: string | null;
  /** How sure it is that the turn covers the day; null of a turn that is over. */
  strength: Strength | null;
  focus: string[];
}

/** The turns around a day. */
export interface CoordinatorData {
  previous: CoordinatorTurn | null;
  now: CoordinatorTurn | null;
  /** The country that comes next, by the term that is recorded, else by the rota; null when neither says so. */
  next: string | null;
  /** The term that is recorded of it. */
  next_turn: CoordinatorTurn | null;
  /** Where the rota says so, how sure it is that this country holds the place before in it now. */
  next_strength: Strength | null;
  /** A partner that has no coordinator by its status. */
  none_by_status: boolean;
}

/** Who chairs ASEAN on a day. */
export function chairOn(day: Day, stores: DayAndAll): CoordinatorTurn | null {
  return turnOf(holderIn(officesIn(stores.store).get("asean-chair"), day), day, stores);
}

/** The turns of the coordinators of a partner around a day. */
export function coordinatorsOf(partner: ArsomRecord<"partner">, day: Day, stores: DayAndAll): CoordinatorData {
  const office = coordinatorsOffice(partner.id, stores);
  const now = holderIn(office, day);
  const before = office && lastBefore(office, day, now?.held);
  const turn = nextCoordinator(partner.id, day, stores.store);
  const recorded = office && recordedAfter(office, now?.held, turn);
  return {
    previous: turnOf(before && { held: before }, day, stores),
    now: turnOf(now, day, stores),
    next: recorded?.country ?? turn?.country ?? null,
    next_turn: turnOf(recorded && { held: recorded }, day, stores),
    next_strength: recorded ? null : (turn?.strength ?? null),
    // Country coordinators are of dialogue partners (ASEAN Charter, art. 42).
    none_by_status: !office && (partner.fields.status === "sectoral" || partner.fields.status === "development"),
  };
}

function coordinatorsOffice(partner: string, { store }: DayAndAll): Office | undefined {
  return officesIn(store).get(`coordinator ${partner}`);
}

function holderIn(office: Office | undefined, day: Day): InOffice | undefined {
  return office && inOffice(office, day);
}

function turnOf(found: { held: HeldTerm; strength?: Strength } | undefined, day: Day, stores: DayAndAll): CoordinatorTurn | null {
  if (!found) return null;
  const { term, span } = found.held;
  const { country, from, to, focus } = term.fields;
  return {
    id: term.id,
    country,
    from: from ?? null,
    to: to ?? null,
    seen: (span.seen ?? []).filter(({ earliest }) => earliest <= day).at(-1)?.text ?? null,
    strength: found.strength ?? null,
    focus: focus ?? [],
    ...citationOf(term, from || to ? ["country", "from", "to"] : ["country", "seen"], stores),
  };
}
