// The mechanisms that a partner shares with others: the East Asia Summit, ASEAN Plus Three.
import { heldUntil } from "../../domain/held.js";
import { meetingsBySeries } from "../../domain/meetings.js";
import { partnersOf } from "../../domain/sides.js";
import type { Day } from "../../model/date.js";
import type { ArsomRecord } from "../../model/record.js";
import { type Citation, citationOf, type DayAndAll } from "./citation.js";

/** A series of several partners: since when this one belongs to it, where it joined later, and its last meeting. */
export interface SharedMechanism extends Citation {
  id: string;
  joined: string | null;
  last: string | null;
}

/** True of a series that is held with several partners. */
export function isShared(series: ArsomRecord): boolean {
  return ((series.fields.partners as string[] | undefined) ?? []).length > 0;
}

/** The shared series of a partner, in the order of the records. */
export function sharedMechanisms(partner: string, day: Day, stores: DayAndAll): SharedMechanism[] {
  const { store } = stores;
  const shared = store.all("series").filter((series) => isShared(series) && partnersOf(series).includes(partner));
  return shared.map((series) => {
    const joined = series.fields.joined?.find((one) => one.partner === partner)?.date ?? null;
    const last = heldUntil(meetingsBySeries(store).get(series.id) ?? [], day).at(-1);
    return {
      id: series.id,
      joined,
      last: last?.record.id ?? null,
      ...citationOf(series, joined === null ? ["partners"] : ["joined"], stores),
    };
  });
}
