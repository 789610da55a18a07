// A record is of a kind that arsom knows.
import { type RuleFile, reportedByReading } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "unknown-kind",
  severity: "error",
  summary: "a record of a kind that is not known",
  why: "The kind says which fields a record has and in which reports it stands. A record of an unknown kind stands in none.",
  sentences: { main: "no kind of record is called {kind}" },
  help: {
    nearest: "did you mean {nearest}?",
    kinds: "the kinds are {kinds}; arsom.yaml may name schemas of further ones",
  },
  breaks: `
kind: meting # <- unknown-kind
version: 1
id: arsom-16
series: arsom
`,
  clean: `
kind: meeting
version: 1
id: arsom-16
series: arsom
`,
  check: reportedByReading("unknown-kind"),
};
