// A source that no record and no claim names.
import type { RuleFile } from "../engine/rule.js";
import { unused } from "../engine/unused.js";

export const rule: RuleFile = {
  id: "unused-source",
  severity: "note",
  summary: "a source that no record and no claim names",
  why: "A document was found worth recording, and nothing was taken from it yet. What it says may be the witness that another record lacks.",
  sentences: { main: "no record and no claim names the source {record}" },
  help: { use: "write a claim with what it says, or name it under sources of the records it speaks of" },
  breaks: `
kind: source
version: 1
id: mfa-sg-2019-arsom-16 # <- unused-source
title: ASEAN, Russia commit to deepen cooperation
`,
  clean: `
kind: source
version: 1
id: mfa-sg-2019-arsom-16
title: ASEAN, Russia commit to deepen cooperation
---
kind: meeting
version: 1
id: arsom-16
series: arsom
sources: [mfa-sg-2019-arsom-16]
`,
  check: (store) => unused(store, "source"),
};
