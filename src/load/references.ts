// What a record refers to, as the `x-ref` annotations of its kind say.
import type { Field, Kind } from "../model/kind.js";
import type { ArsomRecord, Path } from "../model/record.js";

/** One reference: from a path of a record to an id, which may be of these kinds (any, when empty). */
export interface Reference {
  path: Path;
  to: string;
  kinds: string[];
}

/** Told of one reference; of the path, which is used again for the next one, so many steps are its own. */
export type Visit = (to: string, kinds: string[], path: Path, steps: number) => void;

/** The references of a record; `spoken` is the kind a claim speaks of, whose fields it may give. */
export function referencesOf(record: ArsomRecord, kind: Kind, spoken?: Kind): Reference[] {
  const found: Reference[] = [];
  eachReference(record, kind, spoken, (to, kinds, path, steps) => found.push({ path: path.slice(0, steps), to, kinds }));
  return found;
}

const path: Path = ["", 0, "", 0];

/** The same, told one after another: for rules that look at those of every record and keep few. */
export function eachReference({ fields }: ArsomRecord, kind: Kind, spoken: Kind | undefined, visit: Visit): void {
  for (const field of planOf(kind, spoken)) {
    const value: unknown = fields[field.name];
    if (value === undefined) continue;
    path[0] = field.name;
    gather(value, field, 1, visit);
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

function gather(value: unknown, field: Field, depth: number, visit: Visit): void {
  if (typeof value === "string") {
    if (field.ref) visit(value, field.ref, path, depth);
    return;
  }
  if (!Array.isArray(value)) return;
  for (let i = 0; i < value.length; i++) {
    path[depth] = i;
    if (field.of) gather(value[i], field.of, depth + 1, visit);
    else {
      for (const [name, part] of field.fields ?? []) {
        path[depth + 1] = name;
        gather((value[i] as { [name: string]: unknown })?.[name], part, depth + 2, visit);
      }
    }
  }
}
