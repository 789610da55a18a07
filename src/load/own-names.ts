// The names in schemas of the user's own: of kinds, which are given once, and of the fields and kinds that annotations speak of.
import { type Kind, nameIn, type Schema } from "../model/kind.js";
import { type BadSettings, badAt, type SettingsText } from "./bad-settings.js";
import { type ReadSettings, shownName, suggestion } from "./settings-words.js";

/** A schema that was read, its text, and the kind it describes. */
export interface OwnSchema extends SettingsText {
  read: ReadSettings;
  schema: Schema;
  kind: Kind;
}

/** A place in a schema. */
type Path = (string | number)[];

/** The error of a value at a place in a schema. */
export function refused(own: OwnSchema, path: Path, words: string): BadSettings {
  return badAt(own, own.read.placeOf(path, "value"), words);
}

/** Throws BadSettings for a kind, or a plural, that has the name of another. */
export function checkKinds(own: OwnSchema[], shipped: Kind[]): void {
  const names = new Map(shipped.flatMap(({ name, plural }) => [name, plural].map((one) => [one, "arsom itself"])));
  for (const one of own) {
    const { name, plural } = one.kind;
    for (const given of new Set([name, plural])) {
      const keyword = given !== name && one.schema["x-plural"] ? "x-plural" : "x-kind";
      const holder = names.get(given);
      if (holder) throw refused(one, [keyword], `${keyword}: ${holder} has a kind that is called ${given}; give it another name`);
      names.set(given, one.name);
    }
  }
}

/** Throws BadSettings for a field that the kind does not have, or a kind that is not among all `kinds`. */
export function checkNames(own: OwnSchema, kinds: Map<string, Kind>): void {
  const { schema, kind } = own;
  for (const [i, name] of (schema.required ?? []).entries())
    if (!kind.fields.has(name) && !schema.additionalProperties) throw refused(own, ["required", i], `required: ${noField(kind, name)}`);
  for (const [i, column] of (schema["x-columns"] ?? []).entries()) {
    const wrong = astray(kind, column.split("."), kinds, nameIn);
    if (wrong) throw refused(own, ["x-columns", i], `x-columns: ${wrong}`);
  }
  for (const [i, span] of (schema["x-when"] ?? []).entries()) {
    for (const [j, name] of span.entries()) {
      const field = kind.fields.get(name);
      const wrong = field ? `${name} holds no date; give it "x-date": true` : noField(kind, name);
      if ((field?.of ?? field)?.type !== "date") throw refused(own, ["x-when", i, j], `x-when: ${wrong}`);
    }
  }
  for (const { path, part } of subschemasOf(schema)) {
    const [day, entry] = [part["x-known-from"], part.items?.properties];
    if (day === undefined || (entry ? day in entry : day === path.at(-1))) continue;
    const wrong = entry
      ? `an entry has no field ${shownName(day)}${suggestion(day, Object.keys(entry))}`
      : `of ${path.at(-1)} it is ${path.at(-1)}`;
    throw refused(own, [...path, "x-known-from"], `x-known-from: ${wrong}`);
  }
  for (const [name, way] of Object.entries(schema["x-through"] ?? {})) {
    // Only fields that schemas name: a way through others could lead in a cycle.
    const wrong = astray(kind, way.split("."), kinds, (at, step) => (at.fields.has(step) ? step : undefined));
    if (wrong) throw refused(own, ["x-through", name], `x-through: ${wrong}`);
  }
  for (const { path, part } of subschemasOf(schema)) {
    for (const [i, name] of (part["x-ref"] ?? []).entries()) {
      const wrong = `x-ref: no kind is called ${shownName(name)}${suggestion(name, [...kinds.keys()])}`;
      if (!kinds.has(name)) throw refused(own, [...path, "x-ref", i], wrong);
    }
  }
}

/** Why steps lead from a kind to no field, through references and into lists of maps; undefined when they do. */
function astray(kind: Kind, [step = "", ...rest]: string[], kinds: Map<string, Kind>, named: typeof nameIn): string | undefined {
  const name = named(kind, step);
  if (!name && !step.startsWith("x_")) return noField(kind, step);
  const through = kind.through[name ?? ""]?.split(".");
  if (through && !kind.fields.has(name as string)) return rest.length > 0 ? astray(kind, [...through, ...rest], kinds, named) : undefined;
  const field = kind.fields.get(name ?? "");
  const [next, ...further] = rest;
  if (next === undefined) return undefined;
  if (field?.fields && further.length === 0)
    return field.fields.has(next) ? undefined : `${step} has no field ${shownName(next)}${suggestion(next, [...field.fields.keys()])}`;
  const { ref } = field?.of ?? field ?? {};
  if (!ref) return `${shownName(step)} of the kind ${kind.name} is no reference (x-ref)`;
  const targets = ref.length > 0 ? ref.flatMap((target) => kinds.get(target) ?? []) : [...kinds.values()];
  const wrong = targets.map((target) => astray(target, rest, kinds, named));
  return wrong.includes(undefined) ? undefined : wrong[0];
}

function noField({ name, fields }: Kind, word: string): string {
  return `the kind ${name} has no field ${shownName(word)}${suggestion(word, [...fields.keys()])}`;
}

const SINGLE = ["items", "not", "if", "then", "else"];
const LISTED = ["allOf", "anyOf", "oneOf"];

/** Every part of a schema that speaks of a value, with its path; the schema itself is the first. */
export function subschemasOf(part: Schema, path: Path = []): { path: Path; part: Schema }[] {
  const inside: [Path, Schema][] = [
    ...SINGLE.map((key): [Path, Schema] => [[key], part[key] as Schema]),
    ...LISTED.flatMap((key) => ((part[key] ?? []) as Schema[]).map((schema, i): [Path, Schema] => [[key, i], schema])),
    ...Object.entries(part.properties ?? {}).map(([name, schema]): [Path, Schema] => [["properties", name], schema]),
  ];
  return [{ path, part }, ...inside.flatMap(([steps, schema]) => (schema ? subschemasOf(schema, [...path, ...steps]) : []))];
}
