// Every id that a record names must be the id of some record.
import type { Finding, Slots } from "../../model/finding.js";
import { nearest } from "../../model/nearest.js";
import { linksIn } from "../engine/links.js";
import type { RuleFile } from "../engine/rule.js";

/** Looking for the nearest of all ids is dear: whoever has more unknown ones than this has not misspelt them. */
const SUGGESTIONS = 100;

export const rule: RuleFile = {
  id: "unknown-reference",
  severity: "error",
  summary: "an id that no record has",
  why: "A record that points to nothing cannot be followed: a chair without a name, a source that no one can open.",
  sentences: { main: "no record has the id {id}" },
  help: { nearest: "did you mean {nearest}?", kinds: "write the record, or take the id out; {field} names a record of the kind {kinds}" },
  breaks: `
kind: meeting
version: 1
id: arsom-16
series: arsom
chairs: [jose-tavarez] # <- unknown-reference
---
kind: chair
version: 1
id: jose-tavares
name: Jose Tavares
country: ID
---
kind: series
version: 1
id: arsom
name: ASEAN-Russia Senior Officials' Meeting
level: senior-officials
`,
  clean: `
kind: meeting
version: 1
id: arsom-16
series: arsom
chairs: [jose-tavares]
---
kind: chair
version: 1
id: jose-tavares
name: Jose Tavares
country: ID
---
kind: series
version: 1
id: arsom
name: ASEAN-Russia Senior Officials' Meeting
level: senior-officials
`,
  *check(store): Iterable<Finding> {
    const ids = new Map<string, string[]>();
    let found = 0;
    for (const { record, path, to, kinds } of linksIn(store).dangling) {
      if (store.isUnread(to)) continue;
      const names = kinds.join(" or ");
      if (!ids.has(names)) ids.set(names, store.idsOf(kinds));
      const near = found++ < SUGGESTIONS ? nearest(to, ids.get(names) ?? []) : undefined;
      const slots: Slots = { id: to, field: String(path[0]), kinds: { either: kinds.length > 0 ? kinds : [...store.kinds.keys()] } };
      if (near) slots.nearest = near;
      yield { rule: "unknown-reference", at: { record, path }, slots, help: near ? "nearest" : "kinds" };
    }
  },
};
