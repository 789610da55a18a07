// The world of a day: the records as they could be known then, with nothing that is certainly later.
import { Store } from "../load/store.js";
import { type CivilDate, parseDate } from "../model/date.js";
import type { ArsomRecord, Fields, Item } from "../model/record.js";
import { certainlyAfter } from "./extent.js";

/** A store of that day, and how much of the full one it leaves out. */
export interface World {
  store: Store;
  hidden: { records: number; sources: number };
}

/** The world of a day, or all records where none is asked for. */
export function worldAsked(full: Store, day: unknown): World {
  return day === undefined ? { store: full, hidden: { records: 0, sources: 0 } } : worldOf(full, full.today);
}

/**
 * The records that are not certainly later than a day. Sources published certainly later are left out with their claims, and
 * so are levels, offices, progress and entries into force that certainly came later; periods keep the end that they have.
 */
function worldOf(full: Store, day: string): World {
  const last = parseDate(day) as CivilDate;
  const store = new Store(full.kinds, full.settings, day);
  for (const file of full.files) store.files.push(file);
  const hidden = new Set(full.records.filter((record) => certainlyAfter(record, full.kind(record.kind), last.latest)).map(({ id }) => id));
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
  for (const name of ["levels", "progress"]) if (fields[name]) fields[name] = begun(fields[name] as Item[], last);
  if (fields.offices) fields.offices = begun(fields.offices as Item[], last).map((office) => stillHeld(office, last));
  for (const name of ["in_force"]) if (isLater(fields[name], last)) delete fields[name];
  if (Array.isArray(fields.seen)) fields.seen = (fields.seen as string[]).filter((one) => !isLater(one, last));
  for (const [name, value] of Object.entries(fields)) if (Array.isArray(value) && value.length === 0) delete fields[name];
  const { kind, id, place } = record;
  return { kind, id, place, fields };
}

/** The entries that had begun; an office's days of sight only as far as that day. */
function begun(items: Item[], last: CivilDate): Item[] {
  return items
    .filter((item) => !isLater(item.since ?? item.from ?? item.date, last))
    .map((item) => (Array.isArray(item.seen) ? { ...item, seen: item.seen.filter((one) => !isLater(one, last)) } : item))
    .filter((item) => !Array.isArray(item.seen) || item.seen.length > 0 || item.from !== undefined || item.to !== undefined);
}

/** No one knows beforehand when an office ends, as a plan's period does: a later end is left out. */
function stillHeld(office: Item, last: CivilDate): Item {
  const { to, ...rest } = office;
  return to !== undefined && isLater(to, last) ? rest : office;
}

function isLater(value: unknown, last: CivilDate): boolean {
  const date = typeof value === "string" ? parseDate(value) : undefined;
  return !!date && !date.qualifier && date.earliest > last.latest;
}
