// What refers to what, looked at once for all the rules on references.

import type { Reference } from "../../load/references.js";
import type { Store } from "../../load/store.js";
import { memo } from "../../model/memo.js";
import type { ArsomRecord } from "../../model/record.js";

/** A reference, and the record it stands in. */
export interface Link extends Reference {
  record: ArsomRecord;
}

/** What one look at every reference gives. */
export interface Links {
  /** To an id that no record has. */
  dangling: Link[];
  /** To a sound record of a kind that the field does not name. */
  astray: (Link & { other: ArsomRecord })[];
  /** The records that another one refers to, be that one sound or broken. */
  used: Set<ArsomRecord>;
}

/** The links of a store. */
export const linksIn = memo((store: Store): Links => {
  const links: Links = { dangling: [], astray: [], used: new Set() };
  for (const record of store.records) {
    for (const reference of store.references(record)) {
      const other = store.get(reference.to);
      if (!other) {
        links.dangling.push({ record, ...reference });
        continue;
      }
      if (other !== record) links.used.add(other);
      const { kinds } = reference;
      if (!other.broken && kinds.length > 0 && !kinds.includes(other.kind)) links.astray.push({ record, ...reference, other });
    }
  }
  for (const record of store.broken) {
    for (const { to } of store.references(record)) {
      const other = store.get(to);
      if (other && other.id !== record.id) links.used.add(other);
    }
  }
  return links;
});
