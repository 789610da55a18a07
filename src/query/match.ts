// Terms to tests: whether a record is one that a term asks for.

import type { Store } from "../load/store.js";
import { parseDate } from "../model/date.js";
import { bare, fold } from "../model/fold.js";
import type { Field } from "../model/kind.js";
import { nearest } from "../model/nearest.js";
import type { ArsomRecord } from "../model/record.js";
import { type Extent, overlaps } from "../model/span.js";
import { extentOfRecord } from "./extent.js";
import { allNames, fieldsAt, valuesAt } from "./fields.js";
import { Mistake } from "./mistake.js";
import { meantBy } from "./names.js";
import type { Term, Wanted } from "./parse.js";

/** Whether a record holds. */
export type Test = (record: ArsomRecord) => boolean;

/** The test of a term; throws Mistake when no kind has its field or a closed value is unknown. */
export function testOf(term: Term, store: Store): Test {
  const test = term.field === undefined ? searching(term, store) : asking(term.field, term, store);
  return term.not ? (record) => !test(record) : test;
}

/** Words are looked for in ids, names, titles and texts. */
function searching(term: Term, store: Store): Test {
  const words = term.wanted.map((wanted) => bare("value" in wanted ? wanted.value : ""));
  return (record) => {
    const text = searchable(record, store);
    return words.some((word) => text.includes(word));
  };
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

function asking(name: string, term: Term, store: Store): Test {
  const steps = name.split(".");
  if (name === "date") return byExtent(term, store);
  const fields = fieldsAt(store, store.kinds.values(), steps);
  if (fields.length === 0 && !steps[0]?.startsWith("x_")) throw unknownField(name, store);
  if (fields.length > 0 && fields.every((field) => field.type === "date")) return byDate(steps, term, store);
  if (fields.length > 0 && fields.every((field) => field.type === "integer")) return byNumber(steps, term, store);
  const tests = term.wanted.map((wanted) => valueTest(wanted, fields, name, store));
  return (record) => valuesAt(store, record, steps).some(({ value }) => tests.some((test) => test(value)));
}

function unknownField(name: string, store: Store): Mistake {
  const near = nearest(name, allNames(store.kinds.values()));
  return new Mistake(`no kind of record has a field ${name}${near ? `; did you mean ${near}?` : ""} (text:${name} searches for the word)`);
}

function valueTest(wanted: Wanted, fields: Field[], name: string, store: Store): (value: unknown) => boolean {
  if (!("value" in wanted)) {
    const { from, to, exclusive } = wanted;
    return (value) => inRange(fold(String(value)), from && fold(from), to && fold(to), exclusive, (a, b) => (a < b ? -1 : a > b ? 1 : 0));
  }
  if (fields.length > 0 && fields.every((field) => field.type === "boolean")) {
    const meant = /^(true|yes)$/i.test(wanted.value) ? true : /^(false|no)$/i.test(wanted.value) ? false : undefined;
    if (meant === undefined) throw new Mistake(`${name}:${wanted.value} is neither true nor false`);
    return (value) => value === meant;
  }
  const meant = meantBy(store, fields, wanted.value);
  if (!meant) {
    const text = bare(wanted.value);
    return (value) => bare(String(value)).includes(text);
  }
  if ("values" in meant) return (value) => meant.values.has(String(value));
  throw new Mistake(`${name}:${wanted.value} is not known${meant.nearest ? `; did you mean ${meant.nearest}?` : ""}`);
}

function byNumber(steps: string[], term: Term, store: Store): Test {
  const name = steps.join(".");
  const number = (text: string) => {
    const value = Number(text.trim());
    if (text.trim() === "" || Number.isNaN(value)) throw new Mistake(`${name}:${term.written.split(":").at(-1)}: ${text} is no number`);
    return value;
  };
  const tests = term.wanted.map((wanted) => {
    if ("value" in wanted) {
      const meant = number(wanted.value);
      return (value: number) => value === meant;
    }
    const [from, to] = [
      wanted.from === undefined ? undefined : number(wanted.from),
      wanted.to === undefined ? undefined : number(wanted.to),
    ];
    return (value: number) => inRange(value, from, to, wanted.exclusive, (a, b) => a - b);
  });
  return (record) => valuesAt(store, record, steps).some(({ value }) => typeof value === "number" && tests.some((test) => test(value)));
}

function byDate(steps: string[], term: Term, store: Store): Test {
  const name = steps.join(".");
  const open = term.wanted.some((wanted) => "value" in wanted && wanted.value === "..");
  const wanted = extents(
    term.wanted.filter((one) => !("value" in one && one.value === "..")),
    name,
    store,
  );
  return (record) =>
    valuesAt(store, record, steps).some(({ value }) => {
      if (value === "..") return open;
      const date = parseDate(String(value));
      return !!date && wanted.some((extent) => overlaps(extent, date));
    });
}

function byExtent(term: Term, store: Store): Test {
  const test = extentTest({ ...term, not: false }, store);
  return (record) => test(extentOfRecord(record, store.kind(record.kind)));
}

/** The test of a `date` term on the days of anything, which may be unknown. */
export function extentTest(term: Term, store: Store): (extent: Extent | undefined) => boolean {
  const wanted = extents(term.wanted, "date", store);
  return (extent) => term.not !== (!!extent && wanted.some((one) => overlaps(one, extent)));
}

/** The days that values or ranges of dates ask for. */
function extents(wanted: Wanted[], name: string, store: Store): Extent[] {
  const read = (text: string) => {
    const date = parseDate(text.toLowerCase() === "today" ? store.today : text);
    if (!date)
      throw new Mistake(`${name}:${text} is no date; write a year, a month or a day: 2019, 2019-02, 2019-02-20, or a range: 2016..2019`);
    return date;
  };
  return wanted.map((one) => {
    if ("value" in one) return read(one.value);
    const [from, to] = [one.from === undefined ? undefined : read(one.from), one.to === undefined ? undefined : read(one.to)];
    // `>2016` begins after the year, `>=2016` with it.
    const earliest = from ? (one.exclusive ? from.latest + 1 : from.earliest) : Number.NEGATIVE_INFINITY;
    const latest = to ? (one.exclusive ? to.earliest - 1 : to.latest) : Number.POSITIVE_INFINITY;
    return { earliest, latest };
  });
}

function inRange<T>(
  value: T,
  from: T | undefined,
  to: T | undefined,
  exclusive: boolean | undefined,
  order: (a: T, b: T) => number,
): boolean {
  const least = exclusive ? 1 : 0;
  return (from === undefined || order(value, from) >= least) && (to === undefined || order(to, value) >= least);
}
