// Which record a mention means: by its number, as the only special meeting near a date, else by a date that only one meets.
import { type MeetingRecord, meetingsBySeries, type Placed } from "../domain/meetings.js";
import { isOff } from "../domain/numbers.js";
import type { Store } from "../load/store.js";
import type { CivilDate } from "../model/date.js";
import { daysOfSpan, extentOf, overlaps } from "../model/span.js";
import type { FoundDate } from "./find-dates.js";
import type { Mention } from "./mentions.js";
import { civilEnds, isoText, type ReadSpan } from "./when.js";

/** The meeting that is meant. */
export type MeetingLink =
  | { record: MeetingRecord; strong: boolean; by: "number" | "special" | "date" | "topic" | "year" | "news" }
  /** The day is that of another meeting of the series: the number that is printed is wrong. */
  | { misnumbered: MeetingRecord; printed: number }
  /** No record has that number. */
  | { unknown: true };

/** A date of a mention, and what it may stand for, the likeliest first. */
export interface Dated {
  date: FoundDate;
  whens: ReadSpan[];
}

/** A mention with the meeting that it means. */
export interface LinkedMention {
  mention: Mention;
  dated?: Dated;
  link?: MeetingLink;
  record?: MeetingRecord;
}

/** What a mention means, and its date with the one reading by which it means that, where one was chosen. */
export type LinkedDate = Pick<LinkedMention, "link" | "dated">;

/** The link by the first reading of a date that a meeting meets; by the likeliest where none does. */
export function linkBy(mention: Mention, dated: Dated | undefined, store: Store): LinkedDate {
  const undated = dated !== undefined && dated.whens.length === 0;
  const whens = undated ? readingsIn(mention, dated.date, store) : (dated?.whens ?? []);
  for (const when of whens) {
    const link = linkOf(mention, when, store);
    const dates = civilEnds(when);
    if (!link || !dates || !("record" in link) || !meets(link.record, dates)) continue;
    return { link, dated: { ...(dated as Dated), whens: [when] } };
  }
  if (undated) return { dated, link: mention.number ? linkOf(mention, undefined, store) : undefined };
  // A special meeting is chosen by a date: one of a guessed year chooses none that it does not meet.
  return { dated, link: mention.special && whens.length > 1 ? undefined : linkOf(mention, whens[0], store) };
}

/** Of a day without a year and without a day of publication: the days of the series' own meetings on that day of a year. */
function readingsIn({ series }: Mention, { from, to }: FoundDate, store: Store): ReadSpan[] {
  if (to.day === undefined || to.month === undefined || !series) return [];
  const meetings = meetingsBySeries(store).get(series) ?? [];
  const years = new Set(meetings.flatMap(({ span }) => (span.from ? [Number(span.from.text.slice(0, 4))] : [])));
  const readings = [...years].map((year) => ({ start: isoText({ ...from, year }), end: isoText({ ...to, year }), inferred: true }));
  const met = readings.filter((reading) => {
    const dates = civilEnds(reading);
    return dates !== undefined && meetings.some(({ record }) => meets(record, dates));
  });
  // Two meetings on one day of two years: which is meant is not known.
  return met.length === 1 ? met : [];
}

/** A meeting without a number, by another day than we hold: the only one of its series in that year, strongly where the city is ours too. */
export function linkByYear(mention: Mention, dated: Dated | undefined, cities: Set<string>, store: Store): MeetingLink | undefined {
  const when = dated?.whens[0];
  if (!mention.series || mention.number || mention.several || !when || when.start.length !== 10 || when.inferred) return undefined;
  const year = when.start.slice(0, 4);
  const inYear = (meetingsBySeries(store).get(mention.series) ?? []).filter(
    ({ record }) => record.fields.start?.startsWith(year) && !isOff(record),
  );
  const [only, ...more] = inYear;
  if (!only || more.length > 0) return undefined;
  return { record: only.record, strong: !mention.guessed && cities.has(String(only.record.fields.city)), by: "year" };
}

/** A report may be of a meeting this many days before or after it. */
const NEWS = 10;

/** A meeting without a day in a report: the only one of its series about the day of publication. */
export function linkByNews(mention: Mention, published: CivilDate | undefined, store: Store): MeetingLink | undefined {
  if (!mention.series || mention.number || mention.several || published?.precision !== "day") return undefined;
  const near = (meetingsBySeries(store).get(mention.series) ?? []).filter((one) => within(one, published, NEWS) && !isOff(one.record));
  const [only, ...more] = near;
  return only && more.length === 0 ? { record: only.record, strong: false, by: "news" } : undefined;
}

/** True of a link to a meeting that was held about the day of publication. */
export function isNews(link: MeetingLink, published: CivilDate | undefined): boolean {
  if (!("record" in link) || published?.precision !== "day") return false;
  const { start, end } = link.record.fields;
  return within({ record: link.record, span: daysOfSpan(start, end) }, published, NEWS);
}

/** "The meeting": that of the sentences before; by another day the one of its series on that day. */
export function linkByTopic(topic: MeetingRecord | undefined, dated: Dated | undefined, store: Store): LinkedDate {
  if (!topic) return { dated };
  for (const when of dated?.whens ?? []) {
    const dates = civilEnds(when);
    if (!dates) continue;
    const same = meets(topic, dates)
      ? [topic]
      : (meetingsBySeries(store).get(topic.fields.series) ?? []).filter(({ record }) => meets(record, dates)).map(({ record }) => record);
    const [only, ...more] = same;
    if (!only || more.length > 0) continue;
    return { link: { record: only, strong: false, by: "topic" }, dated: { ...(dated as Dated), whens: [when] } };
  }
  return { dated, link: { record: topic, strong: false, by: "topic" } };
}

/** A special meeting is meant by a date as far as this from it, in days. */
const NEAR = 400;

/** The meeting that a mention means, with the date that belongs to it; undefined when none or several may be meant. */
function linkOf(mention: Mention, when: ReadSpan | undefined, store: Store): MeetingLink | undefined {
  if (!mention.series || mention.several) return undefined;
  const meetings = (meetingsBySeries(store).get(mention.series) ?? []).filter(({ record }) => !isOff(record) || mention.special);
  const dates = when && civilEnds(when);
  const on = dates ? meetings.filter(({ record }) => meets(record, dates)) : [];
  if (mention.number) return byNumber(mention.number.value, meetings, on, when);
  if (mention.special) {
    const special = meetings.filter(({ record }) => record.fields.special);
    const near = dates ? special.filter((meeting) => within(meeting, dates.from, NEAR)) : special;
    return near.length === 1 ? { record: (near[0] as Placed).record, strong: true, by: "special" } : undefined;
  }
  return on.length === 1 ? { record: (on[0] as Placed).record, strong: false, by: "date" } : undefined;
}

function byNumber(number: number, meetings: Placed[], on: Placed[], when: ReadSpan | undefined): MeetingLink {
  const numbered = meetings.filter(({ record }) => record.fields.number === number && !record.fields.special);
  const [own] = numbered;
  const other = on.find(({ record }) => record.fields.number !== undefined && record.fields.number !== number && !record.fields.special);
  // A month may hold two meetings of a series; a day proves which is meant.
  const precise = when && when.start.length >= 7 && on.length === 1;
  if (other && precise && (!own || !on.includes(own))) return { misnumbered: other.record, printed: number };
  return own ? { record: own.record, strong: true, by: "number" } : { unknown: true };
}

/** True of a meeting that may have been on one of these days. */
function meets({ fields }: MeetingRecord, { from, to }: { from: CivilDate; to: CivilDate }): boolean {
  const extent = extentOf(daysOfSpan(fields.start, fields.end));
  return !!extent && overlaps(extent, { earliest: from.earliest, latest: to.latest });
}

function within(meeting: Placed, date: CivilDate, days: number): boolean {
  const extent = extentOf(meeting.span);
  return !!extent && overlaps({ earliest: extent.earliest - days, latest: extent.latest + days }, date);
}
