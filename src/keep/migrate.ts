// Records of older versions written as the newest version has them, their comments and layout kept.
import { locateIn } from "../load/read/tiered.js";
import type { Store } from "../load/store.js";
import { movedBy } from "../load/upgrade.js";
import { documentText, fieldsIn, movedFields, stepsFor } from "../load/written.js";
import type { Kind, Upgrade } from "../model/kind.js";
import type { ArsomRecord } from "../model/record.js";
import { linesFrom } from "./lines.js";
import { type Splice, spliced } from "./splice.js";
import { entrySplices } from "./to-entries.js";

/** The version that a record was written in; reading brings its fields to the newest, and leaves its text as it is. */
export function versionOf(record: ArsomRecord, kind: Kind): number {
  if (kind.version === 1) return 1;
  const text = documentText(record);
  return Number(text.slice(...locateIn(text, ["version"], "value")));
}

/** True of a record whose text is of an older version, and of a claim whose fields are those of an older version of its record's kind. */
export function isOlder(record: ArsomRecord, store: Store): boolean {
  const kind = store.kinds.get(record.kind);
  if (kind && versionOf(record, kind) < kind.version) return true;
  return record.kind === "claim" && movedFields(record, store).length > 0;
}

/** The text of a record's document as the newest version of its kind has it; of a claim, of the kind that it speaks of. */
export function migrated(record: ArsomRecord, store: Store): string {
  const kind = store.kind(record.kind);
  let text = documentText(record);
  for (let version = versionOf(record, kind); version < kind.version; version++) {
    text = stepped(text, kind.schema["x-upgrades"]?.[String(version)] ?? {});
    const [start, end] = locateIn(text, ["version"], "value");
    text = spliced(text, [{ start, end, text: String(version + 1) }]);
  }
  if (record.kind !== "claim") return text;
  return stepsFor(record, store).reduce(stepped, text);
}

function stepped(text: string, step: Upgrade): string {
  const read = fieldsIn(text);
  const splices = Object.entries(read).flatMap(([name, value]): Splice[] => {
    const [start, end] = locateIn(text, [name], "key");
    if (step.drop?.includes(name)) return [{ ...linesFrom(text, start), text: "" }];
    const moved = movedBy(step, name);
    // By both names it is refused, and a person has to say which holds.
    if (!moved || (moved.to !== name && moved.to in read)) return [];
    const key = { start, end, text: moved.to };
    return moved.part === undefined ? [key] : [key, ...entrySplices(text, name, value, moved.part)];
  });
  return spliced(text, splices);
}
