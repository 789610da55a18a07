// Who chairs for each side: those who chaired in the last three years, with the office they hold on the day, or held when they last chaired.
import { likeliestOffices } from "../../domain/in-office.js";
import { type CivilDate, parseDate } from "../../model/date.js";
import type { ArsomRecord } from "../../model/record.js";
import type { Citation, DayAndAll } from "./citation.js";
import { citationOf } from "./citation.js";

/** One person, and the offices that the records know of for that day; where they know of none, those of the day of the last meeting chaired. */
export interface PersonData extends Citation {
  id: string;
  country: string;
  offices: { index: number; from: string | null; to: string | null; seen: string[] }[];
}

/** The persons who chaired or attended for a side in the last three years, the latest first, each once. */
export function peopleOf(held: ArsomRecord[], day: number, stores: DayAndAll): PersonData[] {
  const lastChaired = new Map<string, number>();
  for (const { fields } of [...held].reverse()) {
    const date = parseDate(String(fields.end ?? fields.start)) as CivilDate | undefined;
    if (!date || date.latest < day - 3 * 365.25) continue;
    for (const id of (fields.chairs as string[] | undefined) ?? []) if (!lastChaired.has(id)) lastChaired.set(id, date.latest);
  }
  return [...lastChaired].flatMap(([id, chaired]) => {
    const person = stores.store.find("chair", id);
    if (!person) return [];
    const now = likeliestOffices(person, { first: day, last: day });
    const offices = now.length > 0 ? now : likeliestOffices(person, { first: chaired, last: chaired });
    return [{ id, country: person.fields.country, offices, ...citationOf(person, ["offices"], stores) }];
  });
}
