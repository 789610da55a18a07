// Ways to break the rules on members and partners.

import { partnerOf } from "../../../src/domain/sides.js";
import type { ArsomRecord } from "../../../src/model/record.js";
import { heldMeetings, MOVED, moved } from "./dates.js";
import { changed, isDay, pick, setting, settingIn, textOf, type Ways, yearOf, yearsLater } from "./edit.js";
import { RESEATED, seated, seatOf } from "./people.js";
import type { World } from "./world.js";

/** Members that joined after the first five, with the year. */
function lateMembers({ store }: World): ArsomRecord<"member">[] {
  return store.all("member").filter(({ fields }) => yearOf(fields.joined) > 1967);
}

/** A partner's levels whose dates are known, with their place in the list. */
function levelsOf({ fields }: ArsomRecord<"partner">) {
  return (fields.levels ?? []).flatMap(({ level, since }, at) => (since && !/[~?%]/.test(since) ? [{ level, since, at }] : []));
}

export const members: Ways = {
  "not-yet-member": [
    (world, random) => {
      const record = pick(heldMeetings(world), random);
      const member = pick(
        lateMembers(world).filter(({ fields }) => yearOf(fields.joined) > yearOf(record?.fields.start)),
        random,
      );
      const at = record ? seatOf(record, world, true) : -1;
      if (!record || !member || at < 0) return undefined;
      return seated(record, (record.fields.chairs ?? []).with(at, member.id), `${member.id} in the chair`, [...RESEATED, "not-yet-member"]);
    },
    ({ store }, random) => {
      const term = pick(store.all("term"), random);
      const also = ["rota-order", "contradiction", "coordinator-mismatch", "term-overlap", "term-gap"];
      if (!term || [term.fields.from, ...(term.fields.seen ?? []), term.fields.to].every((day) => !day || yearOf(day) >= 2025))
        return undefined;
      return changed(term, setting(textOf(term), "country", "TL"), "of Timor-Leste", also);
    },
    (world, random) => {
      const member = pick(lateMembers(world), random);
      const joined = "2026-10-01";
      const acted = world.store.all("term").some(({ fields }) => fields.country === member?.fields.code);
      if (!member || !acted) return undefined;
      const mutation = changed(member, setting(textOf(member), "joined", joined), `joined on ${joined}`, ["contradiction", "member-count"]);
      const counting = world.store.all("claim").filter(({ fields }) => fields.member_count !== undefined);
      return mutation && { ...mutation, records: [member.id, ...counting.map(({ id }) => id)] };
    },
  ],
  "member-count": [
    (world, random) => {
      const { store } = world;
      const claim = pick(store.all("claim"), random) as ArsomRecord;
      const record = store.find("meeting", claim.fields.record);
      const published = store.find("source", claim.fields.source)?.fields.published;
      if (!record || claim.fields.reason || !isDay(record.fields.start) || (published && !isDay(published))) return undefined;
      const [first, last] = [record.fields.start, published ?? record.fields.start].sort() as [string, string];
      const by = (day: string) => store.all("member").filter(({ fields }) => String(fields.joined) <= day).length;
      const count = random() < 0.5 ? by(first) - 1 : by(last) + 1;
      return changed(claim, setting(textOf(claim), "member_count", count), `counts ${count} members`);
    },
  ],
  "before-relations": [
    (world, random) => {
      const record = pick([...world.store.all("agreement"), ...heldMeetings(world)] as ArsomRecord[], random) as ArsomRecord;
      const partner =
        record.kind === "meeting"
          ? partnerOf(record as ArsomRecord<"meeting">, world.store)
          : world.store.find("partner", record.fields.partner);
      const begin =
        partner?.fields.relations_since ??
        levelsOf(partner ?? ({ fields: {} } as ArsomRecord<"partner">))
          .map(({ since }) => since)
          .sort()[0];
      const field = record.kind === "meeting" ? "start" : record.fields.adopted ? "adopted" : "signed";
      if (!begin || record.fields.type === "accession" || typeof record.fields[field] !== "string") return undefined;
      const day = yearsLater(String(record.fields[field]), yearOf(begin) - 2 - yearOf(record.fields[field]));
      const text = record.kind === "meeting" ? moved(record as ArsomRecord<"meeting">, day) : setting(textOf(record), field, day);
      return changed(record, text, `moved to ${day}`, [...MOVED, "supersedes-later"]);
    },
    ({ store }, random) => {
      const partner = pick(
        store.all("partner").filter(({ fields }) => fields.relations_since),
        random,
      );
      const own = store.all("meeting").filter((one) => partnerOf(one, store) === partner && one.fields.start);
      if (!partner || own.length === 0) return undefined;
      const since = String(Math.max(...own.map(({ fields }) => yearOf(fields.start))) + 1);
      return changed(partner, setting(textOf(partner), "relations_since", since), `relations since ${since}`, [
        "level-order",
        "anniversary",
        "contradiction",
      ]);
    },
  ],
  "level-order": [
    ({ store }, random) => {
      const partner = pick(store.all("partner"), random);
      const levels = partner ? levelsOf(partner) : [];
      const [low, high] = levels;
      if (!partner || !low || !high || yearOf(low.since) === yearOf(high.since)) return undefined;
      const text = settingIn(settingIn(textOf(partner), "levels", low.at, "since", high.since), "levels", high.at, "since", low.since);
      return changed(partner, text, `the dates of ${low.level} and ${high.level} exchanged`, [
        "contradiction",
        "anniversary",
        "before-relations",
      ]);
    },
    ({ store }, random) => {
      const partner = pick(store.all("partner"), random);
      const level = pick(
        (partner ? levelsOf(partner) : []).filter((one) => !["sectoral", "development"].includes(one.level)),
        random,
      );
      const begin = partner?.fields.relations_since;
      if (!partner || !begin || !level) return undefined;
      const since = String(yearOf(begin) - 1);
      return changed(partner, settingIn(textOf(partner), "levels", level.at, "since", since), `${level.level} since ${since}`, [
        "contradiction",
        "anniversary",
      ]);
    },
  ],
  anniversary: [
    ({ store }, random) => {
      const claim = pick(
        store.all("claim").filter(({ fields }) => fields.anniversary && !fields.reason),
        random,
      );
      const years = Number(claim?.fields.anniversary) + (random() < 0.5 ? 5 : -5);
      return claim && years > 0 ? changed(claim, setting(textOf(claim), "anniversary", years), `counts ${years} years`) : undefined;
    },
    ({ store }, random) => {
      const claim = pick(store.all("claim"), random) as ArsomRecord;
      const meeting = store.find("meeting", claim.fields.record);
      const partner = meeting && partnerOf(meeting, store);
      const begin = partner?.fields.relations_since;
      if (
        !meeting?.fields.start ||
        !begin ||
        claim.fields.reason ||
        /[~?%]/.test(begin + meeting.fields.start) ||
        claim.fields.start ||
        claim.fields.anniversary
      )
        return undefined;
      const years = yearOf(meeting.fields.start) - yearOf(begin) + 2 + Math.floor(random() * 9);
      return changed(claim, setting(textOf(claim), "anniversary", years), `counts ${years} years of relations`);
    },
  ],
};
