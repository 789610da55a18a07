// A claim that certainly differs from the record, and that no one has answered.

import { heldIn, saidSlot } from "../../domain/claimed.js";
import { agreeingWitnesses, type Dispute, disputesIn } from "../../domain/disputes.js";
import { witnessesOf } from "../../domain/witnesses.js";
import type { Store } from "../../load/store.js";
import type { Finding } from "../../model/finding.js";
import { append } from "../../model/group.js";
import type { RuleFile } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "contradiction",
  severity: "warning",
  summary: "a claim certainly differs from the record, and is not settled",
  why: "A source says otherwise than we do. One of the two is wrong, or the difference has a reason; whoever answers for the record must know which, and the next reader must find the answer beside the claim.",
  sentences: {
    main: "{sources} gives {said} as {field} of {record}, which holds {held}",
    several: "{sources} give {said} as {field} of {record}, which holds {held}",
    held: "what we hold",
    claim: "what this source says",
  },
  help: {
    judge: "mend the record, or give the claim rank: rejected (or open) with a reason",
    outweighed: "more independent sources give {said} than what we hold; mend the record, or say why not by rank: rejected with a reason",
  },
  breaks: `
kind: meeting
version: 1
id: asean-russia-summit-3
series: asean-russia-summit
start: 2018-11-14
---
kind: claim
version: 1
source: cna-2018-summit
record: asean-russia-summit-3
start: 2018-11-14
---
kind: claim
version: 1
source: baliekbis-2019-arsom-16
record: asean-russia-summit-3
start: 2019-11-14 # <- contradiction
`,
  clean: `
kind: meeting
version: 1
id: asean-russia-summit-3
series: asean-russia-summit
start: 2018-11-14
---
kind: claim
version: 1
source: cna-2018-summit
record: asean-russia-summit-3
start: 2018-11
---
kind: claim
version: 1
source: baliekbis-2019-arsom-16
record: asean-russia-summit-3
start: 2019-11-14
rank: rejected
reason: A misprint for 2018; the text was written in February 2019.
`,
  *check(store): Iterable<Finding> {
    const groups = new Map<string, Dispute[]>();
    for (const dispute of disputesIn(store)) {
      if (dispute.standing !== "contradiction" || !dispute.record) continue;
      // Sources that give the same other value are one finding.
      const key = `${dispute.record.id} ${dispute.field} ${JSON.stringify(dispute.said)}`;
      append(groups, key, dispute);
    }
    for (const disputes of groups.values()) yield findingOf(disputes, store);
  },
};

/** The weaker side is pointed at: the record when more witnesses say otherwise than bear it out, else the claim. */
function findingOf(disputes: Dispute[], store: Store): Finding {
  const [{ record, field, said, claim }] = disputes as [Dispute & { record: NonNullable<Dispute["record"]>; field: string }];
  const sources = disputes.map(({ claim: one }) => String(one.fields.source));
  const outweighed = witnessesOf(sources, store).size > agreeingWitnesses(record, field, store);
  const [given] = Object.keys(said) as [string];
  const holder = { at: { record, path: [record.fields[given] === undefined ? field : given] }, say: "held" };
  const speakers = disputes.map((dispute) => ({ at: { record: dispute.claim, path: [given] }, say: "claim" }));
  const [at, ...related] = outweighed ? [holder, ...speakers] : [...speakers, holder];
  return {
    rule: "contradiction",
    at: (at as typeof holder).at,
    say: sources.length > 1 ? "several" : "main",
    slots: {
      sources: { list: sources },
      said: saidSlot(said),
      field: { field: given, whole: true },
      record: { record },
      held: saidSlot(heldIn(record.fields, field)),
      claim: { record: claim },
    },
    related,
    help: outweighed ? "outweighed" : "judge",
  };
}
