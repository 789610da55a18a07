// What came of a meeting or an agreement, as data: documents, what followed, progress, and since when nothing is on record.

import { type MeetingRecord, meetingsIn, stepsIn } from "../../domain/meetings.js";
import { isOff } from "../../domain/numbers.js";
import { outcomeTexts } from "../../domain/outcomes.js";
import { sourcesOf } from "../../domain/sources.js";
import { titleOf } from "../../domain/titles.js";
import { whenOf } from "../../domain/when.js";
import type { Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import { type CivilDate, certainlyBefore, parseDate } from "../../model/date.js";
import { compareCodes } from "../../model/fold.js";
import type { ArsomRecord } from "../../model/record.js";

/** A record with its days. */
export interface DatedRecord {
  id: string;
  kind: string;
  title: string;
  date: string | null;
  end: string | null;
  status: string | null;
  sources: string[];
}

/** One that came later; `of` is what it speaks of: the record itself, or a document that it adopted. */
export interface Later extends DatedRecord {
  how: "follows" | "reported" | "replaces";
  of: string;
}

/** What came of a record (`schemas/output/followup.schema.json`). */
export interface FollowupData {
  version: 1;
  today: string;
  record: DatedRecord;
  outcomes: string[];
  documents: DatedRecord[];
  later: Later[];
  progress: { agreement: string; title: string; date: string; done: number; total: number | null; sources: string[] }[];
  /** Of the record and each document: its own day, and that of the last that is on record of it; null where nothing is. */
  silent: { id: string; title: string; date: string | null; after: string | null }[];
}

/** The data on a meeting or an agreement. */
export function followupData(record: ArsomRecord, store: Store, locale: Locale): FollowupData {
  const agreements = store.all("agreement").filter((one) => !store.isRepeated(one));
  const documents = agreements.filter(({ fields }) => fields.adopted_at === record.id);
  const targets: ArsomRecord[] = [record, ...documents];
  const later = [
    ...targets.flatMap((target) => [...followers(target, store, locale), ...replacements(target, agreements, store, locale)]),
    ...reports(targets, store, locale),
  ];
  const progress = targets.flatMap((target) => progressOf(target, store, locale));
  const silence = (target: ArsomRecord) => {
    const { id, title, end } = datedRecord(target, store, locale);
    return { id, title, date: end, after: lastWord(id, record.id, later, progress) };
  };
  return {
    version: 1,
    today: store.today,
    record: datedRecord(record, store, locale),
    outcomes: outcomeTexts(record, locale),
    documents: documents.map((one) => datedRecord(one, store, locale)).sort(byTime),
    later: withoutRepeats(later).sort(byTime),
    progress: progress.sort((a, b) => compareCodes(a.date, b.date)),
    silent: targets.map(silence),
  };
}

function datedRecord(record: ArsomRecord, store: Store, locale: Locale): DatedRecord {
  const { start, end, adopted, signed, from, status } = record.fields as { [field: string]: string | undefined };
  const date = record.kind === "meeting" ? start : (adopted ?? signed ?? from);
  const last = record.kind === "meeting" ? (end ?? start) : date;
  return {
    id: record.id,
    kind: record.kind,
    title: titleOf(record, store, locale),
    date: date ?? null,
    end: last ?? null,
    status: record.kind === "meeting" ? (status ?? "held") : null,
    sources: sourcesOf(record, store),
  };
}

/** The meetings that say that they follow a record. */
function followers(target: ArsomRecord, store: Store, locale: Locale): Later[] {
  const steps = stepsIn(store).filter(({ from, to }) => to.record.id === target.id && !store.isRepeated(from.record));
  return steps.map(({ from }) => ({ ...datedRecord(from.record, store, locale), how: "follows", of: target.id }));
}

/** The agreements that take the place of one. */
function replacements(target: ArsomRecord, agreements: ArsomRecord<"agreement">[], store: Store, locale: Locale): Later[] {
  const replacing = agreements.filter(({ fields }) => fields.supersedes?.includes(target.id));
  return replacing.map((one) => ({ ...datedRecord(one, store, locale), how: "replaces", of: target.id }));
}

/** The later meetings a report on which speaks of one of the records: a source that is on no other later meeting, and has a claim on the record. */
function reports(targets: ArsomRecord[], store: Store, locale: Locale): Later[] {
  const [first] = targets as [ArsomRecord];
  const ended = whenOf(first).span.to;
  const meetings = meetingsIn(store).filter(({ record, span }) => !isOff(record) && certainlyBefore(ended, span.from));
  const bySource = new Map<string, MeetingRecord[]>();
  for (const { record } of meetings)
    for (const source of sourcesOf(record, store)) bySource.set(source, [...(bySource.get(source) ?? []), record]);
  return targets.flatMap((target) =>
    store.claimsOn(target.id).flatMap(({ fields: { source } }): Later[] => {
      const [meeting, other] = bySource.get(String(source)) ?? [];
      if (!meeting || other || !wroteAfter(String(source), meeting, store)) return [];
      return [{ ...datedRecord(meeting, store, locale), how: "reported", of: target.id, sources: [String(source)] }];
    }),
  );
}

/** False of a source that was certainly published before a meeting: it announces it, or is of another time. */
function wroteAfter(source: string, meeting: MeetingRecord, store: Store): boolean {
  const published = parseDate(store.find("source", source)?.fields.published ?? "");
  return !certainlyBefore(published, whenOf(meeting).span.from);
}

function progressOf(target: ArsomRecord, store: Store, locale: Locale): FollowupData["progress"] {
  const { progress = [] } = (target as ArsomRecord<"agreement">).fields;
  return progress.map(({ date, done, total, source }) => ({
    agreement: target.id,
    title: titleOf(target, store, locale),
    date,
    done,
    total: total ?? null,
    sources: source === undefined ? [] : [source],
  }));
}

/** One line for a later record on each that it speaks of; that it follows it says most. */
function withoutRepeats(later: Later[]): Later[] {
  const said = new Map<string, Later>();
  for (const one of later) {
    const key = `${one.id} ${one.of}`;
    const before = said.get(key);
    if (!before) said.set(key, { ...one });
    else if (before.how === one.how) before.sources = [...new Set([...before.sources, ...one.sources])];
  }
  return [...said.values()];
}

/** The date of the last thing on record that speaks of a record; of the one asked for, or of a document of it. */
function lastWord(id: string, asked: string, later: Later[], progress: FollowupData["progress"]): string | null {
  const own = (of: string) => id === asked || of === id;
  const held = later.filter(({ of, status }) => own(of) && (status === null || status === "held"));
  const dates = [...held.map(({ end }) => end), ...progress.filter(({ agreement }) => own(agreement)).map(({ date }) => date)];
  const known = dates.flatMap((date) => (date === null ? [] : (parseDate(date) ?? [])));
  return known.reduce<CivilDate | undefined>((a, b) => (a && a.latest >= b.latest ? a : b), undefined)?.text ?? null;
}

function byTime(a: DatedRecord, b: DatedRecord): number {
  const [x, y] = [a, b].map(({ date }) => (date === null ? undefined : parseDate(date))) as [CivilDate?, CivilDate?];
  if (!x || !y) return Number(!x) - Number(!y) || compareCodes(a.id, b.id);
  return x.earliest - y.earliest || y.latest - x.latest || compareCodes(a.id, b.id);
}
