// The fields a query may name: a kind's own, those it has through a reference, computed ones, and steps from one record to the next.

import { datesOf } from "../domain/extent.js";
import { titleOf } from "../domain/titles.js";
import { en } from "../language/en/index.js";
import type { Locale } from "../language/locale.js";
import type { Store } from "../load/store.js";
import { type Field, type Kind, nameIn } from "../model/kind.js";
import type { ArsomRecord } from "../model/record.js";

/** A field as a query names it: `chair.country`, each step with the field it is in each kind that has it. */
export type Steps = string[];

/** What a query can ask of a record that no schema names. */
export const DERIVED = ["date", "in-office", "in-force"];

/** Fields that are computed: the title of every record, and of one that has a time the year and the month in which it begins. */
const COMPUTED = new Map<string, Field>([
  ["label", { name: "label", type: "text", schema: { description: "the title that a report prints" } }],
  ["year", { name: "year", type: "date", schema: { description: "the year in which it begins" } }],
  ["month", { name: "month", type: "date", schema: { description: "the month in which it begins" } }],
]);

/** The computed field of a kind that has no field of its own by that name. */
function computedField(kind: Kind, name: string): Field | undefined {
  return name === "label" || kind.when.length > 0 ? COMPUTED.get(name) : undefined;
}

/** The computed fields of a kind. */
export function computedFields(kind: Kind): Field[] {
  return [...COMPUTED.values()].filter(({ name }) => computedField(kind, name) && !kind.fields.has(name));
}

/** Every field name that some kind has, for messages. */
export function allNames(kinds: Iterable<Kind>): string[] {
  const names = new Set([...DERIVED, ...COMPUTED.keys()]);
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

/** What steps from record to record need: the records, the language of labels, and the ways that were gone. */
interface Walk {
  store: Store;
  locale: Locale;
  seen: Set<string>;
}

/** The values that steps lead to from a record: through references, into lists and their maps; labels in a language. */
export function valuesAt(store: Store, record: ArsomRecord, steps: Steps, locale: Locale = en): Found[] {
  return reached(record, steps, { store, locale, seen: new Set() });
}

function reached(record: ArsomRecord, steps: Steps, walk: Walk): Found[] {
  const [step, ...rest] = steps;
  if (step === undefined) return [];
  if (rest.length > 1) {
    // Many ways may lead to one record: what lies behind it is asked for once.
    const way = `${record.id} ${steps.join(".")}`;
    if (walk.seen.has(way)) return [];
    walk.seen.add(way);
  }
  const kind = walk.store.kinds.get(record.kind);
  if (!kind) return [];
  const name = nameIn(kind, step) ?? (step.startsWith("x_") ? step : undefined);
  if (!name) return into(record, computed(record, kind, step, walk), computedField(kind, step), rest, walk);
  const through = kind.through[name];
  if (through && !(name in record.fields)) return reached(record, [...through.split("."), ...rest], walk);
  const field = kind.fields.get(name);
  // A field that is left out may mean a value: a meeting without a status was held.
  return into(record, record.fields[name] ?? field?.schema.default, field, rest, walk);
}

function computed(record: ArsomRecord, kind: Kind, name: string, { store, locale }: Walk): string | undefined {
  if (name === "label") return titleOf(record, store, locale);
  const pattern = { year: /^\d{4}/, month: /^\d{4}-\d{2}/ }[name];
  return pattern?.exec(datesOf(record, kind)?.from ?? "")?.[0];
}

function into(record: ArsomRecord, value: unknown, field: Field | undefined, rest: Steps, walk: Walk): Found[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((entry) => into(record, entry, field?.of ?? field, rest, walk));
  if (typeof value === "object") return inMap(record, value as { [name: string]: unknown }, field, rest, walk);
  const scalar = value as Found["value"];
  if (rest.length === 0) return [{ value: scalar, field, record }];
  const other = field?.ref ? walk.store.get(scalar) : undefined;
  return other ? reached(other, rest, walk) : [];
}

/** Inside a list of maps: `offices.title`; without a further step, every value of the map. */
function inMap(record: ArsomRecord, map: { [name: string]: unknown }, field: Field | undefined, rest: Steps, walk: Walk): Found[] {
  const [step, ...further] = rest;
  if (step === undefined) return Object.entries(map).flatMap(([name, value]) => into(record, value, field?.fields?.get(name), [], walk));
  return into(record, map[step], field?.fields?.get(step), further, walk);
}

/** The fields that steps may end in, over all kinds that have them; empty when none has. */
export function fieldsAt(store: Store, kinds: Iterable<Kind>, steps: Steps): Field[] {
  const [step, ...rest] = steps;
  if (step === undefined) return [];
  const found = new Set<Field>();
  for (const kind of kinds) {
    const name = nameIn(kind, step);
    if (!name) {
      for (const end of stepInto(store, computedField(kind, step), rest)) found.add(end);
      continue;
    }
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
