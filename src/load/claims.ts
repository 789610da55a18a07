// What claims say, checked against the schema of the kind they speak of, once every id is known.
import type { Kind } from "../model/kind.js";
import type { ArsomRecord } from "../model/record.js";
import type { KindCatalogue } from "./catalogue.js";
import { coerceClaimed } from "./coerce.js";
import { withDatesRead } from "./dates-read.js";
import { schemaFindings } from "./schema.js";
import { SnapshotClaim } from "./snapshot/record.js";
import type { Store } from "./store.js";

/** Checks the claimed fields of every claim; those that do not fit are told as `claim-field` and set aside. */
export async function checkClaims(store: Store, catalogue: KindCatalogue): Promise<void> {
  const claim = store.kind("claim");
  // A claim of a record that does not exist is told by unknown-reference, once.
  const open = store.all("claim").flatMap((record) => {
    const kind = spokenBy(record, store);
    return !kind || (record instanceof SnapshotClaim && record.settle(claim, kind)) ? [] : { record, kind };
  });
  if (open.length > 0) await catalogue.ready();
  const broken = new Set<ArsomRecord>();
  for (const { record, kind } of open) {
    const said = coerceClaimed(record.fields, claim, kind, store.written.get(record));
    const [field] = Object.keys(said);
    if (field === undefined) continue;
    const errors = catalogue.claimed(kind, said);
    if (errors.length === 0) continue;
    broken.add(record);
    if (record.fields.record === undefined) {
      store.report({ rule: "claim-field", at: { record, path: [field], of: "key" }, say: "no-record", slots: { field }, help: "record" });
      continue;
    }
    for (const finding of await withDatesRead(schemaFindings(errors, record, kind, "claim-field"))) store.report(finding);
  }
  store.written.clear();
  store.exclude(broken);
}

/** The kind by whose schema the fields of a claim are checked; undefined when there is no record of the id that it speaks of. */
export function spokenBy(record: ArsomRecord, store: Store): Kind | undefined {
  const about = aboutOf(record);
  if (about === undefined) return store.kind("claim");
  const spoken = store.get(about);
  return spoken && store.kinds.get(spoken.kind);
}

/** The id that a sound claim speaks of. */
export function aboutOf(record: ArsomRecord): string | undefined {
  return record instanceof SnapshotClaim ? record.about : (record.fields.record as string | undefined);
}
