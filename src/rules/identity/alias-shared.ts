// A name that records of one kind are called by is the name of one of them.
import { namesOf } from "../../domain/called.js";
import type { Store } from "../../load/store.js";
import type { Finding } from "../../model/finding.js";
import { bare } from "../../model/fold.js";
import type { ArsomRecord } from "../../model/record.js";
import type { RuleFile } from "../engine/rule.js";

const KINDS = ["partner", "member", "series", "topic"];

export const rule: RuleFile = {
  id: "alias-shared",
  severity: "warning",
  summary: "a name that two partners, member states, series or subjects have in common",
  why: "Who asks for a record by a name means one of them. A name that two answer to finds both, and a report is made on the wrong one, or on none.",
  sentences: {
    main: "{record} and {other} are both called {name}",
    other: "the other one is here",
  },
  help: { take: "take the alias out of one of them, or write it in full" },
  breaks: `
kind: partner
version: 1
id: rok
code: KR
name: Republic of Korea
status: dialogue
---
kind: partner
version: 1
id: russia
code: RU
name: Russia
aliases: [rok] # <- alias-shared
status: dialogue
`,
  clean: `
kind: partner
version: 1
id: rok
code: KR
name: Republic of Korea
aliases: [South Korea]
status: dialogue
---
kind: partner
version: 1
id: russia
code: RU
name: Russia
status: dialogue
`,
  *check(store): Iterable<Finding> {
    for (const kind of KINDS) yield* sharedIn(kind, store);
  },
};

/** The aliases of records of a kind that are a name of another. */
function* sharedIn(kind: string, store: Store): Iterable<Finding> {
  const records: ArsomRecord[] = store.all(kind).filter((record) => !store.isRepeated(record));
  const first = new Map<string, ArsomRecord>();
  for (const record of records) for (const name of namesOf(record)) if (!first.has(bare(name))) first.set(bare(name), record);
  for (const record of records) {
    for (const [i, name] of ((record.fields.aliases as string[] | undefined) ?? []).entries()) {
      const other = first.get(bare(name));
      if (!other || other === record) continue;
      const slots = { record: { record }, other: { record: other }, name };
      const related = [{ at: { record: other, path: [] }, say: "other" }];
      yield { rule: "alias-shared", at: { record, path: ["aliases", i] }, slots, related, help: "take" };
    }
  }
}
