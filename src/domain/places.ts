// Places by the names they have.
import { textsOf } from "../language/translated.js";
import type { Store } from "../load/store.js";
import { bare } from "../model/fold.js";
import { append } from "../model/group.js";
import type { ArsomRecord } from "../model/record.js";

/** The places that have a country, by every name they have. */
export function placesByName(store: Store): Map<string, ArsomRecord[]> {
  const places = new Map<string, ArsomRecord[]>();
  for (const place of store.all("place")) {
    const { aliases = [], country } = place.fields;
    for (const text of country ? new Set([...textsOf(place.fields, "name"), ...aliases].map(bare)) : []) {
      append(places, text, place);
    }
  }
  return places;
}
