// Where sources and the record part: which difference is open, settled, explained, or still to be answered.

import type { Store } from "../load/store.js";
import { memo } from "../model/memo.js";
import type { ArsomRecord } from "../model/record.js";
import { evidenceOf, evidenceOn, fieldOfEvidence, SPANS, type Testimony } from "./evidence.js";
import { isOfficial, witnessOf } from "./witnesses.js";

/**
 * What a difference is: `settled` and `open` by rank and reason; `explained` by a reason alone; `contradiction` certain and
 * unanswered; of two spans one inside the other `better-source` (the claim is official, the record's other sources are not),
 * `outvoted` (more independent sources give it), else `span-differs`.
 */
export type Standing = "settled" | "open" | "explained" | "contradiction" | "better-source" | "outvoted" | "span-differs";

/** One claim against a record, in one field; without a field it is about the claim as a whole. */
export interface Dispute {
  /** Undefined when the claim speaks of ASEAN as a whole. */
  record?: ArsomRecord;
  claim: ArsomRecord<"claim">;
  field?: string;
  /** The values the claim gives in that field; both ends of a span. */
  said: { [field: string]: unknown };
  /** The words it prints, where no type can hold them. */
  printed?: string;
  standing: Standing;
}

/** Every dispute of a data set, in the order of its claims. */
export const disputesIn = memo((store: Store): Dispute[] => store.all("claim").flatMap((claim) => disputesOf(claim, store)));

/** What a rank with a reason makes of the disputes of a claim. */
const JUDGED: { [rank: string]: Standing | undefined } = { rejected: "settled", open: "open" };

function disputesOf(claim: ArsomRecord<"claim">, store: Store): Dispute[] {
  const about = store.get(claim.fields.record);
  const record = about && !about.broken ? about : undefined;
  const own = record ? evidenceOf(claim, record, store) : [];
  const { rank, reason } = claim.fields;
  const judged = reason && rank ? JUDGED[rank] : undefined;
  const against = judged
    ? own.filter(({ verdict }) => verdict !== "agrees" && verdict !== "mentions")
    : own.filter(({ verdict }) => verdict === "differs" || verdict === "within");
  const found = new Map<string, Dispute>();
  for (const one of against) {
    const field = fieldOfEvidence(one.field);
    if (field === "name" || found.has(field)) continue;
    found.set(field, {
      record,
      claim,
      field,
      said: saidIn(claim, field, one),
      ...(one.verdict === "printed" && { printed: String(one.value) }),
      standing: judged ?? standingOf(one, record as ArsomRecord, reason, store),
    });
  }
  // A judged claim that gives no value of the record's own is still a disagreement: an anniversary, a count of members.
  if (judged && found.size === 0) return [{ record, claim, said: wholeOf(claim), standing: judged }];
  return [...found.values()];
}

function saidIn(claim: ArsomRecord<"claim">, field: string, one: Testimony): { [field: string]: unknown } {
  if (one.verdict === "printed") return { [field]: one.value };
  const ends = SPANS.find(([first]) => first === field) ?? [field];
  return Object.fromEntries(ends.filter((end) => claim.fields[end] !== undefined).map((end) => [end, claim.fields[end]]));
}

const WHOLE = ["weekday", "member_count", "anniversary", "anniversary_of", "mentions"] as const;

function wholeOf({ fields }: ArsomRecord<"claim">): { [field: string]: unknown } {
  return Object.fromEntries(WHOLE.flatMap((field) => (fields[field] === undefined ? [] : [[field, fields[field]]])));
}

function standingOf(one: Testimony, record: ArsomRecord, reason: string | undefined, store: Store): Standing {
  if (one.verdict === "differs") return "contradiction";
  if (reason) return "explained";
  const field = fieldOfEvidence(one.field);
  const { agreeing, official, others } = tallyOf(record, field, store);
  if (isOfficial(String(one.claim.fields.source), store) && agreeing.size > 0 && !official) return "better-source";
  const same = others.get(JSON.stringify(saidIn(one.claim, field, one))) ?? new Set();
  return same.size > agreeing.size ? "outvoted" : "span-differs";
}

/** How many independent witnesses bear out what a record holds in a field. */
export function agreeingWitnesses(record: ArsomRecord, field: string, store: Store): number {
  return tallyOf(record, field, store).agreeing.size;
}

/** Of one field of a record: the witnesses that agree, whether an official text is among them, and the witnesses of each narrower or wider value. */
interface Tally {
  agreeing: Set<string>;
  official: boolean;
  others: Map<string, Set<string>>;
}

const tallies = new WeakMap<ArsomRecord, Map<string, Tally>>();

/** Counted once a record and field, so that a record with very many claims stays cheap. */
function tallyOf(record: ArsomRecord, field: string, store: Store): Tally {
  const byField = tallies.get(record) ?? new Map<string, Tally>();
  tallies.set(record, byField);
  let tally = byField.get(field);
  if (tally) return tally;
  tally = { agreeing: new Set(), official: false, others: new Map() };
  byField.set(field, tally);
  for (const one of evidenceOn(record, store)) {
    if (fieldOfEvidence(one.field) !== field) continue;
    const source = String(one.claim.fields.source);
    if (one.verdict === "agrees") {
      tally.agreeing.add(witnessOf(source, store));
      tally.official ||= isOfficial(source, store);
    }
    if (one.verdict !== "within") continue;
    const value = JSON.stringify(saidIn(one.claim, field, one));
    const witnesses = tally.others.get(value) ?? new Set();
    tally.others.set(value, witnesses.add(witnessOf(source, store)));
  }
  return tally;
}
