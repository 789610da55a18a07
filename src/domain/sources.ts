// The sources that a record stands on: those it lists, and those of the claims that speak of it.
import type { Store } from "../load/store.js";
import type { ArsomRecord } from "../model/record.js";

/** Their ids, each once: listed first, then by claim. */
export function sourcesOf(record: ArsomRecord, store: Store): string[] {
  const listed = Array.isArray(record.fields.sources) ? (record.fields.sources as string[]) : [];
  const claims = store.claimsOn(record.id);
  if (claims.length === 0 && (listed.length < 2 || (listed.length === 2 && listed[0] !== listed[1]))) return listed;
  return [...new Set([...listed, ...claims.map(({ fields }) => String(fields.source))])];
}
