// What a briefing says, as data: the world of a day with one partner, every statement with its footing.

import { extentOfRecord } from "../../domain/extent.js";
import { heldUntil, toCome } from "../../domain/held.js";
import { agreementsInForce } from "../../domain/in-force.js";
import { meetingsIn } from "../../domain/meetings.js";
import { planEnded, plansIn } from "../../domain/plans.js";
import type { Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import { type CivilDate, type Day, parseDate } from "../../model/date.js";
import { groupBy } from "../../model/group.js";
import type { ArsomRecord } from "../../model/record.js";
import { valuesAt } from "../../query/fields.js";
import { inTime } from "../../query/select.js";
import { type Disagreement, disagreementsOn } from "../shared/disagreements.js";
import { isShared, type SharedMechanism, sharedMechanisms } from "./also.js";
import { type Citation, citationOf, type DayAndAll } from "./citation.js";
import { cooperationOf, type PillarData } from "./cooperation.js";
import { type CoordinatorData, type CoordinatorTurn, chairOn, coordinatorsOf } from "./coordinators.js";
import { type FreshnessData, freshnessOf } from "./freshness.js";
import { type KeyDate, keyDatesOf } from "./key-dates.js";
import { type MechanismData, mechanismsOf } from "./mechanisms.js";
import { type PersonData, peopleOf } from "./people.js";

/** A record that a briefing names, with its footing. */
export interface Named extends Citation {
  id: string;
}

/** A plan of action with how far it came. */
export interface PlanData extends Named {
  progress: { date: string; done: number; total: number | null; sources: string[] }[];
}

/** A meeting, with the footing of each of its fields that the paper says. */
export interface MeetingData extends Named {
  fields: { [field: string]: Citation };
}

/** Everything a briefing says (`schemas/output/brief.schema.json`). */
export interface BriefData {
  version: 1;
  partner: string;
  as_of: string;
  relations_since: ({ date: string } & Citation) | null;
  levels: ({ level: string; since: string | null } & Citation)[];
  coordinator: CoordinatorTurn | null;
  asean_chair: CoordinatorTurn | null;
  plan: Named | null;
  /** Where none is in force, the plan that ended last, and when. */
  plan_ended: (Named & { ended: string }) | null;
  last_meeting: Named | null;
  next_meeting: Named | null;
  freshness: FreshnessData;
  key_dates: KeyDate[];
  mechanisms: MechanismData[];
  /** The mechanisms that it shares with other partners. */
  also_meets_in: SharedMechanism[];
  last_of_each: MeetingData[];
  people: PersonData[];
  coordinators: CoordinatorData;
  plans: PlanData[];
  agreements: { type: string; items: Named[] }[];
  subjects: { topic: string; count: number }[];
  cooperation: PillarData[];
  disputed: Disagreement[];
  settled: Disagreement[];
  unknown: { id: string; fields: string[] }[];
  left_out: { records: number; sources: number };
}

const MAIN = ["summit", "ministerial", "senior-officials", "committee"];

/** The briefing on a partner as of a day, from the records of that day. */
export function briefData(
  partner: ArsomRecord<"partner">,
  asOf: string,
  stores: DayAndAll,
  leftOut: BriefData["left_out"],
  locale: Locale,
): BriefData {
  const { store } = stores;
  const day = (parseDate(asOf) as CivilDate).latest;
  const own = (kind: string) =>
    store.all(kind).filter((record) => valuesAt(store, record, ["partner"]).some(({ value }) => value === partner.id));
  const placed = meetingsIn(store).filter((meeting) => meeting.partner?.id === partner.id && !store.isRepeated(meeting.record));
  const meetings = inTime(
    store,
    placed.map(({ record }) => record),
  );
  const held = heldUntil(placed, day).map(({ record }) => record);
  const agreements = inTime(store, own("agreement"));
  const plans = agreements.filter(({ fields }) => fields.type === "plan-of-action");
  const named = (record: ArsomRecord | undefined, fields: string[]): Named | null =>
    record ? { id: record.id, ...citationOf(record, fields, stores) } : null;
  const inForce = agreementsInForce({ earliest: day, latest: day }, store);
  const running = plans.filter((plan) => inForce.has(plan)).at(-1);
  const mechanisms = mechanismsOf(
    own("series").filter((series) => !isShared(series)),
    day,
    stores,
  );
  const last = lastMeetings(held, store);
  const coordinators = coordinatorsOf(partner, day, stores);
  const recent = held.filter((meeting) => isRecent(meeting, day));
  const subjects = subjectsOf(recent);
  const documents = agreements.filter(
    (record) => record.fields.type !== "plan-of-action" && extentOfRecord(record, store.kind("agreement")) !== undefined,
  );
  const milestones = own("milestone");
  const concerned = [partner, ...meetings, ...agreements, ...own("term"), ...milestones];
  return {
    version: 1,
    partner: partner.id,
    as_of: asOf,
    relations_since: partner.fields.relations_since
      ? { date: partner.fields.relations_since, ...citationOf(partner, ["relations_since"], stores) }
      : null,
    levels: (partner.fields.levels ?? []).map(({ level, since }) => ({
      level,
      since: since ?? null,
      ...citationOf(partner, ["levels"], stores, (value) => (value as { level: string }[] | undefined)?.find((one) => one.level === level)),
    })),
    coordinator: coordinators.now,
    asean_chair: chairOn(day, stores),
    plan: named(running, ["from", "to"]),
    plan_ended: running ? null : lastEnded(partner.id, day, stores),
    last_meeting: named(held.at(-1), ["start"]),
    next_meeting: named(toCome(placed, day)[0]?.record, ["start"]),
    freshness: freshnessOf(concerned, held.at(-1), day, store),
    key_dates: keyDatesOf(partner, inTime(store, [...milestones, ...meetings, ...agreements]), day, asOf, locale, stores),
    mechanisms,
    also_meets_in: sharedMechanisms(partner.id, day, stores),
    last_of_each: last.map((id) => meetingOf(store.get(id) as ArsomRecord, stores)),
    people: peopleOf(held, day, stores),
    coordinators,
    plans: plans.map((plan) => planOf(plan, stores)),
    agreements: byType(documents, stores),
    subjects,
    // An accession is a key date, and no work together.
    cooperation: cooperationOf(
      recent,
      documents.filter(({ fields }) => fields.type !== "accession"),
      subjects,
      stores,
    ),
    disputed: disagreementsOn(concerned, ["open", "contradiction"], store, locale, false),
    settled: disagreementsOn([...last.flatMap((id) => store.get(id) ?? []), ...plans, partner], ["settled"], store, locale, false),
    unknown: unknownOf(meetings, store),
    left_out: leftOut,
  };
}

/** The last meeting of each level, then that of every series, the newest first; each once. */
function lastMeetings(held: ArsomRecord[], store: Store): string[] {
  const newest = [...held].reverse();
  const levels = MAIN.flatMap((level) => newest.find((meeting) => levelOf(meeting, store) === level) ?? []);
  const series = [...groupBy(newest, ({ fields }) => fields.series).values()].flatMap(([last]) => last ?? []);
  return [...new Set([...levels, ...series].map(({ id }) => id))];
}

function levelOf(meeting: ArsomRecord, store: Store): string | undefined {
  return store.find("series", meeting.fields.series)?.fields.level;
}

/** The plan that ran out last, with none after it. */
function lastEnded(partner: string, day: Day, stores: DayAndAll): BriefData["plan_ended"] {
  const last = planEnded(plansIn(stores.store).get(partner) ?? [], day);
  return last?.to ? { id: last.record.id, ended: last.to.text, ...citationOf(last.record, ["from", "to"], stores) } : null;
}

function meetingOf(record: ArsomRecord, stores: DayAndAll): MeetingData {
  const said = ["start", "city", "chairs", "follows", "topics", "outcomes"].filter((field) => record.fields[field] !== undefined);
  const fields = Object.fromEntries(said.map((field) => [field, citationOf(record, [field], stores)]));
  return { id: record.id, ...citationOf(record, ["start", "city", "chairs"], stores), fields };
}

function planOf(plan: ArsomRecord, stores: DayAndAll): PlanData {
  const progress = ((plan.fields as { progress?: { date: string; done: number; total?: number; source?: string }[] }).progress ?? []).map(
    ({ date, done, total, source }) => ({
      date,
      done,
      total: total ?? null,
      sources: source && stores.store.get(source) ? [source] : [],
    }),
  );
  return { id: plan.id, ...citationOf(plan, ["from", "to", "adopted"], stores), progress };
}

/** Agreements by type, the newest first. */
function byType(agreements: ArsomRecord[], stores: DayAndAll): BriefData["agreements"] {
  const types = groupBy([...agreements].reverse(), ({ fields }) => String(fields.type));
  return [...types].map(([type, list]) => ({
    type,
    items: list.map((record) => ({ id: record.id, ...citationOf(record, ["adopted", "signed"], stores) })),
  }));
}

/** True of a meeting of the last three years. */
function isRecent({ fields }: ArsomRecord, day: Day): boolean {
  const date = parseDate(String(fields.end ?? fields.start));
  return !!date && date.latest >= day - 3 * 365.25;
}

/** Subjects of some meetings, the most frequent first. */
function subjectsOf(meetings: ArsomRecord[]): BriefData["subjects"] {
  const counts = new Map<string, number>();
  for (const { fields } of meetings) {
    for (const topic of (fields.topics as string[] | undefined) ?? []) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return [...counts].map(([topic, count]) => ({ topic, count })).sort((a, b) => b.count - a.count || (a.topic < b.topic ? -1 : 1));
}

const ASKED = ["start", "city", "chairs"];

/** Meetings of which day, place or chairs are not known, the latest first. */
function unknownOf(meetings: ArsomRecord[], store: Store): BriefData["unknown"] {
  return [...meetings]
    .reverse()
    .filter((record) => MAIN.includes(levelOf(record, store) ?? ""))
    .map(({ id, fields }) => ({
      id,
      fields: ASKED.filter((field) => fields[field] === undefined && !(field === "city" && fields.mode === "virtual")),
    }))
    .filter(({ fields }) => fields.length > 0);
}
