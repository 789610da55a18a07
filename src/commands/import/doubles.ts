// Rows that would tell of what is there already: of a record, or of a row before.
import { type Double, doublesOf } from "../../domain/doubles.js";
import type { PlannedRow } from "../../keep/import/plan.js";
import type { Store } from "../../load/store.js";
import type { ArsomRecord } from "../../model/record.js";
import { doubleInTheWay, IN_COMMON, newlySame, refusalFor } from "../keeping/doubles.js";

/** Why a row is refused for what is on record; an id that is given means that it is another thing, as for `arsom new`. */
export function doubleFaults({ outcome, kind, fields, after, record }: PlannedRow, store: Store): string[] {
  if (outcome === "updated" && record) return faultsOf(newlySame(record, after, store));
  if (outcome !== "added" || (fields.id !== undefined && kind.name === "meeting")) return [];
  return faultsOf(doubleInTheWay(doublesOf(kind.name, fields, store), fields.id !== undefined, () => {}));
}

/**
 * The rows that tell of what a row before them adds, with why they are refused; `records` are those that rows would make, among the
 * others in the store. Meetings of one number, and claims of one record by one source, are noted with the ids that they share.
 */
export function* twinsOf(records: ReadonlyMap<PlannedRow, ArsomRecord>, store: Store): Iterable<[PlannedRow, string]> {
  const rows = new Map([...records].map(([row, record]) => [record, row]));
  const earlier = new Set<ArsomRecord>();
  for (const [row, record] of records) {
    if (row.outcome !== "added" || ["meeting", "claim"].includes(row.kind.name)) continue;
    const before = doublesOf(row.kind.name, record.fields, store, record).filter((one) => earlier.has(one.record));
    const twin = doubleInTheWay(before, row.fields.id !== undefined, () => {});
    const first = twin && rows.get(twin.record);
    if (first) {
      const place = `${first.file === row.file ? "" : `${first.file}, `}row ${first.row}`;
      const another = twin.verdict === "double" ? ", or give this one an id of its own" : "";
      yield [row, `${place} ${IN_COMMON[twin.by]}; leave one of them out${another}`];
    } else earlier.add(record);
  }
}

function faultsOf(double: Double | undefined): string[] {
  return double ? [refusalFor(double)] : [];
}
