// What claims say of a record, field by field, held against what the record says.
import type { Store } from "../load/store.js";
import { bare } from "../model/fold.js";
import type { ArsomRecord } from "../model/record.js";
import { extentOf, overlaps, type Span, spanOf } from "../model/span.js";

/** How a claim's value stands to the record's; `within`: of two spans one lies inside the other. */
export type Verdict = "agrees" | "within" | "differs" | "adds" | "mentions" | "printed";

/** One claim's word on one field. */
export interface Testimony {
  field: string;
  claim: ArsomRecord<"claim">;
  value: unknown;
  verdict: Verdict;
}

/** The ends of spans are compared together: a claim with `start` alone speaks of that day. */
const SPANS: [string, string][] = [
  ["start", "end"],
  ["from", "to"],
];

/** The testimony of every claim on a record, in the order of the claims. */
export function evidenceOn(record: ArsomRecord, store: Store): Testimony[] {
  return store.claimsOn(record.id).flatMap((claim) => testimonyOf(claim, record, store));
}

function testimonyOf(claim: ArsomRecord<"claim">, record: ArsomRecord, store: Store): Testimony[] {
  const own = store.kind("claim").fields;
  const found: Testimony[] = [];
  for (const [field, value] of Object.entries(claim.fields)) {
    if (own.has(field) || field.startsWith("x_")) continue;
    found.push({ field, claim, value, verdict: verdictOn(field, claim, record, store) });
  }
  for (const field of claim.fields.mentions ?? []) found.push({ field, claim, value: undefined, verdict: "mentions" });
  for (const { field, text } of claim.fields.printed ?? []) found.push({ field, claim, value: text, verdict: "printed" });
  return found;
}

function verdictOn(field: string, claim: ArsomRecord, record: ArsomRecord, store: Store): Verdict {
  const span = SPANS.find((ends) => ends.includes(field));
  if (span) return spanVerdict(span, claim, record);
  const [said, held] = [claim.fields[field], record.fields[field]];
  if (held === undefined) return "adds";
  return agrees(said, held, field, record, store) ? "agrees" : "differs";
}

/** Equal, or one inside the other, is no contradiction; apart or partly overlapping is not. */
function spanVerdict([first, last]: [string, string], claim: ArsomRecord, record: ArsomRecord): Verdict {
  const [said, held] = [claim, record].map(({ fields }) => spanOf(fields[first] ?? fields[last], fields[last] ?? fields[first])) as [
    Span,
    Span,
  ];
  const [a, b] = [extentOf(said), extentOf(held)];
  if (!b) return "adds";
  if (!a) return "agrees";
  if (a.earliest === b.earliest && a.latest === b.latest) return "agrees";
  const inside = (x: typeof a, y: typeof a) => x.earliest >= y.earliest && x.latest <= y.latest;
  return inside(a, b) || inside(b, a) ? "within" : "differs";
}

function agrees(said: unknown, held: unknown, field: string, record: ArsomRecord, store: Store): boolean {
  const definition = store.kind(record.kind).fields.get(field);
  if (definition?.type === "date") {
    const [a, b] = [extentOf(spanOf(said, said)), extentOf(spanOf(held, held))];
    return !a || !b || overlaps(a, b);
  }
  if (definition?.type === "maps") return mapsAgree(said as object[], held as object[]);
  if (Array.isArray(said) && Array.isArray(held)) return said.every((one) => held.includes(one));
  if (typeof said === "string" && typeof held === "string") {
    if (field === "city") return samePlace(said, held, store);
    // Words are shown, never compared.
    const open = definition?.type === "text" && !definition.values && !definition.ref && !definition.code;
    return open || said === held;
  }
  return said === held;
}

/** Lists of maps entry by entry, by level, title or date; what one of them leaves out is not denied. */
function mapsAgree(said: object[], held: object[]): boolean {
  const key = (entry: object) =>
    ["level", "title", "date", "place"].map((name) => (entry as { [name: string]: unknown })[name]).find(Boolean);
  return said.every((entry) => {
    const other = held.find((one) => key(one) === key(entry));
    return (
      !other ||
      Object.entries(entry).every(([name, value]) => {
        const against = (other as { [name: string]: unknown })[name];
        const [a, b] = [extentOf(spanOf(value, value)), extentOf(spanOf(against, against))];
        return against === undefined || value === against || (!!a && !!b && overlaps(a, b));
      })
    );
  });
}

/** One city under two names: its record's name in any language, or an alias. */
function samePlace(a: string, b: string, store: Store): boolean {
  if (bare(a) === bare(b)) return true;
  return store.all("place").some(({ fields }) => {
    const names = [fields.name, fields.name_id, fields.name_ru, ...(fields.aliases ?? [])].flatMap((name) => (name ? bare(name) : []));
    return names.includes(bare(a)) && names.includes(bare(b));
  });
}
