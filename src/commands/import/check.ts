// What rows would do to the records, checked as a whole before anything is written: what is wrong is said of the row it comes from.

import { namesOf } from "../../domain/called.js";
import { placesNamed } from "../../domain/places.js";
import { namingPlaces } from "../../domain/titles.js";
import { renderingsLeft } from "../../keep/edit/renderings.js";
import type { PlannedRow } from "../../keep/import/plan.js";
import { en } from "../../language/en/index.js";
import type { Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import { recordOf } from "../../model/finding.js";
import { nearest } from "../../model/nearest.js";
import { shortened } from "../../model/shortened.js";
import { type ImportData, type ImportedRow, outcomeCounts } from "../../reports/import/data.js";
import { messageOf } from "../../reports/shared/findings.js";
import type { RuledFinding } from "../../rules/engine/check.js";
import type { Env } from "../../runtime/env.js";
import type { FileChange } from "../../runtime/write/change.js";
import type { Options } from "../command.js";
import { checkedChange } from "../keeping/checked.js";
import type { Opened } from "../open.js";
import { partsDone } from "../set/done.js";
import { derivedFaults } from "./derived.js";
import { doubleFaults, twinsOf } from "./doubles.js";
import { importChanges } from "./files.js";
import { outcomeOf } from "./outcome.js";

/** What an import would do, and whether it may. */
export interface CheckedImport {
  data: ImportData;
  changes: FileChange[];
  refused: boolean;
}

/** Checks the rows: those that are wrong are named, and so is every error or warning that the others would cause. */
export async function checkedImport(
  rows: PlannedRow[],
  opened: Opened,
  languages: Locale[],
  options: Options,
  env: Env,
): Promise<CheckedImport> {
  for (const row of rows) refuse(row, doubleFaults(row, opened.store));
  const outcome = outcomeOf(rows, opened.store);
  for (const [row, record] of outcome.records) refuse(row, derivedFaults(row, record, outcome.store, opened.store, languages));
  for (const [row, fault] of twinsOf(outcome.records, outcome.store)) refuse(row, [fault]);
  const changes = await importChanges(rows, outcome, opened, options, env);
  const { caused, store } = changes.length > 0 ? await checkedChange(changes, opened, options, env) : { caused: [], store: opened.store };
  const byId = new Map(rows.flatMap((row) => (row.id === undefined ? [] : [[row.id, row] as const])));
  const refusedIds = new Set(rows.flatMap(({ outcome: is, id }) => (is === "refused" && id !== undefined ? [id] : [])));
  const locale = namingPlaces(en, store);
  const warnings = new Map(rows.map((row) => [row, [...cityWarnings(row, outcome.store), ...renderingWarnings(row)]]));
  const others: ImportData["others"] = [];
  for (const finding of caused) {
    // What refers to a record of a refused row finds it once that row is mended.
    if (finding.rule === "unknown-reference" && refusedIds.has(String(finding.slots.id))) continue;
    const row = rowOf(finding, byId);
    const message = `${messageOf(finding, locale)} [${finding.rule}]`;
    if (row && finding.severity === "error") refuse(row, [message]);
    else if (row) warnings.set(row, [...(warnings.get(row) ?? []), message]);
    else if (finding.severity === "error") others.push({ record: recordOf(finding.at)?.id ?? null, message });
  }
  const listed = rows.map((row) => listedRow(row, warnings.get(row) ?? []));
  const counts = outcomeCounts(listed);
  const files = changes.map(({ shown }) => shown);
  return {
    data: { version: 1, written: false, counts, rows: listed, others, files },
    changes,
    refused: counts.refused + others.length > 0,
  };
}

function refuse(row: PlannedRow, faults: string[]): void {
  if (faults.length === 0) return;
  row.faults.push(...faults);
  row.outcome = "refused";
}

/** A city that no place has is often misspelt; where no places are on record there is nothing to hold it against. */
function cityWarnings({ fields, changes, outcome }: PlannedRow, store: Store): string[] {
  const city = outcome === "updated" ? changes.get("city") : fields.city;
  if (typeof city !== "string" || outcome === "unchanged" || store.all("place").length === 0 || placesNamed(city, store).length > 0)
    return [];
  const near = nearest(
    city,
    store.all("place").flatMap((place) => namesOf(place)),
  );
  return [`city: ${city} is no place on record${near === undefined ? "" : `; did you mean ${near}?`}`];
}

/** What a changed text leaves in other languages. */
function renderingWarnings({ record, after, outcome }: PlannedRow): string[] {
  if (!record || outcome !== "updated") return [];
  return renderingsLeft(record.fields, after).map((path) => `${path} still renders what stood there before`);
}

/** The row whose record a finding is about, or else speaks of. */
function rowOf({ at, related = [] }: RuledFinding, byId: Map<string, PlannedRow>): PlannedRow | undefined {
  for (const place of [at, ...related.map((one) => one.at)]) {
    const row = byId.get(recordOf(place)?.id ?? "");
    if (row) return row;
  }
  return undefined;
}

/** So much of a reason is said: it may quote what stands in a cell. */
const MOST_SAID = 500;

function listedRow(row: PlannedRow, warnings: string[]): ImportedRow {
  const { file, row: number, kind, id = null, outcome, faults, record, changes } = row;
  return {
    file,
    row: number,
    kind: kind.name,
    record: id,
    outcome,
    changes: outcome === "updated" && record ? partsDone(JSON.parse(JSON.stringify(record.fields)), changes) : [],
    why: outcome === "refused" ? [...new Set(faults)].map((fault) => shortened(fault, MOST_SAID)) : [],
    warnings,
  };
}
