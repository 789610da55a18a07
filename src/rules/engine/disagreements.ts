// Findings on claims that part from their record in one way, one finding a claim and field.

import { heldIn, saidSlot } from "../../domain/claimed.js";
import { disputesIn, type Standing } from "../../domain/disputes.js";
import type { Store } from "../../load/store.js";
import type { Finding, Slots } from "../../model/finding.js";

/** The disputes of a standing, each told at the value that the claim gives. */
export function* disagreements(standing: Standing, help: string, store: Store, rule: string = standing): Iterable<Finding> {
  for (const { record, claim, field, said, printed, standing: own } of disputesIn(store)) {
    // Of a record that is not there, or cannot be read, that alone is told.
    if (own !== standing || (!record && claim.fields.record !== undefined)) continue;
    const [given] = printed ? ["printed"] : Object.keys(said);
    const slots: Slots = {
      source: String(claim.fields.source),
      said: printed ? `“${printed}”` : saidSlot(said),
      record: record ? { record } : "ASEAN",
      reason: claim.fields.reason === undefined ? "" : { text: "reason", of: claim.fields },
    };
    const held = record && field ? heldIn(record.fields, field) : {};
    const [holding] = Object.keys(held);
    if (record && holding) {
      slots.held = saidSlot(held);
      yield {
        rule,
        at: { record: claim, path: [given ?? "source"] },
        slots,
        help,
        related: [{ at: { record, path: [holding] }, say: "held" }],
      };
    } else yield { rule, at: { record: claim, path: [given ?? "source"] }, say: "silent", slots, help };
  }
}
