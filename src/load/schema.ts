// What breaks a schema, said of the very key or value, in arsom's words instead of the validator's.

import type { SchemaError } from "../model/ajv.js";
import type { Finding, Fix, Slots } from "../model/finding.js";
import { type Field, fieldAt, type Kind } from "../model/kind.js";
import { nearest, slipOf } from "../model/nearest.js";
import { type ArsomRecord, type Path, type Value, valueAt } from "../model/record.js";
import { shortened } from "../model/shortened.js";
import { pathKey } from "./read/reader.js";
import { movedBy } from "./upgrade.js";

const MOST = 50;

/** One finding a place for the errors of a validator, in the order of the paths; `rule` is `schema` or `claim-field`. */
export function schemaFindings(errors: SchemaError[], record: ArsomRecord, kind: Kind, rule: string): Finding[] {
  const found = new Map<string, Finding>();
  for (const error of errors) {
    const finding = findingOf(error, record, kind, rule);
    const key = `${isMissing(finding) ? finding.slots.field : ""}\u0000${pathKey(placeOf(finding))}`;
    if (!found.has(key)) found.set(key, finding);
    if (found.size >= MOST) break;
  }
  // A field that is there misspelt is not missing as well.
  const meant = new Set([...found.values()].map((finding) => pathKey([...placeOf(finding).slice(0, -1), String(finding.slots.nearest)])));
  return [...found.values()].filter(
    (finding) => !isMissing(finding) || !meant.has(pathKey([...placeOf(finding), String(finding.slots.field)])),
  );
}

function isMissing({ say }: Finding): boolean {
  return say === "missing" || say === "missing-in";
}

function placeOf({ at }: Finding): Path {
  return "path" in at ? at.path : [];
}

function findingOf(error: SchemaError, record: ArsomRecord, kind: Kind, rule: string): Finding {
  const path = pathOf(error.instancePath, record.fields);
  const slots: Slots = { kind: kind.name };
  if (error.keyword === "required") {
    const field = String(error.params.missingProperty);
    const { help, slots: asked } = adding(fieldAt([...path, field], kind.fields), field);
    return {
      rule,
      at: { record, path, of: "value" },
      say: path.length ? "missing-in" : "missing",
      slots: { ...slots, field, in: String(path[0] ?? ""), ...asked },
      help,
    };
  }
  if (error.keyword === "additionalProperties") {
    const field = String(error.params.additionalProperty);
    const now = path.length === 0 ? newNameOf(field, kind) : undefined;
    const slotsOfFormer = { ...slots, field: shown(field), newest: kind.version, now: now ?? "" };
    if (now) return { rule, at: { record, path: [field], of: "key" }, say: "unknown-field", slots: slotsOfFormer, help: "former" };
    return unknownField(record, [...path, field], knownAt(path, kind), slots, rule);
  }
  if (path.length === 0) return { rule, at: { record, path, of: "value" }, say: "whole", slots: { ...slots, keyword: error.keyword } };
  const field = fieldAt(path, kind.fields);
  const value = valueAt(record.fields, path);
  slots.field = nameOf(path);
  slots.value = shown(value);
  const at = { record, path, of: "value" as const };
  if (value === null) return { rule, at, say: "empty", slots, help: "leave-out", fix: leftOut(path, kind) };
  const meant = sayOf(error, field, value, slots);
  const said = typeof value === "string" && CURLY.test(value) ? { ...meant, help: "curly" } : meant;
  const fix = said.help === "leave-out" ? leftOut(path, kind) : fixOf(said.help, field, value);
  return { rule, at, ...said, slots, ...(fix && { fix }) };
}

function unknownField(record: ArsomRecord, path: Path, known: string[], slots: Slots, rule: string): Finding {
  const field = String(path.at(-1));
  const near = nearest(field, known);
  const inside = path.length > 1;
  const unlike = inside ? "fields" : "own-field";
  const help = near ? "nearest" : unlike;
  const more: Slots = { field: shown(field), in: String(path[0]), fields: { list: known }, ...(near && { nearest: near }) };
  const meant = slipOf(field, known);
  const free = meant !== undefined && valueAt(record.fields, [...path.slice(0, -1), meant]) === undefined;
  const said = inside ? "unknown-in" : "unknown-field";
  return { rule, at: { record, path, of: "key" }, say: said, slots: { ...slots, ...more }, help, ...(free && { fix: { rename: meant } }) };
}

/** What a field that only older versions of a kind have is called in the newest. */
function newNameOf(field: string, { schema }: Kind): string | undefined {
  return Object.values(schema["x-upgrades"] ?? {}).flatMap((step) => movedBy(step, field)?.to ?? [])[0];
}

/** What to write where a field is missing. */
function adding(field: Field | undefined, name: string): { help: string; slots: Slots } {
  if (name === "id") return { help: "add-id", slots: {} };
  if (field?.values) return { help: "add-one", slots: { values: { list: field.values } } };
  if (field?.ref && field.ref.length > 0) return { help: "add-ref", slots: { kinds: { either: field.ref } } };
  return { help: "add", slots: {} };
}

const CURLY = /^[\u201c-\u201f\u2018-\u201b].*[\u201c-\u201f\u2018-\u201b]$/;

/** A field that holds nothing is left out, where the kind can do without it. */
function leftOut(path: Path, { schema }: Kind): Fix | undefined {
  return path.length === 1 && !schema.required?.includes(String(path[0])) ? { drop: true } : undefined;
}

/** The value that was certainly meant. */
function fixOf(help: string | undefined, field: Field | undefined, value: unknown): Fix | undefined {
  if (help === "upper-case") return { put: String(value).toUpperCase() };
  if (help === "unquote") return { put: Number(value) };
  if (help === "brackets") return { put: [value] as Value };
  const slip = field?.values && typeof value === "string" ? slipOf(value, field.values) : undefined;
  return slip === undefined ? undefined : { put: slip };
}

/** Which sentence tells what the field should hold. */
function sayOf(error: SchemaError, field: Field | undefined, value: unknown, slots: Slots): { say: string; help?: string } {
  const schema = field?.schema ?? {};
  slots.limit = Number(error.params.limit ?? 0);
  if (error.keyword === "minItems") return { say: "no-entries", help: "leave-out" };
  if (error.keyword === "maxItems") return { say: "many" };
  if (error.keyword === "uniqueItems") return { say: "twice" };
  if (error.keyword === "maxLength" && typeof value === "string") return { say: "long" };
  if (error.keyword === "minLength") return { say: "blank", help: "leave-out" };
  if (field?.values) {
    slots.values = { list: field.values };
    const near = nearest(String(value), field.values);
    if (near) slots.nearest = near;
    return { say: "choice", help: near ? "nearest" : undefined };
  }
  if (field?.type === "integer") {
    slots.least = Number(schema.minimum ?? 0);
    slots.most = Number(schema.maximum ?? Number.MAX_SAFE_INTEGER);
    return { say: "integer", help: typeof value === "string" && /^\d{1,9}$/.test(value) ? "unquote" : undefined };
  }
  if (field?.code && typeof value === "string")
    return { say: "country", help: /^([a-z]{2}|asean)$/i.test(value) ? "upper-case" : undefined };
  if (field?.ref && typeof value === "string") return { say: "id" };
  if (field?.type === "text" && field.name === "id") return { say: "id" };
  if (field?.type === "text" && typeof value === "string") return { say: field.name === "url" ? "url" : "form" };
  return { say: field?.type ?? "form", help: field?.type === "list" && typeof value === "string" ? "brackets" : undefined };
}

/** A JSON pointer as a path; steps into lists are numbers. */
function pathOf(pointer: string, fields: unknown): Path {
  const path: Path = [];
  for (const step of pointer.split("/").slice(1)) {
    const name = step.replace(/~1/g, "/").replace(/~0/g, "~");
    path.push(Array.isArray(valueAt(fields, path)) ? Number(name) : name);
  }
  return path;
}

function knownAt(path: Path, kind: Kind): string[] {
  return [...(path.length ? (fieldAt(path, kind.fields)?.fields ?? new Map<string, Field>()) : kind.fields).keys()];
}

function nameOf(path: Path): string {
  return path.filter((step) => typeof step === "string").join(".");
}

/** A value in a sentence: short, whatever it is. */
export function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  const line = text.slice(0, 200).replace(/\s+/g, " ");
  return shortened(line, 60);
}
