// The timeline of what a query chooses.

import { heldCounts } from "../../domain/counts.js";
import { endOf } from "../../domain/extensions.js";
import type { MeetingRecord } from "../../domain/meetings.js";
import type { Output } from "../../model/output.js";
import type { ArsomRecord } from "../../model/record.js";
import { extentOf, spanOf } from "../../model/span.js";
import type { QueryReport } from "../report.js";
import type { ReportRequest } from "../request.js";
import { drawingOf, illustrated } from "../shared/drawing.js";
import { timelineCalendar } from "./calendar.js";
import { chosenFor, lanesOf } from "./chosen.js";
import { type TimelineData, timelineData, timelineRows } from "./data.js";
import { timelinePaper, timelineTitle } from "./paper.js";

/** What the command line adds. */
export interface TimelineOptions {
  /** With the terms of ASEAN's chairs, which belong to no partner. */
  chairs?: boolean;
  /** Called when nothing is found. */
  onEmpty?(): void;
}

/** A timeline as a calendar and in no other form, with tasks for what is known only to the month or year. */
export function impreciseCalendar(request: ReportRequest, { chairs = false, onEmpty }: TimelineOptions): Output {
  const { store, locale, relation, warn } = request;
  const { entries } = chosenFor(request, chairs);
  if (entries.length === 0) onEmpty?.();
  const title = timelineTitle(relation, locale);
  return { called: "--imprecise", events: () => timelineCalendar(entries, { store, locale, title, imprecise: true, warn }) };
}

/** The timeline of the records that hold for the terms. */
export const timelineReport: QueryReport<TimelineData[], TimelineOptions> = {
  name: "timeline",
  forms: ["paper", "data", "items", "rows", "drawing", "events"],
  takes: ["query", "partner"],
  make(request, { chairs = false, onEmpty }) {
    const { store, locale, relation, asOf, piped, warn } = request;
    const { records, entries, terms, dated, isInTime } = chosenFor(request, chairs);
    if (entries.length === 0) onEmpty?.();
    const lanes = lanesOf(entries, terms, request);
    const title = timelineTitle(relation, locale);
    const ids = new Set(entries.map(({ id }) => id));
    const shown = (record: ArsomRecord) => ids.has(record.id);
    const counts = heldCounts(records.filter((record): record is MeetingRecord => record.kind === "meeting" && shown(record)));
    const paper = (bare: boolean) => timelinePaper(entries, locale, { title, lanes, asOf, today: store.today, bare, counts });
    // A period that runs through the time asked for is drawn, though it neither begins nor ends in it.
    const through = (record: ArsomRecord) => dated && isInTime(extentOf(spanOf(record.fields.from, endOf(record)?.text)));
    const drawing = () => {
      const drawn = records.filter((record) => shown(record) || through(record));
      return drawingOf(drawn, store, locale, { title, asOf });
    };
    return {
      paper: () => (piped ? paper(true) : illustrated(paper(false), drawing)),
      drawing,
      data: () => timelineData(entries),
      items: () => timelineData(entries),
      rows: () => timelineRows(entries),
      events: () => timelineCalendar(entries, { store, locale, title, imprecise: false, warn }),
    };
  },
};
