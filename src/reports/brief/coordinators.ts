// Who coordinates a partner: before, now and, where the rota says so, next.

import { rotaPlaces } from "../../domain/rota.js";
import { holderOf, officesIn, type TermRecord } from "../../domain/terms.js";
import { certainlyBefore, dayText, parseDate } from "../../model/date.js";
import { greatest } from "../../model/extremes.js";
import type { ArsomRecord } from "../../model/record.js";
import { type Citation, citationOf, type DayAndAll } from "./citation.js";

/** One turn in an office. */
export interface CoordinatorTurn extends Citation {
  id: string;
  country: string;
  from: string | null;
  to: string | null;
  focus: string[];
}

/** The turns around a day. */
export interface CoordinatorData {
  previous: CoordinatorTurn | null;
  now: CoordinatorTurn | null;
  /** The country that the rota brings next; null when it cannot be computed. */
  next: string | null;
}

/** Who holds an office on a day: the one who certainly does, else the only one who may (a period of years covers all their days). */
export function holderOn(office: string, partner: string | undefined, day: number, stores: DayAndAll): CoordinatorTurn | null {
  const found = officesIn(stores.store).get(partner === undefined ? office : `${office} ${partner}`);
  if (!found) return null;
  const possible = found.terms.filter(({ earliest, latest, span }) => earliest <= day && latest >= day && (span.from || span.to));
  const held = holderOf(found, day, day) ?? (possible.length === 1 ? possible[0] : undefined);
  return held ? turnOf(held.term, stores) : null;
}

function turnOf(term: TermRecord, stores: DayAndAll): CoordinatorTurn {
  const { country, from, to, focus } = term.fields;
  return {
    id: term.id,
    country,
    from: from ?? null,
    to: to ?? null,
    focus: focus ?? [],
    ...citationOf(term, ["country", "from", "to"], stores),
  };
}

/** The turns of the coordinators of a partner around a day. */
export function coordinatorsOf(partner: ArsomRecord<"partner">, day: number, stores: DayAndAll): CoordinatorData {
  const now = holderOn("coordinator", partner.id, day, stores);
  const office = officesIn(stores.store).get(`coordinator ${partner.id}`);
  const today = parseDate(dayText(day));
  const over = (office?.terms ?? []).filter(({ term, span }) => term.id !== now?.id && certainlyBefore(span.to, today));
  const previous = over.at(-1);
  return { previous: previous ? turnOf(previous.term, stores) : null, now, next: nextByRota(partner, day, stores) };
}

/** At the next change the member at the place before moves here: who that is, its own term of the day says. */
function nextByRota(partner: ArsomRecord<"partner">, day: number, stores: DayAndAll): string | null {
  const places = rotaPlaces(stores.store);
  const place = places.get(partner.id);
  if (place === undefined) return null;
  const before = place === 1 ? greatest(places.values()) : place - 1;
  const countries = [...places]
    .filter(([, one]) => one === before)
    .flatMap(([id]) => holderOn("coordinator", id, day, stores)?.country ?? []);
  return new Set(countries).size === 1 ? (countries[0] as string) : null;
}
