// Spans of time: the days of a meeting, a term, an office or a plan, with what is unknown left unknown.
import { type CivilDate, certainlyBefore, type Day, parseDate } from "./date.js";

/** Two ends of a span; an end that is left out is unknown, `open` means still running. */
export interface DateSpan {
  from?: CivilDate;
  to?: CivilDate;
  open?: boolean;
  /** Days on which a source saw it (an office held, a term served). */
  seen?: CivilDate[];
}

/** The days a span may touch, for sorting and queries: unknown ends fall back to what is known. */
export interface Extent {
  earliest: Day;
  latest: Day;
}

/** A span of the texts of its ends; `..` as `to` is still running (EDTF level 1). */
export function spanOf(from: unknown, to: unknown, seen?: unknown): DateSpan {
  const span: DateSpan = {};
  if (typeof from === "string") span.from = parseDate(from);
  if (to === "..") span.open = true;
  else if (typeof to === "string") span.to = parseDate(to);
  if (Array.isArray(seen)) {
    span.seen = seen.flatMap((day) => (typeof day === "string" ? (parseDate(day) ?? []) : []));
  }
  return span;
}

/** The span of a meeting: a missing `end` is its `start`. */
export function daysOfSpan(start: unknown, end: unknown): DateSpan {
  if (end !== undefined || typeof start !== "string" || start === "..") return spanOf(start, end ?? start);
  const day = parseDate(start);
  return { from: day, to: day };
}

/** The days a span may touch, or undefined when nothing of it is known. */
export function extentOf(span: DateSpan): Extent | undefined {
  const first = span.from ?? span.to ?? span.seen?.[0];
  if (!first) return undefined;
  let { earliest, latest } = first;
  for (const date of [span.to, ...(span.seen ?? [])]) {
    if (!date) continue;
    earliest = Math.min(earliest, date.earliest);
    latest = Math.max(latest, date.latest);
  }
  if (span.open) latest = Number.POSITIVE_INFINITY;
  return { earliest, latest };
}

/** True when two extents share a day. */
export function overlaps(a: Extent, b: Extent): boolean {
  return a.earliest <= b.latest && b.earliest <= a.latest;
}

/** True only when span `a` is certainly over before span `b` begins. */
export function certainlyOver(a: DateSpan, b: DateSpan): boolean {
  return certainlyBefore(a.to, b.from);
}
