// What a record refers to, as the `x-ref` annotations of its kind say.
import type { Field, Kind } from "../model/kind.js";
import type { ArsomRecord, Path } from "../model/record.js";

/** One reference: from a path of a record to an id, which may be of these kinds (any, when empty). */
export interface Reference {
  path: Path;
  to: string;
  kinds: string[];
}

const plans = new WeakMap<Kind, Field[]>();

/** The references of a record; `spoken` is the kind a claim speaks of, whose fields it may give. */
export function referencesOf(record: ArsomRecord, kind: Kind, spoken?: Kind): Reference[] {
  const found: Reference[] = [];
  for (const field of planOf(kind)) gather(record.fields[field.name], field, [field.name], found);
  if (spoken) {
    for (const field of planOf(spoken)) {
      if (!kind.fields.has(field.name)) gather(record.fields[field.name], field, [field.name], found);
    }
  }
  return found;
}

/** The fields of a kind that may refer to something: worked out once a kind. */
function planOf(kind: Kind): Field[] {
  let plan = plans.get(kind);
  if (!plan) {
    plan = [...kind.fields.values()].filter(refers);
    plans.set(kind, plan);
  }
  return plan;
}

function refers(field: Field): boolean {
  return !!field.ref || !!field.of?.ref || [...(field.fields?.values() ?? [])].some(refers);
}

function gather(value: unknown, field: Field, path: Path, found: Reference[]): void {
  if (value === undefined) return;
  if (typeof value === "string") {
    if (field.ref) found.push({ path, to: value, kinds: field.ref });
    return;
  }
  if (!Array.isArray(value)) return;
  for (const [i, entry] of value.entries()) {
    if (field.of) gather(entry, field.of, [...path, i], found);
    else
      for (const [name, part] of field.fields ?? [])
        gather((entry as { [name: string]: unknown })?.[name], part, [...path, i, name], found);
  }
}
