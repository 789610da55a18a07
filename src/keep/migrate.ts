// Records of older versions written as the newest version has them, their comments and layout kept.
import { locateIn } from "../load/read/tiered.js";
import type { Kind, Upgrade } from "../model/kind.js";
import type { ArsomRecord } from "../model/record.js";
import { linesFrom } from "./lines.js";
import { type Splice, spliced } from "./splice.js";

/** The version that a record was written in; reading brings its fields to the newest, and leaves its text as it is. */
export function versionOf(record: ArsomRecord, kind: Kind): number {
  if (kind.version === 1) return 1;
  const text = textOf(record);
  return Number(text.slice(...locateIn(text, ["version"], "value")));
}

/** True of a record whose text is of an older version: its fields then have other names than its text. */
export function isOlder(record: ArsomRecord, kind: Kind | undefined): boolean {
  return kind !== undefined && versionOf(record, kind) < kind.version;
}

/** The text of a record's document, taken step by step to the newest version of its kind. */
export function migrated(record: ArsomRecord, kind: Kind): string {
  let text = textOf(record);
  const names = new Set(topNames(record, kind));
  for (let version = versionOf(record, kind); version < kind.version; version++)
    text = step(text, kind.schema["x-upgrades"]?.[String(version)] ?? {}, version + 1, names);
  return text;
}

function textOf({ place }: ArsomRecord): string {
  return place.file.text.slice(place.start, place.end);
}

/** Every name that a field of the record may have had in any version. */
function topNames({ fields }: ArsomRecord, kind: Kind): string[] {
  const steps = Object.values(kind.schema["x-upgrades"] ?? {});
  return [...Object.keys(fields), ...steps.flatMap(({ rename = {}, drop = [] }) => [...Object.entries(rename).flat(), ...drop])];
}

function step(text: string, { rename = {}, drop = [] }: Upgrade, version: number, names: Set<string>): string {
  const [start, end] = locateIn(text, ["version"], "value");
  const splices: Splice[] = [{ start, end, text: String(version) }];
  for (const name of names) {
    const key = keyIn(text, name);
    if (!key) continue;
    if (drop.includes(name)) splices.push({ ...linesFrom(text, key.start), text: "" });
    else if (Object.hasOwn(rename, name)) splices.push({ ...key, text: rename[name] as string });
  }
  return spliced(text, splices);
}

/** Where a key stands, if the document has it: what it has not is located at the nearest thing there is. */
function keyIn(text: string, name: string): { start: number; end: number } | undefined {
  const [start, end] = locateIn(text, [name], "key");
  return text.slice(start, end).replace(/^["']|["']$/g, "") === name ? { start, end } : undefined;
}
