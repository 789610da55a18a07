// The records that tell of the same thing as another: what rule duplicate-record finds, and what a new record is held against.
import type { Store } from "../load/store.js";
import { append } from "../model/group.js";
import { memo } from "../model/memo.js";
import type { ArsomRecord, Fields } from "../model/record.js";
import { claimsBeside, saysNoMore } from "./claims-again.js";
import { type Identity, identitiesOf, type SameBy } from "./identity.js";
import { type MeetingRecord, meetingsBySeries, type Placed } from "./meetings.js";
import { sameNumberIn } from "./numbers.js";
import { sameDays } from "./same-days.js";
import { whenOf } from "./when.js";

/** A record that is there, and what another has in common with it. */
export interface Double {
  record: ArsomRecord;
  by: SameBy;
  /**
   * `same`: it is this very thing, whatever the two are called - an address, a statement. `double`: so it is taken, though there may
   * be two - people of one name and country. `likely`: the name is the same, and the country or the partner is another.
   */
  verdict: "same" | "double" | "likely";
}

/**
 * The records of a store that tell of the same thing as a record of a kind would with these fields, each once, the most certain
 * first. The fields are as a record holds them: ids, ISO dates. `self` is the record that they are to be of, where it is there already.
 */
export function doublesOf(kind: string, fields: Fields, store: Store, self?: ArsomRecord): Double[] {
  const found =
    kind === "meeting" ? meetingDoubles(fields, store, self) : kind === "claim" ? claimDoubles(fields, store) : keyed(kind, fields, store);
  const others = new Map<ArsomRecord, Double>();
  for (const double of found) if (double.record !== self && !others.has(double.record)) others.set(double.record, double);
  return [...others.values()];
}

/** Every record of a kind that is known by the same as one before it, with that one. */
export function* doublesIn(kind: string, store: Store): Iterable<{ record: ArsomRecord; other: ArsomRecord } & Identity> {
  const known = knownBy(store);
  for (const record of store.all(kind)) {
    if (store.isRepeated(record)) continue;
    for (const identity of identitiesOf(kind, record.fields)) {
      const other = known.get(exactly(kind, identity))?.[0];
      if (!other || other === record) continue;
      yield { record, other, ...identity };
      break;
    }
  }
}

/** Records by all that they are known by, within their country or partner and without. */
const knownBy = memo((store: Store) => {
  const known = new Map<string, ArsomRecord[]>();
  for (const record of store.records) {
    if (store.isRepeated(record)) continue;
    for (const identity of identitiesOf(record.kind, record.fields)) {
      append(known, exactly(record.kind, identity), record);
      if (identity.within !== undefined) append(known, loosely(record.kind, identity), record);
    }
  }
  return known;
});

function exactly(kind: string, identity: Identity): string {
  return `${loosely(kind, identity)} in ${identity.within ?? ""}`;
}

function loosely(kind: string, { by, key }: Identity): string {
  return `${kind} ${by} ${key}`;
}

function keyed(kind: string, fields: Fields, store: Store): Double[] {
  const known = knownBy(store);
  const identities = identitiesOf(kind, fields);
  const doubles = (keyOf: typeof exactly, verdict: Double["verdict"]) =>
    identities.flatMap((identity) =>
      (known.get(keyOf(kind, identity)) ?? []).map((record): Double => ({ record, by: identity.by, verdict })),
    );
  // What partners call by one acronym are mechanisms of each.
  const likely = doubles(loosely, "likely").filter(({ by }) => by !== "acronym");
  return [...doubles(exactly, kind === "source" ? "same" : "double"), ...likely];
}

function claimDoubles(fields: Fields, store: Store): Double[] {
  const claim = { kind: "claim", fields };
  return claimsBeside(fields, store)
    .filter((other) => saysNoMore(claim, other, store))
    .map((record) => ({ record, by: "claim", verdict: "same" }));
}

function meetingDoubles(fields: Fields, store: Store, self: ArsomRecord | undefined): Double[] {
  const record = { kind: "meeting", id: "", fields } as MeetingRecord;
  const draft: Placed = { record, span: whenOf(record).span };
  const others = (meetingsBySeries(store).get(String(fields.series)) ?? []).filter((one) => one.record !== self);
  const meetings = [...others, draft];
  const doubles: Double[] = [];
  const note = (one: MeetingRecord, other: MeetingRecord, by: SameBy) => {
    if (one === record) doubles.push({ record: other, by, verdict: "double" });
    else if (other === record) doubles.push({ record: one, by, verdict: "double" });
  };
  for (const { record: one, first, apart } of sameNumberIn(meetings)) if (!apart) note(one, first, "number");
  for (const [one, other] of sameDays(meetings)) note(one, other, "days");
  return doubles;
}
