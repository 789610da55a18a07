// What claims say of a record, field by field, held against what the record says.
import type { Store } from "../load/store.js";
import type { ArsomRecord } from "../model/record.js";
import { compareSpans, compareValues, type Verdict } from "./compare.js";

/** One claim's word on one field; the ends of a span are one field, named by the first that the claim gives. */
export interface Testimony {
  field: string;
  claim: ArsomRecord<"claim">;
  value: unknown;
  verdict: Verdict | "mentions" | "printed";
}

/** The ends of spans are compared together. */
export const SPANS: [string, string][] = [
  ["start", "end"],
  ["from", "to"],
];

const known = new WeakMap<ArsomRecord, Testimony[]>();

/** The testimony of every claim on a record, in the order of the claims. */
export function evidenceOn(record: ArsomRecord, store: Store): Testimony[] {
  return store.claimsOn(record.id).flatMap((claim) => evidenceOf(claim, record, store));
}

/** What one claim says of the record it speaks of. */
export function evidenceOf(claim: ArsomRecord<"claim">, record: ArsomRecord, store: Store): Testimony[] {
  let evidence = known.get(claim);
  if (!evidence) {
    evidence = testimonyOf(claim, record, store);
    known.set(claim, evidence);
  }
  return evidence;
}

/** The name a field goes by in the evidence: both ends of a span go by the first. */
export function fieldOfEvidence(field: string): string {
  return SPANS.find((ends) => ends.includes(field))?.[0] ?? field;
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

function verdictOn(field: string, claim: ArsomRecord<"claim">, record: ArsomRecord, store: Store): Verdict {
  const span = SPANS.find((ends) => ends.includes(field));
  if (span) return compareSpans(span, claim, record);
  if (field === "status") return compareStatus(claim, record, store);
  const definition = store.kind(record.kind).fields.get(field);
  return compareValues(claim.fields[field], record.fields[field], definition, store);
}

/** A meeting announced before it was held was planned then, and held later: no contradiction. */
function compareStatus(claim: ArsomRecord<"claim">, record: ArsomRecord, store: Store): Verdict {
  const [said, held] = [claim.fields.status, record.fields.status ?? "held"];
  if (said === held) return "agrees";
  const source = store.find("source", claim.fields.source);
  const announced = said === "planned" || said === "unconfirmed";
  const later =
    typeof source?.fields.published === "string" &&
    typeof record.fields.start === "string" &&
    source.fields.published > record.fields.start;
  return announced && !later ? "agrees" : "differs";
}
