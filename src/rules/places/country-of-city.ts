// A city lies in one country.
import { placesNamed } from "../../domain/places.js";
import type { Store } from "../../load/store.js";
import type { Finding } from "../../model/finding.js";
import { bare } from "../../model/fold.js";
import type { ArsomRecord } from "../../model/record.js";
import type { RuleFile } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "country-of-city",
  severity: "warning",
  summary: "one city in two countries over the data set",
  why: "The country of a meeting says who was host. A wrong code under a right city puts a meeting in the wrong capital's count.",
  sentences: {
    main: "{record} is in {city}, {country}, but {other} has {city} in {other-country}",
    other: "the other country is here",
  },
  help: { code: "correct the code or the city; two cities of one name each need a place record" },
  breaks: `
kind: meeting
version: 1
id: arsom-16
series: arsom
city: Bali
country: TH # <- country-of-city
---
kind: place
version: 1
id: city-bali
name: Bali
country: ID
`,
  clean: `
kind: meeting
version: 1
id: arsom-16
series: arsom
city: Denpasar
country: ID
---
kind: place
version: 1
id: city-bali
name: Bali
aliases: [Denpasar]
country: ID
`,
  *check(store): Iterable<Finding> {
    for (const [name, stays] of staysIn(store)) {
      const named = placesNamed(name, store).filter(({ fields }) => fields.country);
      // A place record settles it; without one, the country that most records give.
      const other = named[0] ?? mostCommon(stays);
      const right = new Set((named.length > 0 ? named : [other]).map(({ fields }) => fields.country));
      for (const record of stays) {
        const { city, country } = record.fields;
        if (right.has(country)) continue;
        yield {
          rule: "country-of-city",
          at: { record, path: ["country"] },
          slots: {
            record: { record },
            city: { city: String(city) },
            country: { country: String(country) },
            other: { record: other },
            "other-country": { country: String(other.fields.country) },
          },
          related: [{ at: { record: other, path: ["country"] }, say: "other" }],
          help: "code",
        };
      }
    }
  },
};

/** The records that name a city and its country, by the city. */
function staysIn(store: Store): Map<string, ArsomRecord[]> {
  const stays = new Map<string, ArsomRecord[]>();
  // Many meetings name few cities: each spelling is made bare once.
  const written = new Map<string, ArsomRecord[]>();
  for (const kind of ["meeting", "agreement"]) {
    for (const record of store.all(kind)) {
      const { city, country } = record.fields;
      if (typeof city !== "string" || typeof country !== "string") continue;
      let list = written.get(city);
      if (!list) {
        list = stays.get(bare(city)) ?? [];
        written.set(city, list);
        stays.set(bare(city), list);
      }
      list.push(record);
    }
  }
  return stays;
}

/** The first of the records that give the country which most of them give. */
function mostCommon(stays: ArsomRecord[]): ArsomRecord {
  const counts = new Map<unknown, number>();
  for (const { fields } of stays) counts.set(fields.country, (counts.get(fields.country) ?? 0) + 1);
  let [most, country] = [0, undefined as unknown];
  for (const [code, count] of counts) if (count > most) [most, country] = [count, code];
  return stays.find(({ fields }) => fields.country === country) as ArsomRecord;
}
