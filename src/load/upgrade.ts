// Brings records of older versions to the newest, in memory, by the steps that the schema of their kind declares.
import type { Kind } from "../model/kind.js";

/** The fields as the kind's newest version has them; `x-upgrades` of the schema says how each version becomes the next. */
export function upgrade(fields: { [field: string]: unknown }, kind: Kind): { [field: string]: unknown } {
  const from = fields.version;
  // What is no version at all is left for the schema to refuse.
  if (typeof from !== "number" || !Number.isInteger(from) || from < 1) return fields;
  let upgraded = fields;
  for (let version = from; version < kind.version; version++) {
    const { rename = {}, drop = [] } = kind.schema["x-upgrades"]?.[String(version)] ?? {};
    const next: { [field: string]: unknown } = Object.create(null);
    for (const [field, value] of Object.entries(upgraded)) {
      if (!drop.includes(field)) next[Object.hasOwn(rename, field) ? (rename[field] as string) : field] = value;
    }
    next.version = version + 1;
    upgraded = next;
  }
  return upgraded;
}
