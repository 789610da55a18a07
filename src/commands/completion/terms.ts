// A term of a query: its field, steps from record to record, and the values that the records at hand have there.
import type { Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import type { Field, Kind } from "../../model/kind.js";
import { computedFields, fieldsAt, valuesAt } from "../../query/fields.js";
import { ids } from "./ids.js";
import type { PossibleCandidate } from "./shell.js";

/** The ways to go on with a term over records of these kinds: `field:`, a step `field.`, or a value behind the colon. */
export function termCandidates(word: string, kinds: Kind[], store: Store, said: Locale): PossibleCandidate[] {
  const [, not = "", name = "", rest] = /^((?:not:)*)([a-z0-9_.]*)(?::(.*))?$/is.exec(word) ?? [];
  if (rest !== undefined) return valueCandidates(`${not}${name}:`, name.split("."), rest, kinds, store, said);
  const before = name.split(".").slice(0, -1);
  const lead = not + before.map((step) => `${step}.`).join("");
  const fields = fieldsBehind(before, kinds, store);
  const words: PossibleCandidate[] =
    before.length > 0
      ? []
      : [
          { word: `${not}text:`, about: "words in a name, a title or a text" },
          { word: `${not}not:`, about: "the contrary of a term" },
        ];
  for (const [field, { schema, of, ref, fields: inner }] of fields) {
    words.push({ word: `${lead}${field}:`, about: schema.description });
    if (ref ?? of?.ref ?? inner) words.push({ word: `${lead}${field}.`, about: "a field of what it names" });
  }
  return words;
}

/** The fields by name that may follow some steps. */
function fieldsBehind(before: string[], kinds: Kind[], store: Store): Map<string, Field> {
  const found = new Map<string, Field>();
  const add = (fields: Iterable<[string, Field]>) => {
    for (const [name, field] of fields) if (!found.has(name)) found.set(name, field);
  };
  const addKind = (kind: Kind) => {
    add(kind.fields);
    for (const name of Object.keys(kind.through)) add(fieldsAt(store, [kind], [name]).map((field) => [name, field]));
    if (kind.when.length > 0) add([["date", { name: "date", type: "date", schema: { description: "the time it covers" } }]]);
    add(computedFields(kind).map((field) => [field.name, field]));
  };
  if (before.length === 0) for (const kind of kinds) addKind(kind);
  for (const { fields, ref } of fieldsAt(store, kinds, before)) {
    if (fields) add(fields);
    if (ref) for (const kind of ref.length > 0 ? ref.flatMap((name) => store.kinds.get(name) ?? []) : store.kinds.values()) addKind(kind);
  }
  return found;
}

function valueCandidates(lead: string, steps: string[], rest: string, kinds: Kind[], store: Store, said: Locale): PossibleCandidate[] {
  const typed = /^((?:"(?:[^"\\]|\\.)*"|[^",]*),)*/s.exec(rest)?.[0] ?? "";
  const quote = rest.slice(typed.length).startsWith('"');
  return valuesOfField(steps, kinds, store, said).map(({ word, about }) => ({ word: `${lead}${typed}${asTerm(word, quote)}`, about }));
}

/** Closed values all, others as far as records have them; of dates the years. */
export function valuesOfField(steps: string[], kinds: Kind[], store: Store, said: Locale): PossibleCandidate[] {
  const values = new Map<string, PossibleCandidate>();
  const add = (candidate: PossibleCandidate) => {
    if (!values.has(candidate.word)) values.set(candidate.word, candidate);
  };
  const fields = fieldsAt(store, kinds, steps);
  for (const { values: closed, ref, name } of fields) {
    for (const value of closed ?? []) add({ word: value, about: said.value(value) === value ? undefined : said.value(value) });
    if (ref) ids(ref.length > 0 ? ref.flatMap((kind) => store.all(kind)) : store.records, store, said).forEach(add);
    if (name === "id")
      ids(
        kinds.flatMap((kind) => store.all(kind.name)),
        store,
        said,
      ).forEach(add);
  }
  if (values.size === 0) for (const candidate of inUse(steps, kinds, store, said)) add(candidate);
  return [...values.values()];
}

/** The values that records have there, in the order of code points, with how many have each. */
function inUse(steps: string[], kinds: Kind[], store: Store, said: Locale): PossibleCandidate[] {
  const counts = new Map<string, { count: number; about?: string }>();
  for (const record of kinds.flatMap((kind) => store.all(kind.name))) {
    for (const { value, field } of valuesAt(store, record, steps)) {
      const text = field?.type === "date" ? String(value).slice(0, 4) : String(value);
      const seen = counts.get(text) ?? { count: 0, ...(field?.code && { about: said.country?.(text) }) };
      counts.set(text, { ...seen, count: seen.count + 1 });
    }
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, { count, about }]) => ({ word, about: about ?? `${count} ${count === 1 ? "record" : "records"}` }));
}

/** A value as a term takes it: quoted where a comma, a range or a comparison would be seen in it. */
function asTerm(value: string, quote: boolean): string {
  return quote || /[,"]|\.\.|^[<>\s]|\s$/.test(value) ? `"${value.replace(/["\\]/g, "\\$&")}"` : value;
}
