// The key dates of relations, each with its rank: what a short briefing keeps is chosen by it.

import { fillSlots, type Locale } from "../../language/locale.js";
import { type CivilDate, type Day, parseDate } from "../../model/date.js";
import type { Entry } from "../../model/paper.js";
import type { ArsomRecord } from "../../model/record.js";
import { byTime, entriesOf } from "../shared/entries.js";
import { type Citation, citationOf, type DayAndAll } from "./citation.js";

/** One date; the lower the rank, the weightier. */
export interface KeyDate extends Entry, Citation {
  rank: number;
}

/** What key dates are chosen from. */
export interface KeyDateRecords {
  partner: ArsomRecord<"partner">;
  milestones: ArsomRecord[];
  /** Summits that were held, in order of time. */
  summits: ArsomRecord[];
  plans: ArsomRecord[];
  planInForce: ArsomRecord | undefined;
  agreements: ArsomRecord[];
}

/** A short briefing leaves out none up to this rank. */
export const LEAST_RANK = 5;

const RANK = { relations: 1, status: 2, treaty: 3, turning: 4, commemorative: 5, other: 6, milestone: 7 };

/** The dates in order of time: start of relations, steps of status, accession to ASEAN's treaty, summits, plans, milestones. */
export function keyDatesOf(records: KeyDateRecords, day: Day, asOf: string, locale: Locale, stores: DayAndAll): KeyDate[] {
  const { partner, milestones, summits, plans, planInForce, agreements } = records;
  const { store } = stores;
  const accessions = agreements.filter(({ fields }) => isOwnTreaty(store.find("agreement", fields.accedes_to)));
  const turning = new Set([summits[0], summits.at(-1), planInForce]);
  const steps = stepsOf(partner, day, locale, stores);
  const rankOf = (record: ArsomRecord): number => {
    if (turning.has(record)) return RANK.turning;
    if (record.fields.special === "commemorative") return RANK.commemorative;
    if (record.kind === "milestone") return steps.find((step) => tellsOf(record, step))?.rank ?? RANK.milestone;
    return record.fields.accedes_to ? RANK.treaty : RANK.other;
  };
  const told = [...milestones, ...summits, ...plans, ...accessions].flatMap((record) => {
    const dated = entriesOf([record], store, locale, asOf).filter(({ date, event }) => date !== null && event !== "ends");
    // The period of a plan is told by the section of plans; its beginning is a date where its adoption has none.
    const [first] = [...dated.filter(({ event }) => event !== "begins"), ...(record === planInForce ? dated : [])];
    return first ? [{ ...first, ...citationOf(record, DATES, stores), rank: rankOf(record) }] : [];
  });
  const untold = steps.filter((step) => !milestones.some((milestone) => tellsOf(milestone, step)));
  return [...untold, ...told].sort(byTime);
}

const DATES = ["start", "date", "adopted", "signed", "in_force"];

/** A treaty of ASEAN's own, which partners accede to. */
function isOwnTreaty(record: ArsomRecord<"agreement"> | undefined): boolean {
  return record?.fields.type === "treaty" && record.fields.partner === undefined;
}

/** The start of relations and each step of status, as the record of the partner dates them. */
function stepsOf(partner: ArsomRecord<"partner">, day: Day, locale: Locale, stores: DayAndAll): KeyDate[] {
  const step = (date: string | undefined, title: string, rank: number, citation: Citation): KeyDate[] => {
    const read = parseDate(date ?? "");
    if (!date || !read || read.earliest > day) return [];
    const when = locale.span(date, date);
    const entry = { date, end: date, kind: "partner", event: "happened", id: partner.id, title, when, rank } as const;
    return [{ ...entry, series: null, number: null, place: null, chairs: [], level: null, status: null, ...citation }];
  };
  const { relations_since, levels = [] } = partner.fields;
  return [
    ...step(relations_since, locale.phrase("relations-begin"), RANK.relations, citationOf(partner, ["relations_since"], stores)),
    ...levels.flatMap(({ level, since }) => {
      const title = fillSlots(locale.phrase("status-reached"), { level: locale.label(level) }, locale);
      const ofLevel = (value: unknown) => (value as { level: string }[] | undefined)?.find((one) => one.level === level);
      return step(since, title, RANK.status, citationOf(partner, ["levels"], stores, ofLevel));
    }),
  ];
}

/** True of a milestone that falls within the month or day of a step: it tells of the same, and in more words. */
function tellsOf(milestone: ArsomRecord, step: KeyDate): boolean {
  const [one, other] = [parseDate(String(milestone.fields.date)), parseDate(step.date ?? "")] as (CivilDate | undefined)[];
  return !!one && !!other && other.precision !== "year" && one.earliest >= other.earliest && one.latest <= other.latest;
}
