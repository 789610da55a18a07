// Terms to tests: whether a record is one that a term asks for.

import { namesOf } from "../domain/called.js";
import { extentOfRecord } from "../domain/extent.js";
import { agreementsInForce } from "../domain/in-force.js";
import { officesOn, termsInOffice } from "../domain/in-office.js";
import { peopleByPart } from "../domain/named.js";
import { meaningOfWord } from "../domain/names.js";
import { titleOf } from "../domain/titles.js";
import type { Locale } from "../language/locale.js";
import type { Store } from "../load/store.js";
import { parseDate } from "../model/date.js";
import { bare, fold } from "../model/fold.js";
import type { Field, Kind } from "../model/kind.js";
import { nearest } from "../model/nearest.js";
import type { ArsomRecord } from "../model/record.js";
import { type Extent, overlaps } from "../model/span.js";
import { UsageError } from "../model/usage-error.js";
import { concerning } from "./concerning.js";
import { extents, extentTest } from "./days.js";
import { allNames, fieldsAt, valuesAt } from "./fields.js";
import type { QueryTerm, TermValue } from "./parse.js";
import { boundsOf, inRange } from "./range.js";
import { throughOne } from "./through.js";

/** Whether a record holds. */
export type Test = (record: ArsomRecord) => boolean;

/** The test of a term; throws UsageError when no kind has its field, or none of those asked for, or a closed value is unknown. */
export function testOf(term: QueryTerm, kinds: Kind[], store: Store, locale: Locale): Test {
  const test = positiveTest(term, kinds, store, locale);
  return term.not ? (record) => !test(record) : test;
}

function positiveTest(term: QueryTerm, kinds: Kind[], store: Store, locale: Locale): Test {
  if (term.named) return concerning(term.named, store);
  if (term.field === undefined) return searching(term, store, locale);
  const field = throughOne(term.field, kinds, store);
  const test = asking(field, { ...term, field }, store, locale);
  // What has no such field is not what a term asks for, and is what its complement does.
  if (!term.not) applicable(field, kinds, store);
  return test;
}

/** The path by which records of these kinds reach a field; throws UsageError when they have none of that name. */
export function fieldPath(name: string, kinds: Kind[], store: Store): string {
  const path = throughOne(name, kinds, store);
  applicable(path, kinds, store);
  return path;
}

/** Throws UsageError when records of these kinds have no such field, with the nearest or the kinds that have it. */
function applicable(name: string, kinds: Kind[], store: Store): void {
  const having = (of: Iterable<Kind>) => [...of].filter((kind) => hasField(kind, name, store));
  if (name.startsWith("x_") || having(kinds).length > 0) return;
  const others = having(store.kinds.values()).map(({ plural }) => plural);
  if (others.length === 0) throw unknownField(name, store);
  throw new UsageError(`${kinds.map(({ plural }) => plural).join(", ")} have no field ${name}; ${others.join(", ")} have`);
}

function hasField(kind: Kind, name: string, store: Store): boolean {
  const holding = HOLDING[name];
  if (holding) return holding.some((field) => kind.fields.has(field));
  return name === "date" ? kind.when.length > 0 : fieldsAt(store, [kind], name.split(".")).length > 0;
}

/** Words are looked for in ids, names, titles and texts. A kind's name alone may be meant as that: UsageError names both ways. */
function searching(term: QueryTerm, store: Store, locale: Locale): Test {
  const kind = [...store.kinds.values()].find(({ name, plural }) => term.written === name || term.written === plural);
  if (kind) throw new UsageError(`${term.written} is a kind of record; write kind:${kind.name}, or text:${term.written} for the word`);
  const words = term.wanted.map((wanted) => bare("value" in wanted ? wanted.value : ""));
  return (record) => {
    const text = searchable(record, store);
    if (words.some((word) => text.includes(word))) return true;
    return term.word === true && words.some((word) => namesAround(record, store, locale).includes(word));
  };
}

/** The label of a record, and the names of what it refers to. */
function namesAround(record: ArsomRecord, store: Store, locale: Locale): string {
  const others = [...store.references(record)].flatMap(({ to }) => store.get(to) ?? []);
  return bare([titleOf(record, store, locale), ...others.flatMap(namesOf)].join("\n"));
}

function searchable(record: ArsomRecord, store: Store): string {
  const parts = [record.id];
  for (const [name, field] of store.kind(record.kind).fields) {
    const value = record.fields[name];
    if (field.type === "text" && !field.ref && !field.values && typeof value === "string") parts.push(value);
    else if (field.type === "list" && !field.of?.ref && Array.isArray(value)) parts.push(value.join("\n"));
  }
  return bare(parts.join("\n"));
}

function asking(name: string, term: QueryTerm, store: Store, locale: Locale): Test {
  const steps = name.split(".");
  if (name === "date") return byExtent(term, store);
  if (name === "in-office") return inOfficeTest(term, store);
  if (name === "in-force") return memberOf(extents(term, store).map((extent) => agreementsInForce(extent, store)));
  const fields = fieldsAt(store, store.kinds.values(), steps);
  if (fields.length === 0 && !steps[0]?.startsWith("x_")) throw unknownField(name, store, ` (text:${name} searches for the word)`);
  if (fields.length > 0 && fields.every((field) => field.type === "date")) return byDate(steps, term, store);
  if (fields.length > 0 && fields.every((field) => field.type === "integer")) return byNumber(steps, term, store);
  const tests = term.wanted.map((wanted) => valueTest(wanted, fields, term, store));
  return (record) => valuesAt(store, record, steps, locale).some(({ value }) => tests.some((test) => test(value)));
}

function unknownField(name: string, store: Store, hint = ""): UsageError {
  const near = nearest(name, allNames(store.kinds.values()));
  return new UsageError(`no kind of record has a field ${name}${near ? `; did you mean ${near}?` : ""}${hint}`);
}

function valueTest(wanted: TermValue, fields: Field[], term: QueryTerm, store: Store): (value: unknown) => boolean {
  const name = term.field;
  if (!("value" in wanted)) {
    const { exclusive } = wanted;
    const order = (a: string, b: string) => Number(a > b) - Number(a < b);
    const [from, to] = boundsOf(wanted, fold, term, order);
    return (value) => inRange(fold(String(value)), from, to, exclusive, order);
  }
  if (fields.length > 0 && fields.every((field) => field.type === "boolean")) {
    const meant = /^(true|yes)$/i.test(wanted.value);
    if (!meant && !/^(false|no)$/i.test(wanted.value)) throw new UsageError(`${name}:${wanted.value} is neither true nor false`);
    return (value) => value === meant;
  }
  const meant = meaningOfWord(store, fields, wanted.value);
  if (!meant) {
    const text = bare(wanted.value);
    return (value) => bare(String(value)).includes(text);
  }
  if ("values" in meant) return (value) => meant.values.has(String(value));
  const people = fields.some(({ ref }) => ref?.includes("chair")) ? peopleByPart(wanted.value, store) : [];
  if (people.length > 0) return (value) => people.some(({ id }) => id === value);
  throw new UsageError(`${name}:${wanted.value} is not known${meant.nearest ? `; did you mean ${meant.nearest}?` : ""}`);
}

function byNumber(steps: string[], term: QueryTerm, store: Store): Test {
  const number = (text: string) => {
    if (/^[+-]?\d+(\.\d+)?$/.test(text.trim())) return Number(text);
    throw new UsageError(`${term.written}: ${text} is no number`);
  };
  const order = (a: number, b: number) => a - b;
  const tests = term.wanted.map((wanted) => {
    if ("value" in wanted) {
      const meant = number(wanted.value);
      return (value: number) => value === meant;
    }
    const [from, to] = boundsOf(wanted, number, term, order);
    return (value: number) => inRange(value, from, to, wanted.exclusive, order);
  });
  return (record) => valuesAt(store, record, steps).some(({ value }) => typeof value === "number" && tests.some((test) => test(value)));
}

function byDate(steps: string[], term: QueryTerm, store: Store): Test {
  const isOpen = (one: TermValue) => "value" in one && one.value === "..";
  const open = term.wanted.some(isOpen);
  const wanted = extents({ ...term, wanted: term.wanted.filter((one) => !isOpen(one)) }, store);
  return (record) =>
    valuesAt(store, record, steps).some(({ value }) => {
      if (value === "..") return open;
      const date = parseDate(String(value));
      return !!date && wanted.some((extent) => overlaps(extent, date));
    });
}

function byExtent(term: QueryTerm, store: Store): Test {
  const test = extentTest({ ...term, not: false }, store);
  return (record) => test(extentOfRecord(record, store.kind(record.kind)));
}

/** Of which kinds these are asked: those that have one of the fields. */
const HOLDING: { [name: string]: string[] | undefined } = { "in-office": ["office", "offices"], "in-force": ["in_force"] };

/** Terms that hold their office on the days, and persons who hold any. */
function inOfficeTest(term: QueryTerm, store: Store): Test {
  const wanted = extents(term, store);
  const terms = memberOf(wanted.map((extent) => termsInOffice(extent, store)));
  const holds = (person: ArsomRecord<"chair">, { earliest, latest }: Extent) =>
    [earliest, latest].some((day) => Number.isFinite(day) && officesOn(person, day).length > 0);
  return (record) => terms(record) || (record.kind === "chair" && wanted.some((extent) => holds(record as ArsomRecord<"chair">, extent)));
}

function memberOf(sets: Set<ArsomRecord>[]): Test {
  return (record) => sets.some((set) => set.has(record));
}
