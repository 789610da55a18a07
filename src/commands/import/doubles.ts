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
 * Notes the rows that tell of what a row before them adds; `records` are those that rows would make, among the others in the store.
 * Meetings of one number, and claims of one record by one source, are noted with the ids that they share.
 */
export function noteTwins(records: ReadonlyMap<PlannedRow, ArsomRecord>, store: Store): void {
  const rows = new Map([...records].map(([row, record], i) => [record, { row, i }]));
  for (const [row, record] of records) {
    if (row.outcome !== "added" || ["meeting", "claim"].includes(row.kind.name)) continue;
    const own = rows.get(record)?.i ?? 0;
    const before = doublesOf(row.kind.name, record.fields, store, record).filter((one) => (rows.get(one.record)?.i ?? own) < own);
    const twin = doubleInTheWay(before, row.fields.id !== undefined, () => {});
    const first = twin && rows.get(twin.record)?.row;
    if (!twin || first?.outcome !== "added") continue;
    row.faults.push(
      `${first.file === row.file ? "" : `${first.file}, `}row ${first.row} ${IN_COMMON[twin.by]}; leave one of them out${twin.verdict === "double" ? ", or give this one an id of its own" : ""}`,
    );
    row.outcome = "refused";
  }
}

function faultsOf(double: Double | undefined): string[] {
  return double ? [refusalFor(double)] : [];
}
