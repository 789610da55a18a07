// The timeline of what is asked for, in every form.
import type { OutputOf } from "../../model/output.js";
import type { ArsomRecord } from "../../model/record.js";
import { extentOf, spanOf } from "../../model/span.js";
import { selected } from "../../query/ask.js";
import { extentTest } from "../../query/match.js";
import { parseTerm } from "../../query/parse.js";
import { inTime } from "../../query/select.js";
import type { Asked } from "../request.js";
import { calendarOf } from "../shared/calendar.js";
import { drawingOf, illustrated } from "../shared/drawing.js";
import { entriesOf, TIMELINE_KINDS, type TimelineData, timelineData, timelinePaper, timelineRows } from "./data.js";

/** How a timeline is wanted. */
export interface Wanted {
  /** With the terms of ASEAN's chairs, which belong to no partner. */
  chairs?: boolean;
  /** On paper nothing but the entries. */
  bare?: boolean;
  /** Told when nothing is found. */
  none?: () => void;
  /** Told how many meetings a calendar leaves out, whose day is not known. */
  left?: (count: number) => void;
}

/** The timeline of the records that hold for the terms. */
export function timelineAsked(asked: Asked, { chairs, bare = false, none, left }: Wanted = {}): OutputOf<TimelineData[]> {
  const { store, locale, partner, asOf } = asked;
  const kinds = TIMELINE_KINDS.flatMap((name) => store.kinds.get(name) ?? []);
  // A period that began long ago may end in the time asked for: dates are asked of each event, not of the record.
  const [terms, dates] = [asked.terms.filter(({ field }) => field !== "date"), asked.terms.filter(({ field }) => field === "date")];
  let records = selected(store, kinds, terms);
  if (chairs) {
    const others = terms.filter(({ field }) => field !== "partner");
    const added = selected(store, [store.kind("term")], [...others, parseTerm("office:asean-chair")]);
    records = inTime(store, [...new Set([...records, ...added])]);
  }
  const tests = dates.map((term) => extentTest(term, store));
  const entries = entriesOf(records, store, locale, asOf).filter((entry) => {
    const extent = entry.date === null ? undefined : extentOf(spanOf(entry.date, entry.end ?? entry.date));
    return tests.every((test) => test(extent));
  });
  if (entries.length === 0) none?.();
  const paper = (bare: boolean) => timelinePaper(entries, locale, { partner, asOf, today: store.today, bare });
  const title = () => paper(false).title ?? "";
  const ids = new Set(entries.map(({ id }) => id));
  const shown = (record: ArsomRecord) => ids.has(record.id);
  // A period that runs through the time asked for is drawn, though it neither begins nor ends in it.
  const through = ({ fields }: ArsomRecord) =>
    dates.length > 0 && tests.every((test) => test(extentOf(spanOf(fields.from, fields.extended_to ?? fields.to))));
  const drawing = () => {
    const drawn = records.filter((record) => shown(record) || through(record));
    return drawingOf(drawn, store, locale, { title: title(), asOf });
  };
  return {
    paper: () => (bare ? paper(true) : illustrated(paper(false), drawing)),
    drawing,
    data: () => timelineData(entries),
    items: () => timelineData(entries),
    rows: () => timelineRows(entries),
    events: () => calendarOf(records.filter(shown), store, locale, title(), left),
  };
}
