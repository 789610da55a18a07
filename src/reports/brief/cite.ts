// What a statement of a briefing stands on: the sources that bear it out, and whether they part.
import type { Store } from "../../load/store.js";
import type { ArsomRecord } from "../../model/record.js";
import { disputesIn } from "../../query/disputes.js";
import { evidenceOn, fieldOfEvidence } from "../../query/evidence.js";
import { sourcesOf } from "../../query/sources.js";

/** The footing of a statement. */
export interface Footing {
  sources: string[];
  /** Sources part on it, and no one has settled it. */
  disputed: boolean;
  /** No source of the day bears it out; later ones do. */
  later: boolean;
}

/** The records of the day, and all there are, to tell what is known only from later sources. */
export interface Shelves {
  store: Store;
  full: Store;
}

/** The footing of fields of a record: the claims that agree, else the sources that the record lists. */
export function footing(record: ArsomRecord, fields: string[], { store, full }: Shelves): Footing {
  const wanted = new Set(fields.map(fieldOfEvidence));
  const agreeing = evidenceOn(record, store)
    .filter(
      ({ field, verdict }) =>
        wanted.has(fieldOfEvidence(field)) && (verdict === "agrees" || verdict === "within" || verdict === "mentions"),
    )
    .map(({ claim }) => String(claim.fields.source));
  const sources = agreeing.length > 0 ? [...new Set(agreeing)] : sourcesOf(record, store);
  const original = full.get(record.id);
  return {
    sources,
    disputed:
      disputedFields(store).has(`${record.id} ${[...wanted][0]}`) ||
      fields.some((field) => disputedFields(store).has(`${record.id} ${fieldOfEvidence(field)}`)),
    later: sources.length === 0 && !!original && sourcesOf(original, full).length > 0,
  };
}

const UNSETTLED = new Set(["open", "contradiction"]);
const disputed = new WeakMap<Store, Set<string>>();

function disputedFields(store: Store): Set<string> {
  let fields = disputed.get(store);
  if (!fields) {
    fields = new Set(
      disputesIn(store).flatMap(({ record, field, standing }) =>
        record && field && UNSETTLED.has(standing) ? [`${record.id} ${field}`] : [],
      ),
    );
    disputed.set(store, fields);
  }
  return fields;
}
