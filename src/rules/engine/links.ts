// What refers to what, looked at once for all the rules on references.
import type { Reference } from "../../load/references.js";
import type { Store } from "../../load/store.js";
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

const known = new WeakMap<Store, Links>();

/** The links of a store. */
export function linksIn(store: Store): Links {
  let links = known.get(store);
  if (!links) {
    links = lookAt(store);
    known.set(store, links);
  }
  return links;
}

function lookAt(store: Store): Links {
  const links: Links = { dangling: [], astray: [], used: new Set() };
  for (const record of store.records) {
    store.eachReference(record, (to, kinds, path, steps) => {
      const other = store.get(to);
      if (!other) links.dangling.push({ record, path: path.slice(0, steps), to, kinds });
      else {
        if (other !== record) links.used.add(other);
        if (!other.broken && kinds.length > 0 && !kinds.includes(other.kind))
          links.astray.push({ record, path: path.slice(0, steps), to, kinds, other });
      }
    });
  }
  for (const record of store.broken) {
    store.eachReference(record, (to) => {
      const other = store.get(to);
      if (other && other.id !== record.id) links.used.add(other);
    });
  }
  return links;
}
