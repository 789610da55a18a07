// The world of a day: the records as they could be known then, with nothing that is certainly later.
import { Store } from "../load/store.js";
import { type CivilDate, parseDate } from "../model/date.js";
import type { Field } from "../model/kind.js";
import type { ArsomRecord, Fields, Item, Value } from "../model/record.js";
import { certainlyAfter, datesOf } from "./extent.js";
import { sourcesOf } from "./sources.js";
import { dialogueSince, statusBy } from "./standing.js";

/** A store of that day, and how much of the full one it leaves out. */
export interface World {
  store: Store;
  hidden: { records: number; sources: number };
}

/** The world of a day (`YYYY-MM-DD`), or all records where none is asked for. */
export function worldAsked(full: Store, day: unknown): World {
  return typeof day === "string" ? worldOf(full, day) : { store: full, hidden: { records: 0, sources: 0 } };
}

/**
 * The records that are not certainly later than a day. Sources published certainly later are left out with their claims, and
 * so is what schemas say is known only from a day (`x-known-from`) that certainly came later; periods keep the end that they have.
 */
function worldOf(full: Store, day: string): World {
  const last = parseDate(day) as CivilDate;
  const store = new Store(full.kinds, full.settings, day);
  for (const file of full.files) store.files.push(file);
  const hidden = new Set(full.records.filter((record) => isLaterRecord(record, full, last)).map(({ id }) => id));
  // Of a meeting without a date none of that day's sources may speak: then it was not known to have been held.
  for (const meeting of full.all("meeting")) {
    const sources = datesOf(meeting, full.kind("meeting")) ? [] : sourcesOf(meeting, full);
    if (sources.length > 0 && sources.every((id) => hidden.has(id))) hidden.add(meeting.id);
  }
  for (const claim of full.all("claim")) {
    if (hidden.has(String(claim.fields.source)) || hidden.has(String(claim.fields.record))) hidden.add(claim.id);
  }
  for (const record of full.records) {
    if (!hidden.has(record.id)) store.add(asKnown(record, full, hidden, last));
  }
  const sources = full.all("source").filter(({ id }) => hidden.has(id)).length;
  const claims = full.all("claim").filter(({ id }) => hidden.has(id)).length;
  return { store, hidden: { records: hidden.size - sources - claims, sources } };
}

/** True of a record that is certainly of a later day; a coordinator's term without a beginning is no earlier than the dialogue. */
function isLaterRecord(record: ArsomRecord, full: Store, last: CivilDate): boolean {
  if (certainlyAfter(record, full.kind(record.kind), last.latest)) return true;
  const { office, partner, from } = record.fields;
  const since = record.kind === "term" && office === "coordinator" && !from && full.find("partner", partner);
  return !!since && (dialogueSince(since.fields)?.earliest ?? 0) > last.latest;
}

/** A record without what came later: references to hidden records, and dated entries of its lists. */
function asKnown(record: ArsomRecord, full: Store, hidden: Set<string>, last: CivilDate): ArsomRecord {
  const fields: Fields = Object.assign(Object.create(null), record.fields);
  const lists = new Set<string>();
  for (const { path, to } of full.references(record)) {
    if (!hidden.has(to)) continue;
    const [name, index] = path as [string, number | undefined];
    if (index === undefined) delete fields[name];
    else if (path.length === 2) lists.add(name);
  }
  for (const name of lists) fields[name] = (fields[name] as string[]).filter((id) => !hidden.has(id));
  for (const [name, field] of annotatedFields(record, full)) {
    const known = fields[name] === undefined ? undefined : knownBy(fields[name], field, last);
    if (known === undefined) delete fields[name];
    else fields[name] = known;
  }
  for (const [name, value] of Object.entries(fields)) if (Array.isArray(value) && value.length === 0) delete fields[name];
  if (record.kind === "partner") setStatus(fields as PartnerFields, record.fields as PartnerFields);
  const { kind, id, place } = record;
  return { kind, id, place, fields };
}

/** The status of a partner is that of today: of an earlier day it is what the levels reached by then say, if any. */
function setStatus(known: PartnerFields, { levels }: PartnerFields): void {
  if (known.levels?.length === levels?.length) return;
  known.status = statusBy(known.levels);
  if (!known.status) delete known.status;
}

/** Of a partner of an earlier day it may not be known what it was. */
type PartnerFields = Partial<ArsomRecord<"partner">["fields"]>;

/** The fields of a record that are known only from a day; a claim has those of the record that it speaks of. */
function annotatedFields(record: ArsomRecord, full: Store): [string, Field][] {
  const spoken = record.kind === "claim" ? full.get(String(record.fields.record)) : undefined;
  return [...full.kind((spoken ?? record).kind).fields].filter(([, { knownFrom }]) => knownFrom !== undefined);
}

/** What was known of a value by a day; undefined when nothing was. */
function knownBy(value: Value, field: Field, last: CivilDate): Value | undefined {
  if (!Array.isArray(value)) return isLater(value, last) ? undefined : value;
  if (!field.fields) return (value as string[]).filter((one) => !isLater(one, last));
  return (value as Item[])
    .filter((item) => !isLater(item[field.knownFrom as string], last))
    .flatMap((item) => knownItem(item, field, last));
}

/** An entry without what came later; none where the days on which it was seen are all later, and it has no other date. */
function knownItem(item: Item, { fields }: Field, last: CivilDate): Item[] {
  const known: Item = { ...item };
  const inner = [...(fields ?? [])].filter(([name]) => name in item);
  for (const [name, field] of inner) {
    if (field.knownFrom === undefined) continue;
    const left = knownBy(item[name] as Value, field, last);
    if (left === undefined) delete known[name];
    else known[name] = left as Item[string];
  }
  const dated = inner.filter(([name, { type }]) => type === "date" && item[name] !== undefined);
  const emptied = Object.values(known).some((part) => Array.isArray(part) && part.length === 0);
  return emptied && dated.length === 0 ? [] : [known];
}

function isLater(value: unknown, last: CivilDate): boolean {
  const date = typeof value === "string" ? parseDate(value) : undefined;
  return !!date && !date.qualifier && date.earliest > last.latest;
}
