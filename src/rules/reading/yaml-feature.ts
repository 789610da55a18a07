// What YAML can do and a flat record may not: anchors, aliases, tags, directives, merge keys.
import { type RuleFile, reportedByReading } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "yaml-feature",
  severity: "error",
  summary: "an anchor, alias, tag, directive, merge key or other feature of YAML that has no place in a flat record",
  why: "A record must read the same to every person and every program. These features hide a value elsewhere, or change what it is, and are a known way to stall a reader.",
  sentences: {
    main: "a feature of YAML that has no place in a record",
    anchor: "an anchor (&) has no place in a record",
    alias: "an alias (*) has no place in a record",
    tag: "a tag (!) has no place in a record",
    directive: "a directive (%) has no place in a record",
    merge: "a merge key (<<) has no place in a record",
    "complex-key": "the name of a field is one plain word",
  },
  help: {
    write: "write the value out in full, in every record that has it",
    quote: "if the character belongs to the text, put the value in quotes",
    delete: "delete it: every record is read as YAML 1.2",
    name: "begin the line with the name of the field and a colon",
  },
  breaks: `
kind: meeting
version: 1
id: arsom-16
series: arsom
chairs: &both [jose-tavares, igor-morgulov] # <- yaml-feature
`,
  clean: `
kind: meeting
version: 1
id: arsom-16
series: arsom
chairs: [jose-tavares, igor-morgulov]
`,
  check: reportedByReading("yaml-feature"),
};
