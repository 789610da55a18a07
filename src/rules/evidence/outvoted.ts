// The record holds what fewer independent sources give.
import { disagreements } from "../engine/disagreements.js";
import type { RuleFile } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "outvoted",
  severity: "note",
  summary: "the record holds a value that fewer independent sources give than another, and no reason says why",
  why: "The greater number is not always right, but who follows the smaller should say why. Copies of one text count once.",
  sentences: {
    main: "more independent sources give {said} for {record}, as {source} does, than {held}, which it holds",
    held: "what we hold",
  },
  help: { reason: "give these claims a reason, or hold what they give" },
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
start: 2019-02-20 # <- outvoted
---
kind: claim
version: 1
source: tass-2019-arsom-16
record: arsom-16
start: 2019-02-20 # <- outvoted
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
source: vna-2019-arsom-16
record: arsom-16
start: 2019-02-20
---
kind: claim
version: 1
source: vna-copy-2019-arsom-16
record: arsom-16
start: 2019-02-20
---
kind: source
version: 1
id: vna-2019-arsom-16
title: ASEAN and Russia deepen cooperation
origin: vna
---
kind: source
version: 1
id: vna-copy-2019-arsom-16
title: ASEAN and Russia deepen cooperation
copy_of: vna-2019-arsom-16
`,
  check: (store) => disagreements("outvoted", "reason", store),
};
