// Records that nothing refers to: what `unused-source`, `unused-chair` and `unused-topic` share.

import type { Store } from "../load/store.js";
import type { Finding } from "../model/finding.js";
import type { Kinds } from "../model/kinds.js";
import { lostWords } from "./lost.js";

const referred = new WeakMap<Store, Set<string>>();

/** One finding for each record of a kind that no other record, sound or broken, refers to. */
export function* unused(store: Store, kind: keyof Kinds): Iterable<Finding> {
  const lost = lostWords(store);
  const used = referredIn(store);
  for (const record of store.all(kind)) {
    if (used.has(record.id) || lost.has(record.id)) continue;
    yield { rule: `unused-${kind}`, at: { record, path: ["id"] }, slots: { record: { record } }, help: "use" };
  }
}

function referredIn(store: Store): Set<string> {
  let used = referred.get(store);
  if (!used) {
    used = new Set();
    for (const record of [...store.records, ...store.broken]) {
      for (const { to } of store.references(record)) if (to !== record.id) used.add(to);
    }
    referred.set(store, used);
  }
  return used;
}
