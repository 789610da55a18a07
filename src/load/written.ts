// What the text of a record of an older version has, of which reading made what the newest version has.

import type { Finding, Location } from "../model/finding.js";
import type { Upgrade } from "../model/kind.js";
import type { ArsomRecord, Path } from "../model/record.js";
import { spokenBy } from "./claims.js";
import { readAgain } from "./read/tiered.js";
import type { Store } from "./store.js";
import { movedBy, upgrade, upgradeClaimed } from "./upgrade.js";

type FieldsRead = { [field: string]: unknown };

/** The steps by which the fields that a record gives may have changed; of a claim those of the kind that it speaks of. */
export function stepsFor(record: ArsomRecord, store: Store): Upgrade[] {
  const kind = record.kind === "claim" ? spokenBy(record, store) : store.kinds.get(record.kind);
  return Object.values(kind?.schema["x-upgrades"] ?? {});
}

/** The fields, by their newest names, that are not what the text of a record has by these names. */
export function movedFields(record: ArsomRecord, store: Store): string[] {
  if (stepsFor(record, store).length === 0) return [];
  const read = fieldsIn(documentText(record));
  const spoken = record.kind === "claim" ? spokenBy(record, store) : undefined;
  const newest = spoken ? upgradeClaimed(read, spoken) : upgrade(read, store.kind(record.kind)).fields;
  return Object.keys(newest).filter((field) => field !== "version" && newest[field] !== read[field]);
}

/** True of a field that stands in the text of a record by another name, or in another form, than among its fields. */
export function isMoved(record: ArsomRecord, field: string, store: Store): boolean {
  return oldNameOf(field, stepsFor(record, store)) !== undefined && movedFields(record, store).includes(field);
}

/** The finding with the paths that the texts of its records have, beside those of the fields. */
export function withWrittenPaths(finding: Finding, store: Store): Finding {
  const at = written(finding.at, store);
  const related = finding.related?.map((one) => ({ ...one, at: written(one.at, store) }));
  return at === finding.at && (related ?? []).every((one, i) => one.at === finding.related?.[i]?.at)
    ? finding
    : { ...finding, at, related };
}

/** A path of the fields of a record as its text has it. */
export function writtenPath(record: ArsomRecord, path: Path, store: Store): Path {
  const [field, ...inside] = path;
  if (field === undefined || !isMoved(record, String(field), store)) return path;
  const { name, part } = oldNameOf(String(field), stepsFor(record, store)) as { name: string; part?: string };
  if (part === undefined) return [name, ...inside];
  const one = !Array.isArray(fieldsIn(documentText(record))[name]);
  return one ? [name] : [name, ...inside.slice(0, 1)];
}

/** What a document holds, whatever its size. */
export function fieldsIn(text: string): FieldsRead {
  return readAgain(text)?.fields ?? {};
}

/** The text of a record's document. */
export function documentText({ place }: ArsomRecord): string {
  return place.file.text.slice(place.start, place.end);
}

function written(location: Location, store: Store): Location {
  if (!("record" in location)) return location;
  const path = writtenPath(location.record, location.path, store);
  return path === location.path ? location : { ...location, written: path };
}

function oldNameOf(field: string, steps: Upgrade[]): { name: string; part?: string } | undefined {
  for (const step of steps) {
    const names = [...Object.keys(step.rename ?? {}), ...Object.keys(step.entries ?? {})];
    const name = names.find((old) => movedBy(step, old)?.to === field);
    if (name !== undefined) return { name, part: movedBy(step, name)?.part };
  }
  return undefined;
}
