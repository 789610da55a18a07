// Every id that a record names must be the id of some record.
import type { Finding, Slots } from "../model/finding.js";
import { nearest } from "../model/nearest.js";
import type { Rule } from "./rule.js";

export const rule: Rule = {
  id: "unknown-reference",
  group: "Identity and references",
  severity: "error",
  summary: "an id that no record has",
  why: "A record that points to nothing cannot be followed: a chair without a name, a source that no one can open.",
  sentences: { main: "no record has the id {id}" },
  help: { nearest: "did you mean {nearest}?", kinds: "write the record, or take the id out; {field} names a {kinds}" },
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
`,
  *check(store): Iterable<Finding> {
    for (const record of store.records) {
      for (const { path, to, kinds } of store.references(record)) {
        if (store.get(to) || store.lost.has(to)) continue;
        const near = nearest(to, store.idsOf(kinds));
        const slots: Slots = { id: to, field: String(path[0]), kinds: kinds.join(" or ") || "record" };
        if (near) slots.nearest = near;
        yield { rule: "unknown-reference", at: { record, path }, slots, help: near ? "nearest" : "kinds" };
      }
    }
  },
};
