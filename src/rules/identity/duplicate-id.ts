// An id is the id of one record.
import { saysNoMore, subjectOf } from "../../domain/claims-again.js";
import type { Store } from "../../load/store.js";
import type { Finding } from "../../model/finding.js";
import type { ArsomRecord } from "../../model/record.js";
import type { RuleFile } from "../engine/rule.js";
import { withoutRecord } from "../engine/without-record.js";

export const rule: RuleFile = {
  id: "duplicate-id",
  severity: "error",
  summary: "two records with one id",
  why: "Records name one another by id. Where two have the same, whatever refers to it speaks of the first, and the second is never found.",
  sentences: { main: "{id} is already the id of another record", first: "the first one is here" },
  help: {
    other: "give one of the two another id, or delete it if they tell of the same thing",
    claim: "a second claim of one source on one record needs an id of its own",
  },
  breaks: `
kind: meeting
version: 1
id: arsom-16
series: arsom
---
kind: meeting
version: 1
id: arsom-16 # <- duplicate-id
series: arsom
`,
  clean: `
kind: meeting
version: 1
id: arsom-16
series: arsom
---
kind: meeting
version: 1
id: arsom-17
series: arsom
`,
  *check(store): Iterable<Finding> {
    for (const { record, first } of store.repeated) {
      const derived = record.fields.id === undefined;
      const again = sayingAgain(record, first, store);
      const fix = again && withoutRecord(again);
      yield {
        rule: "duplicate-id",
        at: { record, path: derived ? [] : ["id"] },
        slots: { id: record.id },
        related: [{ at: { record: first, path: first.fields.id === undefined ? [] : ["id"] }, say: "first" }],
        help: derived ? "claim" : "other",
        ...(fix && { fix }),
      };
    }
  },
};

/** Of two records of one id the one that says nothing that the other does not say. */
function sayingAgain(record: ArsomRecord, first: ArsomRecord, store: Store): ArsomRecord | undefined {
  if (record.broken || first.broken) return undefined;
  if (isEqual(record, first)) return record;
  if (record.kind !== "claim" || first.kind !== "claim" || subjectOf(record.fields) !== subjectOf(first.fields)) return undefined;
  if (saysNoMore(record, first, store)) return record;
  return saysNoMore(first, record, store) ? first : undefined;
}

function isEqual({ fields: one }: ArsomRecord, { fields: other }: ArsomRecord): boolean {
  return [...Object.keys(one), ...Object.keys(other)].every((field) => JSON.stringify(one[field]) === JSON.stringify(other[field]));
}
