// What a timeline is of: the records that a query chooses, and which of their entries fall in the time asked for.

import { partnersMeant } from "../../domain/partner.js";
import { partnersOf } from "../../domain/sides.js";
import { titleOf } from "../../domain/titles.js";
import type { Store } from "../../load/store.js";
import type { Entry, TimelineLane } from "../../model/paper.js";
import type { ArsomRecord } from "../../model/record.js";
import { type Extent, extentOf, spanOf } from "../../model/span.js";
import { selected } from "../../query/ask.js";
import { extentTest } from "../../query/days.js";
import { parseTerm, type QueryTerm } from "../../query/parse.js";
import { inTime } from "../../query/select.js";
import { namesPartners } from "../../query/understand.js";
import type { ReportRequest } from "../request.js";
import { capital } from "../shared/capital.js";
import { entriesOf } from "../shared/entries.js";
import { TIMELINE_KINDS } from "./data.js";

/** The records of a timeline's kinds, their entries, and the test of the time asked for. */
export interface Chosen {
  /** Those that hold for the terms but for dates. */
  records: ArsomRecord[];
  entries: Entry[];
  /** The terms but for dates. */
  terms: QueryTerm[];
  /** Whether dates are asked for. */
  dated: boolean;
  isInTime(extent: Extent | undefined): boolean;
}

/** What a request chooses, with the terms of ASEAN's chairs where they are to be there. */
export function chosenFor(request: ReportRequest, chairs: boolean): Chosen {
  const { store, locale, asOf } = request;
  // A period that began long ago may end in the time asked for: dates are asked of each event, not of the record.
  const dates = request.terms.filter(({ field }) => field === "date");
  const terms = request.terms.filter(({ field }) => field !== "date");
  const records = recordsFor(request, terms, chairs);
  const tests = dates.map((term) => extentTest(term, store));
  const isInTime = (extent: Extent | undefined) => tests.every((test) => test(extent));
  const entries = entriesOf(records, store, locale, asOf).filter((entry) => isInTime(entryExtent(entry)));
  return { records, entries, terms, dated: dates.length > 0, isInTime };
}

/** The days of an entry. */
export function entryExtent({ date, end }: Entry): Extent | undefined {
  return date === null ? undefined : extentOf(spanOf(date, end ?? date));
}

/** True of a term that asks for partners and nothing else. */
export function asksForPartners(term: QueryTerm): boolean {
  return term.field === "partner" || namesPartners(term);
}

/** The entries of each partner that is asked for, in the order asked; none unless there are several. */
export function lanesOf(entries: Entry[], terms: QueryTerm[], { store, locale }: ReportRequest): TimelineLane[] {
  const asked = new Set(terms.filter((term) => !term.not).flatMap((term) => partnersAsked(term, store)));
  if (asked.size < 2) return [];
  const owners = entries.map(({ id }) => {
    const record = store.get(id);
    return record ? partnersOf(store.find("series", record.fields.series) ?? record) : [];
  });
  return [...asked].flatMap((id) => {
    const partner = store.find("partner", id);
    const own = entries.filter((_, i) => owners[i]?.includes(id));
    return partner ? [{ name: titleOf(partner, store, locale), heading: capital(locale.label("partner")), entries: own }] : [];
  });
}

function partnersAsked(term: QueryTerm, store: Store): string[] {
  if (namesPartners(term)) return (term.named ?? []).map(({ id }) => id);
  if (term.field !== "partner") return [];
  return term.wanted.flatMap((one) => ("value" in one ? partnersMeant(one.value, store) : []));
}

function recordsFor({ store, locale }: ReportRequest, terms: QueryTerm[], chairs: boolean): ArsomRecord[] {
  const kinds = TIMELINE_KINDS.flatMap((name) => store.kinds.get(name) ?? []);
  const records = selected(store, kinds, terms, locale);
  if (!chairs) return records;
  const others = terms.filter((term) => !asksForPartners(term));
  const added = selected(store, [store.kind("term")], [...others, parseTerm("office:asean-chair")], locale);
  return inTime(store, [...new Set([...records, ...added])]);
}
