// The records that concern another: what a word asks for that names one.

import { namesOf } from "../domain/called.js";
import type { Store } from "../load/store.js";
import { bare } from "../model/fold.js";
import type { ArsomRecord } from "../model/record.js";
import { valuesAt } from "./fields.js";

/** The test of the records that are one of these or concern one: of a partner all that is with it, of a city and a country what is there. */
export function concerning(named: ArsomRecord[], store: Store): (record: ArsomRecord) => boolean {
  const tests = named.map((one) => testFor(one, store));
  return (record) => tests.some((test) => test(record));
}

function testFor(one: ArsomRecord, store: Store): (record: ArsomRecord) => boolean {
  // As --partner does: through the series of a meeting, too.
  if (one.kind === "partner")
    return (record) => record === one || valuesAt(store, record, ["partner"]).some(({ value }) => value === one.id);
  const refers = (record: ArsomRecord) => record === one || [...store.references(record)].some(({ to }) => to === one.id);
  if (one.kind === "member") return (record) => refers(record) || hasCode(record, one.fields.code, store);
  if (one.kind !== "place") return refers;
  const names = new Set(namesOf(one).map(bare));
  return (record) => refers(record) || (typeof record.fields.city === "string" && names.has(bare(record.fields.city)));
}

function hasCode(record: ArsomRecord, code: unknown, store: Store): boolean {
  for (const [name, field] of store.kind(record.kind).fields) if (field.code && record.fields[name] === code) return true;
  return false;
}
