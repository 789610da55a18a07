// The kinds of record there are, and how many of each.
import type { Store } from "../load/store.js";
import type { Rows } from "../model/output.js";

/** Kind, how many records, and what it is. */
export function kindsRows(store: Store): Rows {
  const rows = [...store.kinds.values()].map(({ name, plural, description }) => [plural, store.all(name).length, description]);
  return { columns: ["kind", "records", "what"], rows };
}
