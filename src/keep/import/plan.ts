// What the rows of sheets make of the records: added, changed field by field, the same, or refused with the reason.
import { isDeepStrictEqual } from "node:util";
import type { Store } from "../../load/store.js";
import type { Kind } from "../../model/kind.js";
import { memo } from "../../model/memo.js";
import type { ArsomRecord, Fields, Value } from "../../model/record.js";
import type { NewValues } from "../edit/record.js";
import { proposedId } from "../new/id.js";
import type { RowValues } from "./row.js";

/** A row as it was read. */
export interface ImportRow extends RowValues {
  /** The file it stands in, and its number there. */
  file: string;
  row: number;
  kind: Kind;
}

/** What is to be done for a row. */
export type PlannedRow = ImportRow & {
  id?: string;
  outcome: "added" | "updated" | "unchanged" | "refused";
  /** The record that the row names, when there is one. */
  record?: ArsomRecord;
  /** All fields of the record as it is to be. */
  after: Fields;
  /** The fields that become others; undefined takes one away. */
  changes: NewValues;
};

/** Plans what rows do, in their order; with `emptyClears` an empty cell takes a field away. */
export function planned(rows: ImportRow[], store: Store, emptyClears: boolean): PlannedRow[] {
  const given = new Set(rows.flatMap(({ fields }) => (typeof fields.id === "string" ? [fields.id] : [])));
  const rowsPlanned = rows.map((row) => plannedRow(row, store, given, emptyClears));
  noteRepeated(rowsPlanned);
  for (const row of rowsPlanned) if (row.faults.length > 0) row.outcome = "refused";
  return rowsPlanned;
}

/** Notes rows of one record: which of them is meant, only a person can say. */
function noteRepeated(rows: PlannedRow[]): void {
  const first = new Map<string, PlannedRow>();
  for (const row of rows) {
    for (const { id, words } of keysOf(row)) {
      const other = first.get(id) ?? row;
      first.set(id, other);
      if (other === row) continue;
      for (const [one, two] of [
        [row, other],
        [other, row],
      ] as const)
        one.faults.push(`${words} stands in ${one.file === two.file ? "" : `${two.file}, `}row ${two.row} as well`);
    }
  }
}

function plannedRow(row: ImportRow, store: Store, given: Set<string>, emptyClears: boolean): PlannedRow {
  const { kind, fields } = row;
  const record = recordMeant(row, store);
  if (record) return changedRow(row, record, emptyClears);
  const after: Fields = { kind: kind.name, version: kind.version, ...fields };
  if (row.faults.length === 0 && after.id === undefined) {
    const made = proposedId(kind, after, store, given);
    if (made) {
      given.add(made.value);
      after.id = made.value;
    }
  }
  const missing = (kind.schema.required ?? []).filter((name) => after[name] === undefined);
  const wanted = missing.length > 1 ? missing.filter((name) => name !== "id") : missing;
  if (wanted.length > 0 && row.faults.length === 0) row.faults.push(`a new ${kind.name} needs ${wanted.join(" and ")}`);
  const id = (after.id as string | undefined) ?? (kind.name === "claim" ? claimKey(after) : undefined);
  return { ...row, id, outcome: "added", after, changes: new Map() };
}

/** The record that a row names: by its id, a meeting by its series and number, a claim by its source and record. */
function recordMeant({ kind, fields, faults }: ImportRow, store: Store): ArsomRecord | undefined {
  if (kind.name === "claim" && fields.id !== undefined && fields.id === claimKey(fields)) delete fields.id;
  const numbered = kind.name === "meeting" ? meetingsByNumber(store).get(numberKey(fields) ?? "") : undefined;
  const own = store.get(fields.id ?? (kind.name === "claim" ? claimKey(fields) : undefined));
  const record = fields.id === undefined ? (own ?? numbered) : own;
  if (numbered && !record)
    faults.push(`number ${fields.number} of ${fields.series} is ${numbered.id} on record; give its id, or another number`);
  if (record && record.kind !== kind.name) faults.push(`${record.id} is a ${record.kind} on record, not a ${kind.name}`);
  else if (record?.broken) faults.push(`${record.id} on record does not fit its schema; mend it first (arsom validate)`);
  else if (!record && typeof fields.id === "string" && store.isUnread(fields.id))
    faults.push(`${fields.id} stands in a file that could not be read; mend that first (arsom validate)`);
  return record?.kind === kind.name && !record.broken ? record : undefined;
}

function claimKey({ source, record }: Fields): string {
  return `${source}--${record ?? "asean"}`;
}

function numberKey({ series, number, special }: Fields): string | undefined {
  return number === undefined || special !== undefined ? undefined : `${series} ${number}`;
}

const meetingsByNumber = memo((store: Store) => {
  const meetings = store.all("meeting").map((meeting): [string | undefined, ArsomRecord] => [numberKey(meeting.fields), meeting]);
  return new Map(meetings.filter(([key]) => key !== undefined));
});

/** A row for a record that is there: only what differs changes. */
function changedRow(row: ImportRow, record: ArsomRecord, emptyClears: boolean): PlannedRow {
  const before = JSON.parse(JSON.stringify(record.fields)) as Fields;
  const changes: NewValues = new Map();
  for (const [name, value] of Object.entries(row.fields)) if (!isSame(before[name], value)) changes.set(name, value);
  if (emptyClears) for (const name of row.empty) if (name in before && !(name in row.fields)) changes.set(name, undefined);
  const after: Fields = { ...before };
  for (const [name, value] of changes) {
    if (value === undefined) delete after[name];
    else after[name] = value;
  }
  return { ...row, id: record.id, record, outcome: changes.size > 0 ? "updated" : "unchanged", after, changes };
}

/** True of one value, and of one's own text that reads as a number. */
function isSame(before: Value | undefined, after: Value): boolean {
  if (isDeepStrictEqual(before, after)) return true;
  return before !== undefined && typeof before !== "object" && typeof after !== "object" && String(before) === String(after);
}

/** What no two rows may both be. */
function keysOf({ id, kind, after }: PlannedRow): { id: string; words: string }[] {
  const number = kind.name === "meeting" ? numberKey(after) : undefined;
  return [
    ...(id === undefined ? [] : [{ id, words: id }]),
    ...(number === undefined ? [] : [{ id: `number ${number}`, words: `number ${after.number} of ${after.series}` }]),
  ];
}
