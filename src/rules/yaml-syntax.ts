// Text that is not YAML.
import { type Rule, told } from "./rule.js";

export const rule: Rule = {
  id: "yaml-syntax",
  group: "Reading",
  severity: "error",
  summary: "the text is not YAML",
  why: "A record that cannot be read is missing from every report. The records above and below it are still read.",
  sentences: {
    main: "{detail}",
    other: "{detail}",
    colon: "a colon and a space inside a value, or a line that is not indented as the one above",
    start: "a value cannot begin with {character}",
    tab: "a tab cannot indent a line",
    indent: "this line is not indented as those around it",
    escape: "an escape that YAML does not know, inside double quotes",
    quote: "a quote that is never closed",
    bracket: "a bracket that is never closed",
    "no-colon": "a line that is no field: it has no colon and space",
    blank: "an empty document between two others",
  },
  breaks: `
kind: meeting
version: 1
id: arsom-16
series: arsom
title: Plan: of action # <- yaml-syntax
`,
  clean: `
kind: meeting
version: 1
id: arsom-16
series: arsom
title: "Plan: of action"
`,
  check: told("yaml-syntax"),
};
