// Ways to break the rules on sources and claims, forged ones among them.

import { evidenceOn } from "../../../src/domain/evidence.js";
import { sourcesOf } from "../../../src/domain/sources.js";
import { isOfficial, witnessesOf } from "../../../src/domain/witnesses.js";
import type { ArsomRecord } from "../../../src/model/record.js";
import { heldMeetings } from "./dates.js";
import {
  added,
  changed,
  dropping,
  isDay,
  later,
  type Mutation,
  pick,
  setting,
  textOf,
  type Way,
  type Ways,
  yearOf,
  yearsLater,
} from "./edit.js";
import type { World } from "./world.js";

type Source = ArsomRecord<"source">;

/** A claim of a source on a record, with these lines. */
function claimOf(source: string, record: string, lines: string, at = 0): string {
  return `kind: claim\nversion: 1\nid: forged-${at}\nsource: ${source}\nrecord: ${record}\n${lines}\n`;
}

/** Forged claims of these sources on a record, at the end of its file. */
function forged(record: ArsomRecord, sources: Source[], lines: string, also: string[] = []): Mutation | undefined {
  if (sources.length === 0) return undefined;
  const claims = sources.map(({ id }, i) => claimOf(id, record.id, lines, i));
  const ids = [...sources.map((_, i) => `forged-${i}`), ...sources.map(({ id }) => id)];
  return added(record, claims, ids, `forged: ${sources.map(({ id }) => id).join(", ")} gives ${lines.replaceAll("\n", ", ")}`, also);
}

/** Sources of a class that say nothing of a record yet, each a witness of its own. */
function strangers(record: ArsomRecord, official: boolean, { store }: World, random: () => number, count: number): Source[] {
  const taken = new Set(sourcesOf(record, store));
  const free = store.all("source").filter(({ id, fields }) => !taken.has(id) && !fields.preview && isOfficial(id, store) === official);
  const chosen: Source[] = [];
  for (let i = 0; chosen.length < count && i < 50; i++) {
    const source = pick(free, random) as Source;
    if (witnessesOf([...chosen.map(({ id }) => id), source.id], store).size > chosen.length) chosen.push(source);
  }
  return chosen;
}

/** A meeting of several days, and the sources of the claims that bear its days out. */
function longMeeting(world: World, random: () => number): { record: ArsomRecord<"meeting">; agreeing: string[] } | undefined {
  const record = pick(
    heldMeetings(world).filter(({ fields }) => isDay(fields.end) && fields.end !== fields.start && !fields.local_dates),
    random,
  );
  if (!record) return undefined;
  const days = evidenceOn(record, world.store).filter(({ field }) => field === "start" || field === "end");
  if (days.some(({ verdict }) => verdict === "within")) return undefined;
  const agreeing = [...new Set(days.filter(({ verdict }) => verdict === "agrees").map(({ claim }) => claim.fields.source))];
  return { record, agreeing };
}

/** What a forged witness may truly bring with it: a source of another time or that is now named for a first time, a reason in English. */
const WITNESS = ["page-date", "source-before-event", "missing-translation"];

/** A forged claim that certainly differs from a meeting. */
const otherwise: Way = (world, random) => {
  const record = pick(heldMeetings(world), random);
  const [source] = record ? strangers(record, random() < 0.5, world, random, 1) : [];
  if (!record || !source) return undefined;
  const { number, special, city, country, start, local_dates } = record.fields;
  const lines = pick(
    [
      ...(number !== undefined && !special ? [`number: ${number + 1}`] : []),
      ...(local_dates ? [] : [`start: ${later(start as string, -9)}`, `start: ${yearOf(start) + 1}`]),
      ...(city ? [`city: ${city === "Hanoi" ? "Manila" : "Hanoi"}`] : []),
      ...(country ? [`country: ${country === "BN" ? "KH" : "BN"}`] : []),
    ],
    random,
  );
  if (!lines || (lines === "city: Hanoi" && /Noi/.test(String(city)))) return undefined;
  return forged(record, [source], lines, WITNESS);
};

export const evidence: Ways = {
  uncited: [
    ({ store }, random) => {
      const record = pick(
        store.records.filter(
          ({ id, kind, fields }) =>
            fields.sources && store.claimsOn(id).length === 0 && !["place", "practice", "topic", "source", "claim"].includes(kind),
        ),
        random,
      );
      return record && changed(record, dropping(textOf(record), "sources"), "its sources are lost", ["unused-source"]);
    },
  ],
  "single-source": [
    ({ store }, random) => {
      const record = pick(
        store.records.filter(
          ({ id, kind, fields }) => (fields.sources as string[])?.length > 1 && store.claimsOn(id).length === 0 && kind !== "claim",
        ),
        random,
      );
      const sources = (record?.fields.sources ?? []) as string[];
      if (!record || witnessesOf(sources, store).size < 2) return undefined;
      return changed(record, setting(textOf(record), "sources", `[${sources[0]}]`), "one source is left", [
        "unused-source",
        "source-before-event",
      ]);
    },
  ],
  contradiction: [
    otherwise,
    ({ store }, random) => {
      const claim = pick(store.all("claim"), random) as ArsomRecord;
      const meeting = store.find("meeting", claim.fields.record);
      if (
        !meeting ||
        claim.fields.reason ||
        !isDay(claim.fields.start) ||
        claim.fields.end ||
        claim.fields.start !== meeting.fields.start ||
        meeting.fields.local_dates
      )
        return undefined;
      const start = yearsLater(claim.fields.start, random() < 0.5 ? 1 : -1);
      return changed(claim, setting(textOf(claim), "start", start), `start becomes ${start}`, ["wrong-weekday", "anniversary"]);
    },
    ({ store }, random) => {
      const claim = pick(
        store.all("claim").filter(({ fields }) => typeof (fields as { number?: unknown }).number === "number" && !fields.reason),
        random,
      ) as ArsomRecord | undefined;
      const meeting = store.find("meeting", claim?.fields.record);
      if (!claim || meeting?.fields.number === undefined) return undefined;
      return changed(claim, setting(textOf(claim), "number", meeting.fields.number + 2), "another number");
    },
  ],
  "span-differs": [
    (world, random) => {
      const { record, agreeing } = longMeeting(world, random) ?? {};
      if (!record || agreeing?.length === 0) return undefined;
      return forged(
        record,
        strangers(record, false, world, random, 1),
        `start: ${random() < 0.5 ? record.fields.start : record.fields.end}`,
        WITNESS,
      );
    },
  ],
  outvoted: [
    (world, random) => {
      const { record, agreeing = [] } = longMeeting(world, random) ?? {};
      if (!record) return undefined;
      const voters = strangers(record, false, world, random, witnessesOf(agreeing, world.store).size + 1);
      return forged(record, voters, `start: ${record.fields.start}`, WITNESS);
    },
  ],
  "better-source": [
    (world, random) => {
      const { record, agreeing = [] } = longMeeting(world, random) ?? {};
      if (!record || agreeing.length === 0 || agreeing.some((id) => isOfficial(id, world.store))) return undefined;
      return forged(record, strangers(record, true, world, random, 1), `start: ${record.fields.end}`, WITNESS);
    },
  ],
  "source-before-event": [
    (world, random) => {
      const record = pick(heldMeetings(world), random);
      const sources = record ? sourcesOf(record, world.store) : [];
      const source = sources.length === 1 ? world.store.find("source", sources[0]) : undefined;
      if (!record || !source) return undefined;
      const published = later(String(record.fields.start), -20);
      const also = ["member-count", "anniversary", "source-before-event"];
      return changed(source, setting(dropping(textOf(source), "page_date"), "published", published), `published on ${published}`, also, [
        record.id,
      ]);
    },
    (world, random) => {
      const record = pick(heldMeetings(world), random);
      const sources = record ? sourcesOf(record, world.store) : [];
      const source = sources.length === 1 ? world.store.find("source", sources[0]) : undefined;
      if (!record || !source || source.fields.published !== record.fields.start) return undefined;
      return changed(source, setting(textOf(source), "preview", "true"), "a preview", [], [record.id]);
    },
  ],
  "page-date": [
    ({ store }, random) => {
      const source = pick(store.all("source"), random);
      const told = source ? store.referrers(source.id).map((one) => store.get(one.fields.record) ?? one) : [];
      if (!source || told.length === 0 || !told.every((one) => one.kind === "meeting" && yearOf(one.fields.start) <= 2023))
        return undefined;
      const text = setting(setting(textOf(source), "published", "2026-10-02"), "page_date", "2026-10-02");
      return changed(source, text, "published when its page was made", ["member-count", "anniversary"]);
    },
  ],
  "empty-claim": [
    ({ store }, random) => {
      const claim = pick(store.all("claim"), random) as ArsomRecord;
      const said = Object.keys(claim.fields).filter(
        (field) => !["kind", "version", "id", "source", "record", "rank", "reason", "note"].includes(field),
      );
      return changed(claim, dropping(textOf(claim), ...said), "says nothing any more", ["placeholder-date"]);
    },
  ],
  "open-disagreement": [
    ({ store }, random) => {
      const claim = pick(
        store.all("claim").filter(({ fields }) => fields.rank === "rejected" && fields.record),
        random,
      );
      return claim && changed(claim, setting(textOf(claim), "rank", "open"), "rejected no more", ["placeholder-date"]);
    },
    (world, random) => {
      const mutation = otherwise(world, random);
      if (!mutation) return undefined;
      return { ...mutation, text: `${mutation.text}rank: open\nreason: Both texts are official.\n` };
    },
  ],
};
