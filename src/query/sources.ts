// The sources that a record stands on: those it lists, and those of the claims that speak of it.
import type { Store } from "../load/store.js";
import type { ArsomRecord } from "../model/record.js";

/** Their ids, each once: listed first, then by claim. */
export function sourcesOf(record: ArsomRecord, store: Store): string[] {
  const listed = Array.isArray(record.fields.sources) ? (record.fields.sources as string[]) : [];
  return [...new Set([...listed, ...store.claimsOn(record.id).map(({ fields }) => String(fields.source))])];
}
