// A record says by which version of its kind it was written.
import { type RuleFile, reportedByReading } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "unknown-version",
  severity: "error",
  summary: "a record of a newer version than this arsom knows",
  why: "A newer version may give a field another meaning. Reading it by the rules of the old one would be a guess, so the record is left out until arsom is as new as its records.",
  sentences: { main: "version {version} of the kind {kind} is newer than this arsom, which knows version {newest}" },
  help: { newer: "the record was made by a newer arsom: install that, or write version: {newest} if the number is a slip" },
  breaks: `
kind: meeting
version: 3 # <- unknown-version
id: arsom-16
series: arsom
`,
  clean: `
kind: meeting
version: 1
id: arsom-16
series: arsom
`,
  check: reportedByReading("unknown-version"),
};
