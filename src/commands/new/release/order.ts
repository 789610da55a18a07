// The order in which partial records are made: what others name by id, name, title or address comes before them.
import { fold } from "../../../model/fold.js";
import { append } from "../../../model/group.js";
import type { Kind } from "../../../model/kind.js";
import { UsageError } from "../../../model/usage-error.js";
import type { PartialRecord } from "./read.js";

/** A partial record whose kind is known. */
export interface KnownRecord extends PartialRecord {
  kind: Kind;
}

/** Fields by which others name a record. */
const NAMES = /^(id|url|acronym|aliases|(name|title)(_[a-z]+)?)$/;

/** Sources come first, and last what says something of others. */
const RANKS: { [kind: string]: number | undefined } = { source: 0, meeting: 2, agreement: 2, milestone: 2, claim: 3 };
const rankOf = ({ kind }: KnownRecord) => RANKS[kind.name] ?? 1;

/** Records so that each comes after those it names. Throws UsageError for a cycle. */
export function byDependence(records: KnownRecord[]): KnownRecord[] {
  const named = new Map<string, KnownRecord[]>();
  for (const record of records) for (const name of textsIn(record, true)) append(named, name, record);
  const waiting = [...records].sort((a, b) => rankOf(a) - rankOf(b));
  const needs = new Map(waiting.map((record) => [record, textsIn(record, false).flatMap((text) => named.get(text) ?? [])]));
  const done = new Set<KnownRecord>();
  while (done.size < waiting.length) {
    const next = waiting.find((record) => !done.has(record) && needs.get(record)?.every((other) => other === record || done.has(other)));
    if (!next) {
      const left = waiting.filter((record) => !done.has(record)).map(({ at }) => at());
      throw new UsageError(`${left.join(" and ")} name each other; enter one of them first`);
    }
    done.add(next);
  }
  return [...done];
}

/** The texts of a record, or the parts between commas, folded: those that name it, or those that may name others. */
function textsIn({ fields }: PartialRecord, names: boolean): string[] {
  return [...fields]
    .filter(([field]) => NAMES.test(field) === names)
    .flatMap(([, value]) => [value].flat())
    .flatMap((entry) => (typeof entry === "string" ? [entry] : Object.values(entry).flat()))
    .flatMap((text) => (names ? [text] : [text, ...text.split(",")]))
    .map((text) => fold(text.trim()));
}
