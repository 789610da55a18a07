// A suppression without a reason.
import type { Finding } from "../../model/finding.js";
import type { RuleFile } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "silence-unexplained",
  severity: "warning",
  summary: "an arsom-ignore without a reason",
  why: "Whoever keeps the record next must know why a finding was set aside, or must do the work of finding out again.",
  sentences: { main: "this silence gives no reason" },
  help: { reason: "write the reason behind it, after --" },
  breaks: `
kind: meeting
version: 1
id: arsom-16
series: arsom
start: 2019-02-21
# arsom-ignore end-before-start # <- silence-unexplained
end: 2019-02-20
`,
  clean: `
kind: meeting
version: 1
id: arsom-16
series: arsom
start: 2019-02-21
# arsom-ignore end-before-start -- the source prints it so
end: 2019-02-20
`,
  *check(store): Iterable<Finding> {
    for (const { rules, reason, at } of store.suppressions) {
      // One that names no rule either is told by silence-unused.
      if (!reason && rules.length > 0) yield { rule: "silence-unexplained", at, slots: {}, help: "reason" };
    }
  },
};
