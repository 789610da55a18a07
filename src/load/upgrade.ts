// Brings records of older versions to the newest, in memory, by the steps that the schema of their kind declares.
import type { Kind, Upgrade } from "../model/kind.js";
import type { Path } from "../model/record.js";

/** A record as its kind's newest version has it. */
export interface Upgraded {
  fields: { [field: string]: unknown };
  /** Where it says what only a newer version has: it cannot be of the version that it gives. */
  newer: Path[];
}

/** The fields as the kind's newest version has them; `x-upgrades` of the schema says how each version becomes the next. */
export function upgrade(fields: { [field: string]: unknown }, kind: Kind): Upgraded {
  const from = fields.version;
  // What is no version at all is left for the schema to refuse.
  if (typeof from !== "number" || !Number.isInteger(from) || from < 1) return { fields, newer: [] };
  let upgraded = fields;
  const newer: Path[] = [];
  for (let version = from; version < kind.version; version++) {
    const step = kind.schema["x-upgrades"]?.[String(version)] ?? {};
    newer.push(...newerIn(upgraded, step));
    upgraded = { ...stepped(upgraded, step), version: version + 1 };
  }
  return { fields: upgraded === fields ? fields : Object.assign(Object.create(null), upgraded), newer };
}

/** The fields that a claim says of a record, by the names and in the form that the newest version of its kind has. */
export function upgradeClaimed(fields: { [field: string]: unknown }, kind: Kind): { [field: string]: unknown } {
  return Object.values(kind.schema["x-upgrades"] ?? {}).reduce((upgraded, step) => stepped(upgraded, step), fields);
}

/** What a field is called in the next version, and the name that each of its values has as an entry; the values as they are where there is none. */
export function movedBy({ rename = {}, entries = {} }: Upgrade, field: string): { to: string; part?: string } | undefined {
  if (Object.hasOwn(entries, field)) return entries[field];
  return Object.hasOwn(rename, field) ? { to: rename[field] as string } : undefined;
}

function stepped(fields: { [field: string]: unknown }, step: Upgrade): { [field: string]: unknown } {
  const next: { [field: string]: unknown } = Object.create(null);
  for (const [field, value] of Object.entries(fields)) {
    if (step.drop?.includes(field)) continue;
    const moved = movedBy(step, field);
    // Of a field that the record has by both names the old one stays, for the schema to refuse.
    const { to, part } = !moved || (moved.to !== field && moved.to in fields) ? { to: field, part: undefined } : moved;
    next[to] = part === undefined ? value : entriesOf(value, part);
  }
  return next;
}

/** Each value that is no entry yet as one with a single field. */
function entriesOf(value: unknown, part: string): unknown[] {
  // What is in the form of the newest version is left as it is.
  if (areEntries(value)) return value;
  const values = Array.isArray(value) ? value : [value];
  return values.map((one) => (isEntry(one) ? one : { [part]: one }));
}

/** True of a list of nothing but entries with fields of their own. */
export function areEntries(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.every(isEntry);
}

function isEntry(value: unknown): boolean {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

/** The fields that a step makes, and the entries where it makes entries, which the record of the older version has already. */
function newerIn(fields: { [field: string]: unknown }, { rename = {}, entries = {} }: Upgrade): Path[] {
  const made = [...Object.entries(rename), ...Object.entries(entries).map(([old, { to }]): [string, string] => [old, to])];
  const names = made.flatMap(([old, to]): Path[] => (old !== to && to in fields ? [[to]] : []));
  const inside = Object.entries(entries).flatMap(([old, { to }]): Path[] => {
    const value = old === to ? fields[old] : undefined;
    return Array.isArray(value) ? value.flatMap((one, i): Path[] => (isEntry(one) ? [[old, i]] : [])) : [];
  });
  return [...names, ...inside];
}
