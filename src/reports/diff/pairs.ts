// Which record of one side is which of the other: by id, and by content where only the id is another.
import type { Store } from "../../load/store.js";
import { canonical } from "../../model/canonical.js";
import { groupBy } from "../../model/group.js";
import { type ArsomRecord, type Fields, valueAt } from "../../model/record.js";

/** A record on both sides, or on one of them. */
export interface Pair {
  before?: ArsomRecord;
  after?: ArsomRecord;
}

/** New ids by old ones. */
export type Renamed = Map<string, string>;

/** A name that is found may show further ones, of what refers to it; of longer chains the rest counts as removed and added. */
const MOST_ROUNDS = 8;

/**
 * Pairs the records of two sides, those that break their schema among them. What cannot be read on one side is known there
 * by its id alone, and neither added nor removed.
 */
export function pairsOf(before: Store, after: Store): { pairs: Pair[]; renamed: Renamed } {
  const renamed: Renamed = new Map();
  const pairs: Pair[] = [];
  let olds = [...before.records, ...before.broken];
  let news = [...after.records, ...after.broken];
  for (let round = 0; ; round++) {
    [olds, news] = joined(olds, news, renamed, pairs);
    const found = round < MOST_ROUNDS ? sameContent(olds.filter(readIn(after)), news.filter(readIn(before)), before, renamed) : [];
    if (found.length === 0) break;
    for (const [was, is] of found) renamed.set(was, is);
  }
  for (const record of olds.filter(readIn(after))) pairs.push({ before: record });
  for (const record of news.filter(readIn(before))) pairs.push({ after: record });
  return { pairs, renamed };
}

/** True of a record that a store does not hold in what it could not read, by its id or its file. */
function readIn({ unreadIds, unreadFiles }: Store): (record: ArsomRecord) => boolean {
  const files = new Set([...unreadFiles].map(({ path }) => path));
  return ({ id, place }) => !unreadIds.has(id) && !files.has(place.file.path);
}

/** Adds the pairs of one kind and id, of a repeated id in their order, and gives what is left on either side. */
function joined(olds: ArsomRecord[], news: ArsomRecord[], renamed: Renamed, pairs: Pair[]): [ArsomRecord[], ArsomRecord[]] {
  // The first of each id is the last of its list, from where it is taken without a move of all others.
  const waiting = groupBy([...news].reverse(), ({ kind, id }) => `${kind} ${id}`);
  const left = olds.filter((before) => {
    const after = waiting.get(`${before.kind} ${idUnder(before, renamed)}`)?.pop();
    if (after) pairs.push({ before, after });
    return !after;
  });
  return [left, [...waiting.values()].flat().reverse()];
}

/** The id that a record of before has after: a claim's own may be made of its source and record. */
function idUnder({ kind, id, fields }: ArsomRecord, renamed: Renamed): string {
  const named = (value: unknown) => renamed.get(String(value)) ?? value;
  if (kind !== "claim" || fields.id !== undefined || fields.source === undefined) return renamed.get(id) ?? id;
  return `${named(fields.source)}--${named(fields.record ?? "asean")}`;
}

/** Old and new ids of the records that hold the same, where no other record of either side does. */
function sameContent(olds: ArsomRecord[], news: ArsomRecord[], before: Store, renamed: Renamed): [was: string, is: string][] {
  if (olds.length === 0 || news.length === 0) return [];
  const held = groupBy(news, ({ kind, fields }) => `${kind} ${canonical(contentOf(fields))}`);
  const found: [string, string][] = [];
  for (const [content, alike] of groupBy(olds, (old) => `${old.kind} ${canonical(contentOf(fieldsUnder(old, before, renamed)))}`)) {
    const [old, is] = [alike[0] as ArsomRecord, held.get(content)];
    if (alike.length === 1 && is?.length === 1 && old.id && is[0]?.id) found.push([old.id, is[0].id]);
  }
  return found;
}

/** What a record holds beside its kind, its id and the version of its format. */
export function contentOf({ kind, id, version, ...content }: Fields): { [field: string]: unknown } {
  return content;
}

/** The fields of a record of before, its references by the ids of after. */
export function fieldsUnder(record: ArsomRecord, store: Store, renamed: Renamed): Fields {
  if (renamed.size === 0) return record.fields;
  const stale = [...store.references(record)].filter(({ to }) => renamed.has(to));
  if (stale.length === 0) return record.fields;
  const fields = structuredClone({ ...record.fields });
  for (const { path, to } of stale) {
    const holder = valueAt(fields, path.slice(0, -1)) as { [step: string | number]: unknown };
    holder[path.at(-1) as string | number] = renamed.get(to);
  }
  return fields;
}
