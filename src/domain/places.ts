// Places by the names they have.
import { textsOf } from "../language/translated.js";
import type { Store } from "../load/store.js";
import { bare } from "../model/fold.js";
import { append } from "../model/group.js";
import { memo } from "../model/memo.js";
import type { ArsomRecord } from "../model/record.js";

/** The places that have a name, in any language or as an alias, whatever its case and accents. */
export function placesNamed(name: string, store: Store): ArsomRecord<"place">[] {
  return byName(store).get(bare(name)) ?? [];
}

const byName = memo((store: Store) => {
  const places = new Map<string, ArsomRecord<"place">[]>();
  for (const place of store.all("place")) {
    const names = [...textsOf(place.fields, "name"), ...(place.fields.aliases ?? [])];
    for (const name of new Set(names.map(bare))) append(places, name, place);
  }
  return places;
});
