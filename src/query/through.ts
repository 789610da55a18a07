// A field that the records asked for have through a reference alone: `level` of a meeting is `series.level`.
import type { Store } from "../load/store.js";
import type { Kind } from "../model/kind.js";
import { UsageError } from "../model/usage-error.js";
import { DERIVED, fieldsAt } from "./fields.js";

/**
 * The path by which a field is reached where no kind that is asked for has it itself and one reference leads to it; else the
 * field as it was written. Throws UsageError when several lead to it.
 */
export function throughOne(name: string, kinds: Kind[], store: Store): string {
  const [step = "", ...rest] = name.split(".");
  if (DERIVED.includes(name) || step.startsWith("x_") || fieldsAt(store, kinds, [step]).length > 0) return name;
  const ways = new Set(kinds.flatMap((kind) => waysTo(step, kind, store)));
  const [way] = ways;
  if (way === undefined) return name;
  if (ways.size > 1)
    throw new UsageError(`${name} is reached by ${[...ways].map((one) => `${one}.${name}`).join(" and ")}; write one of them`);
  return [way, step, ...rest].join(".");
}

/** The references of a kind to kinds that have a field of this very name. */
function waysTo(step: string, kind: Kind, store: Store): string[] {
  return [...kind.fields.values()].flatMap((field) => {
    const ref = (field.of ?? field).ref ?? [];
    return ref.some((other) => store.kinds.get(other)?.fields.has(step)) ? [field.name] : [];
  });
}
