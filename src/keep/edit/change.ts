// Changes of fields as people write them - `field=value`, `field+=entry`, `field-=entry`, `offices.1.to=2024` - and what they make of a record.
import { isDeepStrictEqual } from "node:util";
import type { Field } from "../../model/kind.js";
import { nearest } from "../../model/nearest.js";
import type { Item, Scalar, Value } from "../../model/record.js";
import { UsageError } from "../../model/usage-error.js";
import { assign, fieldNamed, type Typing } from "../new/typed.js";
import type { FieldValues } from "./fields.js";
import type { NewValues } from "./record.js";

/** One change; the path is a field, an entry of a list (from 0), or a field of such an entry. An empty text with `=` takes it away. */
export interface FieldEdit {
  path: string[];
  sign: "=" | "+=" | "-=";
  text: string;
}

/** Fields that are no one's to set: what a record is, and who it is. */
const FIXED: { [field: string]: string } = {
  id: "arsom rename gives a record another id, everywhere",
  kind: "a record of another kind is a new record (arsom new)",
  version: "arsom migrate brings records to the newest version",
};

/** A change as it is written; undefined for an argument that is none. */
export function changeIn(argument: string): FieldEdit | undefined {
  const [, path, sign, text = ""] = /^([a-z][a-z0-9_]*(?:\.[a-z0-9_]+){0,2})(\+=|-=|=)(.*)$/s.exec(argument) ?? [];
  return path === undefined ? undefined : { path: path.split("."), sign: sign as FieldEdit["sign"], text };
}

/**
 * The values that changes give a record, of fields that become others; throws UsageError for what means nothing there, for a field
 * that is given twice, and for an entry that is to go and is not there.
 */
export function newValues(before: FieldValues, changes: FieldEdit[], typing: Typing): NewValues {
  const after: FieldValues = { ...before };
  const given: FieldValues = {};
  const without = new Set<string>();
  for (const { path, sign, text } of changes) {
    const [name = ""] = path;
    if (FIXED[name] !== undefined) throw new UsageError(`${name} is not set: ${FIXED[name]}`);
    const field = fieldNamed(name, typing);
    if (path.length > 1) after[name] = withEntry(after[name], path, sign, text, fieldOfList(field, name), typing);
    else if (sign === "=" && text.trim() === "") without.add(name);
    else if (sign === "=") assign(given, name, text, typing);
    else after[name] = joined(after[name], sign, entriesIn(name, text, typing), name, fieldOfList(field, name));
  }
  for (const name of without) {
    if (name in given) throw new UsageError(`${name} is given a value and an empty one; give one of them`);
    delete after[name];
  }
  for (const { path, sign } of changes) {
    const name = path[0] as string;
    if ((sign !== "=" || path.length > 1) && (name in given || without.has(name)))
      throw new UsageError(`${name} is given whole and in part; give one of them`);
  }
  Object.assign(after, given);
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const isEmpty = (value: Value | undefined) => Array.isArray(value) && value.length === 0;
  const changed = [...names].filter((name) => !isDeepStrictEqual(before[name], after[name]));
  return new Map(changed.map((name) => [name, isEmpty(after[name]) ? undefined : after[name]]));
}

function fieldOfList(field: Field | undefined, name: string): Field {
  if (field?.type === "list" || field?.type === "maps") return field;
  throw new UsageError(`${name} has one value, not a list of them: write ${name}=…`);
}

/** The entries that a text gives a list. */
function entriesIn(name: string, text: string, typing: Typing): (Scalar | Item)[] {
  if (text.trim() === "") throw new UsageError(`${name}: name the entry; ${name}= alone takes the whole list away`);
  const given: FieldValues = {};
  assign(given, name, text, typing);
  return given[name] as (Scalar | Item)[];
}

/** A list with entries added that it does not have, or with entries gone. */
function joined(old: Value | undefined, sign: "+=" | "-=", entries: (Scalar | Item)[], name: string, { type }: Field): Value {
  const list = (old ?? []) as (Scalar | Item)[];
  // An entry that says as much and more is there already, such as one with renderings in other languages.
  if (sign === "+=") return [...list, ...entries.filter((entry) => !list.some((one) => isMeant(one, entry)))] as Value;
  let left = list;
  for (const entry of entries) {
    const [found, ...others] = left.filter((one) => isMeant(one, entry));
    if (found === undefined) throw new UsageError(`${name} has no entry ${shownEntry(entry)}${hasEntries(left)}`);
    if (type === "maps" && others.length > 0)
      throw new UsageError(
        `${name} has ${others.length + 1} entries ${shownEntry(entry)}; say more of it, or take ${name}.N= away by its place`,
      );
    left = left.filter((one) => !isMeant(one, entry));
  }
  return left as Value;
}

/** True of an entry that is the one named, or has all the fields that are named. */
function isMeant(one: Scalar | Item, named: Scalar | Item): boolean {
  if (typeof one !== "object" || typeof named !== "object") return one === named;
  return Object.entries(named).every(([name, value]) => isDeepStrictEqual(one[name], value));
}

/** A list in which one entry, or a field of it, is another or gone. */
function withEntry(old: Value | undefined, path: string[], sign: FieldEdit["sign"], text: string, field: Field, typing: Typing): Value {
  const [name = "", step = "", inner] = path;
  const list = [...((old ?? []) as (Scalar | Item)[])];
  const at = Number(step);
  const entry = list[at];
  if (!/^\d+$/.test(step) || entry === undefined)
    throw new UsageError(`${path.join(".")} is not there; entries of a list count from 0${hasEntries(list)}`);
  if (sign !== "=") throw new UsageError(`${path.join(".")} is one value; write ${path.join(".")}=…`);
  if (inner === undefined) {
    if (text.trim() === "") list.splice(at, 1);
    else list.splice(at, 1, ...entriesIn(name, text, typing));
    return list as Value;
  }
  const known = field.fields;
  if (typeof entry !== "object" || !known?.has(inner)) {
    const near = nearest(inner, known?.keys() ?? []);
    throw new UsageError(`an entry of ${name} has no field ${inner}${near ? `; did you mean ${near}?` : ""}`);
  }
  const changed: FieldValues = { ...entry };
  delete changed[inner];
  if (text.trim() !== "") assign(changed, inner, text, { ...typing, fields: known, spans: [] });
  if (Object.keys(changed).length === 0) list.splice(at, 1);
  else list[at] = changed as Item;
  return list as Value;
}

/** So many entries are named of a list that lacks another. */
const MOST_SHOWN = 12;

function hasEntries(list: (Scalar | Item)[]): string {
  if (list.length === 0) return "; it has none";
  const shown = list
    .slice(0, MOST_SHOWN)
    .map(shownEntry)
    .join(typeof list[0] === "object" ? "; " : ", ");
  return `; it has ${shown}${list.length > MOST_SHOWN ? ` and ${list.length - MOST_SHOWN} more` : ""}`;
}

/** An entry as it is typed. */
export function shownEntry(entry: Scalar | Item): string {
  if (typeof entry !== "object") return String(entry);
  return Object.entries(entry)
    .map(([name, value]) => `${name}=${value}`)
    .join(",");
}
