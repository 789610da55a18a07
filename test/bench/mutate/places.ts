// Ways to break the rules on places.
import type { ArsomRecord } from "../../../src/model/record.js";
import { heldMeetings } from "./dates.js";
import { changed, dropping, pick, setting, textOf, type Ways } from "./edit.js";

export const places: Ways = {
  "country-of-city": [
    ({ store }, random) => {
      const stays = [...store.all("meeting"), ...store.all("agreement")] as ArsomRecord[];
      const record = pick(
        stays.filter(({ fields }) => fields.city && fields.country),
        random,
      );
      const country = record?.fields.country === "FR" ? "DE" : "FR";
      return record && changed(record, setting(textOf(record), "country", country), `its city lies in ${country}`, ["contradiction"]);
    },
    ({ store }, random) => {
      const used = new Set(store.all("meeting").map(({ fields }) => fields.city));
      const place = pick(
        store.all("place").filter(({ fields }) => used.has(fields.name)),
        random,
      );
      const country = place?.fields.country === "FR" ? "DE" : "FR";
      return place && changed(place, setting(textOf(place), "country", country), `lies in ${country}`);
    },
  ],
  "mode-place": [
    (world, random) => {
      const record = pick(
        heldMeetings(world).filter(({ fields }) => fields.mode === "in-person" && fields.city),
        random,
      );
      return record && changed(record, dropping(textOf(record), "city"), "its city is lost");
    },
    ({ store }, random) => {
      const record = pick(
        store.all("meeting").filter(({ fields }) => fields.mode === "virtual" && !fields.venue),
        random,
      );
      return record && changed(record, setting(textOf(record), "venue", "Hotel Padma"), "a venue");
    },
    ({ store }, random) => {
      const record = pick(
        store.all("meeting").filter(({ fields }) => fields.venue && fields.mode !== "virtual"),
        random,
      );
      return record && changed(record, setting(textOf(record), "mode", "virtual"), "virtual", ["contradiction"]);
    },
  ],
};
