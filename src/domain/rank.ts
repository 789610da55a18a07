// How weighty each thing is that happened in the relations with a partner: what a short paper or a slide keeps is chosen by it.

import type { Store } from "../load/store.js";
import { type CivilDate, type Day, parseDate } from "../model/date.js";
import type { ArsomRecord } from "../model/record.js";
import { agreementsInForce } from "./in-force.js";

/** The ranks; the lower, the weightier. */
export const RANK = { relations: 1, status: 2, treaty: 3, turning: 4, commemorative: 5, other: 6, milestone: 7, routine: 8 } as const;

/** The start of relations with a partner, or a level of partnership that it reached, as the record of the partner dates it. */
export interface PartnerStep {
  date: CivilDate;
  /** The level reached; undefined of the start of relations. */
  level?: string;
  rank: number;
}

/** The steps of a partner that had come by a day. */
export function stepsOf({ fields }: ArsomRecord<"partner">, day: Day): PartnerStep[] {
  const { relations_since, levels = [] } = fields;
  const dated = (text: string | undefined, step: Omit<PartnerStep, "date">): PartnerStep[] => {
    const date = parseDate(text ?? "");
    return date && date.earliest <= day ? [{ date, ...step }] : [];
  };
  return [
    ...dated(relations_since, { rank: RANK.relations }),
    ...levels.flatMap(({ level, since }) => dated(since, { level, rank: RANK.status })),
  ];
}

/** True of a milestone that falls within the month or day of a step: it tells of the same, and in more words. */
export function tellsOf(milestone: ArsomRecord, { date }: PartnerStep): boolean {
  const told = parseDate(String(milestone.fields.date));
  return !!told && date.precision !== "year" && told.earliest >= date.earliest && told.latest <= date.latest;
}

/** The rank of each of some records, in order of time, of the relations with one partner; `routine` is what no short paper keeps. */
export function ranksOf(records: ArsomRecord[], steps: PartnerStep[], day: Day, store: Store): Map<ArsomRecord, number> {
  const summits = records.filter((record) => isSummitHeld(record, store));
  const inForce = agreementsInForce({ earliest: day, latest: day }, store);
  const plan = records.filter((record) => record.fields.type === "plan-of-action" && inForce.has(record)).at(-1);
  const turning = new Set([...summits.slice(0, 1).filter(mayBeFirst), summits.at(-1), plan]);
  const rankOf = (record: ArsomRecord): number => {
    if (turning.has(record)) return RANK.turning;
    if (record.kind === "milestone") return steps.find((step) => tellsOf(record, step))?.rank ?? RANK.milestone;
    if (isOwnTreaty(store.find("agreement", record.fields.accedes_to))) return RANK.treaty;
    if (record.fields.type === "plan-of-action") return RANK.other;
    if (!isSummitHeld(record, store)) return RANK.routine;
    return record.fields.special === "commemorative" ? RANK.commemorative : RANK.other;
  };
  return new Map(records.map((record) => [record, rankOf(record)]));
}

/** False of the first on record whose number says that others came before it. */
function mayBeFirst({ fields }: ArsomRecord): boolean {
  return fields.number === undefined || fields.number === 1;
}

function isSummitHeld({ kind, fields }: ArsomRecord, store: Store): boolean {
  if (kind !== "meeting" || (fields.status ?? "held") !== "held" || fields.start === undefined) return false;
  return store.find("series", fields.series)?.fields.level === "summit";
}

/** True of a treaty of ASEAN's own, which partners accede to. */
function isOwnTreaty(record: ArsomRecord<"agreement"> | undefined): boolean {
  return record?.fields.type === "treaty" && record.fields.partner === undefined;
}
