// How fresh the records on a partner are: the latest meeting, and the newest source of any of them.
import { sourcesOf } from "../../domain/sources.js";
import type { Store } from "../../load/store.js";
import { type Day, parseDate } from "../../model/date.js";
import { greatest } from "../../model/extremes.js";
import type { ArsomRecord } from "../../model/record.js";

/** The latest meeting on record and the newest source. */
export interface FreshnessData {
  meeting: string | null;
  source: string | null;
  /** The latest meeting was held more than a year before the day, or none is on record. */
  stale: boolean;
}

const YEAR = 366;

/** The freshness of some records; `last` is the latest of their meetings. */
export function freshnessOf(records: ArsomRecord[], last: ArsomRecord | undefined, day: Day, store: Store): FreshnessData {
  const ids = new Set(records.flatMap((record) => sourcesOf(record, store)));
  const dated = [...ids].sort().flatMap((id) => {
    const published = parseDate(store.find("source", id)?.fields.published ?? "");
    return published && published.earliest <= day ? [{ id, at: published.earliest }] : [];
  });
  const newest = greatest(dated.map(({ at }) => at));
  const held = parseDate(String(last?.fields.end ?? last?.fields.start ?? ""));
  return {
    meeting: last?.id ?? null,
    source: dated.find(({ at }) => at === newest)?.id ?? null,
    stale: !held || held.latest < day - YEAR,
  };
}
