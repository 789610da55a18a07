// What a person writes for a field - a date in words, a name for an id, a list with commas - as the value that a record holds.

import { meaningOfWord, type WordMeaning } from "../../domain/names.js";
import type { Locale } from "../../language/locale.js";
import { readDate } from "../../language/read-date.js";
import type { Store } from "../../load/store.js";
import { fold } from "../../model/fold.js";
import type { Field, Kind } from "../../model/kind.js";
import { memo } from "../../model/memo.js";
import { nearest } from "../../model/nearest.js";
import type { Fields, Item, Scalar, Value } from "../../model/record.js";
import { UsageError } from "../../model/usage-error.js";
import { givenTwice, listIn, splitAt, unquoted } from "../../query/values.js";
import { formOf } from "../form.js";
import { sourceAt } from "./address.js";

/** What giving values needs: the fields that there are, the records they may refer to, and the languages people write in. */
export interface Typing {
  fields: Map<string, Field>;
  /** Fields that are the first and the last day of one span: a span that is given for the first sets both. */
  spans: string[][];
  store: Store;
  languages: Locale[];
  /** Ids of records that are given with this one, with their kinds. */
  coming?: ReadonlyMap<string, string>;
}

/** What giving values of a kind needs; `spoken` is the kind of the record that a claim speaks of. */
export function typingOf(kind: Kind, spoken: Kind | undefined, store: Store, languages: Locale[]): Typing {
  const spans = [...kind.when, ...(spoken?.when ?? [])].filter((span) => span.length === 2);
  return { fields: formOf(kind, spoken).fields, spans, store, languages };
}

/** An entry of a list that stands apart, as in YAML: no comma in it parts it; a map has its fields. */
export interface WholeEntry {
  entry: string | { [field: string]: string | string[] };
}

/**
 * Sets a field to what a text means; a list that is there already is joined. Throws UsageError, with the nearest spelling where
 * there is one, when the text means nothing, and when the field has another value already.
 */
export function assign(to: Fields, name: string, text: string | WholeEntry, typing: Typing): void {
  const field = fieldNamed(name, typing);
  if (field?.type === "list" || field?.type === "maps") {
    to[name] = [...((to[name] as Item[] | undefined) ?? []), ...entriesOf(field, text, typing)] as Value;
    return;
  }
  if (typeof text !== "string") throw new UsageError(`${name} has one value, and no list`);
  noValue(to, name, text);
  if (field?.type !== "date") {
    to[name] = field ? scalarOf(field, text, typing) : text;
    return;
  }
  const [start, end] = datesOf(name, text, typing);
  const last = typing.spans.find(([first]) => first === name)?.[1];
  if (end !== undefined && last === undefined) throw new UsageError(`${name}: ${text} is a span of days, and ${name} is one date`);
  to[name] = start;
  if (end === undefined) return;
  noValue(to, last as string, end);
  to[last as string] = end;
}

/** The field of a name, none for one of a user's own; throws UsageError, with the nearest, where there is none. */
export function fieldNamed(name: string, { fields }: Typing): Field | undefined {
  const field = fields.get(name);
  if (field || name.startsWith("x_")) return field;
  const near = nearest(name, fields.keys());
  throw new UsageError(`there is no field ${name}${near ? `; did you mean ${near}?` : ""}`);
}

/** Throws UsageError when a field that takes one value has one already, and so cannot take `text`. */
function noValue(to: { [name: string]: Value | undefined }, name: string, text: string, shown = name): void {
  if (to[name] !== undefined) throw givenTwice(shown, String(to[name]), text);
}

/** Whether a field holds a list of words, of which each is an entry of its own, commas included. */
export function holdsWords({ type, of }: Field): boolean {
  return type === "list" && of?.type === "text" && !of.values && !of.ref && !of.code && of.schema.pattern === undefined;
}

function datesOf(name: string, text: string, { languages, store }: Typing): [start: string, end?: string] {
  if (text.trim() === "..") return [".."];
  if (text.trim().toLowerCase() === "today") return [store.today];
  const read = readDate(text, languages);
  if ("reason" in read) throw new UsageError(`${name}: ${read.reason}`);
  return [read.start, read.end];
}

/** The entries that a text gives a list: words whole, ids and closed values between commas, maps between semicolons. */
function entriesOf(field: Field, text: string | WholeEntry, typing: Typing): Scalar[] | Item[] {
  const lead = leadOf(field);
  if (typeof text !== "string") return [wholeEntry(field, text, lead, typing)] as Scalar[] | Item[];
  if (lead && !/^\s*[a-z][a-z0-9_]*\s*=/.test(text)) return [{ [lead.name]: scalarOf(lead, text, typing) }];
  if (field.type === "maps") return splitAt(";", text, field.name).map((part) => itemOf(field, part, typing));
  const parts = holdsWords(field) ? [text] : namesIn(field, text);
  return parts.map((part) => scalarOf(field.of as Field, part, typing));
}

/** The entries of a text, between commas where a field holds several; where nothing is quoted, no comma within an address parts it. */
export function namesIn({ name, type }: Field, text: string): string[] {
  if (type !== "list") return [text.trim()];
  const quoted = text.includes('"') ? text : text.replace(/https?:[^\s,\\]*(?:,(?!https?:)[^\s,\\]+)+/gi, '"$&"');
  return listIn(quoted, name);
}

/** The entry of a list that stands apart. */
function wholeEntry(field: Field, { entry }: WholeEntry, lead: Field | undefined, typing: Typing): Scalar | Item {
  if (typeof entry === "string" && field.type === "list") return scalarOf(field.of as Field, entry, typing);
  if (typeof entry === "string" && lead) return { [lead.name]: scalarOf(lead, entry, typing) };
  const names = [...(field.fields?.keys() ?? [])];
  if (typeof entry === "string") throw new UsageError(`${field.name}: ${entry} is no entry; its fields are ${names.join(", ")}`);
  if (field.type === "list") throw new UsageError(`${field.name} holds single values, and no maps`);
  return Object.fromEntries(
    Object.entries(entry).map(([name, value]) => {
      const inner = fieldNamed(name, { ...typing, fields: field.fields ?? new Map() }) ?? { name, type: "text", schema: {} };
      if (inner.type === "list") return [name, [value].flat().map((one) => scalarOf(inner.of as Field, one, typing))];
      if (typeof value !== "string") throw new UsageError(`${field.name}.${name} has one value, and no list`);
      return [name, scalarOf(inner, value, typing)];
    }),
  );
}

/** The one field that an entry needs, where it holds words or a date: it may be given alone, as `--outcomes "One, two"`. */
function leadOf({ type, schema, fields }: Field): Field | undefined {
  const [only, ...others] = schema.items?.required ?? [];
  const lead = type === "maps" && others.length === 0 && only !== undefined ? fields?.get(only) : undefined;
  return lead?.type === "date" || (lead?.type === "text" && !lead.values && !lead.ref && !lead.code) ? lead : undefined;
}

/** `place=Bali,date=19 February 2019`; a value that holds a comma or a semicolon stands in quotes. */
function itemOf(field: Field, text: string, typing: Typing): Item {
  const item: Item = {};
  for (const part of splitAt(",", text, field.name)) {
    const [, name = "", value = ""] = /^\s*([a-z][a-z0-9_]*)\s*=(.*)$/s.exec(part) ?? [];
    const inner = field.fields?.get(name);
    if (!inner)
      throw new UsageError(
        `${field.name}: ${part || "nothing"} is not written as name=value with a name of ${[...(field.fields?.keys() ?? [])].join(", ")}; several entries have a semicolon between them, and a value with a comma stands in quotes: name="a, b"`,
      );
    const { text: plain } = unquoted(value.trim(), `${field.name}.${name}`, ",;");
    if (plain === "") throw new UsageError(`${field.name}.${name} has an empty value; leave it out`);
    if (inner.type === "list") item[name] = [...((item[name] as Scalar[] | undefined) ?? []), scalarOf(inner.of as Field, plain, typing)];
    else {
      noValue(item, name, plain, `${field.name}.${name}`);
      item[name] = scalarOf(inner, plain, typing);
    }
  }
  return item;
}

/** The one value that a text means; throws UsageError as `assign` does. */
export function scalarOf(field: Field, text: string, typing: Typing): Scalar {
  const { name } = field;
  if (field.type === "date") {
    const [date, end] = datesOf(name, text, typing);
    if (end !== undefined) throw new UsageError(`${name}: ${text} is a span of days, and one date stands here`);
    return date;
  }
  if (field.type === "integer") {
    if (!/^-?\d{1,15}$/.test(text.trim())) throw new UsageError(`${name}: ${text} is no number`);
    return Number(text);
  }
  if (field.type === "boolean") {
    if (/^(true|yes)$/i.test(text.trim())) return true;
    if (/^(false|no)$/i.test(text.trim())) return false;
    throw new UsageError(`${name}: ${text} is neither true nor false`);
  }
  if (name === "id" || !(field.values || field.ref || field.code)) return text;
  const coming = field.ref && typing.coming?.get(text.trim());
  if (coming !== undefined && (field.ref?.length === 0 || field.ref?.includes(coming))) return text.trim();
  return closedOf(field, text.trim(), typing.store);
}

/** A closed value by its id, its code or its name; what several are called is none of them. */
function closedOf(field: Field, text: string, store: Store): string {
  const { name } = field;
  const exact = field.ref && idNamed(field, text, store);
  if (exact !== undefined) return exact;
  const meant = meaningIn(store, field, text) ?? {};
  const values = "values" in meant ? [...meant.values] : [];
  if (values.length > 1) throw new UsageError(`${name}: ${text} may be ${values.join(" or ")}; give the id`);
  if (values[0] !== undefined) return values[0];
  // No record need name a country for it to be one.
  if (field.code && /^[A-Z]{2}$/.test(text)) return text;
  const near = "nearest" in meant ? meant.nearest : undefined;
  throw new UsageError(
    `${name}: ${text || "nothing"} is not known${near && fold(near) !== fold(text) ? `; did you mean ${near}?` : hintOf(field, store)}`,
  );
}

/** What a word means in a field, found out once: a sheet says the same in many rows. */
function meaningIn(store: Store, field: Field, text: string): WordMeaning | undefined {
  const known = meanings(store);
  const words = known.get(field) ?? new Map<string, WordMeaning | undefined>();
  known.set(field, words);
  if (!words.has(text)) words.set(text, meaningOfWord(store, [field], text));
  return words.get(text);
}

const meanings = memo((_: Store) => new Map<Field, Map<string, WordMeaning | undefined>>());

/** The names of a text that no record a field may refer to is called by. */
export function unknownNames(field: Field, text: string, store: Store): string[] {
  const named = field.of ?? field;
  if (!named.ref || text.trim() === "") return [];
  return namesIn(field, text).filter(
    (name) => idNamed(named, name, store) === undefined && !("values" in (meaningIn(store, named, name) ?? {})),
  );
}

/** The record that a reference names by its id, or by the address of a source. */
function idNamed({ ref = [] }: Field, name: string, store: Store): string | undefined {
  const exact = store.get(name);
  if (exact && (ref.length === 0 || ref.includes(exact.kind))) return name;
  return ref.includes("source") && /^https?:/i.test(name) ? sourceAt(name, store)?.id : undefined;
}

function hintOf({ values, ref, code }: Field, store: Store): string {
  if (values) return `; it is one of ${values.join(", ")}`;
  if (code) return "; write its two letters, such as ID";
  return ref && ref.length > 0 ? `; arsom list ${ref.map((kind) => store.kind(kind).plural).join(",")} names what there is` : "";
}
