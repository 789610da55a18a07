// Who chairs for each side: those who chaired in the last three years, with the office they hold on the day.
import { officesOn } from "../../domain/in-office.js";
import { type CivilDate, parseDate } from "../../model/date.js";
import type { ArsomRecord } from "../../model/record.js";
import type { Citation, DayAndAll } from "./citation.js";
import { citationOf } from "./citation.js";

/** One person, and the offices that the records know of for that day. */
export interface PersonData extends Citation {
  id: string;
  country: string;
  offices: { index: number; from: string | null; to: string | null; seen: string[] }[];
}

/** The persons who chaired or attended for a side in the last three years, the latest first, each once. */
export function peopleOf(held: ArsomRecord[], day: number, stores: DayAndAll): PersonData[] {
  const ids = new Set<string>();
  for (const { fields } of [...held].reverse()) {
    const date = parseDate(String(fields.end ?? fields.start)) as CivilDate | undefined;
    if (!date || date.latest < day - 3 * 365.25) continue;
    for (const id of (fields.chairs as string[] | undefined) ?? []) ids.add(id);
  }
  return [...ids].flatMap((id) => {
    const person = stores.store.find("chair", id);
    return person
      ? [{ id, country: person.fields.country, offices: officesOn(person, day), ...citationOf(person, ["offices"], stores) }]
      : [];
  });
}
