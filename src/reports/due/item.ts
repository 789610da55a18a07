// One thing that is due: when, what, and on what the statement stands.

import { countryName, textOf } from "../../domain/titles.js";
import { isOfficial } from "../../domain/witnesses.js";
import type { PhraseKey } from "../../language/en/phrases.js";
import { fillSlots, type Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import { type CivilDate, type Day, parseDate } from "../../model/date.js";
import type { Slots } from "../../model/finding.js";
import type { ArsomRecord } from "../../model/record.js";
import { type Citation, citationOf, type DayAndAll } from "../brief/citation.js";

/** What is due. */
export type DueEvent = "term-ends" | "term-begins" | "next-by-rota" | "plan-ends" | "meeting" | "expected" | "anniversary";

/** One line of the report; dates are as the records write them, null where none is known. */
export interface DueItem extends Citation {
  date: string | null;
  end: string | null;
  event: DueEvent;
  /** A source says so; it follows from what sources say; it is to be supposed. */
  basis: "stated" | "computed" | "inferred";
  /** What it is computed or inferred by, where that is more than a count of years. */
  by: "rhythm" | "rota" | null;
  record: string;
  partner: string | null;
  /** The member whose turn it is, or who is host. */
  country: string | null;
  /** Of an anniversary: what began, `relations` or a level. */
  level: string | null;
  /** The record that follows what ends. */
  successor: string | null;
  /** What it says, in the language asked for. */
  title: string;
}

/** What the lines are drawn from. */
export interface DueContext extends DayAndAll {
  locale: Locale;
  /** Today, the first day that it is anywhere, and the last day that is looked ahead to. */
  today: Day;
  first: Day;
  until: Day;
}

/** A context of the day of the records. */
export function dueContext(stores: DayAndAll, locale: Locale, until: string): DueContext {
  const day = (text: string) => (parseDate(text) as CivilDate).latest;
  const { today, days } = stores.store;
  return { ...stores, locale, today: day(today), first: day(days.first), until: day(until) };
}

/** True of a time that is certainly past. */
export function isPast(date: CivilDate | undefined, { first }: DueContext): boolean {
  return !!date && !date.qualifier && date.latest < first;
}

/** True of a time that has a day between today and the last that is looked ahead to. */
export function isComing(from: CivilDate | undefined, { today, until }: DueContext, to = from): boolean {
  return !!from && !!to && to.latest >= today && from.earliest <= until;
}

/** A line with what its record and the sources of some fields say. */
export function itemOf(
  record: ArsomRecord,
  fields: string[],
  context: DueContext,
  line: Pick<DueItem, "date" | "event" | "basis" | "title"> & Partial<DueItem>,
  part?: (value: unknown) => unknown,
): DueItem {
  const { sources, disputed, later } = citationOf(record, fields, context, part);
  return {
    end: line.date,
    by: null,
    record: record.id,
    partner: (record.fields.partner as string | undefined) ?? null,
    country: null,
    level: null,
    successor: null,
    // Official sources first.
    sources: [...sources].sort((a, b) => Number(isOfficial(b, context.store)) - Number(isOfficial(a, context.store))),
    disputed,
    later,
    ...line,
  };
}

/** A sentence. */
export function said(key: PhraseKey, slots: Slots, locale: Locale): string {
  return fillSlots(locale.phrase(key), slots, locale);
}

/** The name of a partner by its id. */
export function partnerName(id: unknown, store: Store, locale: Locale): string {
  const partner = store.find("partner", id);
  return (partner && textOf(partner, "name", locale)) ?? String(id ?? "");
}

/** What ends, with what follows it, or that nothing does. */
export function withSuccessor(what: string, successor: string | undefined, undated: string[], locale: Locale): string {
  if (successor !== undefined) return said("due-successor", { what, successor }, locale);
  if (undated.length > 0) return said("due-undated-successor", { what, successor: locale.list(undated) }, locale);
  return said("due-no-successor", { what }, locale);
}

/** The name of a country in a sentence. */
export function nameOfCountry(code: string, { store, locale }: DueContext): string {
  return countryName(code, store, locale);
}
