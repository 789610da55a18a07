// A record that the command line names by its id.
import type { Store } from "../load/store.js";
import { nearest } from "../model/nearest.js";
import type { ArsomRecord } from "../model/record.js";
import { UsageError } from "../model/usage-error.js";

/** The record of an id; throws UsageError with the nearest id, or when the record is broken. */
export function recordNamed(id: string, store: Store): ArsomRecord {
  const record = store.get(id) ?? store.get(id.toLowerCase());
  if (record && !record.broken) return record;
  if (record || store.isUnread(id)) throw new UsageError(`${id} cannot be shown: its record is broken; arsom validate says how`);
  throw noSuchRecord(id, store);
}

/** The mistake of an id that no record has, with the nearest that one has. */
export function noSuchRecord(id: string, store: Store): UsageError {
  const near = nearest(id, store.idsOf());
  return new UsageError(
    `no record has the id ${id}${near ? `; did you mean ${near}?` : "; arsom list names the kinds of records there are"}`,
  );
}
