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

const BY_WEIGHT = ["official", "agency", "press", "academic", "blog", "reference"];

/** How soon a source is cited, by its class: official texts first, then agencies; a source without a class comes with the press. */
export function sourceWeight(source: string, store: Store): number {
  return BY_WEIGHT.indexOf(store.find("source", source)?.fields.class ?? "press");
}

/** True of an encyclopaedia, list or database, and of a personal or campaign page: no statement should stand on it alone. */
export function isWeak(source: string, store: Store): boolean {
  return sourceWeight(source, store) >= BY_WEIGHT.indexOf("blog");
}
