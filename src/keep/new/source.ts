// What other sources of its host tell of a new source, where they all agree; who wrote it (`origin`) they do not: that makes witnesses.
import type { Store } from "../../load/store.js";
import type { Fields, Scalar } from "../../model/record.js";
import { sourcesOfHost } from "./address.js";
import type { Proposal } from "./proposal.js";

/** Two sources make a habit. */
const ENOUGH = 2;

/** The values that every source of the host has. */
export function* sourceProposals({ url }: Fields, store: Store): Iterable<Proposal> {
  const others = sourcesOfHost(String(url), store);
  if (others.length < ENOUGH) return;
  for (const field of ["publisher", "language", "class"] as const) {
    const values = new Set<Scalar | undefined>(others.map(({ fields }) => fields[field]));
    const [value] = values;
    if (values.size === 1 && value !== undefined) yield { field, value, why: `so have all ${others.length} sources of this host` };
  }
}
