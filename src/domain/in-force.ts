// What is in force on a day, decided once for every report, list and rule.
import type { Store } from "../load/store.js";
import { type Day, parseDate } from "../model/date.js";
import type { ArsomRecord } from "../model/record.js";
import type { Extent } from "../model/span.js";
import { endOf } from "./extensions.js";

/** The days on which an agreement is in force, as far as its records say; undefined when they say nothing. */
export function inForceExtent(record: ArsomRecord): Extent | undefined {
  const { fields } = record;
  const date = (value: unknown) => (typeof value === "string" ? parseDate(value) : undefined);
  // A plan is followed in its period, whenever it was adopted; a treaty binds from its entry into force until it is said to end.
  const begins = date(fields.from) ?? date(fields.in_force) ?? (fields.to === undefined ? undefined : date(fields.adopted));
  const ends = date(endOf(record)?.text);
  if (!begins) return undefined;
  return { earliest: begins.earliest, latest: ends?.latest ?? Number.POSITIVE_INFINITY };
}

/** The agreements that are in force on some day of an extent; one that a later one supersedes ends when that begins. */
export function agreementsInForce({ earliest, latest }: Extent, store: Store): Set<ArsomRecord> {
  const agreements = store.all("agreement");
  const replacedOn = new Map<string, Day>();
  for (const later of agreements) {
    const begins = inForceExtent(later)?.earliest;
    if (begins !== undefined)
      for (const id of later.fields.supersedes ?? []) replacedOn.set(id, Math.min(begins, replacedOn.get(id) ?? begins));
  }
  const inForce = agreements.filter((record) => {
    const extent = inForceExtent(record);
    if (!extent) return false;
    const end = Math.min(extent.latest, (replacedOn.get(record.id) ?? Number.POSITIVE_INFINITY) - 1);
    return extent.earliest <= latest && end >= earliest;
  });
  return new Set<ArsomRecord>(inForce);
}
