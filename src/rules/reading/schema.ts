// A record has the fields of its kind, each with a value of the right sort.
import { type RuleFile, reportedByReading } from "../engine/rule.js";
import { help, sentences } from "../engine/schema-sentences.js";

export const rule: RuleFile = {
  id: "schema",
  severity: "error",
  summary: "the record does not fit its kind: a field is missing, unknown, or of another sort or form",
  why: "A misspelt field is a fact that no report will ever show, and a value of the wrong sort cannot be sorted, counted or compared. arsom schema prints what each kind holds.",
  sentences,
  help,
  breaks: `
kind: meeting
version: 1
id: arsom-16
series: arsom
number: sixteenth # <- schema
`,
  clean: `
kind: meeting
version: 1
id: arsom-16
series: arsom
number: 16
`,
  check: reportedByReading("schema"),
};
