// What the records imply of a new meeting: its number, status, country, who chairs for each side, and the summit it follows up.

import { type MeetingRecord, meetingsBySeries } from "../../domain/meetings.js";
import { isHeld, isOff } from "../../domain/numbers.js";
import { placesNamed } from "../../domain/places.js";
import { whenOf } from "../../domain/when.js";
import type { Store } from "../../load/store.js";
import { certainlyBefore, type Day, parseDate } from "../../model/date.js";
import { greatest, smallest } from "../../model/extremes.js";
import type { ArsomRecord, Fields } from "../../model/record.js";
import { certainlyOver } from "../../model/span.js";
import { chairsFor } from "./chairs.js";
import type { Proposal } from "./proposal.js";

/** The proposals for a meeting whose series is known, as far as its other fields lead. */
export function* meetingProposals(fields: Fields, store: Store): Iterable<Proposal> {
  const series = store.find("series", fields.series);
  if (!series) return;
  const draft = { kind: "meeting", id: "", fields, place: series.place } as unknown as MeetingRecord;
  const others = (meetingsBySeries(store).get(series.id) ?? []).map(({ record }) => record);
  const number = fields.special === undefined ? numberOf(draft, others) : undefined;
  if (number) yield { field: "number", ...number };
  const start = whenOf(draft).span.from;
  if (certainlyBefore(parseDate(store.today), start)) yield { field: "status", value: "planned", why: "it lies ahead" };
  const place = typeof fields.city === "string" ? placesNamed(fields.city, store).find((one) => one.fields.country) : undefined;
  if (place) yield { field: "country", value: String(place.fields.country), why: `${fields.city} lies there (${place.id})` };
  const days = certainDays(draft);
  const chairs = days && chairsFor(series, days, store);
  if (chairs) yield { field: "chairs", ...chairs, likely: true };
  const summit = days && series.fields.level !== "summit" ? summitSince(draft, series, others, store) : undefined;
  if (summit) yield { field: "follows", value: [summit.id], why: "the summit held since the last meeting of the series", likely: true };
}

/** The days of a meeting, when both its first and its last are known without a doubt. */
function certainDays(draft: MeetingRecord): { first: Day; last: Day } | undefined {
  const { from, to } = whenOf(draft).span;
  return from && to && !from.qualifier && !to.qualifier ? { first: from.earliest, last: to.latest } : undefined;
}

/** The number behind the highest, or that of the one place that is free between the meetings before and after. */
function numberOf(draft: MeetingRecord, others: MeetingRecord[]): { value: number; why: string } | undefined {
  const numbered = others.filter((meeting) => meeting.fields.number !== undefined && !isOff(meeting));
  const highest = (list: MeetingRecord[]) => greatest(list.map(({ fields }) => fields.number as number));
  const when = whenOf(draft).span;
  if (!when.from) return undefined;
  const before = numbered.filter((meeting) => certainlyOver(whenOf(meeting).span, when));
  const after = numbered.filter((meeting) => certainlyOver(when, whenOf(meeting).span));
  // One that may be of the same days has its number, and what comes next is not known.
  if (before.length === 0 || (after.length === 0 && highest(before) !== highest(numbered))) return undefined;
  if (after.length === 0) return { value: highest(before) + 1, why: `the highest recorded is ${highest(before)}` };
  const next = smallest(after.map(({ fields }) => fields.number as number));
  const free = next - highest(before) === 2 && numbered.every(({ fields }) => fields.number !== next - 1);
  return free ? { value: next - 1, why: `the one before it is ${next - 2}, the one after it ${next}` } : undefined;
}

/** The last summit with the same partner that was held after the last meeting of the series and before this one. */
function summitSince(
  draft: MeetingRecord,
  series: ArsomRecord<"series">,
  others: MeetingRecord[],
  store: Store,
): MeetingRecord | undefined {
  const when = whenOf(draft).span;
  const earlier = others.filter((meeting) => isHeld(meeting) && certainlyOver(whenOf(meeting).span, when));
  const summits = store
    .all("series")
    .filter(({ fields }) => fields.level === "summit" && fields.partner !== undefined && fields.partner === series.fields.partner)
    .flatMap(({ id }) => meetingsBySeries(store).get(id) ?? [])
    .map(({ record }) => record)
    .filter((summit) => isHeld(summit) && certainlyOver(whenOf(summit).span, when))
    .filter((summit) => earlier.every((meeting) => certainlyOver(whenOf(meeting).span, whenOf(summit).span)));
  const begun = (meeting: MeetingRecord) => whenOf(meeting).span.from?.earliest ?? Number.NEGATIVE_INFINITY;
  return summits.sort((a, b) => begun(b) - begun(a))[0];
}
