// What arsom proposes for the fields of a new record, each with the reason why.
import type { Store } from "../../load/store.js";
import type { Kind } from "../../model/kind.js";
import type { Fields } from "../../model/record.js";
import { proposedId } from "./id.js";
import { meetingProposals } from "./meeting.js";
import type { Proposal } from "./proposal.js";
import { sourceProposals } from "./source.js";

/** What is proposed for records of a kind. */
const PROPOSALS: { [kind: string]: ((fields: Fields, store: Store) => Iterable<Proposal>) | undefined } = {
  meeting: meetingProposals,
  source: sourceProposals,
};

/** The proposals for the fields that a draft does not have yet, nor is to go without; at most one a field. */
export function proposalsFor(kind: Kind, draft: Fields, without: Set<string>, store: Store): Proposal[] {
  const fields: Fields = { ...draft };
  const proposed: Proposal[] = [];
  for (const proposal of [...(PROPOSALS[kind.name]?.(fields, store) ?? [])]) {
    if (proposal.field in fields || without.has(proposal.field)) continue;
    if (!proposal.likely) fields[proposal.field] = proposal.value;
    proposed.push(proposal);
  }
  const id = "id" in fields || without.has("id") ? undefined : proposedId(kind, fields, store);
  return id ? [...proposed, { field: "id", ...id }] : proposed;
}
