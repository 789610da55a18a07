// The fields a query may name: a kind's own, those it has through a reference, and steps from one record to the next.

import type { Store } from "../load/store.js";
import { type Field, type Kind, nameIn } from "../model/kind.js";
import type { ArsomRecord } from "../model/record.js";

/** A field as a query names it: `chair.country`, each step with the field it is in each kind that has it. */
export type Steps = string[];

/** What a query can ask of a record that no schema names. */
export const DERIVED = ["date", "in-office", "in-force"];

/** Every field name that some kind has, for messages. */
export function allNames(kinds: Iterable<Kind>): string[] {
  const names = new Set(DERIVED);
  for (const kind of kinds) for (const name of [...kind.fields.keys(), ...Object.keys(kind.through)]) names.add(name);
  return [...names];
}

/** One value that a path of fields leads to, with the field that holds it. */
export interface Found {
  value: string | number | boolean;
  field?: Field;
  /** The record the value stands in. */
  record: ArsomRecord;
}

/** The values that steps lead to from a record: through references, into lists and their maps. */
export function valuesAt(store: Store, record: ArsomRecord, steps: Steps, seen = new Set<string>()): Found[] {
  const [step, ...rest] = steps;
  if (step === undefined) return [];
  if (rest.length > 1) {
    // Many ways may lead to one record: what lies behind it is asked for once.
    const way = `${record.id} ${steps.join(".")}`;
    if (seen.has(way)) return [];
    seen.add(way);
  }
  const kind = store.kinds.get(record.kind);
  const name = kind && (nameIn(kind, step) ?? (step.startsWith("x_") ? step : undefined));
  if (!kind || !name) return [];
  const through = kind.through[name];
  if (through && !(name in record.fields)) return valuesAt(store, record, [...through.split("."), ...rest], seen);
  return into(store, record, record.fields[name], kind.fields.get(name), rest, seen);
}

function into(store: Store, record: ArsomRecord, value: unknown, field: Field | undefined, rest: Steps, seen: Set<string>): Found[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((entry) => into(store, record, entry, field?.of ?? field, rest, seen));
  if (typeof value === "object") return inMap(store, record, value as { [name: string]: unknown }, field, rest, seen);
  const scalar = value as Found["value"];
  if (rest.length === 0) return [{ value: scalar, field, record }];
  const other = field?.ref ? store.get(scalar) : undefined;
  return other ? valuesAt(store, other, rest, seen) : [];
}

/** Inside a list of maps: `offices.title`; without a further step, every value of the map. */
function inMap(
  store: Store,
  record: ArsomRecord,
  map: { [name: string]: unknown },
  field: Field | undefined,
  rest: Steps,
  seen: Set<string>,
): Found[] {
  const [step, ...further] = rest;
  if (step === undefined)
    return Object.entries(map).flatMap(([name, value]) => into(store, record, value, field?.fields?.get(name), [], seen));
  return into(store, record, map[step], field?.fields?.get(step), further, seen);
}

/** The fields that steps may end in, over all kinds that have them; empty when none has. */
export function fieldsAt(store: Store, kinds: Iterable<Kind>, steps: Steps): Field[] {
  const [step, ...rest] = steps;
  if (step === undefined) return [];
  const found = new Set<Field>();
  for (const kind of kinds) {
    const name = nameIn(kind, step);
    if (!name) continue;
    const through = kind.through[name];
    const ends =
      through && !kind.fields.has(name)
        ? fieldsAt(store, [kind], [...through.split("."), ...rest])
        : stepInto(store, kind.fields.get(name), rest);
    for (const end of ends) found.add(end);
  }
  return [...found];
}

function stepInto(store: Store, field: Field | undefined, rest: Steps): Field[] {
  if (!field) return [];
  const [step, ...further] = rest;
  if (field.fields) {
    const inner = step === undefined ? [field] : stepInto(store, field.fields.get(step), further);
    return inner;
  }
  const held = field.of ?? field;
  if (step === undefined) return [held];
  if (!held.ref) return [];
  const kinds = held.ref.length > 0 ? held.ref.flatMap((name) => store.kinds.get(name) ?? []) : [...store.kinds.values()];
  return fieldsAt(store, kinds, rest);
}
