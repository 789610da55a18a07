// The timeline of what a query chooses.

import { endOf } from "../../domain/extensions.js";
import type { ArsomRecord } from "../../model/record.js";
import { extentOf, spanOf } from "../../model/span.js";
import { selected } from "../../query/ask.js";
import { extentTest } from "../../query/days.js";
import { parseTerm, type QueryTerm } from "../../query/parse.js";
import { inTime } from "../../query/select.js";
import { namesPartners } from "../../query/understand.js";
import type { QueryReport } from "../report.js";
import type { ReportRequest } from "../request.js";
import { calendarOf } from "../shared/calendar.js";
import { drawingOf, illustrated } from "../shared/drawing.js";
import { entriesOf } from "../shared/entries.js";
import { TIMELINE_KINDS, type TimelineData, timelineData, timelineRows } from "./data.js";
import { timelinePaper } from "./paper.js";

/** What the command line adds. */
export interface TimelineOptions {
  /** With the terms of ASEAN's chairs, which belong to no partner. */
  chairs?: boolean;
  /** Called when nothing is found. */
  onEmpty?(): void;
}

/** The timeline of the records that hold for the terms. */
export const timelineReport: QueryReport<TimelineData[], TimelineOptions> = {
  name: "timeline",
  forms: ["paper", "data", "items", "rows", "drawing", "events"],
  takes: ["query", "partner"],
  make(request, { chairs = false, onEmpty }) {
    const { store, locale, relation, asOf, piped, warn } = request;
    // A period that began long ago may end in the time asked for: dates are asked of each event, not of the record.
    const dates = request.terms.filter(({ field }) => field === "date");
    const terms = request.terms.filter(({ field }) => field !== "date");
    const records = recordsFor(request, terms, chairs);
    const tests = dates.map((term) => extentTest(term, store));
    const entries = entriesOf(records, store, locale, asOf).filter((entry) => {
      const extent = entry.date === null ? undefined : extentOf(spanOf(entry.date, entry.end ?? entry.date));
      return tests.every((test) => test(extent));
    });
    if (entries.length === 0) onEmpty?.();
    const paper = (bare: boolean) => timelinePaper(entries, locale, { relation, asOf, today: store.today, bare });
    const title = () => paper(false).title ?? "";
    const ids = new Set(entries.map(({ id }) => id));
    const shown = (record: ArsomRecord) => ids.has(record.id);
    // A period that runs through the time asked for is drawn, though it neither begins nor ends in it.
    const through = (record: ArsomRecord) =>
      dates.length > 0 && tests.every((test) => test(extentOf(spanOf(record.fields.from, endOf(record)?.text))));
    const drawing = () => {
      const drawn = records.filter((record) => shown(record) || through(record));
      return drawingOf(drawn, store, locale, { title: title(), asOf });
    };
    return {
      paper: () => (piped ? paper(true) : illustrated(paper(false), drawing)),
      drawing,
      data: () => timelineData(entries),
      items: () => timelineData(entries),
      rows: () => timelineRows(entries),
      events: () => calendarOf(records.filter(shown), store, locale, title(), warn),
    };
  },
};

/** The records of a timeline's kinds that hold for the terms, and the terms of ASEAN's chairs where they are to be there. */
function recordsFor({ store, locale }: ReportRequest, terms: QueryTerm[], chairs: boolean): ArsomRecord[] {
  const kinds = TIMELINE_KINDS.flatMap((name) => store.kinds.get(name) ?? []);
  const records = selected(store, kinds, terms, locale);
  if (!chairs) return records;
  const others = terms.filter((term) => term.field !== "partner" && !namesPartners(term));
  const added = selected(store, [store.kind("term")], [...others, parseTerm("office:asean-chair")], locale);
  return inTime(store, [...new Set([...records, ...added])]);
}
