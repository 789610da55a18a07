// A field that names a record names one of the right kind.
import type { Finding } from "../../model/finding.js";
import { linksIn } from "../engine/links.js";
import type { RuleFile } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "wrong-kind-reference",
  severity: "error",
  summary: "the id of a record of another kind",
  why: "A meeting that names a partner where its series belongs is counted in no series and shown in no timeline of that partner.",
  sentences: { main: "{id} is a record of the kind {kind}; {field} names one of the kind {kinds}", other: "it is here" },
  help: { replace: "name a record of the kind {kinds}" },
  breaks: `
kind: meeting
version: 1
id: arsom-16
series: russia # <- wrong-kind-reference
---
kind: partner
version: 1
id: russia
code: RU
name: Russia
status: dialogue
`,
  clean: `
kind: meeting
version: 1
id: arsom-16
series: arsom
---
kind: series
version: 1
id: arsom
name: ASEAN-Russia Senior Officials' Meeting
level: senior-officials
`,
  *check(store): Iterable<Finding> {
    // Where two records share an id, the one that is meant may be the second: duplicate-id says so.
    const doubtful = new Set(store.repeated.map(({ record }) => record.id));
    for (const { record, path, to, kinds, other } of linksIn(store).astray) {
      if (doubtful.has(to)) continue;
      yield {
        rule: "wrong-kind-reference",
        at: { record, path },
        slots: { id: to, kind: other.kind, field: String(path[0]), kinds: { either: kinds } },
        related: [{ at: { record: other, path: ["kind"] }, say: "other" }],
        help: "replace",
      };
    }
  },
};
