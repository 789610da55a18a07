// Two spans of days, one inside the other, and no word on why.
import { disagreements } from "../engine/disagreements.js";
import type { RuleFile } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "span-differs",
  severity: "note",
  summary: "of two spans of days one lies inside the other, and no reason says why",
  why: "One report counts the day of arrival, another only the plenary. Both may be right; a reason on the claim tells the next reader which is meant.",
  sentences: { main: "{source} gives {said} for {record}, which holds {held}", held: "what we hold" },
  help: { reason: "give the claim a reason, such as which day the session itself was" },
  breaks: `
kind: meeting
version: 1
id: arsom-16
series: arsom
start: 2019-02-19
end: 2019-02-20
---
kind: claim
version: 1
source: baliekbis-2019-arsom-16
record: arsom-16
start: 2019-02-19
end: 2019-02-20
---
kind: claim
version: 1
source: mfa-sg-2019-arsom-16
record: arsom-16
start: 2019-02-20 # <- span-differs
`,
  clean: `
kind: meeting
version: 1
id: arsom-16
series: arsom
start: 2019-02-19
end: 2019-02-20
---
kind: claim
version: 1
source: baliekbis-2019-arsom-16
record: arsom-16
start: 2019-02-19
end: 2019-02-20
---
kind: claim
version: 1
source: mfa-sg-2019-arsom-16
record: arsom-16
start: 2019-02-20
reason: The Secretariat counts the day of the session only.
`,
  check: (store) => disagreements("span-differs", "reason", store),
};
