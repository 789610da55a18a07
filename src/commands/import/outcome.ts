// The records as an import would leave them, in memory: what rows are placed and held by before any file is touched.
import type { PlannedRow } from "../../keep/import/plan.js";
import type { Store } from "../../load/store.js";
import type { ArsomRecord } from "../../model/record.js";

/** The records of a store with those of the rows that are not refused, new ones in a file called "-"; and the record of each row. */
export function outcomeOf(rows: PlannedRow[], store: Store): { store: Store; records: Map<PlannedRow, ArsomRecord> } {
  const records = new Map<PlannedRow, ArsomRecord>();
  const replaced = new Map<ArsomRecord, ArsomRecord>();
  const nowhere = { file: { path: "-", text: "" }, start: 0, end: 0 };
  for (const row of rows) {
    if (row.outcome === "refused") continue;
    const record: ArsomRecord = { kind: row.kind.name, id: row.id ?? "", fields: row.after, place: row.record?.place ?? nowhere };
    records.set(row, record);
    if (row.record) replaced.set(row.record, record);
  }
  const added = [...records].filter(([{ record }]) => !record).map(([, made]) => made);
  return { store: store.with(added, replaced), records };
}
