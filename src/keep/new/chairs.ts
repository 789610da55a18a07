// Who chairs a new meeting by the records: the country in office for ASEAN, the partner, and their people who were in office that day.

import { wasInOffice } from "../../domain/in-office.js";
import { meetingsBySeries, type Placed } from "../../domain/meetings.js";
import { holderOf, mayHold, officesIn } from "../../domain/terms.js";
import type { Store } from "../../load/store.js";
import type { Day } from "../../model/date.js";
import type { ArsomRecord } from "../../model/record.js";

/** The days of a meeting. */
interface Days {
  first: Day;
  last: Day;
}

/** A side's chair, and why. */
interface Chosen {
  id: string;
  why: string;
}

/** The chairs of a meeting of a series on these days, ASEAN first; undefined when the records name no side. */
export function chairsFor(series: ArsomRecord<"series">, days: Days, store: Store): { value: string[]; why: string } | undefined {
  const partner = store.find("partner", series.fields.partner);
  const asean = partner && aseanSide(series, partner, days, store);
  const other =
    partner && series.fields.co_chaired && chairOf(partner.fields.code, partner, series, days, store, `${partner.fields.name} co-chairs`);
  const chosen = [asean, other].filter((one): one is Chosen => !!one);
  return chosen.length > 0 ? { value: chosen.map(({ id }) => id), why: chosen.map(({ why }) => why).join("; ") } : undefined;
}

/** The chair of the country that holds the office by which ASEAN's side of the series chairs. */
function aseanSide(series: ArsomRecord<"series">, partner: ArsomRecord<"partner">, days: Days, store: Store): Chosen | undefined {
  const { asean_side: side } = series.fields;
  if (side !== "coordinator" && side !== "asean-chair") return undefined;
  const office = officesIn(store).get(side === "coordinator" ? `coordinator ${partner.id}` : "asean-chair");
  if (!office) return undefined;
  // A period of years covers all their days; where two countries may have held the office, neither is proposed.
  const certain = holderOf(office, days.first, days.last);
  const countries = certain
    ? [certain.country]
    : [...office.byCountry.keys()].filter((code) => mayHold(office, code, days.first, days.last));
  const [country] = countries;
  const member = store.all("member").find(({ fields }) => fields.code === country);
  if (country === undefined || countries.length > 1) return undefined;
  const held = office.byCountry.get(country)?.find(({ earliest, latest: last }) => earliest <= days.last && last >= days.first);
  const name = side === "coordinator" ? "country coordinator" : "chair of ASEAN";
  return chairOf(country, member, series, days, store, `${member?.fields.name ?? country} was ${name} then (${held?.term.id})`);
}

/** The person of a country who certainly was in office and has chaired the series, nearest in time; else the side alone. */
function chairOf(
  country: string,
  side: ArsomRecord | undefined,
  series: ArsomRecord<"series">,
  days: Days,
  store: Store,
  why: string,
): Chosen | undefined {
  const fits = (id: string) => {
    const chair = store.find("chair", id);
    return chair?.fields.country === country && wasInOffice(chair, days);
  };
  const apart = ({ span }: Placed) => Math.abs((span.from?.earliest ?? Number.NEGATIVE_INFINITY) - days.first);
  const chaired = (meetingsBySeries(store).get(series.id) ?? []).filter(({ record }) => record.fields.chairs?.some(fits));
  const nearest = chaired.sort((a, b) => apart(a) - apart(b))[0]?.record;
  const id = nearest?.fields.chairs?.find(fits);
  if (nearest && id) return { id, why: `${why}; ${store.find("chair", id)?.fields.name}, in office then, chaired ${nearest.id}` };
  return side && { id: side.id, why: `${why}; who chaired for it is not on record` };
}
