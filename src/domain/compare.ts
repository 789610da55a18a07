// Two values of one field, a claim's and a record's: whether they agree, and how certainly they do not.
import type { Store } from "../load/store.js";
import { type CivilDate, parseDate } from "../model/date.js";
import { bare } from "../model/fold.js";
import type { Field } from "../model/kind.js";
import type { ArsomRecord } from "../model/record.js";
import { overlaps } from "../model/span.js";
import { endsOf } from "./extensions.js";
import { placesNamed } from "./places.js";

/** Agreement; of two spans one inside the other; a certain difference; the record is silent. */
export type Verdict = "agrees" | "within" | "differs" | "adds";

/**
 * Spans are compared whole. Days known exactly: equal agrees, one inside the other is `within`, all else differs.
 * A less precise date agrees with every day it may be. A claim that gives one end of a period speaks of that end;
 * a claim with `start` alone speaks of that day. A day that `local_dates` explains agrees.
 */
export function compareSpans(ends: [string, string], claim: ArsomRecord, record: ArsomRecord): Verdict {
  const said = daysSaid(claim, ...ends);
  const held = daysSaid(record, ...ends);
  // What was true when it was said is not contradicted by an extension since, nor by one that it knows of.
  const others = ends[0] === "from" && record.kind === "agreement" ? endsOf(record).slice(1) : [];
  const verdicts = [held, ...others.map(({ text }) => ({ ...held, open: false, to: parseDate(text) }))].map((one) =>
    compareDays(ends[0], said, one, record),
  );
  return verdicts.find((verdict) => verdict === "agrees") ?? (verdicts[0] as Verdict);
}

function compareDays(first: string, said: Ends, held: Ends, record: ArsomRecord): Verdict {
  if (!held.from && !held.to && !held.open) return "adds";
  if (first === "from" && (!said.from || !said.to)) return comparePeriodEnd(said, held);
  const [a, b] = [daysOf(said), daysOf(held)];
  if (!a || !b) return compareEnds(said, held);
  if (a.earliest === b.earliest && a.latest === b.latest) return "agrees";
  if (!a.exact || !b.exact) {
    if (first === "from") return compareEnds(said, held);
    return overlaps(a, b) || a.doubtful || b.doubtful ? "agrees" : "differs";
  }
  if (explained(a.earliest, a.latest, record)) return "agrees";
  const inside = (x: typeof a, y: typeof a) => x.earliest >= y.earliest && x.latest <= y.latest;
  return inside(a, b) || inside(b, a) ? "within" : "differs";
}

interface Ends {
  from?: CivilDate;
  to?: CivilDate;
  open: boolean;
}

function daysSaid({ fields }: ArsomRecord, first: string, last: string): Ends {
  const [a, b] = [fields[first], fields[last]];
  const from = typeof a === "string" ? parseDate(a) : undefined;
  const to = typeof b === "string" && b !== ".." ? parseDate(b) : undefined;
  const ends: Ends = { open: b === ".." };
  // A meeting's missing end is its start, and a claim's single day is that day.
  if (first === "start") return { ...ends, from: from ?? to, to: to ?? from };
  return { ...ends, from, to };
}

function daysOf({ from, to }: Ends): { earliest: number; latest: number; exact: boolean; doubtful: boolean } | undefined {
  if (!from || !to) return undefined;
  const doubtful = !!from.qualifier || !!to.qualifier;
  const exact = from.precision === "day" && to.precision === "day" && !doubtful;
  return { earliest: from.earliest, latest: to.latest, exact, doubtful };
}

function comparePeriodEnd(said: Ends, held: Ends): Verdict {
  if (said.from && !held.from) return "adds";
  if (said.to && !held.to && !held.open) return "adds";
  return compareEnds(said, held);
}

/** End by end: each that both give must be able to be the same day. Of whole years, a period inside the other is `within`. */
function compareEnds(said: Ends, held: Ends): Verdict {
  const apart = (a?: CivilDate, b?: CivilDate) => !!a && !!b && !a.qualifier && !b.qualifier && !overlaps(a, b);
  const [starts, stops] = [apart(said.from, held.from), apart(said.to, held.to)];
  if (!starts && !stops) return "agrees";
  if (!said.from || !said.to || !held.from || !held.to) return "differs";
  const inside = (x: Ends, y: Ends) =>
    (x.from as CivilDate).earliest >= (y.from as CivilDate).earliest && (x.to as CivilDate).latest <= (y.to as CivilDate).latest;
  return inside(said, held) || inside(held, said) ? "within" : "differs";
}

/** A virtual meeting across the date line is a day apart at its two ends. */
function explained(earliest: number, latest: number, { fields }: ArsomRecord): boolean {
  if (!Array.isArray(fields.local_dates)) return false;
  return (fields.local_dates as { date?: string; end?: string }[]).some(({ date, end = date }) => {
    const [from, to] = [parseDate(date ?? ""), parseDate(end ?? "")];
    return !!from && !!to && from.earliest <= earliest && latest <= to.latest;
  });
}

/**
 * Numbers, codes, enumerations and references by value; lists as sets, of which a claim may name some; lists of maps entry by
 * entry; a city by its place; other words are shown, never compared.
 */
export function compareValues(said: unknown, held: unknown, field: Field | undefined, store: Store): Verdict {
  if (held === undefined) return "adds";
  if (field?.type === "date") return datesApart(said, held) ? "differs" : "agrees";
  if (field?.name === "extensions") return extensionsAgree(said as Extension[], held as Extension[]) ? "agrees" : "differs";
  if (field?.type === "maps") return mapsAgree(said as object[], held as object[]) ? "agrees" : "differs";
  if (Array.isArray(said) && Array.isArray(held)) {
    if (field?.of && !field.of.ref && !field.of.values) return "agrees";
    return said.every((one) => held.includes(one) || sideOf(one, held, store)) ? "agrees" : "differs";
  }
  if (field?.name === "city" && typeof said === "string" && typeof held === "string")
    return samePlace(said, held, store) ? "agrees" : "differs";
  const words = field?.type === "text" && !field.values && !field.ref && !field.code;
  return words || said === held ? "agrees" : "differs";
}

/** A claim that names only the side (`indonesia`) agrees with a record that names its person. */
function sideOf(said: unknown, held: unknown[], store: Store): boolean {
  const side = store.get(said);
  if (side?.kind !== "member" && side?.kind !== "partner") return false;
  // One whose record cannot be read may be of any side.
  return held.some((id) => {
    const person = store.find("chair", id);
    return person ? person.fields.country === side.fields.code : store.get(id) === undefined;
  });
}

function datesApart(said: unknown, held: unknown): boolean {
  const [a, b] = [parseDate(String(said)), parseDate(String(held))];
  return !!a && !!b && !a.qualifier && !b.qualifier && !overlaps(a, b);
}

interface Extension {
  to: string;
}

/** Each extension that a claim names is one that the record has. */
function extensionsAgree(said: Extension[], held: Extension[]): boolean {
  return said.every(({ to }) => held.some((one) => !datesApart(to, one.to)));
}

const KEYS = ["level", "title", "partner", "place", "text", "date"];

function mapsAgree(said: object[], held: object[]): boolean {
  const key = (entry: object) => KEYS.map((name) => (entry as { [name: string]: unknown })[name]).find((value) => value !== undefined);
  return said.every((entry) => {
    const other = held.find((one) => key(one) === key(entry)) as { [name: string]: unknown } | undefined;
    return !other || Object.entries(entry).every(([name, value]) => partAgrees(name, value, other[name]));
  });
}

function partAgrees(name: string, said: unknown, held: unknown): boolean {
  if (held === undefined || Array.isArray(said) || /^(title|text)(_|$)/.test(name)) return true;
  if (typeof said === "string" && parseDate(said)) return !datesApart(said, held);
  return said === held;
}

/** One city under two names: its record's name in any language, or an alias. */
function samePlace(a: string, b: string, store: Store): boolean {
  if (bare(a) === bare(b)) return true;
  const named = placesNamed(b, store);
  return placesNamed(a, store).some((place) => named.includes(place));
}
