// What claims say, checked against the schema of the kind they speak of, once every id is known.
import type { ArsomRecord } from "../model/record.js";
import type { KindCatalogue } from "./catalogue.js";
import { coerce } from "./coerce.js";
import { schemaFindings } from "./schema.js";
import type { Store } from "./store.js";

/** Checks the claimed fields of every claim; those that do not fit are told as `claim-field` and set aside. */
export function checkClaims(store: Store, catalogue: KindCatalogue): void {
  const broken = new Set<ArsomRecord>();
  const claim = store.kind("claim");
  for (const record of store.all("claim")) {
    const spoken = store.get(record.fields.record);
    // A claim of a record that does not exist is told by unknown-reference, once.
    if (record.fields.record !== undefined && (!spoken || !store.kinds.has(spoken.kind))) continue;
    const said: { [field: string]: unknown } = Object.create(null);
    for (const [field, value] of Object.entries(record.fields)) {
      if (!claim.fields.has(field) && !field.startsWith("x_")) said[field] = value;
    }
    const kind = spoken ? store.kind(spoken.kind) : claim;
    coerce(said, kind.fields, store.written.get(record));
    Object.assign(record.fields, said);
    const [field] = Object.keys(said);
    if (field === undefined) continue;
    const errors = catalogue.claimed(kind, said);
    if (errors.length === 0) continue;
    broken.add(record);
    if (!spoken) {
      store.report({ rule: "claim-field", at: { record, path: [field], of: "key" }, say: "no-record", slots: { field }, help: "record" });
      continue;
    }
    for (const finding of schemaFindings(errors, record, kind, "claim-field")) store.report(finding);
  }
  store.written.clear();
  store.exclude(broken);
}
