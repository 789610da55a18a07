// What a record refers to, as the `x-ref` annotations of its kind say.
import type { Field, Kind } from "../model/kind.js";
import type { ArsomRecord, Path } from "../model/record.js";

/** One reference: from a path of a record to an id, which may be of these kinds (any, when empty). */
export interface Reference {
  path: Path;
  to: string;
  kinds: string[];
}

/** The references of a record, in the order of its kind's fields; `spoken` is the kind a claim speaks of, whose fields it may give. */
export function* referencesOf({ fields }: ArsomRecord, kind: Kind, spoken?: Kind): Iterable<Reference> {
  for (const field of planOf(kind, spoken)) {
    const value: unknown = fields[field.name];
    if (value !== undefined) yield* referencesIn(value, field, [field.name]);
  }
}

const plans = new WeakMap<Kind, Map<Kind | undefined, Field[]>>();

/** The fields of a kind, and of one that a claim speaks of, that may refer to something: worked out once. */
function planOf(kind: Kind, spoken: Kind | undefined): Field[] {
  const known = plans.get(kind);
  const plan = known?.get(spoken);
  if (plan) return plan;
  const further = [...(spoken?.fields.values() ?? [])].filter(({ name }) => !kind.fields.has(name));
  const made = [...kind.fields.values(), ...further].filter(refers);
  if (known) known.set(spoken, made);
  else plans.set(kind, new Map([[spoken, made]]));
  return made;
}

function refers(field: Field): boolean {
  return !!field.ref || !!field.of?.ref || [...(field.fields?.values() ?? [])].some(refers);
}

function* referencesIn(value: unknown, field: Field, path: Path): Iterable<Reference> {
  if (typeof value === "string") {
    if (field.ref) yield { path, to: value, kinds: field.ref };
    return;
  }
  if (!Array.isArray(value)) return;
  for (const [i, entry] of value.entries()) {
    if (field.of) yield* referencesIn(entry, field.of, [...path, i]);
    for (const [name, part] of field.fields ?? []) {
      const inside = (entry as { [name: string]: unknown } | undefined)?.[name];
      if (inside !== undefined) yield* referencesIn(inside, part, [...path, i, name]);
    }
  }
}
