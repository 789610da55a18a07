// Which file a new record goes to: the one that holds most of its like, else one of our own layout.
import type { Store } from "../../load/store.js";
import type { Kind } from "../../model/kind.js";
import type { ArsomRecord, Fields } from "../../model/record.js";
import { valuesAt } from "../../query/fields.js";
import { partnerWithCode } from "../../query/partners.js";

/** The path of the file as the store shows it, or one that is to be made below the folder of the records. */
export type Dataset = { path: string } | { below: string };

/**
 * The file with most records of the kind that concern the same partner (or, where none is concerned, the same country);
 * `partner` says whom a record concerns that does not say so itself. Else `<partner>/<kind>s.yaml`, or `asean/<kind>s.yaml`.
 */
export function datasetFor(kind: Kind, fields: Fields, partner: string | undefined, store: Store): Dataset {
  const own = kind.name === "partner" ? undefined : concernOf({ kind: kind.name, fields } as ArsomRecord, store);
  const wanted = "partner" in kind.through ? own : (partner ?? own);
  const like = store.all(kind.name).filter((record) => wanted === undefined || concernOf(record, store) === wanted);
  const counts = new Map<string, number>();
  for (const { place } of like) if (place.file.path !== "-") counts.set(place.file.path, (counts.get(place.file.path) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  // Each partner has a folder of its own, unless several stand in one file.
  if (kind.name === "partner" && (most?.[1] ?? 0) < 2) return { below: `${fields.id}/partner.yaml` };
  if (most) return { path: most[0] };
  return { below: `${store.find("partner", wanted)?.id ?? "asean"}/${kind.plural}.yaml` };
}

/** Whom a record concerns: its partner, that of the record a claim speaks of, the partner of its country, or the country. */
export function concernOf(record: ArsomRecord, store: Store): string | undefined {
  if (record.kind === "partner") return record.id;
  const spoken = record.kind === "claim" ? store.get(record.fields.record) : undefined;
  if (spoken && spoken.kind !== "claim") return concernOf(spoken, store);
  if (record.kind === "source") {
    // A source concerns whom those concern that cite it.
    const [citing] = store.referrers(record.id).filter(({ kind }) => kind !== "claim" && kind !== "source");
    return citing && concernOf(citing, store);
  }
  const [partner, ...others] = new Set(valuesAt(store, record, ["partner"]).map(({ value }) => String(value)));
  // What several partners have in common concerns none of them more than another.
  if (others.length > 0) return undefined;
  if (partner !== undefined) return partner;
  const { country } = record.fields;
  if (typeof country !== "string") return undefined;
  return partnerWithCode(country, store)?.id ?? country;
}
