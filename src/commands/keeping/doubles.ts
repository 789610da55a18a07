// What is on record already of what a record would tell: said where it is only likely, refused where it is not.
import { type Double, doublesOf } from "../../domain/doubles.js";
import type { SameBy } from "../../domain/identity.js";
import type { Store } from "../../load/store.js";
import type { ArsomRecord, Fields } from "../../model/record.js";
import { UsageError } from "../../model/usage-error.js";

/** What a record that is there has in common with another, behind its id. */
export const IN_COMMON: { [by in SameBy]: string } = {
  url: "has this address",
  person: "has this name and country",
  name: "has this name",
  acronym: "has this acronym",
  code: "has this code",
  claim: "says this, of the same record by the same source",
  number: "has this series and number",
  days: "is of this series and of these days",
};

/**
 * The record that stands in the way of another one, the likely ones said. An id that is given means that it is another thing, but
 * for an address and a statement, of which there is one.
 */
export function doubleInTheWay(doubles: Double[], idGiven: boolean, say: (line: string) => void): Double | undefined {
  for (const { record, verdict } of doubles.slice(0, 3)) {
    if (verdict !== "likely") continue;
    const where = record.kind === "series" ? "with another partner" : "in another country";
    say(`${record.id} has the same name ${where} (arsom show ${record.id})`);
  }
  return doubles.find(({ verdict }) => verdict === "same" || (verdict === "double" && !idGiven));
}

/** Why the other one is not written, and what to do instead. */
export function refusalFor({ record: { id }, by, verdict }: Double): string {
  const another = verdict === "double" ? "; if this is another one, give it an id of its own (--id)" : "";
  return `${id} is there already and ${IN_COMMON[by]}: arsom show ${id} prints it, arsom set ${id} adds to it${another}`;
}

/** The very thing that new fields would make a record, which it is not yet; a likeness is said by rule duplicate-record. */
export function newlySame(record: ArsomRecord, fields: { [field: string]: unknown }, store: Store): Double | undefined {
  const sameWith = (now: Fields) => doublesOf(record.kind, now, store, record).find(({ verdict }) => verdict === "same");
  const double = sameWith(fields as Fields);
  return double && !sameWith(record.fields) ? double : undefined;
}

/** Throws UsageError when new fields would make a record the very thing that another one is. */
export function refuseSame(record: ArsomRecord, fields: { [field: string]: unknown }, store: Store): void {
  const double = newlySame(record, fields, store);
  if (double) throw new UsageError(`${record.id}: ${refusalFor(double)}`);
}
