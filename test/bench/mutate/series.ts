// Ways to break the rules on numbers, rhythm and what follows what.

import { partnerOf } from "../../../src/domain/sides.js";
import { whenOf } from "../../../src/domain/when.js";
import type { Store } from "../../../src/load/store.js";
import type { ArsomRecord } from "../../../src/model/record.js";
import { certainlyOver } from "../../../src/model/span.js";
import { heldMeetings, MOVED, moved } from "./dates.js";
import { changed, dropping, isDay, pick, setting, textOf, type Ways, yearOf } from "./edit.js";
import { TODAY, type World } from "./world.js";

type Meeting = ArsomRecord<"meeting">;

/** Two held meetings of one series with numbers and days, the lower number first. */
function pairOf(world: World, random: () => number): [Meeting, Meeting] | undefined {
  const numbered = heldMeetings(world).filter(({ fields }) => fields.number !== undefined);
  const one = pick(numbered, random);
  const other = pick(
    numbered.filter(({ fields }) => fields.series === one?.fields.series && fields.number !== one?.fields.number),
    random,
  );
  if (!one || !other) return undefined;
  return Number(one.fields.number) < Number(other.fields.number) ? [one, other] : [other, one];
}

/** The meeting's number is another. */
const RENUMBERED = ["contradiction", "duplicate-record", "ordinal-gap", "ordinal-order", "rhythm-broken", "special-numbered"];

function following(record: Meeting, id: string, world: World, also: string[] = []) {
  const list = [...(record.fields.follows ?? []), id];
  const others = ["follows-other-partner", "contradiction", "unused-source", ...also];
  return world.store.get(id) && changed(record, setting(textOf(record), "follows", `[${list.join(", ")}]`), `follows ${id}`, others);
}

function mayBeTogether(a: ArsomRecord, b: ArsomRecord): boolean {
  return !certainlyOver(whenOf(a).span, whenOf(b).span);
}

/** Two meetings, the second of which the first follows, that may have been on one day. */
function undatedLinks(store: Store): [Meeting, Meeting][] {
  return store.all("meeting").flatMap((record) =>
    (record.fields.follows ?? []).flatMap((id): [Meeting, Meeting][] => {
      const other = store.find("meeting", id);
      return other && mayBeTogether(record, other) && mayBeTogether(other, record) ? [[record, other]] : [];
    }),
  );
}

export const series: Ways = {
  "ordinal-repeated": [
    (world, random) => {
      const [low, high] = pairOf(world, random) ?? [];
      if (!low || !high || low.fields.start === high.fields.start) return undefined;
      return changed(high, setting(textOf(high), "number", low.fields.number as number), `the number of ${low.id}`, RENUMBERED);
    },
  ],
  "ordinal-order": [
    (world, random) => {
      const [low, high] = pairOf(world, random) ?? [];
      const start = `${yearOf(high?.fields.start) + 1}${low?.fields.start?.slice(4)}`.replace("-02-29", "-02-28");
      if (!low || !high || start > TODAY) return undefined;
      return changed(low, moved(low, start), `moved to ${start}, after ${high.id}`, MOVED);
    },
    (world, random) => {
      const [low, high] = pairOf(world, random) ?? [];
      if (!low || !high) return undefined;
      const number = Number(low.fields.number) - 1;
      const taken = heldMeetings(world).some(({ fields }) => fields.series === low.fields.series && fields.number === number);
      if (number < 1 || taken || String(low.fields.start) >= String(high.fields.start)) return undefined;
      return changed(high, setting(textOf(high), "number", number), `its number becomes ${number}`, RENUMBERED);
    },
  ],
  "ordinal-gap": [
    (world, random) => {
      const [, high] = pairOf(world, random) ?? [];
      const number = Number(high?.fields.number) + 40;
      const at =
        high && world.store.find("series", high.fields.series)?.fields.complete_from === undefined ? [high.fields.series] : undefined;
      return (
        high &&
        changed(high, setting(textOf(high), "number", number), `its number becomes ${number}`, ["contradiction", "ordinal-order"], at)
      );
    },
    (world, random) => {
      const complete = world.store.all("series").filter(({ fields }) => fields.complete_from !== undefined);
      const record = pick(
        heldMeetings(world).filter(({ fields }) => fields.number !== undefined && complete.some(({ id }) => id === fields.series)),
        random,
      );
      const next = heldMeetings(world).find(
        ({ fields }) => fields.series === record?.fields.series && fields.number === Number(record?.fields.number) + 1,
      );
      return record && next && changed(record, dropping(textOf(record), "number"), "its number is lost", ["ordinal-missing"], [next.id]);
    },
  ],
  "ordinal-missing": [
    (world, random) => {
      const [low, high] = pairOf(world, random) ?? [];
      const record = random() < 0.5 ? low : high;
      return record && changed(record, dropping(textOf(record), "number"), "its number is lost", ["ordinal-gap"]);
    },
  ],
  "special-numbered": [
    ({ store }, random) => {
      const special = pick(
        store.all("meeting").filter(({ fields }) => fields.special && fields.number === undefined),
        random,
      );
      const number = 2 + Math.floor(random() * 9);
      const also = ["ordinal-gap", "ordinal-repeated", "ordinal-order", "ordinal-missing", "rhythm-broken", "contradiction"];
      return special && changed(special, setting(textOf(special), "number", number), `number ${number}`, also);
    },
    (world, random) => {
      const [low] = pairOf(world, random) ?? [];
      return low && changed(low, setting(textOf(low), "special", "commemorative"), "commemorative, with its number", ["contradiction"]);
    },
    ({ store }, random) => {
      const special = store.all("meeting").filter(({ fields }) => fields.special && fields.number === undefined);
      const claim = pick(
        special.flatMap(({ id }) => store.claimsOn(id)).filter(({ fields }) => !fields.reason),
        random,
      );
      return claim && changed(claim, setting(textOf(claim), "number", 3), "a claim that counts it", []);
    },
  ],
  "rhythm-broken": [
    (world, random) => {
      const { store } = world;
      const record = pick(
        heldMeetings(world).filter(({ fields }) => fields.number !== undefined && store.find("series", fields.series)?.fields.every),
        random,
      );
      const every = store.find("series", record?.fields.series)?.fields.every as number;
      const mates = heldMeetings(world).filter(({ fields }) => fields.series === record?.fields.series);
      const before = mates.find(({ fields }) => fields.number === Number(record?.fields.number) - 1);
      const year = yearOf(before?.fields.start) + every + 1;
      const crowd = store
        .all("meeting")
        .filter(({ id, fields }) => fields.series === record?.fields.series && id !== record?.id && id !== before?.id);
      if (!record || !before || year > yearOf(TODAY) - 1 || year <= yearOf(record.fields.start)) return undefined;
      const between = ({ fields }: Meeting) =>
        fields.start === undefined || (yearOf(fields.start) < year && yearOf(fields.start) > year - every - 1);
      if (crowd.some((one) => one.fields.number === undefined && between(one))) return undefined;
      return changed(record, moved(record, `${year}-06-15`), `moved to ${year}`, MOVED);
    },
  ],
  "follows-later": [
    (world, random) => {
      const [one, other] = [pick(heldMeetings(world), random), pick(heldMeetings(world), random)];
      if (!one || !other || partnerOf(one, world.store) !== partnerOf(other, world.store)) return undefined;
      return certainlyOver(whenOf(one).span, whenOf(other).span) ? following(one, other.id, world) : undefined;
    },
    (world, random) => {
      const [one, other] = [pick(heldMeetings(world), random), pick(world.store.all("agreement"), random)];
      if (!one || !other || partnerOf(one, world.store)?.id !== other.fields.partner) return undefined;
      return certainlyOver(whenOf(one).span, whenOf(other).span) ? following(one, other.id, world) : undefined;
    },
  ],
  "follows-cycle": [
    (world, random) => {
      const record = pick(world.store.all("meeting"), random);
      return record && following(record, record.id, world);
    },
    (world, random) => {
      const [record, other] = pick(undatedLinks(world.store), random) ?? [];
      return record && other && following(other, record.id, world);
    },
    (world, random) => {
      // An undated meeting and one that it is made to follow, which follows it already.
      const record = pick(
        world.store.all("meeting").filter(({ fields }) => !fields.follows && !isDay(fields.start)),
        random,
      );
      const follower = pick(
        world.store.referrers(record?.id ?? "").filter((one): one is Meeting => one.kind === "meeting"),
        random,
      );
      return record && follower && mayBeTogether(record, follower) ? following(record, follower.id, world) : undefined;
    },
  ],
  "follows-other-partner": [
    (world, random) => {
      const [one, other] = [pick(heldMeetings(world), random), pick(heldMeetings(world), random)];
      const [mine, theirs] = [one && partnerOf(one, world.store), other && partnerOf(other, world.store)];
      if (!one || !other || !mine || !theirs || mine === theirs || certainlyOver(whenOf(one).span, whenOf(other).span)) return undefined;
      return following(one, other.id, world);
    },
  ],
};
