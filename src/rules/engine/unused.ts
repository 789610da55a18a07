// Records that nothing refers to: what `unused-source`, `unused-chair` and `unused-topic` share.

import type { Store } from "../../load/store.js";
import type { Finding } from "../../model/finding.js";
import type { Kinds } from "../../model/kinds.js";
import { linksIn } from "./links.js";
import { unreadWords } from "./unread.js";

/** One finding for each record of a kind that no other record, sound or broken, refers to. */
export function* unused(store: Store, kind: keyof Kinds): Iterable<Finding> {
  const lost = unreadWords(store);
  const { used } = linksIn(store);
  for (const record of store.all(kind)) {
    if (used.has(store.isRepeated(record) ? (store.get(record.id) ?? record) : record) || lost.has(record.id)) continue;
    yield { rule: `unused-${kind}`, at: { record, path: ["id"] }, slots: { record: { record } }, help: "use" };
  }
}
