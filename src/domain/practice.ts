// What ASEAN does by rule or custom: the values by which terms and members are counted.

import type { Store } from "../load/store.js";
import { type Day, dayOf } from "../model/date.js";

/**
 * The answer for a data set that says nothing of a practice, or of one of its values, so that it is checked all the same:
 * what the records that ship with arsom say.
 */
export const STANDARD = {
  "chair-by-alphabet": { since: 2009, years: 1, members: 10 },
  "coordinators-by-rota": { since: 2003, years: 3, places: 10 },
  "founding-members": { members: 5 },
};

type Practices = typeof STANDARD;

/** The rota of country coordinators: the year of its first round, the years of a term and the number of places. */
export type Rota = Practices["coordinators-by-rota"];

/** The values of a practice by its id: those of the record that a store holds, and the standard ones for what that leaves out. */
export function practiceIn<K extends keyof Practices>(id: K, store: Store): Practices[K] {
  return { ...STANDARD[id], ...store.find("practice", id)?.fields };
}

/** The rota that a store holds. */
export function rotaIn(store: Store): Rota {
  return practiceIn("coordinators-by-rota", store);
}

/** The day since which a term of the chair of ASEAN is of calendar years; terms before it ran from summit to summit. */
export function chairByCalendar(store: Store): Day {
  return dayOf(practiceIn("chair-by-alphabet", store).since, 1, 1);
}
