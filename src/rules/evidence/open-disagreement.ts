// A difference between sources that is known and not settled.
import { disagreements } from "../engine/disagreements.js";
import type { RuleFile } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "open-disagreement",
  severity: "note",
  summary: "a claim ranked open: known and unresolved",
  why: "What is not known should be seen to be not known: a briefing that gives the date must say that it is disputed.",
  sentences: {
    main: "{source} gives {said} for {record}, which holds {held}: open, {reason}",
    silent: "{source} gives {said} for {record}: open, {reason}",
    held: "what we hold",
  },
  help: { settle: "once it is settled, change rank to rejected or preferred and say why" },
  breaks: `
kind: meeting
version: 1
id: arsom-2016
series: arsom
start: 2016-04-04
end: 2016-04-05
---
kind: claim
version: 1
source: russia-asean20-2016-arsom
record: arsom-2016
start: 2016-04-05 # <- open-disagreement
rank: open
reason: Both texts are official; this one may count the plenary day only.
`,
  clean: `
kind: meeting
version: 1
id: arsom-2016
series: arsom
start: 2016-04-04
end: 2016-04-05
---
kind: claim
version: 1
source: dfa-ph-2016-arsom
record: arsom-2016
start: 2016-04-04
end: 2016-04-05
`,
  check: (store) => disagreements("open", "settle", store, "open-disagreement"),
};
