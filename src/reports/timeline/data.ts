// The entries of a timeline as scripts rely on them.

import type { Rows } from "../../model/output.js";
import type { Entry } from "../../model/paper.js";

/** The kinds that a timeline shows. */
export const TIMELINE_KINDS = ["meeting", "agreement", "milestone", "term"];

/** An entry as scripts rely on it. */
export type TimelineData = Omit<Entry, "level" | "when">;

/** The entries as data. */
export function timelineData(entries: Entry[]): TimelineData[] {
  return entries.map(({ date, end, kind, event, id, series, number, title, place, chairs, status, sources }) => ({
    date,
    end,
    kind,
    event,
    id,
    series,
    number,
    title,
    place,
    chairs,
    status,
    sources,
  }));
}

/** The entries as rows. */
export function timelineRows(entries: Entry[]): Rows {
  const columns = ["date", "end", "kind", "event", "id", "series", "number", "title", "place", "chairs", "status", "sources"];
  const rows = entries.map((one) => [
    one.date,
    one.end,
    one.kind,
    one.event,
    one.id,
    one.series,
    one.number,
    one.title,
    one.place,
    one.chairs.join("; "),
    one.status,
    one.sources.join(" "),
  ]);
  return { columns, rows };
}
