// What a person may call a closed value: its id, its code or its name, whatever the case.

import { countries } from "../language/en/countries.js";
import { labels } from "../language/en/labels.js";
import type { Store } from "../load/store.js";
import { fold } from "../model/fold.js";
import { append } from "../model/group.js";
import type { Field } from "../model/kind.js";
import { nearest } from "../model/nearest.js";
import type { ArsomRecord } from "../model/record.js";
import { namesOf } from "./called.js";

/** The values of closed fields that a word means, or the nearest word when it means none. */
export type WordMeaning = { values: Set<string> } | { nearest?: string };

/** What a word means in the closed fields of a query; undefined when one of them is open text. */
export function meaningOfWord(store: Store, fields: Field[], word: string): WordMeaning | undefined {
  if (fields.length === 0 || !fields.every((field) => field.values || field.ref || field.code || field.name === "id")) return undefined;
  const wanted = fold(word);
  const values = new Set<string>();
  const known: string[] = [];
  const consider = (value: string, names: string[]) => {
    for (const name of names) known.push(name);
    if (names.some((name) => fold(name) === wanted)) values.add(value);
  };
  for (const field of fields) {
    for (const value of field.values ?? []) consider(value, [value, labels[value] ?? value, labels[`many-${value}`] ?? value]);
    if (field.ref) for (const record of referred(store, field.ref)) consider(record.id, namesOf(record));
    if (field.name === "id") for (const record of store.records) consider(record.id, [record.id]);
    if (field.code) for (const [code, names] of codesOf(store)) consider(code, names);
  }
  return values.size > 0 ? { values } : { nearest: nearest(word, known) };
}

function referred(store: Store, kinds: string[]): ArsomRecord[] {
  return kinds.length > 0 ? kinds.flatMap((kind) => store.all(kind)) : store.records;
}

/** Country codes with the names of the members and partners that have them, and every other code in use with its English name. */
function codesOf(store: Store): Map<string, string[]> {
  const codes = new Map<string, string[]>([["ASEAN", ["ASEAN"]]]);
  const add = (code: unknown, names: string[]) => {
    if (typeof code !== "string") return;
    if (!codes.has(code)) codes.set(code, [code, ...(Object.hasOwn(countries, code) ? [countries[code] as string] : [])]);
    for (const name of names) append(codes, code, name);
  };
  for (const record of [...store.all("member"), ...store.all("partner")]) add(record.fields.code, namesOf(record));
  for (const record of store.records) {
    for (const [name, field] of store.kind(record.kind).fields) {
      if (field.code && !codes.has(String(record.fields[name]))) add(record.fields[name], []);
    }
  }
  return codes;
}
