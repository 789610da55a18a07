// Which records an export holds, and in which order.
import type { Store } from "../../load/store.js";
import { compareCodes } from "../../model/fold.js";
import type { ArsomRecord } from "../../model/record.js";

/** By kind, then by id: an order that no file can change. */
export function inOrder(records: Iterable<ArsomRecord>, store: Store): ArsomRecord[] {
  const kinds = [...store.kinds.keys()];
  return [...records].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || compareCodes(a.id, b.id));
}

/** The records, the claims on them and all that these refer to, so that no reference leads out of them. */
export function closed(records: ArsomRecord[], store: Store): ArsomRecord[] {
  const found = new Set([...records, ...records.flatMap(({ id }) => store.claimsOn(id))]);
  // A set hands out what is added while it is walked.
  for (const record of found) {
    for (const { to } of store.references(record)) {
      const other = store.get(to);
      if (other && !other.broken) found.add(other);
    }
  }
  return inOrder(found, store);
}
