// The rota of country coordinators: at each change every member moves to the partner in the next place.

import type { Store } from "../load/store.js";
import { parseDate } from "../model/date.js";
import { greatest, smallest } from "../model/extremes.js";
import { append } from "../model/group.js";
import type { ArsomRecord } from "../model/record.js";
import { type Rota, rotaIn } from "./practice.js";

/** A round begins in July or August; some weeks more are allowed. */
const [JULY, SEPTEMBER] = [6, 8];

/** The year in which a round ends and the next begins. */
export function changeAfter(round: number, { since, years }: Rota): number {
  return since + years * (round + 1);
}

/** One term in the rota: whose turn it uses, in which round and at which place. */
export interface Turn {
  term: ArsomRecord<"term">;
  country: string;
  round: number;
  place: number;
  /** The place of the country in the first round, by this term: of terms in order it is always the same. */
  base: number;
}

/** A term that does not fit: where its country should be, who should be here, and the term it is compared with. */
export interface Misfit {
  turn: Turn;
  /** The place of the country in that round. */
  due: number;
  /** The country whose turn this place is, when its own terms say so. */
  expected?: string;
  /** A term of that country that fits the rota. */
  witness: Turn;
  /** The term with which it has changed places. */
  swapped?: Turn;
}

/** The place of each partner in the rota; one that goes with another has its place. */
export function rotaPlaces(store: Store): Map<string, number> {
  const rota = rotaIn(store);
  const places = new Map<string, number>();
  for (const { id, fields } of store.all("partner") as ArsomRecord<"partner">[]) {
    const place = fields.rota ?? store.find("partner", fields.rota_with)?.fields.rota;
    if (place !== undefined && place <= rota.places) places.set(id, place);
  }
  return places;
}

/** The partners in the place before that of one, whose coordinators move there at the next change; none of one without a place. */
export function partnersBefore(partner: string, store: Store): string[] {
  const places = rotaPlaces(store);
  const place = places.get(partner);
  if (place === undefined) return [];
  const before = place === 1 ? greatest(places.values()) : place - 1;
  return [...places].filter(([, one]) => one === before).map(([id]) => id);
}

/** The round a term certainly belongs to: by its first and last year where they agree, else by the days on which it was seen. */
export function roundOf({ fields: { from, to, seen = [] } }: ArsomRecord<"term">, rota: Rota): number | undefined {
  const ends = [from, to === ".." ? undefined : to];
  const rounds = ends.some(Boolean)
    ? ends.map((text, end) => text && roundFrom(text, end === 1, rota))
    : seen.map((text) => roundOn(text, rota));
  const [round, ...others] = rounds.filter((one) => one !== undefined && one !== "");
  // What is in doubt, or may be of either of two rounds, is NaN, and equal to none.
  return typeof round === "number" && round >= 0 && others.every((other) => other === round) ? round : undefined;
}

/** The round that begins in a year, or within which it lies; a term that ends in a year of change is of the round before. */
function roundFrom(text: string, ends: boolean, { since, years }: Rota): number {
  const date = parseDate(text);
  if (!date || date.qualifier) return Number.NaN;
  const passed = Number(date.text.slice(0, 4)) - since;
  return Math.floor(passed / years) - (ends && passed % years === 0 ? 1 : 0);
}

/** The round of a day; in a year of change a day in July to September may be of either. */
function roundOn(text: string, rota: Rota): number {
  const date = parseDate(text);
  const [begun, ended] = [roundFrom(text, false, rota), roundFrom(text, true, rota)];
  if (!date || begun === ended) return begun;
  if (monthOf(date.latest) < JULY) return ended;
  return monthOf(date.earliest) > SEPTEMBER ? begun : Number.NaN;
}

function monthOf(day: number): number {
  return new Date(day * 86_400_000).getUTCMonth();
}

/** The fewest terms that must be wrong for all others to follow the rota, in the order they stand in; two that changed places are one. */
export function misfits(turns: Turn[], rota: Rota): Misfit[] {
  const settled = new Map([...byCountry(turns)].map(([country, own]) => [country, settle(own)]));
  const found: Misfit[] = [];
  for (const own of settled.values()) {
    for (const [i, { turn, base }] of own.entries()) {
      const before = own[i - 1]?.base ?? base;
      if (turn.base === base && before === base) continue;
      const fits = (one: Settled) => one.turn.base === before && one.turn !== turn;
      const witness = (own.slice(0, i).findLast(fits) ?? own.find(fits))?.turn;
      if (!witness) continue;
      const holds = ([country, theirs]: [string, Settled[]]) =>
        country !== turn.country && placeOf(baseAt(theirs, turn.round), turn.round, rota) === turn.place;
      found.push({ turn, due: placeOf(before, turn.round, rota), expected: [...settled].find(holds)?.[0], witness });
    }
  }
  const order = new Map(turns.map((turn, i) => [turn, i]));
  return withoutSecondHalves(found.sort((a, b) => (order.get(a.turn) as number) - (order.get(b.turn) as number)));
}

/** Who coordinated the partner in the last place goes on to the first. */
function placeOf(base: number, round: number, { places }: Rota): number {
  return ((((base + round - 1) % places) + places) % places) + 1;
}

/** The place in the first round that a place in some round comes from. */
export function baseOf(place: number, round: number, rota: Rota): number {
  return placeOf(place, -round, rota);
}

function byCountry(turns: Turn[]): Map<string, Turn[]> {
  const countries = new Map<string, Turn[]>();
  for (const turn of turns) {
    append(countries, turn.country, turn);
  }
  for (const list of countries.values()) list.sort((a, b) => a.round - b.round);
  return countries;
}

/** A term with the base that its country had by then. */
interface Settled {
  turn: Turn;
  base: number;
}

/** What a term out of place costs, and one with which a lasting move begins: either is one finding, and the first is likelier. */
const [MISPLACED, MOVED] = [1000, 1001];

/** Of all ways to explain a country's terms the one with the fewest findings (Viterbi). */
function settle(turns: Turn[]): Settled[] {
  const states = [...new Set(turns.map(({ base }) => base))];
  let costs = states.map(() => 0);
  const from: number[][] = [];
  for (const [i, turn] of turns.entries()) {
    const cheapest = costs.indexOf(smallest(costs));
    const stays = states.map((base, s) => (costs[s] as number) + (base === turn.base ? 0 : MISPLACED));
    // A move begins with a term that shows it, where one does.
    const moves = states.map((base) =>
      i > 0 ? (costs[cheapest] as number) + MOVED + (base === turn.base ? 0 : 1) : Number.POSITIVE_INFINITY,
    );
    from[i] = states.map((_, s) => ((moves[s] as number) < (stays[s] as number) ? cheapest : s));
    costs = states.map((_, s) => Math.min(stays[s] as number, moves[s] as number));
  }
  let state = costs.indexOf(smallest(costs));
  const settled: Settled[] = [];
  for (let i = turns.length - 1; i >= 0; i--) {
    settled[i] = { turn: turns[i] as Turn, base: states[state] as number };
    state = (from[i] as number[])[state] as number;
  }
  return settled;
}

function baseAt(settled: Settled[], round: number): number {
  return (settled.findLast(({ turn }) => turn.round <= round) ?? (settled[0] as Settled)).base;
}

/** Two countries that hold each other's place in a round are told once, by the one that stands first. */
function withoutSecondHalves(found: Misfit[]): Misfit[] {
  const places = new Map(found.map((misfit) => [`${misfit.turn.round} ${misfit.turn.place} ${misfit.turn.country}`, misfit]));
  const told = new Set<Misfit>();
  return found.filter((misfit) => {
    if (told.has(misfit)) return false;
    const other = places.get(`${misfit.turn.round} ${misfit.due} ${misfit.expected}`);
    if (other && other !== misfit && other.due === misfit.turn.place) {
      misfit.swapped = other.turn;
      told.add(other);
    }
    return true;
  });
}
