// The record follows other sources where an official one gives another span.
import { disagreements } from "../engine/disagreements.js";
import type { RuleFile } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "better-source",
  severity: "note",
  summary: "the record agrees with other sources against an official one, and no reason says why",
  why: "An official text is usually the better witness of an official meeting. Where the record prefers the press, the reader should find the reason beside the official claim.",
  sentences: {
    main: "{source}, an official text, gives {said} for {record}, which follows other sources with {held}",
    held: "what we hold",
  },
  help: { reason: "give the claim a reason, or hold what the official text gives" },
  breaks: `
kind: meeting
version: 1
id: arsom-15
series: arsom
start: 2018-05-17
end: 2018-05-18
---
kind: claim
version: 1
source: vna-2018-arsom-15
record: arsom-15
start: 2018-05-17
end: 2018-05-18
---
kind: claim
version: 1
source: mid-2018-arsom-15
record: arsom-15
start: 2018-05-18 # <- better-source
---
kind: source
version: 1
id: mid-2018-arsom-15
title: On the meeting of senior officials
class: official
`,
  clean: `
kind: meeting
version: 1
id: arsom-15
series: arsom
start: 2018-05-17
end: 2018-05-18
---
kind: claim
version: 1
source: vna-2018-arsom-15
record: arsom-15
start: 2018-05-17
end: 2018-05-18
---
kind: claim
version: 1
source: mid-2018-arsom-15
record: arsom-15
start: 2018-05-18
reason: The ministry counts the plenary day only.
---
kind: source
version: 1
id: mid-2018-arsom-15
title: On the meeting of senior officials
class: official
`,
  check: (store) => disagreements("better-source", "reason", store),
};
