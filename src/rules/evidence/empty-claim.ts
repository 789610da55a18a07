// A claim that claims nothing.
import { translationsOf } from "../../language/translated.js";
import type { Finding } from "../../model/finding.js";
import type { RuleFile } from "../engine/rule.js";

const SILENT = new Set(["kind", "version", "id", "source", "record", "rank", "reason", ...translationsOf("reason"), "note", "sources"]);

export const rule: RuleFile = {
  id: "empty-claim",
  severity: "warning",
  summary: "a claim without a value, mentions or printed",
  why: "A claim proves a field by writing down what the source gives. One without a value looks like evidence and is none.",
  sentences: { main: "{record} gives no value, and neither mentions nor printed" },
  help: {
    give: "write down the values that the source gives, name under mentions what it bears out in words, or list the source under sources of the record",
  },
  breaks: `
kind: claim # <- empty-claim
version: 1
source: mfa-sg-2019-arsom-16
record: arsom-16
note: Speaks of the meeting.
---
kind: meeting
version: 1
id: arsom-16
series: arsom
`,
  clean: `
kind: claim
version: 1
source: mfa-sg-2019-arsom-16
record: arsom-16
mentions: [outcomes]
---
kind: meeting
version: 1
id: arsom-16
series: arsom
`,
  *check(store): Iterable<Finding> {
    for (const record of store.all("claim")) {
      if (Object.keys(record.fields).some((field) => !SILENT.has(field) && !field.startsWith("x_"))) continue;
      yield { rule: "empty-claim", at: { record, path: [] }, slots: { record: { record } }, help: "give" };
    }
  },
};
