// A claim speaks in the fields of the record it is about.
import { type RuleFile, reportedByReading } from "../engine/rule.js";
import { help, sentences } from "../engine/schema-sentences.js";

export const rule: RuleFile = {
  id: "claim-field",
  severity: "error",
  summary: "a claim gives a field, or a value, that the kind of its record does not have",
  why: "A claim is compared with its record field by field. What has no such field, or a value of another sort, is compared with nothing, and a contradiction would stay unseen.",
  sentences: { ...sentences, "no-record": "a claim that names no record speaks of ASEAN as a whole, and can give no {field}" },
  help: {
    ...help,
    "leave-out": "leave the line out when the source does not give it",
    record: "name the record that it speaks of under record",
  },
  breaks: `
kind: claim
version: 1
source: mfa-sg-2019-arsom-16
record: arsom-16
begin: 2019-02-20 # <- claim-field
---
kind: source
version: 1
id: mfa-sg-2019-arsom-16
title: ASEAN, Russia commit to deepen cooperation
---
kind: meeting
version: 1
id: arsom-16
series: arsom
start: 2019-02-19
`,
  clean: `
kind: claim
version: 1
source: mfa-sg-2019-arsom-16
record: arsom-16
start: 2019-02-20
---
kind: source
version: 1
id: mfa-sg-2019-arsom-16
title: ASEAN, Russia commit to deepen cooperation
---
kind: meeting
version: 1
id: arsom-16
series: arsom
start: 2019-02-19
`,
  check: reportedByReading("claim-field"),
};
