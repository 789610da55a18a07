// A person that no record names.
import type { RuleFile } from "../engine/rule.js";
import { unused } from "../engine/unused.js";

export const rule: RuleFile = {
  id: "unused-chair",
  severity: "note",
  summary: "a person that no record and no claim names",
  why: "A person is recorded for the meetings chaired or attended. One that no meeting names is a meeting not yet recorded, or a second record of somebody who is there under another id.",
  sentences: { main: "no record and no claim names {record}" },
  help: { use: "name the person under chairs or attended of a meeting, or delete the record" },
  breaks: `
kind: chair
version: 1
id: jose-tavares # <- unused-chair
name: Jose Tavares
country: ID
`,
  clean: `
kind: chair
version: 1
id: jose-tavares
name: Jose Tavares
country: ID
---
kind: meeting
version: 1
id: arsom-16
series: arsom
chairs: [jose-tavares]
`,
  check: (store) => unused(store, "chair"),
};
