// A comment sign inside a value cuts it short.
import { type RuleFile, reportedByReading } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "comment-in-value",
  severity: "warning",
  summary: "a # after a space cuts a value short",
  why: "YAML takes a # after a space, and all that follows, for a comment. A title with #3 in it loses its end, and nothing else shows that it did.",
  sentences: { main: "the value ends before {lost}, which YAML takes for a comment" },
  help: { quote: "put the value in quotes; if it is a comment, write a space after #" },
  breaks: `
kind: agreement
version: 1
id: russia-plan
type: plan-of-action
title: Plan #3 of action # <- comment-in-value
`,
  clean: `
kind: agreement
version: 1
id: russia-plan
type: plan-of-action
title: "Plan #3 of action" # a title with a number
`,
  check: reportedByReading("comment-in-value"),
};
